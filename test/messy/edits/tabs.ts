import type { Sheet } from '../../../src/local/stand-in/sheet.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import type { TabEdit } from './edit.ts';

/** A title that no other tab has. */
export function freeTitle(workbook: Workbook, title: string, self?: Sheet): string {
  const isTaken = (one: string): boolean =>
    workbook.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === one.toLowerCase());
  let free = title;
  for (let turn = 2; isTaken(free); turn += 1) free = `${title} (${turn})`;
  return free;
}

/** What the menu entry ทำสำเนา makes: everything but the workbook's names. */
export function duplicate(workbook: Workbook, sheet: Sheet): Sheet {
  const copy = workbook.addSheet(
    freeTitle(workbook, `${sheet.name} (2)`),
    workbook.sheets.indexOf(sheet) + 1,
  );
  copy.values = sheet.values.map((line) => line && [...line]);
  copy.formats = sheet.formats.map((line) => line && [...line]);
  copy.formulas = new Map([...sheet.formulas].map(([key, formula]) => [key, { ...formula }]));
  copy.merges = sheet.merges.map((block) => ({ ...block }));
  copy.validations = [...sheet.validations];
  copy.columnSpans = sheet.columnSpans.map((span) => ({ ...span }));
  copy.rowInfos = new Map([...sheet.rowInfos].map(([row, info]) => [row, { ...info }]));
  copy.notes = new Map(sheet.notes);
  copy.links = new Map(sheet.links);
  Object.assign(copy, { maxRows: sheet.maxRows, maxColumns: sheet.maxColumns, hidden: sheet.hidden });
  Object.assign(copy, { frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns });
  return copy;
}

/** Does what is done to whole tabs. The last tab cannot be removed. */
export function applyToTab(workbook: Workbook, sheet: Sheet, edit: TabEdit): void {
  const { sheets } = workbook;
  switch (edit.do) {
    case 'rename':
      workbook.renameSheet(sheet, freeTitle(workbook, edit.title, sheet));
      break;
    case 'duplicate':
      duplicate(workbook, sheet);
      break;
    case 'hide':
      sheet.hidden = true;
      break;
    case 'filter':
      sheet.filter = { row: 0, column: 0, ...sheet.extent() };
      for (let row = 2; row < 6; row += 1)
        sheet.rowInfos.set(row, { ...sheet.rowInfos.get(row), hidden: true });
      break;
    case 'remove':
      if (sheets.length > 1) workbook.deleteSheet(sheet);
      break;
    case 'move-tab':
      sheets.splice(edit.to % sheets.length, 0, ...sheets.splice(sheets.indexOf(sheet), 1));
      break;
  }
}
