import { marksOf, type TabMarks } from '../../workbook/tabs/contents-mark.ts';
import { titleOf } from '../sheet/apply-charts.ts';
import type { WorkbookAsRead } from '../sheet/read-workbook.ts';
import type { WorkedTab } from '../sheet/remove-tabs.ts';
import { isLinkFormula } from '../sheet/settable.ts';
import { tabName } from '../sheet/tab-names.ts';
import { chartsName, titlesIn } from './compare-charts.ts';
import { type Memory, wholeOf } from './memory.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = ReturnType<GoogleAppsScript.Spreadsheet.Range['getValue']>;

/**
 * Those of our tabs that are not `kept` and hold something that we did not write: reads them, so it comes before any
 * writing. A tab that an earlier run could not remove is known by what is remembered. Where nothing tells what we wrote, everything counts as the user's.
 */
export function tabsWithUsersWork(
  { own }: WorkbookAsRead,
  kept: readonly string[],
  before: { readonly fingerprints: ReadonlyMap<string, TabMarks>; readonly charts: readonly string[] },
  { tabs }: Memory,
): WorkedTab[] {
  const left = new Map(Array.from(before.fingerprints, ([key, { whole }]) => [tabName(key), whole]));
  const { charts } = before;
  return Array.from(own).flatMap(([name, sheet]) => {
    if (kept.indexOf(name) >= 0) return [];
    const cells = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    const formulas = cells.getFormulas();
    const isOurs =
      marksOf(shownBy(cells.getValues(), formulas), true).whole ===
        (left.get(name) ?? wholeOf(tabs[name] ?? '')) &&
      cells.getNotes().every((row) => row.every((note) => note === '')) &&
      !hasUsersCharts(sheet, charts.concat(titlesIn(tabs[chartsName(name)] ?? '')));
    const line = formulas.findIndex(([first = '']) => TO_SUMMARY.test(first)) + 1;
    return isOurs ? [] : [{ name, sheet, line }];
  });
}

/** Formulas are the user's, whatever they show; ours are links, and stand in a line that does not count. */
const shownBy = (values: Cell[][], formulas: readonly (readonly string[])[]): Cell[][] =>
  values.map((row, at) =>
    row.map((value, column) => {
      const formula = formulas[at]?.[column] ?? '';
      return formula === '' || isLinkFormula(formula) ? value : formula;
    }),
  );

/** Charts of ours are known by the titles that an earlier run left; where it left none, all are the user's. */
const hasUsersCharts = (sheet: Sheet, ours: readonly string[]): boolean =>
  sheet.getCharts().some((chart) => ours.indexOf(titleOf(chart)) < 0);

/** The end of the formula that repeats the summary's line. */
const TO_SUMMARY = /!\$?A\$?4$/;
