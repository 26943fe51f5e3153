import { historyText } from '../language/history.ts';
import type { Grid } from '../workbook/grid.ts';
import { closedTitle } from '../workbook/history/closed-title.ts';
import { type Emptying, isKeptIn, planEmptying } from '../workbook/history/plan-emptying.ts';
import { type ColumnWrite, planSettings } from '../workbook/history/plan-settings.ts';
import { closedAt, type RoundName } from '../workbook/history/rounds.ts';
import { parseRound } from '../workbook/parse-round.ts';
import { sameName } from '../workbook/reading/normalise.ts';
import { type ReportedIssue, reportIssues } from '../workbook/report.ts';
import type { Round } from '../workbook/round.ts';
import { findList, isForm } from '../workbook/set-up/input-tabs.ts';
import { TAB } from '../workbook/vocabulary.ts';
import { asTyped } from './apply-tab.ts';
import { attempt } from './attempt.ts';
import { type OpenWorkbook, openWorkbook } from './open-workbook.ts';
import type { Outcome } from './run.ts';
import { alert, tellNotWritten, tellStopped, toast } from './tell.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A closed round that is to be left for the next one. */
export interface RoundToLeave extends RoundName {
  readonly fiscalYear: number;
  readonly round: 1 | 2;
}

/** What beginning the next round came to. */
export interface NextOutcome {
  /** `changed`: the round is not the one that was closed; `locked`: somebody protects a tab; nothing is lost in either. */
  readonly state: 'started' | 'failed' | 'changed' | 'locked';
  readonly issues: readonly ReportedIssue[];
  /** Forms that were emptied, and those that cannot be read and so were not. */
  readonly forms: readonly string[];
  readonly unread: readonly string[];
  readonly notWritten: Outcome['notWritten'];
}

const plansOf = (grids: readonly Grid[], round: Round): { grid: Grid; plan: Emptying | null }[] =>
  grids.filter(isForm).map((grid) => ({ grid, plan: planEmptying(grid, round.districts, round.indicators) }));

const isFilled = (plan: Emptying | null): plan is Emptying => plan !== null && plan.clear.length > 0;

/** Titles of the result forms that hold results. */
export const filledForms = (grids: readonly Grid[], round: Round): string[] =>
  plansOf(grids, round)
    .map(({ plan }) => plan)
    .filter(isFilled)
    .map(({ title }) => title);

/**
 * Makes the workbook ready for the round after a closed one: copies every filled form to a hidden tab, empties the
 * forms, then moves ตั้งค่า on. In this order, so that a run that dies leaves the results in a form or in a copy, and
 * ตั้งค่า at the closed round: the same again completes it.
 */
export function startNextRound(left: RoundToLeave): NextOutcome {
  const workbook = openWorkbook();
  const { round, problems } = parseRound(workbook.grids);
  const outcome = {
    issues: reportIssues(problems.all),
    forms: [],
    unread: [],
    notWritten: workbook.progress,
  };
  const settings = findList(TAB.settings, workbook.grids);
  if (!round || !settings) return { ...outcome, state: 'failed' };
  if (!isStill(left, round, workbook)) return { ...outcome, state: 'changed' };
  const plans = plansOf(workbook.grids, round);
  const forms = plans.map(({ plan }) => plan).filter(isFilled);
  const moves = planSettings(settings, left.fiscalYear, left.round);
  const done = {
    ...outcome,
    forms: forms.map(({ title }) => title),
    unread: plans.filter(({ plan }) => !plan).map(({ grid }) => grid.title),
  };
  const uncopied = copiesLacking(workbook, forms, left);
  for (const { form, title } of uncopied) copyForm(workbook, form, title);
  // What is not yet in the workbook must not be cleared.
  SpreadsheetApp.flush();
  const isEmpty = forms.every((form) => onTab(workbook, form.title, (sheet) => clearForm(sheet, form)));
  if (!isEmpty) return { ...done, state: 'locked' };
  SpreadsheetApp.flush();
  const isMoved = onTab(workbook, settings.title, (sheet) => {
    for (const move of moves) writeColumn(sheet, move);
  });
  return { ...done, state: isMoved ? 'started' : 'locked' };
}

/** True where the workbook still stands at the round that was asked about, and it is closed. */
const isStill = (left: RoundToLeave, { settings }: Round, { history }: OpenWorkbook): boolean =>
  settings.fiscalYear === left.fiscalYear &&
  settings.round === left.round &&
  sameName(settings.province, left.province) &&
  closedAt(history.rounds, left) !== null;

function onTab(workbook: OpenWorkbook, title: string, work: (sheet: Sheet) => void): boolean {
  const sheet = sheetOf(workbook, title);
  return sheet !== undefined && attempt(workbook, sheet, () => work(sheet));
}

const sheetOf = ({ sheets }: OpenWorkbook, title: string): Sheet | undefined =>
  sheets.find((one) => one.title.toLowerCase() === title.toLowerCase())?.sheet;

/** The forms whose results stand in no copy yet, each with a title that is free. */
function copiesLacking(
  workbook: OpenWorkbook,
  forms: readonly Emptying[],
  { fiscalYear, round }: RoundToLeave,
): { form: Emptying; title: string }[] {
  const used = new Set<string>();
  return forms.flatMap((form) => {
    for (let turn = 1; ; turn += 1) {
      const title = closedTitle(form.title, fiscalYear, round, turn);
      if (used.has(title.toLowerCase())) continue;
      const there = sheetOf(workbook, title);
      if (there && !isKeptIn(there.getDataRange().getValues(), form)) continue;
      used.add(title.toLowerCase());
      return there ? [] : [{ form, title }];
    }
  });
}

/** The copy has its title only when it is complete; one that failed is taken away again. */
function copyForm(workbook: OpenWorkbook, { title: from, freeze, formulas }: Emptying, title: string): void {
  const { spreadsheet } = workbook;
  const copy = sheetOf(workbook, from)?.copyTo(spreadsheet);
  if (!copy) return;
  try {
    for (const { row, column, cells } of freeze) {
      copy.getRange(row + 1, column + 1, cells.length, 1).setValues(cells.map((cell) => [asTyped(cell)]));
    }
    for (const { row, column, cells } of formulas) {
      copy.getRange(row + 1, column + 1, cells.length, 1).setNotes(cells.map((formula) => [formula]));
    }
    copy.hideSheet();
    copy.setName(title);
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
  sheet
    .getRange(row + 1, column + 1, cells.length, 1)
    .setValues(cells.map(({ value, formula }) => [formula === '' ? asTyped(value) : formula]));
}

/** Says what was begun, or why not. `next`: the next round in words. */
export function tellStarted({ state, issues, forms, unread, notWritten }: NextOutcome, next: string): void {
  const { cannotStart, menu } = historyText;
  if (state === 'failed') tellStopped(issues, cannotStart, menu.closeRound);
  if (state === 'changed') alert(cannotStart, historyText.notReady(next));
  if (state === 'started') toast(historyText.started(next, forms.length));
  if (unread.length > 0 && state === 'started') alert(menu.closeRound, historyText.unread(unread));
  tellNotWritten({ notWritten });
}
