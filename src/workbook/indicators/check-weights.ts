import { problemText } from '../../language/problems.ts';
import { asTyped, compare, type Exact, plus, ZERO } from '../../scoring/index.ts';
import type { Place } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import type { IndicatorRow, SectionRow } from '../round.ts';
import { isHundred } from '../settings/parse-sections.ts';

/** What a row of ตัวชี้วัด weighs in which section, also where no indicator could be made of it. */
export interface WeightedRow {
  /** Index of its section, −1 where it is not known. */
  readonly section: number;
  /** null: unreadable, and told. */
  readonly weight: Exact | null;
  readonly weightPlace: Place;
  readonly indicator: IndicatorRow | null;
}

/** Asks, at its last weight, about a section without any weight above 0, and warns of one whose weights are not 100. */
export function checkWeights(
  rows: readonly WeightedRow[],
  sections: readonly SectionRow[],
  problems: Problems,
): void {
  sections.forEach(({ name }, section) => {
    const members = rows.filter((one) => one.section === section);
    const last = members[members.length - 1];
    if (!last) return;
    const sum = members.reduce((total, { weight }) => plus(total, weight ?? ZERO), ZERO);
    const isRead = members.every(({ weight }) => weight !== null);
    if (isRead && compare(sum, ZERO) === 0) {
      problems.add('bad-weight', last.weightPlace, problemText.noWeight(name));
    } else if (!isHundred(sum)) {
      problems.add('weights-not-100', last.weightPlace, problemText.weightsNot100(name, asTyped(sum)));
    }
  });
}
