import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { cells, deskOver } from '../addon/support.ts';
import { amount, spread } from '../support/depth.ts';
import { calculate, ownIds } from './desk.ts';
import { smallSample } from './small-sample.ts';

const HOSTILE = [
  '=HYPERLINK("http://example.com","กด")',
  '=IMPORTXML("http://example.com";"//a")',
  '+SUM(A1:A9)',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  "'=1+1",
  '#gid=0',
  'javascript:alert(1)',
  'ก'.repeat(300),
  '\u202eกลับข้าง\u202c',
  'a\u0000b\u0007c',
];

/** Puts a text wherever people may write one. */
function plant(workbook: Workbook, text: string): void {
  const put = (title: string, row: number, column: number): void => {
    workbook.sheet(title)?.put(row, column, text);
  };
  const header = (title: string, name: string): number =>
    cells(deskOver(workbook), title)[0]?.indexOf(name) ?? -1;
  const form = workbook.sheets.find(({ name }) => name.startsWith('กรอกผล'))?.name ?? '';
  const [, labels = []] = cells(deskOver(workbook), form);
  put('อำเภอ', 1, 0);
  put(form, 2, 0);
  for (const name of ['รหัส', 'ผู้รับการประเมิน', 'ตำแหน่ง', 'อีเมล']) put('อำเภอ', 1, header('อำเภอ', name));
  for (const name of ['ตัวชี้วัด', 'ชื่อย่อ', 'หน่วยวัด', 'หลักฐานเชิงประจักษ์', 'รอยืนยัน', 'หมายเหตุ']) {
    put('ตัวชี้วัด', 1, header('ตัวชี้วัด', name));
  }
  for (const [row, [item]] of cells(deskOver(workbook), 'ตั้งค่า').entries()) {
    if (['จังหวัด', 'หน่วยงาน', 'ข้อความกำกับ', 'ผู้ประเมิน', 'ข้อมูล ณ วันที่'].includes(String(item)))
      put('ตั้งค่า', row, 1);
  }
  for (const label of ['หลักฐาน', 'หมายเหตุ']) put(form, 2, labels.indexOf(label));
  put(form, 3, 0);
}

describe('a text that looks like a formula, a link or a page does nothing', () => {
  it.each(spread(HOSTILE, amount(2, Infinity)))('%j', async (text) => {
    const workbook = await smallSample();
    plant(workbook, text);
    const { report } = calculate(workbook);
    expect(report.failed).toBe(false);
    expect(report.districts).toHaveLength(4);
    const own = ownIds(workbook);
    const ours = workbook.sheets.filter(({ id }) => own.includes(id));
    for (const sheet of ours) {
      for (const { text: formula } of sheet.formulas.values()) {
        expect(formula, sheet.name).not.toMatch(/HYPERLINK|IMPORTXML|SUM\(A1|^1\+1|^-?1\+1/);
      }
      for (const link of [...sheet.links.values()].flat()) expect(link.url).toMatch(/^#gid=\d+/);
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(sheet.name).not.toMatch(/[:\\/?*[\]]/);
    }
    expect(new Set(workbook.sheets.map(({ name }) => name.toLowerCase())).size).toBe(workbook.sheets.length);
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(again.sheets.map(({ formulas }) => formulas.size)).toEqual(
      workbook.sheets.map(({ formulas }) => formulas.size),
    );
  });
});
