import type { CloseOutcome } from '../../src/addon/commands/close-round.ts';
import type { MonthOutcome } from '../../src/addon/commands/record-month.ts';
import type { Outcome } from '../../src/addon/commands/run/outcome.ts';
import type { StartOutcome } from '../../src/addon/commands/start-next-round.ts';
import type { Sheet } from '../../src/local/stand-in/sheet.ts';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { type Desk, deskOver } from './support.ts';

export const MONTHS = 'ผลรายเดือน';
export const ROUNDS = 'ผลรอบที่ปิดแล้ว';

/** A clock in Thailand: `day` as 2024-08-31, at ten in the morning. */
export const on = (day: string) => ({ now: () => new Date(`${day}T03:00:00Z`) });

/** A desk on a day, with the buttons that questions are answered with. */
export function deskOn(workbook: Workbook, day: string, ...answers: string[]): Desk {
  const desk = deskOver(workbook, on(day));
  desk.standIn.answerAlerts(...answers);
  return desk;
}

// The entry points' own types.
export const record = (desk: Desk): MonthOutcome => desk.addOn.call('recordMonth') as MonthOutcome;
export const close = (desk: Desk): CloseOutcome => desk.addOn.call('closeRound') as CloseOutcome;

export const start = (desk: Desk): StartOutcome => desk.addOn.call('startNextRound') as StartOutcome;
export const calculate = (desk: Desk): Outcome => desk.addOn.call('calculateScores') as Outcome;

/** What a run reports of one kind, as `tab!cell`. */
export const found = ({ issues }: Pick<Outcome, 'issues'>, code: string): string[] =>
  issues.filter((issue) => issue.code === code).map(({ tab, cell }) => `${tab}!${cell}`);

/** Writes into the รายการ table of ตั้งค่า. */
export function set(workbook: Workbook, name: string, value: string | number): void {
  const settings = sheetOf(workbook, 'ตั้งค่า');
  const row = settings.rows().findIndex(([item]) => item === name);
  if (row < 0) throw new Error(`no row ${name}`);
  settings.set(row, 1, value);
}

export function sheetOf(workbook: Workbook, title: string): Sheet {
  const sheet = workbook.sheet(title);
  if (!sheet)
    throw new Error(`no tab "${title}" among ${workbook.sheets.map(({ name }) => name).join(', ')}`);
  return sheet;
}

/** The rows of a table as records by its header in row 1. */
export function records(workbook: Workbook, title: string): Record<string, string | number | boolean>[] {
  const [header = [], ...rows] = sheetOf(workbook, title).rows();
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? ''])));
}

export const toasts = ({ standIn }: Desk): string => standIn.toasts.map(({ text }) => text).join('\n');
export const alerts = ({ standIn }: Desk): string =>
  standIn.alerts.map(({ title, text }) => `${title}\n${text}`).join('\n\n');

/** Everything typed into the result cells of all forms, as `form|district|header|label → value`. */
export function typed(workbook: Workbook, prefix = 'กรอกผล'): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of workbook.sheets.filter(({ name }) => name.startsWith(prefix))) {
    const [headers = [], labels = [], ...rows] = sheet.rows();
    for (const row of rows) {
      row.forEach((value, column) => {
        const place = [sheet.name.slice(prefix.length), row[0], headers[column], labels[column]].join('|');
        if (column > 0 && value !== '') found.set(place, value);
      });
    }
  }
  return found;
}

/** A value of the รายการ table of ตั้งค่า. */
export const setting = (workbook: Workbook, name: string): unknown =>
  sheetOf(workbook, 'ตั้งค่า')
    .rows()
    .find(([item]) => item === name)?.[1];

/** Takes out what the hidden copy remembers of kept rows: an older version remembered nothing. */
export function forgetKept(workbook: Workbook): void {
  const copy = sheetOf(workbook, 'สำเนาข้อมูลที่คำนวณแล้ว');
  copy.rows().forEach((row, r) => {
    if (row[0] === '#history') row.forEach((_, column) => void copy.set(r, column, ''));
  });
}
