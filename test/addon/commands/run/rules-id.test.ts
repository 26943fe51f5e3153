import { expect, it } from 'vitest';
import { fillSample } from '../../../../src/local/sample/fill-sample.ts';
import { newWorkbook } from '../../../../src/local/stand-in/workbook.ts';
import { rulesId } from '../../../../src/workbook/rules/rules-id.ts';
import { roundIn } from '../../round-in.ts';
import { cells, deskOver } from '../../support.ts';

const desk = deskOver(newWorkbook());
desk.addOn.call('setUpWorkbook');
fillSample(desk.workbook);
desk.addOn.call('calculateScores');

it('rules_id is the same where the bundle runs as on Google and in Node', () => {
  const here = rulesId(roundIn(desk));
  const [header = [], ...rows] = cells(desk, 'ข้อมูลวิเคราะห์');
  const there = new Set(rows.map((row) => row[header.indexOf('rules_id')]));
  expect(there).toEqual(new Set([here]));
});

it('its beginning stands at the foot of สรุปคะแนน', () => {
  const lines = cells(desk, 'สรุปคะแนน').map(([first]) => String(first));
  const filled = lines.filter((line) => line !== '');
  expect(filled[filled.length - 1]).toContain(`รหัสชุดเกณฑ์ ${rulesId(roundIn(desk)).slice(0, 8)} `);
});

it('ตัวชี้วัดกลาง is compared, kept in the hidden copy, and told in one line of the summary', () => {
  const central = desk.workbook.addSheet('ตัวชี้วัดกลาง');
  cells(desk, 'ตัวชี้วัด').forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== '') central.set(r, c, value);
    });
  });
  desk.addOn.call('calculateScores');
  const line = (): string[] =>
    cells(desk, 'สรุปคะแนน')
      .map(([first]) => String(first))
      .filter((text) => text.includes('ตัวชี้วัดกลาง'));
  expect(line()).toEqual(['ใช้ตัวชี้วัดกลาง']);
  expect(String(cells(desk, 'สำเนาข้อมูลที่คำนวณแล้ว')[0]?.[0])).toContain('ตัวชี้วัดกลาง');
  const target = cells(desk, 'ตัวชี้วัดกลาง')[0]?.indexOf('เป้าหมาย (5 คะแนน)') ?? -1;
  central.set(1, target, 90);
  const watched = desk.workbook.sheet('สรุปคะแนน')?.formula(3, 0)?.text;
  expect(watched ?? 'no formula').toContain("'ตัวชี้วัดกลาง'!");
  desk.addOn.call('calculateScores');
  expect(line()).toEqual(['ต่างจากตัวชี้วัดกลาง 1 ข้อ']);
});
