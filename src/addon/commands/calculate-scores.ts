import { calculate } from './run/calculate.ts';
import type { Outcome } from './run/outcome.ts';
import { withLock } from './shared/lock.ts';
import { showNotWritten, showOutcome } from './shared/show.ts';

/** Calculates, and shows how it went. */
export function calculateAndShow(): Outcome {
  const outcome = withLock(() => calculate());
  showOutcome(outcome);
  showNotWritten(outcome);
  return outcome;
}
