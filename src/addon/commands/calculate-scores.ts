import { calculate } from './run/calculate.ts';
import type { Outcome } from './run/outcome.ts';
import { askAboutRegion } from './shared/ask-about-region.ts';
import { withLock } from './shared/lock.ts';
import { showNotWritten, showOutcome } from './shared/show.ts';

/** Calculates, and shows how it went. `requested`: see `calculate`. */
export function calculateAndShow(requested: readonly string[] = []): Outcome {
  const outcome = withLock(() => calculate(null, requested));
  showOutcome(outcome);
  showNotWritten(outcome);
  askAboutRegion(outcome.notWritten.region);
  return outcome;
}
