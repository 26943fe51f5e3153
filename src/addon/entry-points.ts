import { addOnText } from '../language/add-on.ts';
import { historyText } from '../language/history.ts';
import { rightsText } from '../language/rights.ts';
import { type CloseOutcome, closeThisRound } from './commands/close-round.ts';
import { withLock } from './commands/lock.ts';
import { type MonthOutcome, recordThisMonth } from './commands/record-month.ts';
import { calculate, check, type Outcome } from './commands/run/run.ts';
import {
  applyRights,
  askRights,
  type RightsOutcome,
  removeRights,
  tellRights,
} from './commands/set-edit-rights.ts';
import { makeMissingTabs } from './commands/set-up-workbook.ts';
import { alert, ask, tellNotWritten, tellOutcome, tellStopped, toast } from './commands/show.ts';
import { type StartOutcome, startTheNextRound } from './commands/start-next-round.ts';
import { bringFormsInLine, type FormsOutcome, tellForms } from './commands/sync-forms.ts';

/** Builds the menu when the file is opened, and nothing else: properties may not be touched here. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(addOnText.name)
    .addItem(addOnText.menu.calculate, 'calculateScores')
    .addItem(addOnText.menu.check, 'checkData')
    .addSeparator()
    .addItem(addOnText.menu.setUp, 'setUpWorkbook')
    .addItem(addOnText.menu.syncForms, 'syncForms')
    .addItem(addOnText.menu.rights, 'setEditRights')
    .addItem(historyText.menu.recordMonth, 'recordMonth')
    .addItem(historyText.menu.closeRound, 'closeRound')
    .addItem(historyText.menu.startNext, 'startNextRound')
    .addSeparator()
    .addItem(addOnText.menu.about, 'showAbout')
    .addToUi();
}

/** Shows the menu at once after an installation. */
export function onInstall(): void {
  onOpen();
}

/** คำนวณคะแนน: scores the workbook, writes the generated tabs that changed, and tells how it went. */
export function calculateScores(): Outcome {
  const outcome = withLock(calculate);
  tellOutcome(outcome);
  tellNotWritten(outcome);
  return outcome;
}

/** ตรวจสอบข้อมูล: refreshes the list of problems without calculating. */
export function checkData(): Outcome {
  const outcome = withLock(check);
  toast(addOnText.checked(outcome.issues.length));
  tellNotWritten(outcome);
  return outcome;
}

/** สร้างชีตที่ยังไม่มี: makes the input tabs that are missing and never touches what is there. */
export function setUpWorkbook(): string[] {
  const made = withLock(makeMissingTabs);
  toast(addOnText.made(made));
  return made;
}

/** ปรับแบบกรอกให้ตรงตัวชี้วัด: adds what the result forms lack, marks what no longer belongs, and loses nothing. */
export function syncForms(): FormsOutcome {
  const outcome = withLock(bringFormsInLine);
  tellForms(outcome);
  return outcome;
}

/** บันทึกผลประจำเดือน: calculates, then keeps the totals of the month of ข้อมูล ณ วันที่ in ผลรายเดือน. */
export function recordMonth(): MonthOutcome {
  return recordThisMonth();
}

/** ปิดรอบการประเมิน: calculates, asks, and keeps the round, or a revision of it, in ผลรอบที่ปิดแล้ว for good. */
export function closeRound(): CloseOutcome {
  return closeThisRound();
}

/** เริ่มรอบถัดไป: in a copy of the closed file, keeps copies of the forms, empties them and moves the dates on. */
export function startNextRound(): StartOutcome {
  return startTheNextRound();
}

/**
 * กำหนดสิทธิ์แก้ไข: says who will be able to edit what, and does it when told to; the second time it offers to undo.
 * null where nothing was changed.
 */
export function setEditRights(): RightsOutcome | null {
  const { plan, text, before, issues } = withLock(askRights);
  if (issues.length > 0) tellStopped(issues, rightsText.title, addOnText.menu.rights);
  else if (!plan) alert(rightsText.title, text);
  if (!plan) return null;
  const answer = ask(rightsText.title, text, before > 0 ? 'YES_NO_CANCEL' : 'OK_CANCEL');
  const isUndone = answer === 'NO';
  if (!isUndone && answer !== 'YES' && answer !== 'OK') return null;
  const outcome = withLock(isUndone ? removeRights : () => applyRights(plan));
  const told = tellRights(outcome, isUndone);
  toast(told.toast);
  if (told.alert !== '') alert(rightsText.partly, told.alert);
  return outcome;
}

/** วิธีใช้และเกี่ยวกับ: the five steps, where the data is, and the licence. */
export function showAbout(): void {
  alert(addOnText.name, addOnText.about);
}
