import { scalarText } from '../stand-in/cell-value.ts';
import { keyCell, type Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { gridId } from './grid-place.ts';
import type { CellExtra } from './messages.ts';

/** The links and notes of all cells, by the grid's id of the sheet. */
export function cellExtras(workbook: Workbook): Record<string, CellExtra[]> {
  return Object.fromEntries(workbook.sheets.map((sheet) => [gridId(sheet), extrasOf(sheet)]));
}

function extrasOf(sheet: Sheet): CellExtra[] {
  const keys = new Set([...sheet.links.keys(), ...sheet.notes.keys()]);
  return [...keys].map((key) => {
    const [row, column] = keyCell(key);
    const text = scalarText(sheet.value(row, column));
    const links = (sheet.links.get(key) ?? []).map(({ start, end, url }) => ({
      text: text.slice(start, end),
      url,
    }));
    return { row, column, links, note: sheet.notes.get(key) ?? '' };
  });
}
