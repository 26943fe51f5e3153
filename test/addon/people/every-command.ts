import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { CLOCK, copyOf, smallDesk } from '../fault-support.ts';
import { close, on, set } from '../history-support.ts';
import { type Desk, deskOver } from '../support.ts';

export const KEEPER = 'keeper@example.go.th';

/** The sample with a keeper, scored or not. */
function sample(): Workbook {
  const { workbook } = smallDesk();
  set(workbook, 'ผู้ดูแล', KEEPER);
  return workbook;
}

function closedFile(): Workbook {
  const workbook = sample();
  close(deskOver(workbook, on('2024-10-03')));
  return workbook;
}

const built = new Map<() => Workbook, Workbook>();

/** A copy of its own of what `make` makes. */
function copied(make: () => Workbook): Workbook {
  const workbook = built.get(make) ?? make();
  built.set(make, workbook);
  return copyOf(workbook);
}

/** Every menu item that does something, with a workbook on which it has much to do. */
export const COMMANDS: readonly (readonly [entry: string, make: () => Workbook])[] = [
  ['setUpWorkbook', newWorkbook],
  ['syncForms', withoutForm],
  ['pullFromTable', withTable],
  ['checkData', sample],
  ['calculateScores', sample],
  ['recordMonth', sample],
  ['closeRound', sample],
  ['startNextRound', closedFile],
  ['setEditRights', sample],
];

/** A table of the office with a figure for a cell that is blank in the form. */
function withTable(): Workbook {
  const workbook = sample();
  const form = workbook.sheet('กรอกผล ประสานฯ');
  const name = String(form?.value(2, 0));
  form?.set(2, 1, '');
  const table = workbook.addSheet('ตารางเดิม');
  const rows = [
    ['อำเภอ', 'ห1 เบิกจ่าย (บาท)'],
    [name, 920000],
  ];
  for (const [row, line] of rows.entries())
    for (const [column, value] of line.entries()) table.set(row, column, value);
  return workbook;
}

function withoutForm(): Workbook {
  const workbook = sample();
  const form = workbook.sheet('กรอกผล ส่งเสริมฯ');
  if (form) workbook.deleteSheet(form);
  return workbook;
}

/** A fresh desk for a command. */
export const deskFor = (make: () => Workbook, options: Parameters<typeof deskOver>[1] = {}): Desk =>
  deskOver(copied(make), { ...CLOCK, user: { email: KEEPER }, ...options });

/** Presses a menu item; what it throws people see, and the desk can be looked at. */
export function press(desk: Desk, entry: string): string {
  try {
    desk.addOn.call(entry);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
