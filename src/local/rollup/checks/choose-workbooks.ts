import { rollUpEnglish } from '../../../language/rollup/command-english.ts';
import { type RoundNames, rollUpRound } from '../../../language/rollup/issues.ts';
import { bareProvince } from '../../../workbook/pack/provinces.ts';
import type { RolledWorkbook } from '../rolled-workbook.ts';
import { type RollUpIssue, rollUpIssue } from '../rollup-issue.ts';

export interface Chosen {
  /** One a province, all of one round. */
  readonly workbooks: readonly RolledWorkbook[];
  readonly issues: readonly RollUpIssue[];
}

/**
 * Of workbooks by path: the round that most are of (the later of two), and of a province the one that was calculated
 * last, then the first by path.
 */
export function chooseWorkbooks(all: readonly RolledWorkbook[]): Chosen {
  const issues: RollUpIssue[] = [];
  const counts = new Map<string, number>();
  for (const workbook of all) counts.set(keyOf(workbook), (counts.get(keyOf(workbook)) ?? 0) + 1);
  const used = all.reduce<RolledWorkbook | null>(
    (best, one) => (best === null || isRather(one, best, counts) ? one : best),
    null,
  );
  if (!used) return { workbooks: [], issues };
  const round = roundOf(used);
  const best = new Map<string, RolledWorkbook>();
  const ofRound = all.filter((one) => keyOf(one) === keyOf(used));
  for (const one of all) {
    if (ofRound.includes(one)) continue;
    issues.push(rollUpIssue('other-round', one.file, (say) => say.otherRound(roundOf(one), round)));
  }
  for (const one of ofRound) {
    const other = best.get(bareProvince(one.province));
    if (!other || momentOf(one) > momentOf(other)) best.set(bareProvince(one.province), one);
  }
  for (const one of ofRound) {
    const other = best.get(bareProvince(one.province));
    if (!other || other === one) continue;
    issues.push(
      rollUpIssue('province-twice', one.file, (say) => say.provinceTwice(one.province, round, other.file)),
    );
  }
  return { workbooks: ofRound.filter((one) => best.get(bareProvince(one.province)) === one), issues };
}

const keyOf = ({ fiscalYear, round }: RolledWorkbook): string => `${fiscalYear}/${round}`;
const roundOf = ({ fiscalYear, round }: RolledWorkbook): RoundNames => ({
  thai: rollUpRound(fiscalYear, round),
  english: rollUpEnglish.round(fiscalYear, round),
});

function isRather(one: RolledWorkbook, best: RolledWorkbook, counts: ReadonlyMap<string, number>): boolean {
  const more = (counts.get(keyOf(one)) ?? 0) - (counts.get(keyOf(best)) ?? 0);
  return more !== 0 ? more > 0 : later(one, best);
}

const later = (one: RolledWorkbook, best: RolledWorkbook): boolean =>
  one.fiscalYear !== best.fiscalYear ? one.fiscalYear > best.fiscalYear : one.round > best.round;

/** Milliseconds; what has no readable moment is older than all others. */
const momentOf = ({ calculatedAt }: RolledWorkbook): number => {
  const moment = Date.parse(calculatedAt);
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment;
};
