import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/workbook/assess.ts';
import type { CellValue, Grid } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { cleanTabs, gridOf, gridsOf, indicatorColumn, put, type Rows } from '../reading/grids.ts';

/** The clean tabs with a copy of ตัวชี้วัด as ตัวชี้วัดกลาง, after a change to it. */
function compared(change: (central: Rows) => void) {
  const tabs = cleanTabs();
  const central = tabs.indicators.map((row) => [...row]);
  change(central);
  return read(gridsOf(tabs, {}, gridOf('ตัวชี้วัดกลาง', central)));
}

function read(grids: Grid[]) {
  const { round, problems } = parseRound(grids);
  if (round) assess(round, problems);
  const told = problems.all.filter(({ code }) => code.startsWith('central-'));
  return {
    round,
    told: told.map(({ severity, tab, cell, message }) => [severity, tab, cell, message]),
    codes: told.map(({ code }) => code),
  };
}

const cell = (header: string, row: number): string => `${indicatorColumn(header)}${row}`;
const set = (rows: Rows, header: string, row: number, value: CellValue): void =>
  put(rows, cell(header, row), value);

describe('ตัวชี้วัดกลาง', () => {
  it('without such a tab nothing is compared', () => {
    const { round, told } = read(gridsOf(cleanTabs()));
    expect([round?.central, told]).toEqual([null, []]);
  });

  it('with the same rules says nothing', () => {
    const { round, told } = compared(() => undefined);
    expect([round?.central, told]).toEqual([{ differences: 0, isWhole: true }, []]);
  });

  it('tells every difference of the rules at its cell in ตัวชี้วัด, with both figures', () => {
    const { round, told } = compared((central) => {
      set(central, 'เป้าหมาย (5 คะแนน)', 2, 95.5);
      set(central, 'น้ำหนัก', 3, '35');
      set(central, 'เงื่อนไข', 4, 'มากกว่า');
      set(central, 'ระดับ 4', 4, '');
    });
    expect(told).toEqual([
      ['notice', 'ตัวชี้วัด', cell('เป้าหมาย (5 คะแนน)', 2), 'ต่างจากตัวชี้วัดกลาง: ก1 เป้าหมาย 90 ชุดกลาง 95.5'],
      ['notice', 'ตัวชี้วัด', cell('น้ำหนัก', 3), 'ต่างจากตัวชี้วัดกลาง: ก2 น้ำหนัก 30 ชุดกลาง 35'],
      ['notice', 'ตัวชี้วัด', cell('เงื่อนไข', 4), 'ต่างจากตัวชี้วัดกลาง: ก3 เงื่อนไข ไม่น้อยกว่า ชุดกลาง มากกว่า'],
      ['notice', 'ตัวชี้วัด', cell('ระดับ 4', 4), 'ต่างจากตัวชี้วัดกลาง: ก3 ระดับ 4 80 ชุดกลาง (ว่าง)'],
    ]);
    expect(round?.central?.differences).toBe(4);
  });

  it('tells whom an indicator is for', () => {
    const { told } = compared((central) => set(central, 'ใช้กับ', 2, 'กลุ่มงาน'));
    expect(told).toEqual([
      ['notice', 'ตัวชี้วัด', cell('ใช้กับ', 2), 'ต่างจากตัวชี้วัดกลาง: ก1 ใช้กับ (ว่าง) ชุดกลาง กลุ่มงาน'],
    ]);
  });

  it('says nothing of wording, order, owners, or what is typed otherwise', () => {
    const { told } = compared((central) => {
      set(central, 'ตัวชี้วัด', 2, 'ชื่ออื่น');
      set(central, 'กลุ่มงานที่รับผิดชอบ', 2, 'กลุ่มอื่น');
      set(central, 'เงื่อนไข', 2, '>=');
      set(central, 'เกณฑ์', 2, '');
      set(central, 'น้ำหนัก', 2, '๕๐.๐');
      set(central, 'คะแนนขั้นต่ำ', 2, 0);
      set(central, 'ข้อมูลที่กรอก', 4, 'ก | ข');
      central.push(...central.splice(1, 1));
    });
    expect(told).toEqual([]);
  });

  it('tells indicators that are missing there, and those missing here', () => {
    const { round, told } = compared((central) => {
      set(central, 'รหัส', 3, 'ข9');
    });
    expect(told).toEqual([
      ['notice', 'ตัวชี้วัด', 'A3', 'ต่างจากตัวชี้วัดกลาง: ก2 ไม่มีในชุดกลาง'],
      ['notice', 'ตัวชี้วัดกลาง', 'A3', 'ต่างจากตัวชี้วัดกลาง: ข9 มีในชุดกลาง แต่ไม่มีในชีต "ตัวชี้วัด"'],
    ]);
    expect(round?.central).toEqual({ differences: 2, isWhole: true });
  });

  it('a row that cannot be read is told, and no difference is made of it', () => {
    const { round, told, codes } = compared((central) => {
      set(central, 'น้ำหนัก', 2, 'มาก');
      set(central, 'น้ำหนัก', 3, 31);
    });
    expect(codes).toEqual(['central-unreadable', 'central-differs']);
    expect(told[0]?.slice(0, 3)).toEqual(['notice', 'ตัวชี้วัดกลาง', cell('น้ำหนัก', 2)]);
    expect(round?.central).toEqual({ differences: 1, isWhole: false });
  });

  it.each<[string, (central: Rows) => void]>([
    ['without a column that it needs', (central) => set(central, 'วิธีวัด', 1, 'อื่น ๆ')],
    ['without indicators', (central) => central.splice(1)],
    ['that is empty', (central) => central.splice(0, 99, [''])],
  ])('a tab %s is told, and stops nothing', (_, change) => {
    const { round, codes } = compared(change);
    expect(codes).toEqual(['central-unreadable']);
    expect(round?.central).toEqual({ differences: 0, isWhole: false });
  });
});
