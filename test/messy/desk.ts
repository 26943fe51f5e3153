import type { Outcome } from '../../src/addon/commands/run/outcome.ts';
import type { Sheet } from '../../src/local/stand-in/sheet.ts';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { type Desk, deskOver } from '../addon/support.ts';

const OURS = /^khanaen_(?!input_|unfinished)/;

/** Ids of the tabs that the workbook's names say are generated. */
export const ownIds = (workbook: Workbook): number[] =>
  workbook.namedRanges.filter(({ name, rect }) => rect && OURS.test(name)).map(({ sheetId }) => sheetId);

/** The tabs that are not generated. */
export function usersSheets(workbook: Workbook): Sheet[] {
  const own = new Set(ownIds(workbook));
  return workbook.sheets.filter(({ id }) => !own.has(id));
}

/** References to generated tabs in a user's formulas follow the shape of those tabs, as they should. */
const TO_OURS = /'(?:สรุป|สำเนาข้อมูลที่คำนวณแล้ว)[^']*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g;

/** Everything of a tab that a calculation must leave alone. */
export const looks = (sheet: Sheet): string =>
  JSON.stringify([
    sheet.name,
    sheet.hidden,
    sheet.values,
    [...sheet.formulas]
      .sort(([a], [b]) => a - b)
      .map(([at, { text }]) => [at, text.replace(TO_OURS, 'ours')]),
    sheet.formats.map((line) => line?.map((format) => format?.numberFormat)),
    sheet.merges,
    [...sheet.notes],
  ]);

export interface Run {
  readonly desk: Desk;
  readonly report: Outcome;
}

/** คำนวณคะแนน, as the menu does it. */
export function calculate(workbook: Workbook): Run {
  const desk = deskOver(workbook);
  return { desk, report: desk.addOn.call('calculateScores') as Outcome }; // the entry point's own type
}
