import { memoText } from '../../../language/memo.ts';
import { tabText } from '../../../language/tabs.ts';
import type { District } from '../../../scoring/index.ts';
import { PERCENT_DECIMALS } from '../../../scoring/index.ts';
import type { ShownTotals } from '../../scored-district.ts';
import { isLeftOut } from '../shared/state-words.ts';

/** What the memo shows of a district. */
type Line = District & Omit<ShownTotals, 'coverage' | 'assessed'>;

interface MemoTable {
  /** '' where there is one kind only. */
  readonly kind: string;
  /** Rank, name, total, percent, grade, numerals still 0–9. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table per ประเภท: the ranked districts in their order; below them, without rank, the complete ones of which too
 * little is assessed, then the incomplete ones with the total they can still reach. `decimals`: ทศนิยม.
 */
export function memoTables(districts: readonly Line[], decimals: number): MemoTable[] {
  const kinds = Array.from(new Set(districts.map(({ kind }) => kind)));
  return kinds.map((kind) => {
    const ours = districts.filter((one) => one.kind === kind);
    const ranked = ours.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const leftOut = ours.filter(isLeftOut);
    const open = ours.filter(({ complete }) => !complete);
    return {
      kind: kinds.length > 1 ? kind : '',
      rows: [...ranked, ...leftOut, ...open].map((district) => cells(district, decimals)),
    };
  });
}

function cells(district: Line, decimals: number): string[] {
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
