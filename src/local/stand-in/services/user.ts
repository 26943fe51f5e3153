import type { Service } from '../google.ts';
import type { Run } from '../run.ts';
import { others, service } from '../service.ts';

/** A User as scripts see it. The address is empty where Google does not tell it. */
export function userService(run: Run, email: string): Service<'User'> {
  return service(run, 'User', others<'User'>({ getEmail: () => email }), email);
}
