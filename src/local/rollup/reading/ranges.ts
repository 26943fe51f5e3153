import { tabText } from '../../../language/tabs.ts';
import type { Assessment } from '../../../workbook/assess.ts';
import { districtKey } from '../../../workbook/districts/district-key.ts';
import type { Grid } from '../../../workbook/grid.ts';
import { normalise } from '../../../workbook/reading/normalise.ts';
import type { RolledDistrict } from '../rolled-workbook.ts';

type Ends = readonly [low: number, high: number];

/**
 * The total that each incomplete district can still reach, by its name: as scored again where that gives the total
 * that the workbook shows, else as สรุปคะแนน shows it. Nothing else is known of it, and nothing is made up.
 */
export function rangesOf(
  districts: readonly Pick<RolledDistrict, 'name' | 'total'>[],
  again: Assessment | null,
  summary: Grid | null,
): ReadonlyMap<string, Ends> {
  const scored = new Map(again?.districts.map((one) => [districtKey(one.name), one]));
  const shown = summary ? shownRanges(summary) : new Map<string, Ends>();
  const found = districts.flatMap(({ name, total }): [string, Ends][] => {
    const one = scored.get(districtKey(name));
    const isSame = one !== undefined && !one.complete && one.total === total;
    const ends = (isSame ? one.range : null) ?? shown.get(districtKey(name));
    return ends ? [[name, ends]] : [];
  });
  return new Map(found);
}

/** The column of ranges in สรุปคะแนน, by the key of the district in the first column. */
function shownRanges({ values }: Grid): Map<string, Ends> {
  const head = values.findIndex((row) => row.some((cell) => normalise(String(cell)) === tabText.reachable));
  const column = values[head]?.findIndex((cell) => normalise(String(cell)) === tabText.reachable) ?? -1;
  if (column < 0) return new Map();
  const ends = values.slice(head + 1).flatMap((row): [string, Ends][] => {
    const [low, high] = String(row[column] ?? '').match(/\d+(?:\.\d+)?/g) ?? [];
    if (low === undefined || high === undefined) return [];
    return [[districtKey(String(row[0])), [Number(low), Number(high)]]];
  });
  return new Map(ends);
}
