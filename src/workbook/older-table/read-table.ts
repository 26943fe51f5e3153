import { olderTableText } from '../../language/older-table.ts';
import { tableWords } from '../../language/table-words.ts';
import { nearestDistricts } from '../districts/find-district.ts';
import type { ColumnRole } from '../forms/form-layout.ts';
import type { Cell, Grid, Place } from '../grid.ts';
import { isTotalRow } from '../reading/total-row.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { type NotPlaced, tableColumns } from './table-columns.ts';
import { type NoLayout, type TableLayout, tableDistrictFinder, tableLayout } from './table-layout.ts';

/** One filled cell of an older table, and what it is. */
export interface TableEntry {
  readonly place: Place;
  readonly cell: Cell;
  readonly indicator: number;
  /** Index of the district; their number stands for ทุกอำเภอ. */
  readonly district: number;
  readonly role: ColumnRole;
}

export interface ReadTable {
  readonly title: string;
  /** '' where it was read. */
  readonly obstacle: '' | NoLayout;
  readonly entries: readonly TableEntry[];
  readonly notPlaced: readonly NotPlaced[];
  /** What was read in spite of a slip, and as what. */
  readonly mended: readonly NotPlaced[];
}

/** Reads a tab ตารางเดิม…: every filled cell that has a district and an indicator; the rest is told. */
export function readTable(
  grid: Grid,
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): ReadTable {
  const layout = tableLayout(grid, districts, indicators);
  if (typeof layout === 'string') {
    return { title: grid.title, obstacle: layout, entries: [], notPlaced: [], mended: [] };
  }
  const { columns, notPlaced, mended } = tableColumns(layout.table, layout, indicators);
  const lines = tableDistricts(
    layout,
    districts,
    columns.map(({ item }) => item),
  );
  const left: NotPlaced[] = [...notPlaced, ...lines.notPlaced];
  const entries: TableEntry[] = [];
  const { table } = layout;
  for (const { line, district } of lines.found) {
    for (const { item, indicator, role } of columns) {
      const cell = table.cell(line, item);
      if (cell.value === '') continue;
      const place = table.place(line, item);
      if (table.isMerged(line, item)) {
        left.push({ place, what: table.text(line, item), why: olderTableText.mergedCell });
      } else entries.push({ place, cell, indicator, district, role });
    }
  }
  return { title: grid.title, obstacle: '', entries, notPlaced: left, mended: [...mended, ...lines.mended] };
}

/** The lines of districts; one that fits nothing, or comes twice, is told where it holds something. */
function tableDistricts(
  { table, name, from }: TableLayout,
  districts: readonly DistrictRow[],
  items: readonly number[],
): {
  found: { line: number; district: number }[];
  notPlaced: NotPlaced[];
  mended: NotPlaced[];
} {
  const find = tableDistrictFinder(districts);
  const found: { line: number; district: number }[] = [];
  const notPlaced: NotPlaced[] = [];
  const mended: NotPlaced[] = [];
  for (let line = from; line < table.lines; line += 1) {
    const typed = table.text(line, name);
    const place = table.place(line, name);
    const isFilled = items.some((item) => table.cell(line, item).value !== '');
    const leave = (why: string): void => {
      if (isFilled) notPlaced.push({ place, what: typed, why });
    };
    if (isSummary(table, line, name)) continue;
    const one = typed === '' ? null : find(typed);
    if (!one) {
      leave(
        typed === ''
          ? olderTableText.noDistrictName
          : olderTableText.noDistrict(nearestDistricts(typed, districts)),
      );
    } else if (found.some(({ district }) => district === one.district)) leave(olderTableText.districtTwice);
    else {
      if (one.mendedTo !== '') mended.push({ place, what: typed, why: olderTableText.readAs(one.mendedTo) });
      found.push({ line, district: one.district });
    }
  }
  return { found, notPlaced, mended };
}

/** A total, a mean or a remark: by what stands in the names, or before them where those are blank. */
function isSummary({ text, isNumber }: TableLayout['table'], line: number, name: number): boolean {
  for (let item = name; item >= 0; item -= 1) {
    const typed = isNumber(line, item) ? '' : text(line, item);
    if (typed !== '') return isTotalRow(typed) || tableWords.summary.test(typed);
  }
  return false;
}
