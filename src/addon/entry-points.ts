import { addOnText } from '../language/add-on.ts';
import type { SelfTestReport } from '../workbook/tabs/self-test/self-test-report.ts';
import { DISTRICT_KEY } from '../workbook/tabs/titles.ts';
import { calculateAndShow } from './commands/calculate-scores.ts';
import { checkAndShow } from './commands/check-data.ts';
import { type CloseOutcome, closeThisRound } from './commands/close-round.ts';
import type { FormsOutcome } from './commands/forms/bring-forms-in-line.ts';
import { type PullOutcome, pullAndShow } from './commands/pull-from-table.ts';
import { type MonthOutcome, recordThisMonth } from './commands/record-month.ts';
import { reviewAndShow } from './commands/review-criteria.ts';
import type { RightsOutcome } from './commands/rights/edit-rights.ts';
import type { Outcome } from './commands/run/outcome.ts';
import { askAndSetRights } from './commands/set-edit-rights.ts';
import { makeAndShowTabs } from './commands/set-up-workbook.ts';
import { showAlert } from './commands/shared/show.ts';
import { type StartOutcome, startTheNextRound } from './commands/start-next-round.ts';
import { syncAndShowForms } from './commands/sync-forms.ts';
import { testAndShow } from './commands/test-system.ts';
import { askAndCheckReceipt } from './commands/verify/check-receipt.ts';
import { type Verified, verifyWorkbook } from './commands/verify/verify-workbook.ts';
import { buildMenu, MENU } from './menu.ts';

/** Builds the menu when the file is opened, and nothing else: properties may not be touched here. */
export function onOpen(): void {
  buildMenu(SpreadsheetApp.getUi(), addOnText.name, MENU).addToUi();
}

/** Shows the menu at once after an installation. */
export function onInstall(): void {
  onOpen();
}

/** คำนวณคะแนน: scores the workbook, writes the generated tabs that changed, and shows how it went. */
export function calculateScores(): Outcome {
  return calculateAndShow();
}

/** The same, with a tab for each district however many they are; from then on they are kept up to date. Not in the menu. */
export function calculateWithDistrictTabs(): Outcome {
  return calculateAndShow(['overview', DISTRICT_KEY]);
}

/** ตรวจสอบข้อมูล: refreshes the list of problems without calculating. */
export function checkData(): Outcome {
  return checkAndShow();
}

/**
 * เริ่มใช้งาน/สร้างชีตที่ขาด: makes the input tabs that are missing and never touches what is there. A workbook without
 * any is asked about.
 */
export function setUpWorkbook(): string[] {
  return makeAndShowTabs(null);
}

/** The same for programs that know the answers: `wanted` has province, fiscalYear, round and withLetter. */
export function setUpRound(wanted: unknown): string[] {
  return makeAndShowTabs(wanted);
}

/** ปรับแบบกรอกตามตัวชี้วัด: adds what the result forms lack, marks what no longer belongs, and loses nothing. */
export function syncForms(): FormsOutcome {
  return syncAndShowForms();
}

/**
 * ดึงผลจากตารางเดิม: matches tabs ตารางเดิม… with the forms, says what it would fill, what differs and what it could
 * not place, and on yes fills blank cells only.
 */
export function pullFromTable(): PullOutcome {
  return pullAndShow();
}

/** ทบทวนเกณฑ์: calculates, and tells the strategy group in a tab of its own what to look at in the criteria. */
export function reviewCriteria(): Outcome {
  return reviewAndShow();
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

/** ตรวจรหัสเทียบข้อมูล: asks for a code and says whose figures it stands for, and what is different now. */
export function checkReceipt(): void {
  askAndCheckReceipt();
}

/** Computes the figures again and says where the generated tabs differ; writes and shows nothing. Not in the menu. */
export function compareFigures(): Verified {
  return verifyWorkbook();
}

/**
 * กำหนดสิทธิ์แก้ไข: says who will be able to edit what, and does it when told to; the second time it offers to undo.
 * null where nothing was changed.
 */
export function setEditRights(): RightsOutcome | null {
  return askAndSetRights();
}

/** ทดสอบระบบ: tries on a scratch tab what is taken for granted about Google, and writes down what it saw. */
export function testSystem(): SelfTestReport {
  return testAndShow();
}

/** วิธีใช้: the five steps, where the data is, and the licence. */
export function showAbout(): void {
  showAlert(addOnText.name, addOnText.about);
}
