import { reviewText } from '../../language/review.ts';
import { reviewOf } from '../../workbook/review/review-of.ts';
import { calculate } from './run/calculate.ts';
import type { Outcome } from './run/outcome.ts';
import { withLock } from './shared/lock.ts';
import { showNotWritten, showStopped, showToast } from './shared/show.ts';

/** Calculates, makes ทบทวนเกณฑ์ with what came of it, and shows it; from then on calculations keep it up to date. */
export function reviewAndShow(): Outcome {
  const found: number[] = [];
  const outcome = withLock(() =>
    calculate(
      ({ assessment, writing }) => {
        found.push(reviewOf(assessment, writing.workbook.history.rounds).findings.length);
      },
      ['review'],
    ),
  );
  if (outcome.failed) showStopped(outcome.issues, reviewText.cannot, reviewText.menu);
  else showToast(reviewText.done(found[0] ?? 0));
  showNotWritten(outcome);
  return outcome;
}
