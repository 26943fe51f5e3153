import { addOnText } from '../language/add-on.ts';
import { RUN_ERRORS } from '../workbook/problems/problem.ts';
import type { ReportedIssue } from '../workbook/report.ts';
import type { Outcome } from './run.ts';

const TOAST_SECONDS = 8;
const SHOWN_FIRST = 5;

export function toast(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, addOnText.name, TOAST_SECONDS);
}

/** A toast when there are scores, an alert with the first problems when nothing could be scored. */
export function tellOutcome(outcome: Outcome): void {
  const errors = outcome.issues.filter(({ severity }) => severity === 'error');
  if (!outcome.failed) {
    const complete = outcome.districts.filter((district) => district.complete).length;
    toast(addOnText.done(outcome.districts.length, complete, errors.length));
    return;
  }
  const stopping = errors.filter(({ code }) => (RUN_ERRORS as readonly string[]).indexOf(code) >= 0);
  const lines = stopping.slice(0, SHOWN_FIRST).map(lineOf);
  alert(addOnText.cannotTitle, addOnText.cannot(lines, stopping.length - lines.length));
}

const lineOf = ({ tab, cell, message }: ReportedIssue): string =>
  tab === '' ? message : `${addOnText.where(tab, cell)}: ${message}`;

/** An alert; without a screen to show it on (a trigger's run) it becomes a toast. */
export function alert(title: string, text: string): void {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  } catch {
    toast(text);
  }
}
