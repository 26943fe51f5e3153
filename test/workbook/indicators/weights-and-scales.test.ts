import { describe, expect, it, test } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { cleanTabs, formatted, gridsOf, put, readChanged, readGrids } from '../reading/grids.ts';

type Cells = Record<string, CellValue>;

/** The clean round (ก1 50, ก2 30, ก3 20: two numbers and a percentage) with other cells in ตัวชี้วัด. */
const read = (cells: Cells, formats: Record<string, string> = {}) => {
  const tabs = cleanTabs();
  for (const [cell, value] of Object.entries(cells)) put(tabs.indicators, cell, value);
  const grids = gridsOf(tabs).map((grid) => {
    const asked = grid.title === 'ตัวชี้วัด' ? Object.entries(formats) : [];
    return asked.reduce((one, [cell, format]) => formatted(one, cell, format), grid);
  });
  return readGrids(grids);
};
const told = (cells: Cells, formats: Record<string, string> = {}): string[] =>
  read(cells, formats)
    .told.filter((one) => one.includes('ตัวชี้วัด!'))
    .map((one) => one.replace('ตัวชี้วัด!', ''));

describe('a weight', () => {
  it.each<[what: string, cells: Cells, expected: string[]]>([
    ['of 0 is monitored only', { F2: 0, F3: 50, F4: 50 }, []],
    ['of 0 at the last row', { F2: 50, F3: 50, F4: 0 }, []],
    ['that is blank', { F2: '' }, ['bad-weight F2', 'weights-not-100 F4']],
    ['that is a word', { F2: 'มาก' }, ['bad-weight F2', 'weights-not-100 F4']],
    ['below 0, the others 100', { F2: -1, F3: 50, F4: 50 }, ['bad-weight F2']],
    ['two that are unreadable', { F2: 'มาก', F3: 100, F4: true }, ['bad-weight F2', 'bad-weight F4']],
    [
      'that is unreadable beside nothing but 0',
      { F2: 'มาก', F3: 0, F4: 0 },
      ['bad-weight F2', 'weights-not-100 F4'],
    ],
    ['of 0 everywhere in a section', { F2: 0, F3: 0, F4: 0 }, ['bad-weight F4']],
    ['weights of 90', { F2: 40 }, ['weights-not-100 F4']],
    ['weights of 99.99 and 100.01', { F2: 49.99 }, []],
    ['weights of 99.98', { F2: 49.98 }, ['weights-not-100 F4']],
  ])('%s', (_, cells, expected) => expect(told(cells)).toEqual(expected));

  it('0 everywhere in one section of two stops the run there', () => {
    const { told: all, scores } = readChanged(({ settings, indicators }) => {
      settings[1] = ['ปีงบประมาณ', 2568, '', 'งาน', 60];
      settings[2] = ['รอบที่', 1, '', 'คน', 40];
      put(indicators, 'B4', 'คน');
      put(indicators, 'F4', 0);
      put(indicators, 'F3', 50);
    });
    expect([all, scores]).toEqual([['bad-weight ตัวชี้วัด!F4'], null]);
  });

  it('the message quotes what was typed', () => {
    expect(read({ F2: 'มาก' }).messages.slice(0, 1)).toEqual([
      'น้ำหนัก "มาก" ใช้ไม่ได้ โปรดพิมพ์ตัวเลขมากกว่า 0 (พิมพ์ 0 ถ้าติดตามผลอย่างเดียว ไม่นำมาคิดคะแนนรวม)',
    ]);
    expect(read({ F2: '' }).messages[0]).toMatch(/^ยังไม่มีน้ำหนัก /);
  });
});

/** ก3 is a percentage, ก1 a number; the target stands in K, levels 0–4 in L–P. */
describe('a target or levels typed as a share of 1', () => {
  const share = { M4: 0.5, N4: 0.6, O4: 0.7, P4: 0.8, K4: 0.9 };
  const none = { M4: '', N4: '', O4: '', P4: '' };

  it.each<[what: string, cells: Cells, expected: string[]]>([
    ['target and levels of a percentage', share, ['scale-doubtful K4', 'scale-doubtful M4']],
    ['of growth', { ...share, G4: 'ร้อยละที่เพิ่มขึ้น' }, ['scale-doubtful K4', 'scale-doubtful M4']],
    ['the target alone', { ...none, I4: 'ผ่าน/ไม่ผ่าน', K4: 0.95 }, ['scale-doubtful K4']],
    ['1 is one too', { ...none, I4: 'ผ่าน/ไม่ผ่าน', K4: 1 }, ['scale-doubtful K4']],
    ['1.01 is none', { ...none, I4: 'ผ่าน/ไม่ผ่าน', K4: 1.01 }, []],
    ['two levels', { M4: 0.5, N4: 1, O4: 2, P4: 3 }, ['scale-doubtful M4']],
    ['two levels behind a 0', { L4: 0, M4: 0.5, N4: 0.6, O4: 70, P4: 80 }, ['scale-doubtful M4']],
    ['one level is the low end of percents', { M4: 1, N4: 2, O4: 3, P4: 4 }, []],
    ['more than', { ...none, I4: 'ผ่าน/ไม่ผ่าน', J4: 'มากกว่า', K4: 0.95 }, ['scale-doubtful K4']],
    ['less is better', { ...none, I4: 'ผ่าน/ไม่ผ่าน', J4: 'ไม่เกิน', K4: 0.5 }, []],
    ['typed with its sign', { ...none, I4: 'ผ่าน/ไม่ผ่าน', K4: '1 %' }, ['text-number K4']],
    ['typed with its word', { ...none, I4: 'ผ่าน/ไม่ผ่าน', K4: 'ร้อยละ 0.5' }, ['text-number K4']],
    ['typed as text', { ...none, I4: 'ผ่าน/ไม่ผ่าน', K4: '0.95' }, ['text-number K4', 'scale-doubtful K4']],
    ['a number in another unit', { M2: 0.5, N2: 0.6, O2: 0.7, P2: 0.8, K2: 0.9, E2: 'ล้านบาท' }, []],
    ['a number without a unit', { M2: 0.5, N2: 0.6, O2: 0.7, P2: 0.8, K2: 0.9 }, []],
    [
      'a number in ร้อยละ',
      { M2: 0.5, N2: 0.6, O2: 0.7, P2: 0.8, K2: 0.9, E2: 'ร้อยละ ' },
      ['scale-doubtful K2', 'scale-doubtful M2'],
    ],
    ['ticks are no percents', { ...none, E4: 'ร้อยละ', G4: 'ใช่/ไม่ใช่', H4: 'ส่ง', I4: '', K4: 1 }, []],
  ])('%s', (_, cells, expected) => {
    expect(told(cells).filter((one) => !/^(target-only|no-form|input-missing)/.test(one))).toEqual(expected);
  });

  it('formatted as percent it is 95, and nothing is asked', () => {
    const cells = { ...none, I4: 'ผ่าน/ไม่ผ่าน', K4: 0.95 };
    expect(told(cells, { K4: '0%' })).toEqual([]);
    expect(told({ ...none, I4: 'ผ่าน/ไม่ผ่าน', K4: 0.005 }, { K4: '0.0%' })).toEqual([]);
  });

  it('the message quotes it and says what to do where it is meant', () => {
    expect(read({ ...none, I4: 'ผ่าน/ไม่ผ่าน', K4: 0.95 }).messages).toEqual([
      'ค่า "0.95" ดูเหมือนสัดส่วน ไม่ใช่ร้อยละ ถ้าหมายถึงร้อยละ โปรดพิมพ์เป็นร้อยละ เช่น 95 หรือจัดรูปแบบช่องเป็นเปอร์เซ็นต์ ถ้าเป็นร้อยละ 0.95 จริง โปรดพิมพ์ 0.95 %',
    ]);
  });
});

describe('a criterion that cannot be used is quoted', () => {
  it.each<[cells: Cells, at: string, quoted: string]>([
    [{ Q2: 2 }, 'Q2', '"2"'],
    [{ I2: 'บัญญัติไตรยางศ์', M2: '', N2: '', O2: '', P2: '', K2: -3 }, 'K2', '"-3"'],
    [{ N2: 40 }, 'N2', '"40"'],
    [{ K2: 'เก้าสิบ' }, 'K2', '"เก้าสิบ"'],
    [{ O2: 'ดี' }, 'O2', '"ดี"'],
    [{ G2: 'จำนวนนับ' }, 'G2', '"จำนวนนับ"'],
    [{ K2: true }, 'K2', '"TRUE"'],
    // Three items, and level 4 is all three: the blank target is quoted as what it stands for.
    [{ G2: 'นับข้อที่ทำแล้ว', H2: 'ก|ข|ค', K2: '', M2: 1, N2: '', O2: '', P2: 3 }, 'K2', '"3"'],
  ])('%j', (cells, at, quoted) => {
    const { told: all, messages } = read(cells);
    expect(all.filter((one) => one.startsWith('bad-'))).toEqual([`bad-criterion ตัวชี้วัด!${at}`]);
    expect(messages[0]).toContain(quoted);
  });
});

describe('levels that nothing uses', () => {
  const unused = (cells: Cells): string[] => told(cells).filter((one) => one.startsWith('setting-ignored'));

  it.each<[what: string, cells: Cells, expected: string[]]>([
    ['under บัญญัติไตรยางศ์', { I2: 'บัญญัติไตรยางศ์' }, ['setting-ignored M2']],
    ['under ผ่าน/ไม่ผ่าน', { I2: 'ผ่าน/ไม่ผ่าน', L2: 0 }, ['setting-ignored L2']],
    ['under a blank เกณฑ์ they are used', { I2: '' }, []],
    ['under a ระดับ criterion too', {}, []],
    ['none', { I2: 'ผ่าน/ไม่ผ่าน', M2: '', N2: '', O2: '', P2: '' }, []],
    ['where the score is given directly, the target too', { G2: 'ให้คะแนนโดยตรง' }, ['setting-ignored K2']],
    [
      'and เกณฑ์ alone',
      { G2: 'ให้คะแนนโดยตรง', K2: '', M2: '', N2: '', O2: '', P2: '' },
      ['setting-ignored I2'],
    ],
  ])('%s', (_, cells, expected) => expect(unused(cells)).toEqual(expected));

  it('are named, with the criterion that is used instead', () => {
    expect(read({ I2: 'บัญญัติไตรยางศ์' }).messages[0]).toBe(
      'กรอก ระดับ 1, ระดับ 2, ระดับ 3, ระดับ 4 ไว้ แต่เกณฑ์เป็น "บัญญัติไตรยางศ์" จึงไม่ได้ใช้ค่าระดับ ถ้าต้องการใช้ โปรดเลือกเกณฑ์ ระดับ คิดทศนิยม หรือ ระดับ ไม่คิดทศนิยม',
    );
  });
});

test.each<[what: string, cells: Cells]>([
  ['three labels for a number', { H2: 'ก|ข|ค' }],
  ['one label for two inputs', { G2: 'ร้อยละ', H2: 'ก' }],
  ['no items', { G2: 'นับข้อที่ทำแล้ว', H2: '' }],
  ['one label twice', { G2: 'ร้อยละ', H2: 'ก|ก' }],
])('labels that have to be mended are told once, not at every column of the forms: %s', (_, cells) => {
  const { told: all } = read(cells);
  expect(all.filter((one) => !one.startsWith('weights'))).toEqual(['bad-criterion ตัวชี้วัด!H2']);
});
