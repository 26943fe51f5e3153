import { copyFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, OfficeDesk, type ShownTab } from './support.ts';

interface Told {
  same: boolean;
  differences: { tab: string; cell: string; there: unknown; recomputed: unknown }[];
}

const desk = new OfficeDesk();
afterAll(() => desk.clear());

/** Also of a call that ends with 1. */
function verify(file: string): Told {
  try {
    return JSON.parse(desk.khanaen('verify', file, '--json')) as Told;
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout) as Told; // what execFileSync throws
  }
}

let shown: Record<string, ShownTab>;
let receipts: Record<string, string>;
const receiptsIn = (file: string): Record<string, string> =>
  Object.fromEntries(desk.score(file, 'again.xlsx').districts.map(({ name, receipt }) => [name, receipt]));

beforeAll(() => {
  desk.khanaen();
  copyFileSync(desk.path('out/sample.xlsx'), desk.path('scored.xlsx'));
  shown = desk.show('scored.xlsx');
  receipts = receiptsIn('scored.xlsx');
});

describe('what another program saved again', () => {
  it.each<[string, () => string]>([
    ['openpyxl', () => desk.edit('scored.xlsx', 'edited.xlsx', [])],
    ['openpyxl, without the properties', () => desk.edit('scored.xlsx', 'forgotten.xlsx', [], true)],
    ['LibreOffice', () => desk.resave('scored.xlsx')],
  ])('comes out again, with the same receipts: %s', (_, save) => {
    const file = save();
    expect(verify(file)).toMatchObject({ same: true, differences: [] });
    expect(receiptsIn(file)).toEqual(receipts);
  });
});

describe('one figure changed by openpyxl is named', () => {
  /** The first cell of a tab below its head with a figure, else with a text. */
  const cellIn = (tab: string): [cell: string, value: string | number | boolean] => {
    const cells = Object.entries(shown[tab]?.cells ?? {}).filter(
      ([cell, value]) => Number(cell.replace(/^[A-Z]+/, '')) > 5 && !String(value).startsWith('='),
    );
    const figure = cells.find(([, value]) => typeof value === 'number' && value !== 0);
    const found = figure ?? cells[0];
    if (!found) throw new Error(`no cell in ${tab}`);
    return found;
  };

  const TABS = [
    'สรุปคะแนน',
    'สรุป เมืองสระแก้ว',
    'สถานะการส่งข้อมูล',
    'ตรวจสอบข้อมูล',
    'ข้อมูลวิเคราะห์',
    'แจ้งผล',
    'บันทึกข้อความ',
    'สำเนาข้อมูลที่คำนวณแล้ว',
  ];

  it.each(TABS)('in %s, and as a text', (tab) => {
    const [cell, was] = cellIn(tab);
    const typed = (value: string | number): Change[] => [{ tab, cell, value }];
    const other = typeof was === 'number' ? was + 1 : 'เขียนเอง';
    const { differences } = verify(desk.edit('scored.xlsx', 'one.xlsx', typed(other)));
    expect(differences).toEqual([{ tab, cell, there: other, recomputed: was }]);
    if (typeof was !== 'number') return;
    const asText = verify(desk.edit('scored.xlsx', 'text.xlsx', typed(String(was))));
    expect(asText.differences).toEqual([{ tab, cell, there: String(was), recomputed: was }]);
  });
});
