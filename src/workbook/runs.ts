/** Places that follow each other, as one. */
export interface PlaceRun {
  /** Counted from 0. */
  readonly from: number;
  readonly count: number;
}

/** Places (from 0, in whatever order, none twice) as runs, the first one first: rows or columns that take one call. */
export function runsOf(places: readonly number[]): PlaceRun[] {
  const runs: PlaceRun[] = [];
  for (const at of places.slice().sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === at) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: at, count: 1 });
  }
  return runs;
}
