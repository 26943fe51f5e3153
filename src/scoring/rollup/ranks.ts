import type { Exact } from '../exact/exact.ts';
import { shownPercent } from '../exact/full-marks.ts';

export interface Ranked {
  readonly kind: string;
  /** null: takes no part (incomplete, too little assessed, or nothing to score). */
  readonly percent: Exact | null;
}

/**
 * อันดับ of each within its kind, by the percent as shown, so that rank and grade rest on one figure; equal percents
 * share a rank (1, 1, 3). O(n log n) in the number of districts.
 */
export function ranksOf(entries: readonly Ranked[]): (number | null)[] {
  const standings = entries.map(({ kind, percent }) => ({ kind, figure: percent && shownPercent(percent) }));
  const keyOf = ({ kind, figure }: (typeof standings)[number]): string => `${figure} ${kind}`;
  const passed = new Map<string, number>();
  const ranks = new Map<string, number>();
  const best = [...standings].sort((a, b) => (b.figure ?? 0) - (a.figure ?? 0));
  for (const one of best) {
    if (one.figure === null) continue;
    const place = (passed.get(one.kind) ?? 0) + 1;
    passed.set(one.kind, place);
    if (!ranks.has(keyOf(one))) ranks.set(keyOf(one), place);
  }
  return standings.map((one) => ranks.get(keyOf(one)) ?? null);
}
