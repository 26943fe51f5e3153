import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../../src/workbook/assess.ts';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { canonicalText } from '../../../src/workbook/rules/canonical.ts';
import { readReceipt, receiptText } from '../../../src/workbook/rules/receipt.ts';
import { gridOf, type Rows } from '../reading/grids.ts';

interface Tabs {
  settings: Rows;
  districts: Rows;
  indicators: Rows;
  targets: Rows;
  form: Rows;
}

const tabs = (): Tabs => ({
  settings: [
    ['รายการ', 'ค่า', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)'],
    ['จังหวัด', 'จันทบุรี', 'งาน', 100],
    ['ปีงบประมาณ', 2568],
    ['รอบที่', 1],
  ],
  districts: [
    ['อำเภอ', 'รหัส'],
    ['เมืองจันทบุรี', '2201'],
    ['ขลุง', '2202'],
    ['ท่าใหม่', '2203'],
  ],
  indicators: [
    ['รหัส', 'องค์ประกอบ', 'ตัวชี้วัด', 'น้ำหนัก', 'วิธีวัด', 'ข้อมูลที่กรอก', 'เกณฑ์', 'เป้าหมาย (5 คะแนน)', 'ระดับ 3'],
    ['ก1', 'งาน', 'เบิกจ่าย', 60, 'ร้อยละ', 'เบิก | จัดสรร', 'บัญญัติไตรยางศ์', 90, ''],
    ['ก2', 'งาน', 'รายงาน', 40, 'ตัวเลข', '', 'ระดับ คิดทศนิยม', 31.76, 20],
  ],
  targets: [
    ['รหัส', 'อำเภอ', 'เป้าหมาย (5 คะแนน)', 'ระดับ 3', 'อ้างถึง'],
    ['ก2', 'ท่าใหม่', 40, 25, 'ที่ 1'],
  ],
  form: [
    ['อำเภอ', 'ก1', 'ก1', 'ก1', 'ก1', 'ก2'],
    ['', 'เบิก', 'จัดสรร', 'คะแนนจากกลุ่มงาน', 'หมายเหตุ', 'ผล'],
    ['เมืองจันทบุรี', 30, 70, '', '', 31.76],
    ['ขลุง', 30, 70, '', '', 31.76],
    ['ท่าใหม่', '', 70, 4.5, '', 'รอ'],
  ],
});

function scored(change: (typed: Tabs) => void = () => undefined): Assessment {
  const typed = tabs();
  change(typed);
  const { round, problems } = parseRound([
    gridOf('ตั้งค่า', typed.settings),
    gridOf('อำเภอ', typed.districts),
    gridOf('ตัวชี้วัด', typed.indicators),
    gridOf('ค่าเป้าหมายรายอำเภอ', typed.targets),
    gridOf('กรอกผล', typed.form),
  ]);
  if (!round) throw new Error(problems.all.map(({ message }) => message).join('\n'));
  return assess(round, problems);
}

const receipts = (change?: (typed: Tabs) => void): Record<string, string> =>
  Object.fromEntries(scored(change).districts.map(({ name, receipt }) => [name, receipt]));

const set =
  (tab: keyof Tabs, row: number, column: number, value: CellValue) =>
  (typed: Tabs): void => {
    const line = typed[tab][row] ?? [];
    while (line.length < column) line.push('');
    line[column] = value;
  };

/**
 * Typed by hand after docs/receipts.md. ก1: 30/70 is 300/7 percent, of 90: 5 × (300/7)/90 = 50/21. ก2 meets its target.
 * Total (60 × 50/21 + 40 × 5)/100 = 24/7, percent 480/7 = 68.57.
 */
const byHand = (rulesId: string): string =>
  '{"code":"2201","district":"เมืองจันทบุรี","fiscalYear":2568,"form":"khanaen-receipt-1","grade":"พอใช้","indicators":[' +
  '{"code":"ก1","inputs":["30","70"],"score":"50/21","status":"scored","target":"90"},' +
  '{"code":"ก2","inputs":["31.76"],"levels":{"3":"20"},"score":"5","status":"scored","target":"31.76"}],' +
  `"percent":"68.57","province":"จันทบุรี","round":1,"rulesId":"${rulesId}","total":"24/7"}`;

/** As a stranger takes it: the hash as one number, its first 40 bits. */
function crockford(text: string): string {
  let rest = BigInt(`0x${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 10)}`);
  let code = '';
  for (let at = 0; at < 8; at += 1) {
    code = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number(rest % 32n)] + code;
    rest /= 32n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

describe('รหัสเทียบข้อมูล', () => {
  it('is taken over the canonical form that docs/receipts.md describes', () => {
    const { districts, rulesId, round } = scored();
    const [first] = districts;
    if (!first) throw new Error('no district');
    expect(receiptText({ settings: round.settings, rulesId }, first)).toBe(byHand(rulesId));
    expect(first.receipt).toBe(crockford(byHand(rulesId)));
    // As Python prints it from the example in docs/receipts.md.
    expect(crockford(byHand('967b572d87a1b085bc873b81a4b4511e'))).toBe('TNAV-VF68');
  });

  it('has its keys in alphabetical order, and what could not be scored as it was read', () => {
    const { districts, rulesId, round } = scored();
    for (const district of districts) {
      const text = receiptText({ settings: round.settings, rulesId }, district);
      expect(canonicalText(JSON.parse(text))).toBe(text);
    }
    const last = districts[2];
    expect(
      JSON.parse(last ? receiptText({ settings: round.settings, rulesId }, last) : '').indicators,
    ).toEqual([
      { code: 'ก1', given: '4.5', inputs: ['', '70'], score: '9/2', status: 'confirmed', target: '90' },
      { code: 'ก2', inputs: ['รอ'], levels: { 3: '25' }, status: 'problem', target: '40' },
    ]);
  });

  it('differs between two districts with equal figures', () => {
    const all = receipts();
    expect(new Set(Object.values(all)).size).toBe(3);
  });

  it.each<[string, (typed: Tabs) => void, string[]]>([
    ['an input', set('form', 2, 1, 31), ['เมืองจันทบุรี']],
    [
      'inputs that come to the same score',
      (typed) => [set('form', 2, 1, 60), set('form', 2, 2, 140)].forEach((one) => void one(typed)),
      ['เมืองจันทบุรี'],
    ],
    ['an input above the target', set('form', 2, 5, 32), ['เมืองจันทบุรี']],
    ['half of a share', set('form', 4, 2, 71), ['ท่าใหม่']],
    ['what cannot be read', set('form', 4, 5, 'ยังรอ'), ['ท่าใหม่']],
    ['the owner’s score', set('form', 4, 3, 4.51), ['ท่าใหม่']],
    ['the district’s own target', set('targets', 1, 2, 41), ['ท่าใหม่']],
    ['a level of its own', set('targets', 1, 3, 26), ['ท่าใหม่']],
    ['its code', set('districts', 2, 1, '2209'), ['ขลุง']],
    ['a target for all', set('indicators', 1, 7, 91), ['เมืองจันทบุรี', 'ขลุง', 'ท่าใหม่']],
    ['a weight', set('indicators', 1, 3, 61), ['เมืองจันทบุรี', 'ขลุง', 'ท่าใหม่']],
    ['the round', set('settings', 3, 1, 2), ['เมืองจันทบุรี', 'ขลุง', 'ท่าใหม่']],
    ['the year', set('settings', 2, 1, 2569), ['เมืองจันทบุรี', 'ขลุง', 'ท่าใหม่']],
    ['the province', set('settings', 1, 1, 'ระยอง'), ['เมืองจันทบุรี', 'ขลุง', 'ท่าใหม่']],
  ])('changes with %s, where that counts and nowhere else', (_, change, whose) => {
    const [before, after] = [receipts(), receipts(change)];
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed).toEqual(whose);
  });

  it.each<[string, (typed: Tabs) => void]>([
    ['ทศนิยม', set('settings', 4, 0, 'ทศนิยม')],
    ['notes', set('form', 2, 4, 'ตามหนังสือ')],
    ['an indicator’s name', set('indicators', 1, 2, 'ร้อยละการเบิกจ่าย')],
    ['the letter that a target came by', set('targets', 1, 4, 'ที่ 2')],
    ['a number typed as text', set('form', 2, 1, '๓๐.๐')],
    ['binary noise', set('form', 2, 5, 31.759999999999998)],
    ['the order of districts', (typed) => void typed.districts.push(...typed.districts.splice(1, 1))],
    ['the order of indicators', (typed) => void typed.indicators.push(...typed.indicators.splice(1, 1))],
    ['the order of a form’s rows', (typed) => void typed.form.push(...typed.form.splice(2, 1))],
  ])('stays with another %s', (name, change) => {
    const both = (typed: Tabs): void => {
      change(typed);
      if (name === 'ทศนิยม') set('settings', 4, 1, 4)(typed);
    };
    expect(receipts(both)).toEqual(receipts());
  });
});

describe('a code that somebody typed', () => {
  it.each([
    ['7K2M-9QXA', '7K2M-9QXA'],
    ['7k2m9qxa', '7K2M-9QXA'],
    [' 7K2M 9QXA ', '7K2M-9QXA'],
    ['OIl1-0000', '0111-0000'],
    ['๗K2M-9QXA', '7K2M-9QXA'],
    ['7K2M–9QXA', '7K2M-9QXA'],
    ['7K2M--9QXA', null],
    ['7K-2M9QXA', null],
    ['-7K2M9QXA', null],
    ['7K2M-9QX', null],
    ['7K2M-9QXAA', null],
    ['7K2M-9QXU', null],
    ['', null],
    ['รหัส', null],
  ])('%j is read as %j', (typed, code) => {
    expect(readReceipt(typed)).toBe(code);
  });
});
