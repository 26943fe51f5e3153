import { type AddOn, loadAddOn } from '../../../src/local/stand-in/load-add-on.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../../src/local/stand-in/stand-in.ts';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';

/** Loads a script on a stand-in over a new workbook, or a given one. */
export function script(
  code: string,
  options: StandInOptions = {},
  workbook: Workbook = newWorkbook(),
): { addOn: AddOn; standIn: StandIn; workbook: Workbook } {
  const standIn = createStandIn(workbook, options);
  return { addOn: loadAddOn(code, standIn), standIn, workbook };
}

/** Runs the body of a function that has `ss` and its first sheet `sheet`, and gives what it returns. */
export function runBody(body: string, options: StandInOptions = {}, workbook?: Workbook): unknown {
  const code = `function main() { const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0]; ${body} }`;
  return script(code, options, workbook).addOn.call('main');
}
