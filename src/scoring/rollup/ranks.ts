import { type Exact, shown } from '../exact/exact.ts';

export interface Ranked {
  readonly kind: string;
  /** null: takes no part (incomplete, or nothing to score). */
  readonly total: Exact | null;
}

/**
 * อันดับ of each within its kind, by the total as shown; equal totals share a rank (1, 1, 3).
 * O(n log n) in the number of districts.
 */
export function ranksOf(entries: readonly Ranked[], decimals: number): (number | null)[] {
  const byKind = new Map<string, number[]>();
  const totals = entries.map(({ total }) => (total ? shown(total, decimals) : null));
  entries.forEach(({ kind }, index) => {
    const total = totals[index];
    if (total === null || total === undefined) return;
    const list = byKind.get(kind);
    if (list) list.push(total);
    else byKind.set(kind, [total]);
  });
  const rankOfTotal = new Map<string, Map<number, number>>();
  byKind.forEach((list, kind) => {
    list.sort((a, b) => b - a);
    const ranks = new Map<number, number>();
    list.forEach((total, place) => {
      if (!ranks.has(total)) ranks.set(total, place + 1);
    });
    rankOfTotal.set(kind, ranks);
  });
  return entries.map(({ kind }, index) => {
    const total = totals[index];
    return total === null || total === undefined ? null : (rankOfTotal.get(kind)?.get(total) ?? null);
  });
}
