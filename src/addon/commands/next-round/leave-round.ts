import { closedTitle } from '../../../workbook/history/closed-title.ts';
import { type Emptying, isKeptIn } from '../../../workbook/history/plan-emptying.ts';
import { type ColumnWrite, planSettings } from '../../../workbook/history/plan-settings.ts';
import type { Problem } from '../../../workbook/problems/problem.ts';
import { sameName } from '../../../workbook/reading/normalise.ts';
import { findList } from '../../../workbook/set-up/input-tabs.ts';
import type { TabValue } from '../../../workbook/tabs/tab-description.ts';
import { TAB } from '../../../workbook/vocabulary.ts';
import { attempt } from '../../sheet/attempt.ts';
import { noteName } from '../../sheet/note-name.ts';
import { readGrids } from '../../sheet/read-grids.ts';
import type { WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { asSettableIn } from '../../sheet/settable.ts';
import { tryTitles } from '../../sheet/try-titles.ts';
import {
  NOTHING_LEFT_OUT,
  type NotWritten,
  newWriting,
  notWritten,
  type Writing,
} from '../../sheet/writing.ts';
import { holdsFigures, type RoundToLeave, readLeaving, underWayName } from './round-to-leave.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What leaving a round came to. */
export interface NextOutcome {
  /** `changed`: it is not what was asked about; `locked`: somebody protects a tab; nothing is lost in either. */
  readonly state: 'started' | 'failed' | 'changed' | 'locked';
  readonly issues: readonly Problem[];
  /** What now stands against it, for people; '' where nothing does or the problems say it. */
  readonly obstacle: string;
  /** Forms that were emptied, and those that cannot be read and so were not. */
  readonly forms: readonly string[];
  readonly unread: readonly string[];
  readonly notWritten: NotWritten;
}

/**
 * Copies every filled form to a hidden tab, empties the forms, then moves ตั้งค่า on. In this order, so that a run that
 * dies leaves the results in a form or in a copy, and ตั้งค่า at the closed round. A name in the workbook says that the
 * emptying began: figures that are gone by then do not keep the same from completing it. `withTargets`: rows of
 * ค่าเป้าหมายรายอำเภอ go too.
 */
export function leaveRound(asked: RoundToLeave, withTargets: boolean): NextOutcome {
  const { leaving, obstacle, issues } = readLeaving();
  const outcome = { issues, obstacle, forms: [], unread: [], notWritten: NOTHING_LEFT_OUT };
  if (!leaving) return { ...outcome, state: obstacle === '' ? 'failed' : 'changed' };
  const { workbook, left, moderated, targets } = leaving;
  const writing = newWriting(workbook);
  const settings = findList(TAB.settings, workbook.grids);
  if (!settings || !isSame(left, asked)) return { ...outcome, state: 'changed' };
  const forms = leaving.forms.map(({ plan }) => plan).filter(holdsFigures);
  const others = [moderated, withTargets ? targets : null].filter(holdsFigures);
  const moves = planSettings(settings, left.fiscalYear, left.round);
  const done = (state: NextOutcome['state']): NextOutcome => ({
    state,
    issues,
    obstacle,
    notWritten: notWritten(writing),
    forms: forms.map(({ title }) => title),
    unread: leaving.forms.filter(({ plan }) => !plan).map(({ grid }) => grid.title),
  });
  const emptied = [...forms, ...others];
  for (const { form, title } of copiesLacking(workbook, emptied, left)) copyForm(workbook, form, title);
  // What is not yet in the workbook must not be cleared.
  SpreadsheetApp.flush();
  if (!left.isUnderWay) noteName(workbook, underWayName(left));
  const isEmpty = emptied.every((form) => onTab(writing, form.title, (sheet) => clearForm(sheet, form)));
  if (!isEmpty) return done('locked');
  SpreadsheetApp.flush();
  const isMoved = onTab(writing, settings.title, (sheet) => {
    for (const move of moves) writeColumn(sheet, move);
  });
  if (!isMoved) return done('locked');
  SpreadsheetApp.flush();
  workbook.spreadsheet.removeNamedRange(underWayName(left));
  return done('started');
}

/** True where the workbook still stands at the round and revision that were asked about. */
const isSame = (left: RoundToLeave, asked: RoundToLeave): boolean =>
  left.fiscalYear === asked.fiscalYear &&
  left.round === asked.round &&
  left.revision === asked.revision &&
  sameName(left.province, asked.province);

function onTab(writing: Writing, title: string, work: (sheet: Sheet) => void): boolean {
  const sheet = sheetOf(writing.workbook, title);
  return sheet !== undefined && attempt(writing, sheet, () => work(sheet));
}

const sheetOf = ({ sheets }: WorkbookAsRead, title: string): Sheet | undefined =>
  sheets.find((one) => one.title.toLowerCase() === title.toLowerCase())?.sheet;

/** The tabs whose contents stand in no copy yet, each with a title that is free. */
function copiesLacking(
  workbook: WorkbookAsRead,
  forms: readonly Emptying[],
  { fiscalYear, round }: RoundToLeave,
): { form: Emptying; title: string }[] {
  const zone = workbook.region.timeZone;
  const isIn = (there: Sheet, form: Emptying): boolean =>
    readGrids([{ sheet: there, title: form.title }], zone).every((copy) => isKeptIn(copy, form));
  const used = new Set<string>();
  return forms.flatMap((form) => {
    for (let turn = 1; ; turn += 1) {
      const title = closedTitle(form.title, fiscalYear, round, turn);
      if (used.has(title.toLowerCase())) continue;
      const there = sheetOf(workbook, title);
      if (there && !isIn(there, form)) continue;
      used.add(title.toLowerCase());
      return there ? [] : [{ form, title }];
    }
  });
}

/** The copy has its title only when it is complete; one that failed is taken away again. */
function copyForm(
  workbook: WorkbookAsRead,
  { title: from, freeze, formulas }: Emptying,
  title: string,
): void {
  const { spreadsheet } = workbook;
  const copy = sheetOf(workbook, from)?.copyTo(spreadsheet);
  if (!copy) return;
  try {
    for (const { row, column, cells } of freeze) {
      writeCells(copy.getRange(row + 1, column + 1, cells.length, 1), cells);
    }
    for (const { row, column, cells } of formulas) {
      copy.getRange(row + 1, column + 1, cells.length, 1).setNotes(cells.map((formula) => [formula]));
    }
    copy.hideSheet();
    tryTitles(title, (one) => copy.setName(one));
  } catch (error) {
    spreadsheet.deleteSheet(copy);
    throw error;
  }
}

function clearForm(sheet: Sheet, { clear }: Emptying): void {
  for (const { row, column, rows, columns } of clear) {
    sheet.getRange(row + 1, column + 1, rows, columns).clearContent();
  }
}

function writeColumn(sheet: Sheet, { row, column, cells }: ColumnWrite): void {
  const range = sheet.getRange(row + 1, column + 1, cells.length, 1);
  writeCells(
    range,
    cells.map(({ value }) => value),
    cells.map(({ formula }) => formula),
  );
}

/** Into a column of the office, whose formats stay. `formulas`: '' where the value counts. */
function writeCells(range: Range, values: readonly TabValue[], formulas: readonly string[] = []): void {
  const formats = range.getNumberFormats();
  range.setValues(values.map((value, at) => [formulas[at] || asSettableIn(value, formats[at]?.[0] ?? '')]));
}
