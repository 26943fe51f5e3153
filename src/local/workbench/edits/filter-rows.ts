import type { FilterColumn } from '../../stand-in/filter.ts';
import type { Rect } from '../../stand-in/rect.ts';
import type { Sheet } from '../../stand-in/sheet.ts';

const HIDDEN = / hidden="(?:1|true)"/;

/** Gives a sheet a filter, or takes it away with null: the file holds an `<autoFilter>` and the rows that it hides. */
export function filterRows(
  sheet: Sheet,
  rect: Rect | null,
  columns: readonly FilterColumn[],
  hidden: readonly number[],
): void {
  for (const [row, info] of sheet.rowInfos) {
    if (!info.attributes || !HIDDEN.test(info.attributes) || !isWithin(sheet.filter, row)) continue;
    info.attributes = info.attributes.replace(HIDDEN, '');
    if (info.attributes === '') delete info.attributes;
    sheet.touched.add('cells');
  }
  sheet.filter = rect;
  sheet.filterColumns = rect ? columns : [];
  for (const row of rect ? hidden : []) {
    if (!isWithin(rect, row)) continue;
    const info = sheet.rowInfos.get(row) ?? {};
    info.attributes = `${info.attributes ?? ''} hidden="1"`;
    sheet.rowInfos.set(row, info);
    sheet.touched.add('cells');
  }
  sheet.touched.add('filter');
}

const isWithin = (rect: Rect | null, row: number): boolean =>
  rect !== null && row > rect.row && row < rect.row + rect.rows;
