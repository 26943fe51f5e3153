import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../src/workbook/grid.ts';
import { cleanTabs, gridsOf, indicatorColumn, put, readGrids } from '../reading/grids.ts';

interface Row {
  readonly measure: 'ตัวเลข' | 'ร้อยละ' | 'ร้อยละที่เพิ่มขึ้น';
  readonly target: CellValue;
  readonly unit?: string;
  readonly operator?: string;
  readonly rule?: string;
}

const LEVELS = ['ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4'];

/** One indicator, one district: what its inputs are asked, with the messages. */
function asked(
  { measure, target, unit = '', operator = '', rule = 'บัญญัติไตรยางศ์' }: Row,
  inputs: CellValue[],
  format = '',
) {
  const tabs = cleanTabs();
  const isOne = measure === 'ตัวเลข';
  const cells: Record<string, CellValue> = {
    วิธีวัด: measure,
    หน่วยวัด: unit,
    ข้อมูลที่กรอก: isOne ? 'ผล' : 'ก | ข',
    เกณฑ์: rule,
    เงื่อนไข: operator,
    'เป้าหมาย (5 คะแนน)': target,
    น้ำหนัก: 100,
  };
  for (const level of LEVELS) cells[level] = '';
  tabs.indicators.length = 2;
  for (const [header, value] of Object.entries(cells))
    put(tabs.indicators, `${indicatorColumn(header)}2`, value);
  tabs.form = [
    ['อำเภอ', 'ก1', ...(isOne ? [] : ['ก1'])],
    ['', ...(isOne ? ['ผล'] : ['ก', 'ข'])],
    ['เมืองจันทบุรี', ...inputs],
  ];
  const grids = gridsOf(tabs).map((grid): Grid => {
    if (grid.title !== 'กรอกผล') return grid;
    return {
      ...grid,
      formats: grid.formats.map((row, r) => row.map((_, c) => (r === 2 && c === 1 ? format : ''))),
    };
  });
  const { problems, scores } = readGrids(grids);
  const told = problems.filter(({ code }) =>
    ['over-100', 'looks-like-fraction', 'implausible'].includes(code),
  );
  return {
    codes: told.map(({ code }) => code),
    cells: told.map(({ severity, cell }) => `${severity} ${cell}`),
    messages: told.map(({ message }) => message).join('\n'),
    score: scores?.เมืองจันทบุรี?.[0],
  };
}

const SHARE: Row = { measure: 'ร้อยละ', target: 95 };
const PERCENT: Row = { measure: 'ตัวเลข', unit: 'ร้อยละ', target: 95 };
const NUMBER: Row = { measure: 'ตัวเลข', unit: 'ครัวเรือน', target: 40 };
const GROWTH: Row = { measure: 'ร้อยละที่เพิ่มขึ้น', target: 6 };

describe('above 100 where the target is at most 100', () => {
  it.each<[what: string, row: Row, inputs: CellValue[], codes: string[]]>([
    ['a share', SHARE, [60, 50], ['over-100']],
    ['a share of exactly all', SHARE, [50, 50], []],
    ['a share with the noise of a sum', SHARE, [1542957.6799999997, 1542957.68], []],
    ['a share, less is better', { ...SHARE, target: 10, operator: 'ไม่เกิน' }, [60, 50], ['over-100']],
    ['a target of 100', { ...SHARE, target: 100 }, [101, 100], ['over-100']],
    ['a target above 100', { ...SHARE, target: 100.5 }, [101, 100], []],
    ['a number in percent', PERCENT, [100.5], ['over-100']],
    ['a number in %', { ...PERCENT, unit: '%' }, [100.5], ['over-100']],
    ['a number of exactly 100', PERCENT, [100.00000000000001], []],
    ['a number in percent with a target above 100', { ...PERCENT, target: 110 }, [105], []],
    ['a number of households', { ...NUMBER, target: 95 }, [105], []],
    ['growth', GROWTH, [250, 100], []],
  ])('%s', (_, row, inputs, codes) => {
    const { codes: said, cells } = asked(row, inputs);
    expect(said).toEqual(codes);
    expect(cells).toEqual(codes.map(() => 'warning B3'));
  });

  it('is scored all the same', () => {
    expect(asked(SHARE, [60, 50]).score).toBe(5);
  });

  it.each<[inputs: CellValue[], words: string]>([
    [[60, 50], '"60" จาก "50" คิดเป็นร้อยละ 120.00 ซึ่งเกินร้อยละ 100'],
    // 100.0004 and 100.0000001: as many digits as tell it from 100, and words where six do not.
    [['250,001', 250_000], '"250,001" จาก "250000" คิดเป็นร้อยละ 100.0004 '],
    [[1_000_000_001, 1_000_000_000], 'คิดเป็นกว่าร้อยละ 100 '],
  ])('%j never speaks of ร้อยละ 100.00', (inputs, words) => {
    const { messages } = asked(SHARE, inputs);
    expect(messages).toContain(words);
    expect(messages).not.toContain('100.00 ');
  });

  it('of a number quotes it', () => {
    expect(asked(PERCENT, [1.005], '0.0%').messages).toContain('กรอกไว้ "100.5%"');
    expect(asked(PERCENT, ['ร้อยละ ๑๐๐.๕']).messages).toContain('"ร้อยละ ๑๐๐.๕"');
  });
});

describe('a number in percent that looks like a fraction', () => {
  it.each<[row: Row, inputs: CellValue[], format: string, codes: string[]]>([
    [PERCENT, [0.95], '', ['looks-like-fraction']],
    [PERCENT, [1], '', ['looks-like-fraction']],
    [PERCENT, ['0.95'], '', ['looks-like-fraction']],
    [PERCENT, [0.95], '0%', []],
    [PERCENT, ['0.95%'], '', []],
    [PERCENT, ['ร้อยละ 0.95'], '', []],
    [PERCENT, [1.01], '', []],
    [PERCENT, [0], '', []],
    [PERCENT, [-0.5], '', []],
    [{ ...PERCENT, target: 1 }, [0.95], '', []],
    [{ ...PERCENT, target: 1.5 }, [0.95], '', ['looks-like-fraction']],
    [{ ...PERCENT, operator: 'ไม่เกิน', target: 10 }, [0.95], '', ['looks-like-fraction']],
    [NUMBER, [0.95], '', []],
  ])('%j %j %s', (row, inputs, format, codes) => {
    expect(asked(row, inputs, format).codes).toEqual(codes);
  });

  it('quotes what was typed', () => {
    expect(asked(PERCENT, [0.30000000000000004]).messages).toContain('กรอกไว้ "0.3"');
  });
});

describe('a result out of all proportion to its target', () => {
  const LESS: Row = { ...NUMBER, operator: 'ไม่เกิน' };
  it.each<[what: string, row: Row, inputs: CellValue[], codes: string[]]>([
    ['a hundred times the target', NUMBER, [4000], ['implausible']],
    ['a little less', NUMBER, [3999.99], []],
    ['a thousandth of the target', NUMBER, [0.04], ['implausible']],
    ['a little more', NUMBER, [0.0401], []],
    ['zero', NUMBER, [0], []],
    ['below zero', NUMBER, [-40], []],
    ['a hundred times the target, less is better', LESS, [4000], ['implausible']],
    ['a thousandth of it, less is better', LESS, [0.04], []],
    ['a share of a thousandth', SHARE, [95, 100_000], ['implausible']],
    ['a share a hundred times as large', SHARE, [9500, 100], ['over-100', 'implausible']],
    ['a target of zero', { ...NUMBER, target: 0, operator: 'ไม่เกิน', rule: 'ผ่าน/ไม่ผ่าน' }, [5000], []],
    ['a target below zero', { ...NUMBER, target: -1, rule: 'ผ่าน/ไม่ผ่าน' }, [5000], []],
    ['growth by more than a thousand percent', GROWTH, [11.01, 1], ['implausible']],
    ['growth by exactly a thousand percent', GROWTH, [11, 1], []],
    ['a fall by more than 99 percent', GROWTH, [0.99, 100], ['implausible']],
    ['a fall by exactly 99 percent', GROWTH, [1, 100], []],
    ['all of it lost', GROWTH, [0, 100], []],
    ['more than all of it lost', GROWTH, [-5, 100], []],
    ['baht against millions of baht', GROWTH, [103_500_000, 98.2], ['implausible']],
    ['millions of baht against baht', GROWTH, [103.5, 98_200_000], ['implausible']],
  ])('%s', (_, row, inputs, codes) => {
    const { codes: said, cells } = asked(row, inputs);
    expect(said).toEqual(codes);
    expect(cells).toEqual(codes.map(() => 'warning B3'));
  });

  it.each<[row: Row, inputs: CellValue[], words: string]>([
    [NUMBER, ['4,000'], 'กรอกไว้ "4,000" ซึ่งมากกว่าเป้าหมาย 40 ครัวเรือน ตั้งแต่ 100 เท่าขึ้นไป'],
    [SHARE, [95, 100_000], 'กรอกไว้ "95" จาก "100000" คิดเป็นร้อยละ 0.095 ซึ่งไม่ถึง'],
    [GROWTH, [103_500_000, 98.2], 'กรอกไว้ "103500000" เทียบกับ "98.2" เพิ่มขึ้นร้อยละ 105,397,048.68 '],
    [GROWTH, [0.5, 100], 'กรอกไว้ "0.5" เทียบกับ "100" ลดลงร้อยละ 99.5 '],
  ])('quotes what was typed: %j %j', (row, inputs, words) => {
    expect(asked(row, inputs).messages).toContain(words);
  });
});

describe('growth needs a base above 0', () => {
  const told = (inputs: CellValue[]) => {
    const tabs = cleanTabs();
    put(tabs.indicators, `${indicatorColumn('วิธีวัด')}4`, 'ร้อยละที่เพิ่มขึ้น');
    put(tabs.form, 'D3', inputs[0] ?? '');
    put(tabs.form, 'E3', inputs[1] ?? '');
    const { problems, explanations } = readGrids(gridsOf(tabs));
    return { problems, sentence: explanations[0]?.[2] ?? '' };
  };

  it.each<[inputs: CellValue[], code: string, quoted: string]>([
    [[2434, -2], 'out-of-range', '"-2"'],
    [[-202, -49], 'out-of-range', '"-49"'],
    [[5, 0], 'zero-denominator', '"0"'],
    [[5, '๐'], 'zero-denominator', '"๐"'],
  ])('%j', (inputs, code, quoted) => {
    const { problems, sentence } = told(inputs);
    const [problem] = problems.filter((one) => one.severity === 'error');
    expect(problem).toMatchObject({ code, cell: 'E3' });
    expect(problem?.message).toContain(`ทั้งหมด กรอกไว้ ${quoted}`);
    expect(sentence).toMatch(/^ยังให้คะแนนไม่ได้ เพราะทั้งหมด/);
  });
});
