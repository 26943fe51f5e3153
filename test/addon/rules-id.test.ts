import { expect, it } from 'vitest';
import { fillSample } from '../../src/local/sample/fill-sample.ts';
import { newWorkbook } from '../../src/local/stand-in/workbook.ts';
import { rulesId } from '../../src/workbook/rules/rules-id.ts';
import { roundIn } from './round-in.ts';
import { cells, deskOver } from './support.ts';

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
