import { createStandIn } from './stand-in.ts';
import type { Workbook } from './workbook.ts';

/**
 * Lets code of the add-on work on a workbook in this process: while `work` runs, the services are there by their names,
 * as in Google. The services are the globals of this one call; calls do not overlap, since `work` returns at once.
 */
export function withServices<T>(
  workbook: Workbook,
  work: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => T,
): T {
  const { globals } = createStandIn(workbook);
  const before = Object.keys(globals).map((name) => [name, Reflect.get(globalThis, name)] as const);
  Object.assign(globalThis, globals);
  try {
    return work(SpreadsheetApp.getActiveSpreadsheet());
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(globalThis, name);
      else Reflect.set(globalThis, name, value);
    }
  }
}
