import type { Run } from '../run.ts';
import { enumeration } from '../service.ts';

/** The enumerations of a service by name. */
export function enums(run: Run, names: Readonly<Record<string, readonly string[]>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(names).map(([name, values]) => [name, enumeration(run, name, values)]),
  );
}
