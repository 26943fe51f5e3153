import { applyCharts } from '../../../addon/sheet/apply-charts.ts';
import { blank } from '../../../addon/sheet/apply-looks.ts';
import { applyTab, sizeOf } from '../../../addon/sheet/apply-tab.ts';
import { NO_PLACES } from '../../../addon/sheet/link-urls.ts';
import { NEW } from '../../../addon/sheet/make-room.ts';
import { tabName } from '../../../addon/sheet/tab-names.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { withServices } from '../../stand-in/with-services.ts';
import { newWorkbook } from '../../stand-in/workbook.ts';
import { saveWorkbook } from '../../workbook-file/save-workbook.ts';
import type { RollUp } from '../roll-up.ts';
import { describeCountry } from './describe-country.ts';
import { describeFiles } from './describe-files.ts';
import { describeRolledIndicators } from './describe-indicators.ts';
import { describeProvinces } from './describe-provinces.ts';
import { describeRanking } from './describe-ranking.ts';
import { describeRules } from './describe-rules.ts';
import { type SheetView, sheetView } from './sheet-view.ts';

/** The six tabs, in their order. */
export const describeRollUp = (view: SheetView): TabDescription[] =>
  [
    describeCountry,
    describeRanking,
    describeProvinces,
    describeRolledIndicators,
    describeRules,
    describeFiles,
  ].map((describe) => describe(view));

/** The roll-up as an .xlsx file: described as all our tabs are, and brought into a new workbook by the same hand. */
export async function makeWorkbook(rollUp: RollUp, at = new Date()): Promise<Uint8Array> {
  const workbook = newWorkbook();
  withServices(workbook, (spreadsheet) => {
    const [first] = spreadsheet.getSheets();
    for (const description of describeRollUp(sheetView(rollUp, at))) {
      const sheet = spreadsheet.insertSheet(description.title, spreadsheet.getSheets().length);
      applyTab(sheet, description, NO_PLACES, blank(NEW));
      const { rows, columns } = sizeOf(description);
      spreadsheet.setNamedRange(tabName(description.key), sheet.getRange(1, 1, rows, columns));
      applyCharts(sheet, description, { there: [], remember: '' });
    }
    if (first) spreadsheet.deleteSheet(first);
  });
  workbook.active = 0;
  return saveWorkbook(workbook);
}
