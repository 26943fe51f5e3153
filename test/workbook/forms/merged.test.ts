import { describe, expect, it } from 'vitest';
import { block, indicatorColumn, put, readChanged, type Tabs } from '../reading/grids.ts';

// By hand: 80 is level 4, 70 level 3, 60 level 2, 50 level 1; 30 of 50 is 60 %, 40 of 50 is 80 %.
const MUEANG = [4, 3, 2];
const THA_MAI = [2, 1, 4];
const nothing = (): void => {};

describe('merged cells of a form', () => {
  it('nothing merged: everything is scored', () => {
    expect(readChanged(nothing)).toMatchObject({
      told: [],
      scores: { เมืองจันทบุรี: MUEANG, ท่าใหม่: THA_MAI },
    });
  });

  it('a code merged over the columns of its indicator is the code of each', () => {
    const { told, scores } = readChanged(({ form }) => put(form, 'E1', ''), { form: [block('D1:E1')] });
    expect(told).toEqual([]);
    expect(scores).toEqual({ เมืองจันทบุรี: MUEANG, ท่าใหม่: THA_MAI });
  });

  it('A1 and A2 merged is the usual corner', () => {
    expect(readChanged(nothing, { form: [block('A1:A2')] }).told).toEqual([]);
  });

  it('a name merged over rows is the district of each row', () => {
    const change = ({ form }: Tabs): void => {
      form.splice(3, 0, ['', '', 70, '', '']);
      put(form, 'C3', '');
    };
    const { told, scores } = readChanged(change, { form: [block('A3:A4')] });
    expect(told).toEqual([]);
    expect(scores).toEqual({ เมืองจันทบุรี: MUEANG, ท่าใหม่: THA_MAI });
  });

  it.each<[what: string, range: string, cleared: string[], told: string, scores: unknown]>([
    [
      'a number over two districts is asked about, at the cell that holds it, once, and scores neither',
      'B3:B4',
      ['B4'],
      'merged-cell กรอกผล!B3',
      { เมืองจันทบุรี: ['problem', 3, 2], ท่าใหม่: ['problem', 1, 4] },
    ],
    [
      'a number over two inputs of one district is asked about',
      'D3:E3',
      ['E3'],
      'merged-cell กรอกผล!D3',
      { เมืองจันทบุรี: [4, 3, 'problem'], ท่าใหม่: THA_MAI },
    ],
    [
      'a name merged into the first input is asked about, not taken for a blank',
      'A3:B3',
      ['B3'],
      'merged-cell กรอกผล!A3',
      { เมืองจันทบุรี: ['problem', 3, 2], ท่าใหม่: THA_MAI },
    ],
    [
      'a label merged into the results is asked about',
      'B2:B3',
      ['B3'],
      'merged-cell กรอกผล!B2',
      { เมืองจันทบุรี: ['problem', 3, 2], ท่าใหม่: THA_MAI },
    ],
  ])('%s', (_, range, cleared, told, scores) => {
    const reading = readChanged(
      ({ form }) => {
        for (const cell of cleared) put(form, cell, '');
      },
      { form: [block(range)] },
    );
    expect(reading.told).toEqual([told]);
    expect(reading.scores).toEqual(scores);
    expect(reading.messages[0]).toContain('ยกเลิกการผสาน');
  });

  it('what a file still keeps under a merged block is not read: nobody sees it', () => {
    const { told, scores } = readChanged(nothing, { form: [block('B3:B4')] });
    expect(told).toEqual(['merged-cell กรอกผล!B3']);
    expect(scores).toEqual({ เมืองจันทบุรี: ['problem', 3, 2], ท่าใหม่: ['problem', 1, 4] });
  });

  it('an empty merged block is blank', () => {
    const clear = ({ form }: Tabs): void => {
      put(form, 'B3', '');
      put(form, 'B4', '');
    };
    const { told, scores } = readChanged(clear, { form: [block('B3:B4')] });
    expect(told).toEqual([]);
    expect(scores).toEqual({ เมืองจันทบุรี: ['missing', 3, 2], ท่าใหม่: ['missing', 1, 4] });
  });

  it('a number merged with empty rows and columns beside it keeps its meaning', () => {
    const { told, scores } = readChanged(nothing, { form: [block('B4:B6'), block('E3:F3')] });
    expect(told).toEqual([]);
    expect(scores).toEqual({ เมืองจันทบุรี: MUEANG, ท่าใหม่: THA_MAI });
  });

  it('a number merged over ทุกอำเภอ and a district is nobody’s', () => {
    const change = ({ form }: Tabs): void => {
      put(form, 'A5', 'ทุกอำเภอ');
      put(form, 'B4', 60);
    };
    const { told, scores } = readChanged(change, { form: [block('B4:B5')] });
    expect(told).toEqual(['merged-cell กรอกผล!B4']);
    expect(scores).toEqual({ เมืองจันทบุรี: MUEANG, ท่าใหม่: ['problem', 1, 4] });
  });
});

describe('merged cells of the set-up tabs', () => {
  const at = (header: string, row: number): string => `${indicatorColumn(header)}${row}`;

  it('words merged downwards stand in every row', () => {
    const change = ({ indicators, districts }: Tabs): void => {
      for (const header of ['องค์ประกอบ', 'วิธีวัด', 'เกณฑ์']) put(indicators, at(header, 3), '');
      put(indicators, at('องค์ประกอบ', 4), '');
      put(districts, 'C2', 'เขต');
    };
    const { told, scores } = readChanged(change, {
      indicators: [
        block(`${at('องค์ประกอบ', 2)}:${at('องค์ประกอบ', 4)}`),
        block(`${at('วิธีวัด', 2)}:${at('วิธีวัด', 3)}`),
        block(`${at('เกณฑ์', 2)}:${at('เกณฑ์', 3)}`),
      ],
      districts: [block('C2:C3')],
    });
    expect(told).toEqual([]);
    expect(scores).toEqual({ เมืองจันทบุรี: MUEANG, ท่าใหม่: THA_MAI });
  });

  it.each(['น้ำหนัก', 'เป้าหมาย (5 คะแนน)', 'ระดับ 3'])('one %s for two indicators is asked about', (header) => {
    const { told, scores, messages } = readChanged(({ indicators }) => put(indicators, at(header, 3), ''), {
      indicators: [block(`${at(header, 2)}:${at(header, 3)}`)],
    });
    expect(told).toContain(`merged-rows ตัวชี้วัด!${at(header, 3)}`);
    expect(messages.join()).toContain('ยกเลิกการผสาน');
    expect(scores).toBeNull();
  });

  it('one value for two rows of ตั้งค่า is asked about, not replaced by a default', () => {
    const { told, scores } = readChanged(({ settings }) => put(settings, 'B4', ''), {
      settings: [block('B3:B4')],
    });
    expect(told).toEqual(['merged-rows ตั้งค่า!B4']);
    expect(scores).toBeNull();
  });

  it('a header merged over the first rows hides what belongs there', () => {
    const { told, scores } = readChanged(() => {}, { districts: [block('B1:B3')] });
    expect(told).toEqual(['merged-rows อำเภอ!B2', 'merged-rows อำเภอ!B3']);
    expect(scores).toBeNull();
  });

  it('blocks below the table and in columns of the user are nobody’s business', () => {
    const change = ({ indicators }: Tabs): void => {
      put(indicators, 'A6', 'รวมทั้งหมด');
      put(indicators, 'V1', 'ของฉัน');
      put(indicators, 'V2', 7);
    };
    const { told } = readChanged(change, { indicators: [block('V2:V3'), block('B6:F7')] });
    expect(told.filter((one) => one.startsWith('merged'))).toEqual([]);
  });

  it('a district’s name merged over two rows is one district', () => {
    const { told, scores } = readChanged(
      ({ districts }) => {
        districts.splice(2, 0, ['', '', '']);
      },
      { districts: [block('A2:A3')] },
    );
    expect(told).toEqual([]);
    expect(Object.keys(scores ?? {})).toEqual(['เมืองจันทบุรี', 'ท่าใหม่']);
  });
});
