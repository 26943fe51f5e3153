import { meetsTarget } from '../criteria/direction.ts';
import type { Terms } from '../criteria/terms.ts';
import { exact, ZERO } from '../exact/exact.ts';

/** The answer that a target asks for, true for yes; null where both or none would do. */
export function wantedAnswer({ operator, target }: Terms): boolean | null {
  const yes = meetsTarget(operator, exact(1), target);
  return yes === meetsTarget(operator, ZERO, target) ? null : yes;
}
