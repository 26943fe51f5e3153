import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { isTotalRow } from '../../../src/workbook/reading/total-row.ts';
import { put, readChanged } from '../reading/grids.ts';

type Cells = Record<string, CellValue>;

const read = (cells: Cells) =>
  readChanged(({ indicators }) => {
    for (const [cell, value] of Object.entries(cells)) put(indicators, cell, value);
  });
const told = (cells: Cells): string[] => read(cells).told.map((one) => one.replace('ตัวชี้วัด!', ''));

describe('a total row', () => {
  it.each([
    ...['รวม', ' รวม ', 'รวมทั้งสิ้น', 'รวมทั้งหมด', 'total', 'Total', 'TOTAL'],
    ...['รวม:', 'รวม :', 'รวม 100', 'รวม ๑๐๐ %', 'รวม (ร้อยละ)', 'รวม\u200b', 'รวม\u00a0=', 'รวม 1,200.50'],
  ])('is %j', (text) => expect(isTotalRow(text)).toBe(true));

  it.each(['', 'รวมไทย', 'คะแนนรวม', 'งานรวม', 'รวมพลัง 2', 'totals', 'ผลรวม', 'รวม กับ ร่วม'])(
    'is not %j',
    (text) => expect(isTotalRow(text)).toBe(false),
  );

  it.each<[where: string, cells: Cells, at: string]>([
    ['รหัส', { A5: 'รวม', F5: 100 }, 'A5'],
    ['องค์ประกอบ', { B5: 'รวมทั้งสิ้น', F5: 100 }, 'B5'],
    ['ตัวชี้วัด', { C5: 'Total', F5: 100 }, 'C5'],
    ['ตัวชี้วัด, numbered', { A5: 4, C5: 'รวม', F5: 100 }, 'C5'],
  ])('under ตัวชี้วัด, said in the column %s, is passed over', (_, cells, at) => {
    const { told: all, scores } = read(cells);
    expect(all).toEqual([`row-skipped ตัวชี้วัด!${at}`]);
    expect(scores).not.toBeNull();
  });

  it('between the indicators of two sections counts for neither', () => {
    const { told: all } = readChanged(({ indicators }) => {
      indicators.splice(2, 0, ['', 'รวม', '', '', '', 50]);
    });
    expect(all).toEqual(['row-skipped ตัวชี้วัด!B3']);
  });

  it('with a วิธีวัด is an indicator that lacks its code', () => {
    expect(told({ C5: 'รวม', G5: 'ตัวเลข' })).toEqual(['bad-code A5']);
  });

  it.each<[tab: 'districts' | 'form', cells: Cells, expected: string]>([
    ['districts', { A4: 'รวม', B4: 2 }, 'row-skipped อำเภอ!A4'],
    ['districts', { B4: 'รวม' }, 'row-skipped อำเภอ!A4'],
    ['form', { A5: 'รวม', B5: 140 }, 'row-skipped กรอกผล!A5'],
    ['form', { A5: 'รวมทั้งสิ้น', B5: 140 }, 'row-skipped กรอกผล!A5'],
  ])('is passed over in %s too', (tab, cells, expected) => {
    const { told: all, scores } = readChanged((tabs) => {
      for (const [cell, value] of Object.entries(cells)) put(tabs[tab], cell, value);
    });
    expect(all).toEqual([expected]);
    expect(Object.keys(scores ?? {})).toEqual(['เมืองจันทบุรี', 'ท่าใหม่']);
  });

  it('of an อำเภอ alone leaves no district', () => {
    const { told: all } = readChanged(({ districts }) => districts.splice(1, 2, ['รวม']));
    expect(all).toContain('no-districts อำเภอ!');
  });
});

describe('a row without its key', () => {
  it.each(['B5', 'C5', 'D5', 'E5', 'F5', 'H5', 'I5', 'J5', 'K5', 'L5', 'P5', 'Q5', 'R5', 'S5', 'T5', 'V5'])(
    'is told whatever stands in it, here in %s',
    (cell) => expect(told({ [cell]: 'ก' })).toEqual(['row-skipped A5']),
  );

  it('with a วิธีวัด was meant as an indicator', () => {
    expect(told({ G5: 'ร้อยละ' })).toEqual(['bad-code A5']);
  });

  it('with nothing but a รอยืนยัน is told by that', () => {
    expect(told({ U5: 'ถามจังหวัด' })).toEqual(['unconfirmed U5']);
  });

  it('that is blank, or filled beside the table, says nothing', () => {
    expect(told({ A5: ' ', Z5: 'บันทึก' })).toEqual([]);
  });
});

it('a column that comes later is known already: nothing is said of it', () => {
  expect(told({ W1: 'ช่วงข้อมูล', W2: 'สะสมทั้งปี' })).toEqual([]);
});

describe('รอยืนยัน', () => {
  it.each<[text: string, open: boolean]>([
    ['ถามจังหวัด', true],
    ['ยังไม่ยืนยัน', true],
    ['รอคำตอบ ยืนยันแล้วหรือไม่', true],
    ['ยืนยัน', true],
    ['', false],
    ['ยืนยันแล้ว', false],
    ['ยืนยันแล้ว ที่ประชุม 2 พ.ค. 67', false],
    ['  ยืนยันแล้ว: หนังสือ 1555\nถามจังหวัด', false],
    ['\u200bยืนยัน\u200bแล้ว', false],
    ['ยืนยันแแล้ว'.replace('แแ', 'เเ'), false],
  ])('%j is open: %s, at an indicator and at a section', (text, open) => {
    const { told: all } = readChanged(({ settings, indicators }) => {
      put(settings, 'F1', 'รอยืนยัน');
      put(settings, 'F2', text);
      put(indicators, 'U2', text);
    });
    expect(all).toEqual(open ? ['unconfirmed ตั้งค่า!F2', 'unconfirmed ตัวชี้วัด!U2'] : []);
  });

  it('the message says how it is settled', () => {
    expect(read({ U2: 'ถามจังหวัด' }).messages).toEqual([
      'รอยืนยัน: ถามจังหวัด เมื่อได้ข้อยุติแล้ว ให้พิมพ์ ยืนยันแล้ว และที่มา (เช่น ยืนยันแล้ว ที่ประชุม 2 พ.ค. 67) ไว้หน้าข้อความนี้ หรือลบข้อความออก',
    ]);
  });
});
