import { memoText } from '../../../language/memo.ts';
import { statusText } from '../../../language/status.ts';
import { asTyped, type Exact, exact } from '../../../scoring/index.ts';
import { districtName } from '../../districts/office-name.ts';
import type { OwnTarget, Round } from '../../round.ts';
import { rowsByIndicator } from '../../rows-by-indicator.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { ownerOf, ownersOf } from '../shared/owners.ts';
import { countedRows, isLeftOut } from '../shared/state-words.ts';
import { unitWords } from '../shared/unit-words.ts';

/** So many districts are named; of more, the rest is counted. */
const MOST_NAMED = 12;

/**
 * ไม่ประเมิน raises a total, and so whoever signs reads of it: a sentence for every indicator and reason, with the work
 * group, the districts and what stands in หมายเหตุ. What is monitored only raises nothing.
 */
export function memoNotAssessed(districts: readonly ScoredDistrict[], round: Round): string[] {
  const owners = ownersOf(round);
  const rowsOf = rowsByIndicator(districts);
  return round.indicators.flatMap((indicator) => {
    const byReason = new Map<string, { isZero: boolean; names: string[] }>();
    for (const { district, own, result, status, score } of countedRows(rowsOf(indicator))) {
      if (status !== 'not-assessed') continue;
      const reason = result.note.trim() || reasonOf(own) || memoText.noReason;
      const same = byReason.get(reason);
      if (same) same.names.push(districtName(district));
      else byReason.set(reason, { isZero: score !== null, names: [districtName(district)] });
    }
    const { code, shortName, name } = indicator;
    const owner = ownerOf(owners, indicator).shortName;
    const header = statusText.indicator(code, shortName || name);
    return Array.from(byReason, ([reason, { isZero, names }]) =>
      memoText.notAssessed(header, owner, whose(names, districts), reason, isZero),
    );
  });
}

/** Why a target of the district's own says ไม่ประเมิน: its หมายเหตุ and its letter; '' where neither is there. */
const reasonOf = (own: OwnTarget | null): string =>
  own?.barred?.kind === 'not-assessed' ? memoText.reason(own.note, own.reference) : '';

/** All of them, their names, or some names and how many more. */
function whose(names: readonly string[], all: readonly ScoredDistrict[]): string {
  if (names.length === all.length && names.length > 1) return statusText.every(unitWords(all).place);
  return statusText.districts(names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED));
}

/** The complete districts that have no rank, and how little of their weights is assessed. `rankFrom`: percent. */
export const memoLeftOut = (districts: readonly ScoredDistrict[], rankFrom: Exact): string[] =>
  districts
    .filter(isLeftOut)
    .map((one) => memoText.leftOut(districtName(one), asTyped(exact(one.assessed ?? 0)), asTyped(rankFrom)));
