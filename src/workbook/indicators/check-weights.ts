import { problemText } from '../../language/problems.ts';
import { asTyped, plus, ZERO } from '../../scoring/index.ts';
import type { Problems } from '../problems/collector.ts';
import type { IndicatorRow, SectionRow } from '../round.ts';
import { isHundred } from '../settings/parse-sections.ts';

/** Warns of sections whose weights do not total 100, at their last weight. */
export function checkWeights(
  indicators: readonly IndicatorRow[],
  sections: readonly SectionRow[],
  problems: Problems,
): void {
  sections.forEach(({ name }, section) => {
    const members = indicators.filter((one) => one.section === section);
    const last = members[members.length - 1];
    if (!last) return;
    const sum = members.reduce((total, one) => plus(total, one.weight), ZERO);
    if (!isHundred(sum)) {
      problems.add('weights-not-100', last.weightPlace, problemText.weightsNot100(name, asTyped(sum)));
    }
  });
}
