import { describe, expect, it } from 'vitest';
import { ZERO } from '../../../src/scoring/index.ts';
import { deriveResult } from '../../../src/workbook/forms/derive-result.ts';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { Problems } from '../../../src/workbook/problems/collector.ts';
import { readNumber } from '../../../src/workbook/reading/read-number.ts';
import { cleanTabs, gridsOf, put, readChanged, type Tabs } from '../reading/grids.ts';

const HOME = 'เมืองจันทบุรี';

/** ก3 of the first district: its two inputs, and the work group's score and remark beside them. */
function read(inputs: readonly CellValue[], score: CellValue = '', note = '', more?: (tabs: Tabs) => void) {
  const { problems, scores, explanations } = readChanged((tabs) => {
    for (const [column, label] of [
      ['F', 'คะแนนจากกลุ่มงาน'],
      ['G', 'หมายเหตุ'],
    ] as const) {
      put(tabs.form, `${column}1`, 'ก3');
      put(tabs.form, `${column}2`, label);
    }
    put(tabs.form, 'D3', inputs[0] ?? '');
    put(tabs.form, 'E3', inputs[1] ?? '');
    put(tabs.form, 'F3', score);
    put(tabs.form, 'G3', note);
    more?.(tabs);
  });
  return {
    score: scores?.[HOME]?.[2],
    told: problems.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`),
    messages: problems.map(({ message }) => message).join('\n'),
    sentence: explanations[0]?.[2] ?? '',
  };
}

describe('ไม่ประเมิน in any input comes before blanks and problems', () => {
  it.each<[inputs: CellValue[]]>([
    [['ไม่ประเมิน', '']],
    [['', 'ไม่ประเมิน']],
    [['N/A', 50]],
    [['-', 'N/A']],
    [['#DIV/0!', 'ไม่ประเมิน']],
    [[-5, 'ไม่ประเมิน']],
  ])('%j', (inputs) => {
    const { score, told } = read(inputs);
    expect(score).toBe('not-assessed');
    const at = inputs.findIndex((one) => one === 'ไม่ประเมิน' || one === 'N/A');
    expect(told).toEqual([`warning not-assessed ${at === 0 ? 'D3' : 'E3'}`]);
  });
});

describe('ไม่ประเมิน', () => {
  it('is a warning that asks for the reason, because it may raise the total', () => {
    const { messages } = read(['ไม่ประเมิน', '']);
    expect(messages).toContain('ไม่นำน้ำหนักมาคิด ซึ่งอาจทำให้คะแนนรวมสูงขึ้น โปรดเขียนเหตุผลในคอลัมน์ หมายเหตุ');
  });

  it('is a notice where the remark gives a reason', () => {
    const { told, messages } = read(['ไม่ประเมิน', ''], '', 'ไม่มีกลุ่มเป้าหมายในพื้นที่');
    expect(told).toEqual(['notice not-assessed D3']);
    expect(messages).not.toContain('โปรดเขียนเหตุผล');
  });

  it('as the work group’s word is told at its cell', () => {
    const { score, told } = read([30, 50], 'ไม่ประเมิน');
    expect(score).toBe('not-assessed');
    expect(told).toEqual(['warning not-assessed F3']);
  });

  it('that counts as 0 says so', () => {
    const { score, messages } = read(['ไม่ประเมิน', ''], '', '', (tabs) => {
      tabs.settings.push(['เมื่อไม่ประเมิน', 'คิดเป็น 0 คะแนน']);
    });
    expect(score).toBe(0);
    expect(messages).toContain('จึงคิดเป็น 0 คะแนน');
    expect(messages).not.toContain('สูงขึ้น');
  });

  it('of a monitored indicator takes no weight out', () => {
    const { round } = parseRound(gridsOf(cleanTabs()));
    const indicator = round?.indicators[0];
    if (!indicator) throw new Error('the clean tabs have an indicator');
    const place = { tab: 'กรอกผล', cell: 'B3' };
    const cell = { value: 'ไม่ประเมิน', percent: false };
    const slot = { reading: readNumber(cell), cell, place, conflict: null };
    const none = { confirmed: null, evidence: null, note: null };
    const problems = new Problems();
    const rules = { notAssessedAsZero: false, problems };
    const watched = { ...indicator, weight: ZERO };
    deriveResult(watched, { inputs: [slot], ...none }, { inputs: [null], ...none }, false, rules);
    expect(problems.all.map(({ message }) => message)).toEqual([
      'ก1 ระบุว่าไม่ประเมิน ตัวชี้วัดนี้ติดตามผล ไม่นำน้ำหนักมาคิดอยู่แล้ว โปรดเขียนเหตุผลในคอลัมน์ หมายเหตุ',
    ]);
  });

  it('in an input is not told where the work group gave a score all the same', () => {
    const { score, told } = read(['ไม่ประเมิน', ''], 4);
    expect(score).toBe(4);
    expect(told).toEqual(['notice confirmed F3']);
  });
});

describe('a problem outweighs a blank beside it', () => {
  it.each<[inputs: CellValue[], code: string]>([
    [['-', ''], 'not-a-number D3'],
    [['', 'ประมาณ 50'], 'not-a-number E3'],
    [['#REF!', ''], 'cell-error D3'],
    [['', true], 'not-a-number E3'],
    [[{ year: 2024, month: 2, day: 1 }, ''], 'not-a-number D3'],
  ])('%j', (inputs, code) => {
    const { score, told } = read(inputs);
    expect(score).toBe('problem');
    expect(told).toEqual([`error ${code}`]);
  });

  it('and a blank alone is half-filled, with what stands beside it', () => {
    const { score, told, messages } = read([30, '']);
    expect(score).toBe('missing');
    expect(told).toEqual(['notice half-filled E3']);
    expect(messages).toContain('"30"');
  });
});

describe('คะแนนจากกลุ่มงาน that is no number from 0 to 5 makes a problem, whatever the inputs say', () => {
  it.each<[score: CellValue, code: string]>([
    ['ดี', 'not-a-number'],
    ['-', 'not-a-number'],
    [true, 'not-a-number'],
    [5.1, 'out-of-range'],
    [-1, 'out-of-range'],
    ['6', 'out-of-range'],
    ['#VALUE!', 'cell-error'],
  ])('%j', (score, code) => {
    const { score: given, told, messages } = read([45, 50], score);
    expect(given).toBe('problem');
    expect(told.filter((one) => one.startsWith('error'))).toEqual([`error ${code} F3`]);
    expect(messages).toContain(String(score).toUpperCase());
  });

  it.each<[score: CellValue, given: number]>([
    [0, 0],
    [5, 5],
    ['๔.๕', 4.5],
    [4.999999999999999, 5],
  ])('%j is the score', (score, given) => {
    expect(read([45, 50], score, 'ตามมติ').score).toBe(given);
  });
});

describe('คะแนนจากกลุ่มงาน beside what the inputs give', () => {
  // 40 of 50 is 80 percent, which is level 4.
  it('is told where it differs as shown, and asked about where no remark says why', () => {
    const { told, messages } = read([40, 50], 4.5);
    expect(told).toEqual(['notice confirmed F3', 'warning confirmed-differs F3']);
    expect(messages).toContain('คะแนนจากกลุ่มงาน 4.50 ต่างจากที่คำนวณได้ 4.00');
  });

  it('with a remark gives both figures in a notice', () => {
    const { told, messages } = read([40, 50], 4.5, 'ตามมติที่ประชุม');
    expect(told).toEqual(['notice confirmed F3']);
    expect(messages).toContain('4.50 คะแนน (คำนวณได้ 4.00 คะแนน)');
  });

  it.each([4.004, 3.996, 4])('as shown the same, %d, is no difference', (score) => {
    const { told, messages } = read([40, 50], score);
    expect(told).toEqual(['notice confirmed F3']);
    expect(messages).not.toContain('คำนวณได้');
  });

  it('below full marks it is never shown as full marks', () => {
    // 45 of 50 is 90 percent: full marks by the inputs.
    const { told, messages } = read([45, 50], 4.999);
    expect(told).toContain('warning confirmed-differs F3');
    expect(messages).toContain('คะแนนจากกลุ่มงาน 4.99 ต่างจากที่คำนวณได้ 5.00');
  });
});

describe('messages quote what was typed', () => {
  it.each<[what: string, inputs: CellValue[], message: string]>([
    ['zero below the line', [5, '0.00'], 'ทั้งหมด กรอกไว้ "0.00" จึงนำไปหารไม่ได้'],
    ['a negative count', [-5, 50], 'ทำได้ กรอกไว้ "-5" ซึ่งติดลบไม่ได้'],
    ['a word', ['ราว 30', 50], '"ราว 30"'],
  ])('%s', (_, inputs, message) => {
    expect(read(inputs).messages).toContain(message);
  });

  it('two places with two values', () => {
    const { messages } = read([30, 50], '', '', (tabs) => {
      tabs.form.push([HOME, '', '', 31, 50]);
    });
    expect(messages).toContain('ค่าในช่องนี้ "31" ไม่ตรงกับ "30" ที่กรอกไว้แล้วใน');
  });
});
