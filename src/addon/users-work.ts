import { contentsMark } from '../workbook/tabs/contents-mark.ts';
import type { Snapshot } from '../workbook/tabs/inputs/snapshot.ts';
import type { TabDescription } from '../workbook/tabs/tab-description.ts';
import { chartsName, titleOf, titlesIn } from './apply-charts.ts';
import type { Memory } from './memory.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { markName } from './own-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A generated tab that is not wanted any more and yet stays, since a person worked in it. */
export interface WorkedTab {
  readonly name: string;
  readonly sheet: Sheet;
  /** Row (from 1) of our line that says whether the tab is up to date; 0 where it cannot be found. */
  readonly line: number;
}

/**
 * Those of our tabs that are not `kept` and hold something that we did not write: reads them, so it comes before any
 * writing. Where nothing tells what we wrote, everything counts as the user's.
 */
export function tabsWithUsersWork(
  { own }: OpenWorkbook,
  kept: readonly string[],
  before: Snapshot | null,
  { tabs }: Memory,
): WorkedTab[] {
  const marks = new Map(Object.keys(before?.marks ?? {}).map((key) => [markName(key), before?.marks[key]]));
  const charts = before?.charts ?? [];
  return Array.from(own).flatMap(([name, sheet]) => {
    if (kept.indexOf(name) >= 0) return [];
    const cells = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    const formulas = cells.getFormulas();
    const isOurs =
      contentsMark(cells.getValues(), isIn(formulas)) === marks.get(name) &&
      cells.getNotes().every((row) => row.every((note) => note === '')) &&
      !hasUsersCharts(sheet, charts.concat(titlesIn(tabs[chartsName(name)] ?? '')));
    const line = formulas.findIndex(([first = '']) => TO_SUMMARY.test(first)) + 1;
    return isOurs ? [] : [{ name, sheet, line }];
  });
}

/**
 * True where nobody sorted, merged or filled the cells of a tab, so that its looks still stand where its figures do;
 * where what it held is not known, only a tab that looks alike everywhere is trusted.
 */
export function isAsLeft(
  sheet: Sheet,
  { key, styles, filter, formulas }: TabDescription,
  marks: Snapshot['marks'],
): boolean {
  const mark = marks[key];
  if (mark === undefined) return styles.length < 2 && !filter;
  const isFormula = (row: number, column: number): boolean =>
    formulas.some((one) => one.row === row && one.column === column);
  return contentsMark(sheet.getDataRange().getValues(), isFormula) === mark;
}

/** True where one of our tabs still holds what a run left in it. */
export function holdsOurs(sheet: Sheet, mark: string): boolean {
  const cells = sheet.getDataRange();
  return contentsMark(cells.getValues(), isIn(cells.getFormulas())) === mark;
}

const isIn =
  (formulas: readonly (readonly string[])[]) =>
  (row: number, column: number): boolean =>
    (formulas[row]?.[column] ?? '') !== '';

/** Charts of ours are known by the titles that an earlier run left; where it left none, all are the user's. */
const hasUsersCharts = (sheet: Sheet, ours: readonly string[]): boolean =>
  sheet.getCharts().some((chart) => ours.indexOf(titleOf(chart)) < 0);

/** The end of the formula that repeats the summary's line. */
const TO_SUMMARY = /!\$?A\$?4$/;
