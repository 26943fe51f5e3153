import type { Run } from '../run.ts';
import { others, service } from '../service.ts';

/** A User as scripts see it. The address is empty where Google does not tell it. */
export function userService(run: Run, email: string): object {
  return service(run, 'User', others({ getEmail: () => email }), email);
}
