import { reviewText } from '../../../language/review.ts';
import { reviewOf } from '../../review/review-of.ts';
import { GENERATED } from '../../vocabulary.ts';
import { labelLine, labelStyle, MARK_ROW } from '../people-lines.ts';
import type { ScoredRun } from '../scored-run.ts';
import { roundWords } from '../shared/round-words.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';

/** เรื่อง, รหัส, ตัวชี้วัด, สิ่งที่เห็น, ควรดูอะไร. */
const WIDTHS = [190, 80, 260, 380, 380];

/**
 * ทบทวนเกณฑ์: what the strategy group may want to look at in the criteria, with the figures that were seen. `outdated`:
 * the formula that repeats the summary's mark.
 */
export function describeReview(run: ScoredRun, outdated: string): TabDescription {
  const { round, closed } = run;
  const { findings, notLooked } = reviewOf(run, closed);
  const tab = new TabBuilder(WIDTHS);
  tab.line(reviewText.title(roundWords(round.settings)), 'title');
  tab.line(labelLine(round), labelStyle(round));
  tab.line(reviewText.about, 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  if (findings.length === 0) tab.line(reviewText.nothing, 'name');
  else {
    const headerRow = tab.next;
    tab.header(reviewText.headers);
    for (const { kind, codes, what, seen, look } of findings)
      tab.row(
        [reviewText.kinds[kind], codes.join(', '), what, seen, look],
        ['nameText', 'text', 'text', 'text', 'text'],
      );
    tab.box({ row: headerRow, column: 0, rows: tab.next - headerRow, columns: WIDTHS.length });
  }
  if (notLooked.length > 0) {
    tab.row([]).line(reviewText.notYet, 'name');
    for (const why of notLooked) tab.line(why, 'subtitle');
  }
  return tab.build({
    key: 'review',
    title: GENERATED.review,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
  });
}
