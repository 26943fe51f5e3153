import { problemText } from '../../language/problems.ts';
import { asTyped, compare, type Exact, plus, ZERO } from '../../scoring/index.ts';
import type { Place } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import type { DistrictRow, IndicatorRow, Scope, SectionRow } from '../round.ts';
import { isHundred } from '../settings/parse-sections.ts';
import { concerns } from './parse-scope.ts';

/** What a row of ตัวชี้วัด weighs in which section, also where no indicator could be made of it. */
export interface WeightedRow {
  /** Index of its section, −1 where it is not known. */
  readonly section: number;
  /** null: unreadable, and told. */
  readonly weight: Exact | null;
  readonly scope: Scope | null;
  readonly weightPlace: Place;
  readonly indicator: IndicatorRow | null;
}

/**
 * Asks, at its last weight, about a section without any weight above 0, and warns of one whose weights that apply to one
 * same district are not 100: once, for the first such district.
 */
export function checkWeights(
  rows: readonly WeightedRow[],
  sections: readonly SectionRow[],
  districts: readonly DistrictRow[],
  problems: Problems,
): void {
  sections.forEach(({ name }, section) => {
    const members = rows.filter((one) => one.section === section);
    const last = members[members.length - 1];
    if (!last) return;
    const isRead = members.every(({ weight }) => weight !== null);
    if (isRead && compare(sumOf(members), ZERO) === 0) {
      problems.add('bad-weight', last.weightPlace, problemText.noWeight(name));
    } else warnOfSum(name, members, districts, problems);
  });
}

const sumOf = (rows: readonly WeightedRow[]): Exact =>
  rows.reduce((total, { weight }) => plus(total, weight ?? ZERO), ZERO);

function warnOfSum(
  section: string,
  members: readonly WeightedRow[],
  districts: readonly DistrictRow[],
  problems: Problems,
): void {
  const isForAll = members.every(({ scope }) => scope === null);
  const applying = isForAll
    ? [{ name: '', rows: members }]
    : districts.map((one) => ({ name: one.name, rows: members.filter((row) => concerns(row, one)) }));
  for (const { name, rows } of applying) {
    const last = rows[rows.length - 1];
    if (!last || isHundred(sumOf(rows))) continue;
    const message = problemText.weightsNot100(section, asTyped(sumOf(rows)), name);
    problems.add('weights-not-100', last.weightPlace, message);
    return;
  }
}
