import { columnName } from '../stand-in/a1.ts';
import { type ColumnGroup, columnGroups } from '../stand-in/column-groups.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { gridId } from './grid-place.ts';
import type { ColumnGroupData } from './messages.ts';

/** The groups that can be seen: those within a folded one come with it. */
export const shownGroups = (sheet: Sheet): ColumnGroup[] => {
  const all = columnGroups(sheet);
  return all.filter(
    ({ from, to, depth }) =>
      !all.some((one) => one.isFolded && one.depth < depth && one.from <= from && one.to >= to),
  );
};

/** The same of all sheets that have any, with what stands above their columns. */
export function foldData(workbook: Workbook): Record<string, ColumnGroupData[]> {
  const all = workbook.sheets.map((sheet) => {
    const headers = sheet.rows()[0] ?? [];
    const head = (column: number): string => String(headers[column] ?? '').trim() || columnName(column);
    const groups = shownGroups(sheet).map(({ from, to, isFolded }) => ({
      from,
      to,
      isFolded,
      first: head(from),
      last: head(to),
    }));
    return [gridId(sheet), groups] as const;
  });
  return Object.fromEntries(all.filter(([, groups]) => groups.length > 0));
}
