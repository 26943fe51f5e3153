import { describe, expect, it } from 'vitest';
import { toNumber } from '../../../src/scoring/index.ts';
import type { CellValue, Grid } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { cleanTabs, formatted, gridsOf, put } from '../reading/grids.ts';

type Cells = Record<string, CellValue>;

/** The clean round with other cells in ตั้งค่า (A รายการ, D องค์ประกอบ, E น้ำหนัก) and in ตัวชี้วัด. */
function read(settings: Cells, indicators: Cells = {}, change: (grids: Grid[]) => Grid[] = (grids) => grids) {
  const tabs = cleanTabs();
  for (const [cell, value] of Object.entries(settings)) put(tabs.settings, cell, value);
  for (const [cell, value] of Object.entries(indicators)) put(tabs.indicators, cell, value);
  const { round, problems } = parseRound(change(gridsOf(tabs)));
  return {
    round,
    told: problems.all.map(({ code, cell }) => `${code} ${cell}`),
    messages: problems.all.map(({ message }) => message),
  };
}

describe('องค์ประกอบ', () => {
  const sectionsOf = ({ round }: ReturnType<typeof read>) =>
    round?.sections.map(({ name, share, form }) => [name, toNumber(share), form]);

  it.each<[what: string, cells: Cells, told: string[]]>([
    ['a share without a name', { E3: 20 }, ['row-skipped D3']],
    ['a total', { D3: 'รวม', E3: 100 }, ['row-skipped D3']],
    ['a total with its words', { D3: 'รวมทั้งสิ้น (ร้อยละ)', E3: 100 }, ['row-skipped D3']],
    ['no share', { E2: '' }, ['bad-share E2']],
    ['a word for a share', { E2: 'ครึ่ง' }, ['bad-share E2', 'shares-not-100 E2']],
    ['a negative share', { E2: -5 }, ['bad-share E2', 'shares-not-100 E2']],
    ['shares that are not 100', { E2: 90 }, ['shares-not-100 E2']],
    ['a second row of one name', { D3: ' งาน', E3: 10 }, ['duplicate-section D3']],
  ])('%s', (what, cells, told) => {
    const all = what === 'no share' ? [...told, 'shares-not-100 E2'] : told;
    expect(read(cells).told).toEqual(all);
  });

  it('a share that cannot be used is quoted', () => {
    expect(read({ E2: 'ครึ่ง' }).messages[0]).toBe('น้ำหนักองค์ประกอบ "ครึ่ง" ใช้ไม่ได้ โปรดพิมพ์ตัวเลขตั้งแต่ 0 ขึ้นไป');
  });

  it('one without an indicator is left out, its share too, and the others keep their indicators', () => {
    const found = read({ D2: 'แผน', E2: 30, D3: 'งาน', E3: 70 });
    expect(sectionsOf(found)).toEqual([['งาน', 70, 'results']]);
    expect(found.round?.indicators.map(({ section }) => section)).toEqual([0, 0, 0]);
    expect(found.told).toEqual(['empty-section D2', 'shares-not-100 E3']);
    expect(found.messages).toEqual([
      'องค์ประกอบ "แผน" ยังไม่มีตัวชี้วัด จึงไม่นำมาคิด รวมทั้งน้ำหนัก 30 โปรดเพิ่มตัวชี้วัด หรือลบองค์ประกอบนี้',
      'น้ำหนักองค์ประกอบที่มีตัวชี้วัด (ไม่นับ "แผน") รวมได้ 70 ไม่ใช่ 100 คะแนนยังคำนวณให้ตามสัดส่วน โปรดตรวจน้ำหนัก',
    ]);
  });

  it('an empty one beside others that are 100 is told alone', () => {
    expect(read({ D3: 'แผน', E3: 0 }).told).toEqual(['empty-section D3']);
    expect(read({ D3: 'แผน', E3: 20 }).told).toEqual(['empty-section D3']);
  });

  it('none is left out where ตัวชี้วัด names a section that is not there: it may be meant', () => {
    expect(read({ D3: 'แผน', E3: 0 }, { B2: 'งานอื่นมาก' }).told).toEqual([
      'unknown-section B2',
      'weights-not-100 F4',
    ]);
  });

  it('none is left out where there is no indicator at all', () => {
    const tabs = cleanTabs();
    tabs.indicators.splice(1);
    const { problems } = parseRound(gridsOf(tabs));
    expect(problems.all.map(({ code }) => code)).not.toContain('empty-section');
  });

  it('a section whose only row cannot be read is not empty', () => {
    const rows = { D3: 'แผน', E3: 0 };
    const broken = { A5: 'ข1', B5: 'แผน', C5: 'แผน', F5: 100, G5: 'อื่น' };
    expect(read(rows, broken).told).toEqual(['bad-criterion G5']);
  });

  it.each<[what: string, name: string, word: string, form: string, told: string[]]>([
    ['blank: results', 'งาน', '', 'results', []],
    ['blank, and สมรรถนะ in its name', 'สมรรถนะหลัก', '', 'competency', []],
    ['the word', 'งาน', 'สมรรถนะ', 'competency', []],
    ['the other word against its name', 'สมรรถนะ', ' ผลสัมฤทธิ์ของงาน', 'results', []],
    ['an unknown word', 'สมรรถนะ', 'แบบที่ 2', 'competency', ['setting-ignored F2']],
  ])('แบบประเมิน is %s', (_, name, word, form, told) => {
    const found = read({ D2: name, F1: 'แบบประเมิน', F2: word }, { B2: name, B3: name, B4: name });
    expect([sectionsOf(found), found.told]).toEqual([[[name, 100, form]], told]);
  });

  it('แบบประเมิน without a section is told', () => {
    expect(read({ F1: 'แบบประเมิน', F3: 'สมรรถนะ' }).told).toEqual(['row-skipped D3']);
  });
});

describe('ระดับผลการประเมิน', () => {
  const grades = (rows: readonly (readonly [CellValue, CellValue])[]): Cells => {
    const cells: Cells = { F1: 'ระดับผลการประเมิน', G1: 'ตั้งแต่ร้อยละ' };
    rows.forEach(([name, from], index) => {
      cells[`F${index + 2}`] = name;
      cells[`G${index + 2}`] = from;
    });
    return cells;
  };
  const fine = [
    ['ดีเด่น', 90],
    ['พอใช้', 0],
  ] as const;

  it.each<[what: string, rows: (readonly [CellValue, CellValue])[], told: string[]]>([
    ['two', [...fine], []],
    ['a word for a bound', [...fine, ['ดี', 'เจ็ดสิบ']], ['bad-grade G4']],
    ['no bound', [...fine, ['ดี', '']], ['bad-grade G4']],
    ['two with one bound', [...fine, ['ดี', 90]], ['bad-grade G4']],
    ['two with one bound, typed otherwise', [...fine, ['ดี', '90.00']], ['text-number G4', 'bad-grade G4']],
    ['a bound without a name', [...fine, ['', 70]], ['row-skipped F4']],
    ['a total', [...fine, ['รวม', 100]], ['row-skipped F4']],
    [
      'bounds of a score of 5',
      [
        ['ดีเด่น', 4.5],
        ['ดีมาก', 3.5],
        ['ดี', 0],
      ],
      ['scale-doubtful G2'],
    ],
    [
      'the same from the lowest up',
      [
        ['ดี', 0],
        ['ดีเด่น', 5],
      ],
      ['scale-doubtful G3'],
    ],
    [
      'bounds typed as a share of 1',
      [
        ['ดีเด่น', 0.9],
        ['ดี', 0.6],
      ],
      ['scale-doubtful G2'],
    ],
    [
      'one bound above 5 is enough for percents',
      [
        ['ผ่าน', 5.01],
        ['ไม่ผ่าน', 0],
      ],
      [],
    ],
  ])('%s', (_, rows, told) => expect(read(grades(rows)).told).toEqual(told));

  it('bounds formatted as percent count times 100', () => {
    const cells = grades([
      ['ดีเด่น', 0.9],
      ['พอใช้', 0],
    ]);
    const asPercent = ([settings, ...others]: Grid[]): Grid[] =>
      settings ? [formatted(settings, 'G2', '0%'), ...others] : others;
    const { round, told } = read(cells, {}, asPercent);
    expect([round?.grades.map(({ from }) => toNumber(from)), told]).toEqual([[90, 0], []]);
  });

  it('the message quotes what was typed', () => {
    expect(read(grades([...fine, ['ดี', 'เจ็ดสิบ']])).messages).toEqual([
      'ร้อยละขั้นต่ำ "เจ็ดสิบ" ไม่ใช่ตัวเลข โปรดพิมพ์ตัวเลข เช่น 90',
    ]);
    expect(read(grades([...fine, ['ดี', 90]])).messages).toEqual([
      'ระดับ "ดี" และ "ดีเด่น" เริ่มที่ร้อยละ 90 เท่ากัน จึงไม่ทราบว่าจะให้ระดับใด โปรดแก้ให้ต่างกัน',
    ]);
  });

  it('a table that lacks a header is not read, and said so where something stands in it', () => {
    const { round, told } = read({ F1: 'ระดับผลการประเมิน', F2: 'ผ่าน' });
    expect([round?.grades.length, told]).toEqual([5, ['setting-ignored F1']]);
    expect(read({ G1: 'ตั้งแต่ร้อยละ', G2: 50 }).told).toEqual(['setting-ignored G1']);
    expect(read({ F1: 'ระดับผลการประเมิน' }).told).toEqual([]);
  });
});

describe('กลุ่มงาน', () => {
  const headers = { F1: 'กลุ่มงาน', G1: 'อีเมลผู้กรอก', H1: 'กำหนดส่ง' };
  it.each<[what: string, cells: Cells, told: string[]]>([
    ['one', { F2: 'กลุ่มหนึ่ง', G2: 'a@example.go.th' }, []],
    ['an address without a group', { G2: 'a@example.go.th' }, ['row-skipped F2']],
    ['a day without a group', { H2: '10 ก.ย. 67' }, ['row-skipped F2']],
    ['a total', { F2: 'Total' }, ['row-skipped F2']],
  ])('%s', (_, cells, told) => expect(read({ ...headers, ...cells }).told).toEqual(told));

  it('addresses without the column of groups are not used, and said so', () => {
    expect(read({ G1: 'อีเมลผู้กรอก', G2: 'a@example.go.th' }).told).toEqual(['setting-ignored G1']);
  });
});
