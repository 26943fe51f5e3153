import { memoText } from '../../language/memo.ts';
import { tabText } from '../../language/tabs.ts';
import { PERCENT_DECIMALS } from '../../scoring/index.ts';
import type { ReportedDistrict } from '../report.ts';
import type { Settings } from '../round.ts';

interface MemoTable {
  /** '' where there is one kind only. */
  readonly kind: string;
  /** Rank, name, total, percent, grade, numerals still 0–9. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table per ประเภท: complete districts by rank, or in the order of their tab where ตั้งค่า shows no ranks; below
 * them the incomplete ones, without rank and with the total they can still reach.
 */
export function memoTables(
  districts: readonly ReportedDistrict[],
  { decimals, showRank }: Pick<Settings, 'decimals' | 'showRank'>,
): MemoTable[] {
  const kinds = Array.from(new Set(districts.map(({ kind }) => kind)));
  const order = (one: ReportedDistrict): number => (showRank ? (one.rank ?? 0) : 0);
  return kinds.map((kind) => {
    const ours = districts.filter((one) => one.kind === kind);
    const ranked = ours.filter(({ complete }) => complete).sort((a, b) => order(a) - order(b));
    const open = ours.filter(({ complete }) => !complete);
    return {
      kind: kinds.length > 1 ? kind : '',
      rows: [...ranked, ...open].map((district) => cells(district, decimals)),
    };
  });
}

function cells(district: ReportedDistrict, decimals: number): string[] {
  const { name, complete, rank, total, percent, grade, range } = district;
  const { none } = memoText;
  if (complete) {
    return [
      String(rank ?? none),
      name,
      total === null ? none : total.toFixed(decimals),
      percent === null ? none : percent.toFixed(PERCENT_DECIMALS),
      grade ?? none,
    ];
  }
  const [low, high] = (range ?? []).map((end) => end.toFixed(decimals));
  const reachable = low && high ? memoText.reachable(tabText.range(low, high)) : none;
  return [none, name, reachable, none, memoText.incomplete];
}
