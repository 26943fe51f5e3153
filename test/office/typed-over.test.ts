import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { close, deskOn, MONTHS, ROUNDS } from '../addon/history-support.ts';
import { type Change, OfficeDesk, type ShownTab } from './support.ts';

const desk = new OfficeDesk();
const SAMPLE = 'out/sample.xlsx';
let scored: Record<string, ShownTab>;

beforeAll(() => {
  desk.khanaen();
  // The tabs of the second calculation: เปลี่ยนแปลงล่าสุด is there from now on.
  desk.score(SAMPLE, 'scored.xlsx');
  scored = desk.show('scored.xlsx');
});
afterAll(() => desk.clear());

/** One of each kind of generated tab. */
const KINDS = [
  'สรุปคะแนน',
  'สรุป คลองหาด',
  'สถานะการส่งข้อมูล',
  'ตรวจสอบข้อมูล',
  'ข้อมูลวิเคราะห์',
  'แจ้งผล',
  'บันทึกข้อความ',
  'สำเนาข้อมูลที่คำนวณแล้ว',
];

const order = (cell: string): number => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return Number(row) * 1000 + [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
};

/** Cells of a tab that hold plain values, in reading order, past its head. */
const plainCells = (tab: string): string[] =>
  Object.entries(scored[tab]?.cells ?? {})
    .filter(([cell, value]) => !String(value).startsWith('=') && Number(cell.replace(/\D/g, '')) > 4)
    .map(([cell]) => cell)
    .sort((a, b) => order(a) - order(b));

const other = (value: string | number | boolean | undefined): string | number =>
  typeof value === 'number' ? value + 1 : 'แก้เอง';

const changedTabs = (file: string, out: string): string[] =>
  desk
    .score(file, out)
    .issues.filter(({ code }) => code === 'tab-changed')
    .map(({ tab, cell, severity, message }) => {
      expect(severity).toBe('warning');
      expect(message).toMatch(/[ก-๛]/);
      return `${tab}!${cell}`;
    });

/** Values of all tabs but the list of problems, which now tells of the change, and times. */
const values = (tabs: Record<string, ShownTab>): unknown =>
  Object.entries(tabs)
    .filter(([title]) => !['ตรวจสอบข้อมูล', 'เปลี่ยนแปลงล่าสุด'].includes(title))
    .map(([title, { cells }]) => [
      title,
      Object.fromEntries(
        Object.entries(cells)
          .filter(([cell]) => !isOfTheRun(title, cell))
          .map(([cell, value]) => [cell, asRead(value)]),
      ),
    ]);

/** Marks of the list of problems stand in row 1 of the hidden copy; a file that lost its id has another one. */
const isOfTheRun = (title: string, cell: string): boolean =>
  title === 'สำเนาข้อมูลที่คำนวณแล้ว'
    ? /^[A-Z]+1$/.test(cell)
    : title === 'ข้อมูลวิเคราะห์' && /^(?:AQ|T)\d/.test(cell);

/** openpyxl writes 16 digits of a number, LibreOffice 15, truth as a formula and a tab's name without marks; times are of each run. */
function asRead(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  if (value === '=TRUE()' || value === '=FALSE()') return value === '=TRUE()';
  return typeof value === 'string'
    ? value.replace(/เวลา \d\d:\d\d/g, 'เวลา').replace(/^='([^']+)'!/, '=$1!')
    : value;
}

describe('a figure typed over in a generated tab is put right, and said', () => {
  test.each(KINDS)('%s', (tab) => {
    const cells = plainCells(tab);
    const middle = cells[Math.floor(cells.length / 2)] ?? '';
    const last = cells[cells.length - 1] ?? '';
    const edits = [last, middle].map((cell) => ({ tab, cell, value: other(scored[tab]?.cells[cell]) }));
    desk.edit('scored.xlsx', 'edited.xlsx', edits);
    expect(changedTabs('edited.xlsx', 'right.xlsx')).toEqual([`${tab}!${middle}`]);
    expect(values(desk.show('right.xlsx'))).toEqual(values(scored));
    expect(changedTabs('right.xlsx', 'again.xlsx')).toEqual([]);
  });

  test('each tab tells of itself, a cleared cell counts, and LibreOffice may have saved the file', () => {
    const [figure = ''] = plainCells('สรุปคะแนน').filter(
      (cell) => typeof scored.สรุปคะแนน?.cells[cell] === 'number',
    );
    const [text = ''] = plainCells('สรุป ตาพระยา');
    desk.edit('scored.xlsx', 'two.xlsx', [
      { tab: 'สรุปคะแนน', cell: figure, value: 4.999 },
      { tab: 'สรุป ตาพระยา', cell: text, value: null },
    ]);
    const wanted = [`สรุปคะแนน!${figure}`, `สรุป ตาพระยา!${text}`].sort();
    expect(changedTabs('two.xlsx', 'two-right.xlsx').sort()).toEqual(wanted);
    expect(changedTabs(desk.resave('two.xlsx'), 'two-right.xlsx').sort()).toEqual(wanted);
    expect(values(desk.show('two-right.xlsx'))).toEqual(values(scored));
  });

  test('where the file has lost what it remembers, it is put right without that word', () => {
    const [figure = ''] = plainCells('สรุปคะแนน').filter(
      (cell) => typeof scored.สรุปคะแนน?.cells[cell] === 'number',
    );
    desk.edit('scored.xlsx', 'lost.xlsx', [{ tab: 'สรุปคะแนน', cell: figure, value: 1 }], true);
    desk.score('lost.xlsx', 'lost-right.xlsx');
    expect(values(desk.show('lost-right.xlsx'))).toEqual(values(scored));
  });

  test('nothing typed over: nothing said, by openpyxl nor LibreOffice', () => {
    desk.edit('scored.xlsx', 'same.xlsx', []);
    expect(changedTabs('same.xlsx', 'same-out.xlsx')).toEqual([]);
    expect(changedTabs(desk.resave('scored.xlsx'), 'same-out.xlsx')).toEqual([]);
  });

  test('notes, colours, charts and cells outside its area are the user’s and stay', () => {
    const [one = '', two = ''] = plainCells('สรุปคะแนน');
    const own: Change[] = [
      { tab: 'สรุปคะแนน', cell: one, note: 'ถามผู้อำนวยการ' },
      { tab: 'สรุปคะแนน', cell: two, fill: 'FFFF00FF' },
      { tab: 'สรุปคะแนน', cell: 'BA3', value: 'บันทึกของฉัน' },
      { tab: 'สรุปคะแนน', cell: 'BA40', chart: 'กราฟของฉัน' },
      { tab: 'สรุป คลองหาด', cell: 'AZ90', value: 12.5 },
      { tab: 'สรุป คลองหาด', cell: 'AZ20', chart: 'กราฟอำเภอของฉัน' },
    ];
    desk.edit('scored.xlsx', 'own.xlsx', own);
    expect(changedTabs('own.xlsx', 'own-out.xlsx')).toEqual([]);
    // With a figure typed over in the same tab, so that the tab is written.
    const [figure = ''] = plainCells('สรุปคะแนน').filter(
      (cell) => typeof scored.สรุปคะแนน?.cells[cell] === 'number',
    );
    desk.edit('own.xlsx', 'own-edited.xlsx', [{ tab: 'สรุปคะแนน', cell: figure, value: 0.5 }]);
    expect(changedTabs('own-edited.xlsx', 'own-right.xlsx')).toEqual([`สรุปคะแนน!${figure}`]);
    for (const file of ['own-out.xlsx', 'own-right.xlsx']) {
      const { สรุปคะแนน: summary, 'สรุป คลองหาด': district } = desk.show(file);
      expect(summary?.notes[one]).toContain('ถามผู้อำนวยการ');
      expect(summary?.fills[two]).toBe('FFFF00FF');
      expect([summary?.cells.BA3, district?.cells.AZ90]).toEqual(['บันทึกของฉัน', 12.5]);
      expect([...(summary?.charts ?? []), ...(district?.charts ?? [])]).toEqual(
        expect.arrayContaining(['กราฟของฉัน', 'กราฟอำเภอของฉัน']),
      );
      expect(summary?.cells[figure]).toBe(scored.สรุปคะแนน?.cells[figure]);
    }
  });
});

describe('what is kept of closed rounds is told of, never put right', () => {
  beforeAll(async () => {
    const workbook = await openWorkbook(new Uint8Array(readFileSync(desk.path('scored.xlsx'))));
    const closing = deskOn(workbook, '2024-09-30');
    closing.standIn.askAtAlerts(({ text }) => (text.includes('เริ่มรอบถัดไป') ? 'NO' : 'YES'));
    close(closing);
    vi.unstubAllGlobals();
    writeFileSync(desk.path('closed.xlsx'), await saveWorkbook(workbook));
  });

  const told = (file: string): string[] =>
    desk
      .score(file, 'told.xlsx')
      .issues.filter(({ code }) => ['history-changed', 'closed-differs', 'tab-changed'].includes(code))
      .map(({ severity, code, tab, cell }) => `${severity} ${code} ${tab}!${cell}`);

  test('an untouched closed round says nothing', () => {
    expect(told('closed.xlsx')).toEqual([]);
  });

  test.each([ROUNDS, MONTHS])('a figure changed in %s is named by its cell, and left', (tab) => {
    const shown = desk.show('closed.xlsx')[tab]?.cells ?? {};
    const header = Object.entries(shown).find(([cell, value]) => /^[A-Z]+1$/.test(cell) && value === 'kind');
    const letters = (header?.[0] ?? '').replace(/\d/g, '');
    desk.edit('closed.xlsx', 'altered.xlsx', [
      { tab, cell: `${letters}7`, value: 'อื่น' },
      { tab, cell: `${letters}4`, value: 'แก้' },
    ]);
    expect(told('altered.xlsx')).toEqual([`warning history-changed ${tab}!${letters}4`]);
    const after = desk.show('told.xlsx')[tab]?.cells ?? {};
    expect([after[`${letters}4`], after[`${letters}7`]]).toEqual(['แก้', 'อื่น']);
    // It stays said as long as it stands.
    expect(told('told.xlsx')).toEqual([`warning history-changed ${tab}!${letters}4`]);
  });

  test('totals that are no longer those of the closed round are said', () => {
    desk.edit('closed.xlsx', 'corrected.xlsx', [{ tab: 'กรอกผล ยุทธศาสตร์ฯ', cell: 'B3', value: 1 }]);
    const lines = told('corrected.xlsx');
    expect(lines.filter((line) => line.includes('closed-differs'))).toHaveLength(1);
    expect(lines.filter((line) => !line.includes('closed-differs'))).toEqual([]);
    const { issues } = desk.score('corrected.xlsx', 'told.xlsx');
    expect(issues.find(({ code }) => code === 'closed-differs')?.cell).toBe('');
  });
});
