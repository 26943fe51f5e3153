import type { Area, TabDescription } from '../../workbook/tabs/tab-description.ts';
import { chartAreas } from './apply-charts.ts';
import { applyLooks, applyMerges, applyScales, freeze, mergedAreas } from './apply-looks.ts';
import { changeStyles } from './apply-styles.ts';
import { applyFilter, applyRules, padded, sizeOf } from './apply-tab.ts';
import { applyWidths } from './apply-widths.ts';
import type { Places } from './link-urls.ts';
import { settableCells } from './settable.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab that was made in this run, as large as its description and yet to be filled. */
export interface MadeTab {
  readonly sheet: Sheet;
  /** All its cells. */
  readonly range: Range;
  /** The description whose looks it has already; null where it is yet to be laid out. */
  readonly looks: TabDescription | null;
  /** True where its cells have their styles and lines, false where they are plain. */
  readonly isStyled: boolean;
  /** Widths that its columns have until it is laid out; empty where that is not known. */
  readonly widths: readonly number[];
}

/** The cells that are named while a tab is laid out and its charts are drawn. */
export const laidOutAreas = ({ scales, merges, charts }: TabDescription): Area[] => [
  ...scales,
  ...mergedAreas(merges),
  ...chartAreas(charts),
];

/** The looks of a tab that has none yet; what is not looks (values, filter, charts) is left out. */
export function layOut({ sheet, range, isStyled, widths }: MadeTab, description: TabDescription): void {
  if (!isStyled)
    changeStyles(styledPart(sheet, range, description), description, { ...description, styles: [] });
  applyScales(sheet, description, []);
  applyLooks(sheet, range, isStyled ? { ...description, boxes: [] } : description, true);
  applyRules(sheet, description.rules);
  applyMerges(sheet, description.merges);
  applyWidths(sheet, description.widths, 0, widths);
  freeze(sheet, description);
}

/** Fills a tab that was made in this run: its values with one call, then what looks otherwise. */
export function fillTab(made: MadeTab, description: TabDescription, places: Places): void {
  const { sheet, range, looks } = made;
  const { rows, columns } = sizeOf(description);
  range.setValues(padded(settableCells(description, places), rows, columns));
  if (looks) changeStyles(styledPart(sheet, range, description), description, looks);
  else layOut(made, description);
  applyFilter(sheet, description);
  if (description.hidden) sheet.hideSheet();
}

/** A tab may have a row more than its description, since not all rows can be frozen. */
function styledPart(sheet: Sheet, range: Range, description: TabDescription): Range {
  const { rows, columns } = sizeOf(description);
  const styled = Math.max(1, description.values.length);
  return styled === rows ? range : sheet.getRange(1, 1, styled, columns);
}
