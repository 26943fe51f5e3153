import type { CloseOutcome } from '../../src/addon/close-round.ts';
import type { MonthOutcome } from '../../src/addon/record-month.ts';
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
