import { afterEach, describe, expect, test, vi } from 'vitest';
import { asSettable, asSettableIn } from '../../../src/addon/sheet/settable.ts';
import { Sheet } from '../../../src/local/stand-in/sheet.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { copyOf, run, smallDesk } from '../fault-support.ts';
import { cells, deskOver } from '../support.ts';
import { COMMANDS, deskFor, press } from './every-command.ts';

/** What one or another locale of Sheets takes for a date, a time, a number, a truth value or a formula. */
const TEMPTING = [
  'สิงหาคม 2567',
  'มี.ค. 67',
  '1 เม.ย. 2567',
  'มีนาคม',
  'จันทร์',
  '1/2',
  '1-2',
  '1.2.2567',
  '2024-04-01',
  'MAR1',
  'May 2024',
  '10.1',
  '1.10',
  '2701',
  '007',
  '12:30',
  '12.30 น.',
  '1,5',
  '1e3',
  '92 %',
  '฿5',
  '$5',
  '๑๒',
  'TRUE',
  'จริง',
  'เท็จ',
  'WAHR',
  'mai_2024',
  '=1+1',
  '+A1',
  '-5',
  '@x',
  "'quoted",
];

test.each(TEMPTING)('%s is written with an apostrophe before it', (text) => {
  expect(asSettable(text)).toBe(`'${text}`);
});

test('in a cell of the office that is formatted as text no apostrophe is needed, and one might show', () => {
  expect(asSettableIn('1.10', '@')).toBe('1.10');
  expect(asSettableIn('1.10', 'General')).toBe("'1.10");
  expect(asSettableIn(1.1, '@')).toBe(1.1);
});

/** Texts that a run hands to cells, as it hands them. */
function textsTyped(work: () => void): string[] {
  const typed: string[] = [];
  const set = Sheet.prototype.set;
  vi.spyOn(Sheet.prototype, 'set').mockImplementation(function (this: Sheet, row, column, value) {
    if (typeof value === 'string') typed.push(value);
    return set.call(this, row, column, value);
  });
  work();
  return typed;
}

afterEach(() => vi.restoreAllMocks());

/** Our formulas: the line that says that figures are out of date, those that repeat it, and links. */
const OURS = /^=IF\(IFERROR\(|^='[^']+'!A4$|^=HYPERLINK\("/;

describe.each(COMMANDS)('%s', (entry, make) => {
  test('hands no text to a cell that Sheets could take for something else', () => {
    const desk = deskFor(make);
    const typed = textsTyped(() => press(desk, entry));
    // Rights are no texts, and the table of the test holds figures alone.
    if (entry !== 'setEditRights' && entry !== 'pullFromTable') expect(typed.length).toBeGreaterThan(0);
    expect(typed.filter((text) => text !== '' && !text.startsWith("'") && !OURS.test(text))).toEqual([]);
  });
});

/** Codes, names and words of an office that look like something else. */
function tempting(): Workbook {
  const { workbook } = smallDesk();
  const put = (title: string, row: number, header: string, text: string): void => {
    const sheet = workbook.sheet(title);
    const column = sheet?.rows()[0]?.indexOf(header) ?? -1;
    sheet?.set(row, column, `'${text}`);
  };
  put('อำเภอ', 1, 'อำเภอ', 'สิงหาคม 2567');
  put('อำเภอ', 1, 'รหัส', '007');
  put('ตัวชี้วัด', 1, 'รหัส', '1.10');
  put('ตัวชี้วัด', 2, 'รหัส', '1-2');
  put('ตัวชี้วัด', 3, 'รหัส', 'MAR1');
  put('ตัวชี้วัด', 4, 'รหัส', '10.1');
  put('ตัวชี้วัด', 5, 'รหัส', '12:30');
  return workbook;
}

test('codes that look like numbers, dates and times stand as texts in every tab that names them', () => {
  const workbook = tempting();
  run(workbook);
  const desk = deskOver(workbook);
  const [head = [], ...rows] = cells(desk, 'ข้อมูลวิเคราะห์');
  const column = (name: string): unknown[] => rows.map((row) => row[head.indexOf(name)]);
  expect(new Set(column('code'))).toEqual(new Set([...new Set(column('code'))].map(String)));
  expect(column('code').slice(0, 5)).toEqual(['1.10', '1-2', 'MAR1', '10.1', '12:30']);
  expect([column('district')[0], column('district_code')[0]]).toEqual(['สิงหาคม 2567', '007']);
  expect(run(copyOf(workbook)).standIn.calls.changes).toBe(0);
});
