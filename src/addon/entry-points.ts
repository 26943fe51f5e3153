import { addOnText } from '../language/add-on.ts';
import { withLock } from './lock.ts';
import { calculate, check, type Outcome } from './run.ts';
import { makeMissingTabs } from './set-up.ts';
import { bringFormsInLine, type FormsOutcome, tellForms } from './sync-forms.ts';
import { tellNotWritten, tellOutcome, toast } from './tell.ts';

/** Builds the menu when the file is opened, and nothing else: properties may not be touched here. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(addOnText.name)
    .addItem(addOnText.menu.calculate, 'calculateScores')
    .addItem(addOnText.menu.check, 'checkData')
    .addSeparator()
    .addItem(addOnText.menu.setUp, 'setUpWorkbook')
    .addItem(addOnText.menu.syncForms, 'syncForms')
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
