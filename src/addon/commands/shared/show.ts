import { addOnText } from '../../../language/add-on.ts';
import type { Problem } from '../../../workbook/problems/problem.ts';
import { RUN_ERRORS } from '../../../workbook/problems/problem.ts';
import { activeSpreadsheet } from '../../sheet/active-spreadsheet.ts';
import type { Outcome } from '../run/outcome.ts';
import { askForMissing } from './ask-for-missing.ts';

const TOAST_SECONDS = 8;
const SHOWN_FIRST = 5;

/** Says that something is done; that it cannot be said undoes nothing. */
export function showToast(text: string): void {
  try {
    activeSpreadsheet().toast(text, addOnText.name, TOAST_SECONDS);
  } catch {
    // The tabs themselves show what was done.
  }
}

/** Alerts where some tabs could not be written or titled: which, why, and what to do. */
export function showNotWritten({
  notWritten: { locked, failed, late, retitled },
}: Pick<Outcome, 'notWritten'>): void {
  const titles = failed.map(({ title }) => title);
  const parts = [
    locked.length > 0 ? addOnText.locked(locked) : '',
    titles.length > 0 ? addOnText.failed(titles, failed[0]?.reason ?? '') : '',
    late ? addOnText.late : '',
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  if (text !== '') showAlert(addOnText.notWrittenTitle, text);
  showRetitled(retitled.map(([, given]) => given));
}

/** Tabs that could not be given the title that they should have. */
export function showRetitled(titles: readonly string[]): void {
  if (titles.length > 0) showAlert(addOnText.retitledTitle, addOnText.retitled(titles));
}

/** A toast when there are scores, an alert with the first problems when nothing could be scored. */
export function showOutcome(outcome: Outcome): void {
  const errors = outcome.issues.filter(({ severity }) => severity === 'error');
  if (!outcome.failed) {
    const complete = outcome.districts.filter((district) => district.complete).length;
    const done = addOnText.done(outcome.districts.length, complete, errors.length);
    showToast(outcome.notWritten.forgetful ? `${done} · ${addOnText.forgetful}` : done);
    return;
  }
  showStopped(outcome.issues, addOnText.cannotTitle, addOnText.menu.calculate);
}

/** An alert with the first run-level problems; `again`: the menu item to press once they are mended. */
export function showStopped(issues: readonly Problem[], title: string, again: string): void {
  const stopping = issues.filter(({ code }) => (RUN_ERRORS as readonly string[]).indexOf(code) >= 0);
  const lines = stopping.slice(0, SHOWN_FIRST).map(lineOf);
  showAlert(title, addOnText.cannot(lines, stopping.length - lines.length, again));
}

const ANSWERS = ['OK', 'YES', 'NO', 'CANCEL'] as const;
export type Pressed = (typeof ANSWERS)[number] | 'CLOSE';

/** What is pressed: CLOSE where the question was closed, or there is no screen to ask on; then it is told all the same. */
export function askButton(
  title: string,
  text: string,
  buttons: 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL',
): Pressed {
  try {
    const ui = SpreadsheetApp.getUi();
    const pressed = ui.alert(title, text, ui.ButtonSet[buttons]);
    return ANSWERS.find((answer) => ui.Button[answer] === pressed) ?? 'CLOSE';
  } catch (error) {
    askForMissing(error);
    showToast(text);
    return 'CLOSE';
  }
}

const lineOf = ({ tab, cell, message }: Problem): string =>
  tab === '' ? message : `${addOnText.where(tab, cell)}: ${message}`;

/** An alert; without a screen to show it on (a trigger's run) it becomes a toast. */
export function showAlert(title: string, text: string): void {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  } catch {
    showToast(text);
  }
}

/** True where a question is answered with yes. */
export const agree = (title: string, text: string): boolean => askButton(title, text, 'YES_NO') === 'YES';

/** What is typed as an answer, without spaces around it; null where it is cancelled or cannot be asked. */
export function askText(title: string, text: string): string | null {
  try {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
    return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
  } catch (error) {
    askForMissing(error);
    showToast(text);
    return null;
  }
}
