import { calculate } from './run/calculate.ts';
import type { Outcome } from './run/outcome.ts';
import { askAboutPlace } from './shared/ask-about-place.ts';
import { withLock } from './shared/lock.ts';
import { showNotWritten, showOutcome } from './shared/show.ts';

/** Calculates, and shows how it went. */
export function calculateAndShow(): Outcome {
  const outcome = withLock(calculate);
  showOutcome(outcome);
  showNotWritten(outcome);
  askAboutPlace(outcome.notWritten.place);
  return outcome;
}
