import { beforeAll, describe, expect, it } from 'vitest';
import type { RollUpIssue } from '../../../src/local/rollup/rollup-issue.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { RollUpDesk } from './support/desk.ts';
import {
  formsOf,
  makeProvince,
  makeProvinceModel,
  setResult,
  setUnder,
  sheetOf,
} from './support/make-province.ts';

const DISTRICTS = {
  ก: [
    { code: '1101', name: 'เมืองก' },
    { code: '1102', name: 'ก้านทอง' },
  ],
  ข: [
    { code: '1201', name: 'เมืองข' },
    { code: '1202', name: 'ขามเฒ่า' },
  ],
};

const tidyOf = (workbook: Workbook) => sheetOf(workbook, 'ข้อมูลวิเคราะห์');

/** The file of province ก as it is, and what can be wrong with one. Made once: each costs a calculation. */
const files = new Map<string, Uint8Array>();
/** สรุปคะแนน of province ข, whose districts lack something. */
let reachable: (string | number | boolean)[][] = [];

beforeAll(async () => {
  const ก = { province: 'ก', districts: DISTRICTS.ก, seed: 1 };
  const model = makeProvinceModel(ก);
  files.set('ก', await saveWorkbook(model));
  const open = makeProvinceModel({ province: 'ข', districts: DISTRICTS.ข, seed: 2, open: 1 });
  reachable = sheetOf(open, 'สรุปคะแนน').rows();
  files.set('ข', await saveWorkbook(open));
  for (const form of formsOf(open)) for (let at = 1; at < 9; at += 1) form.set(2, at, 0);
  files.set('ข changed since', await saveWorkbook(open));
  const tidy = tidyOf(model);
  const column = tidy.rows()[0]?.indexOf('district_percent') ?? 0;
  const shown = tidy.value(1, column) as number; // a figure of ours
  tidy.set(1, column, 99.5);
  files.set('typed over', await saveWorkbook(model));
  tidy.set(1, column, shown);
  model.sheets.find(({ name }) => name.startsWith('กรอกผล'))?.set(2, 1, 1);
  files.set('changed since', await saveWorkbook(model));
  for (const row of tidy.rows().keys())
    for (let column = 20; column < 44; column += 1) tidy.set(row, column, '');
  files.set('older', await saveWorkbook(model));
  model.deleteSheet(tidy);
  files.set('not scored', await saveWorkbook(model));
});

const bytesOf = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();

const found = (issues: readonly RollUpIssue[]): [string, string][] =>
  issues.map(({ file, code }) => [file, code]);

describe('a file', () => {
  it('that is sound is used, without a word', async () => {
    const desk = new RollUpDesk();
    const { status, report } = await desk.call(desk.lay('ก.xlsx', bytesOf('ก')), '--json');
    expect(status).toBe(0);
    expect(report.issues).toEqual([]);
    expect(report.workbooks).toEqual([
      expect.objectContaining({
        file: 'ก.xlsx',
        province: 'ก',
        fiscalYear: 2568,
        round: 1,
        districts: 2,
        complete: 2,
        unconfirmed: 0,
        ownTargets: 0,
      }),
    ]);
    expect(report.ranking.map(({ rank, province, kind }) => [rank, province, kind])).toEqual([
      [1, 'ก', 'อำเภอ'],
      [2, 'ก', 'อำเภอ'],
    ]);
  });

  it('whose inputs changed since is used, and marked', async () => {
    const desk = new RollUpDesk();
    desk.lay('ก.xlsx', bytesOf('changed since'));
    const { status, report } = await desk.call('ก.xlsx', '--json');
    expect([status, found(report.issues)]).toEqual([0, [['ก.xlsx', 'stale']]]);
    expect(report.ranking.length).toBe(2);
  });

  it('whose rules changed since is told once, ranked by the rules it was calculated by, and compared by those it has', async () => {
    const desk = new RollUpDesk();
    desk.lay('ก.xlsx', bytesOf('ก'));
    const after = (workbook: Workbook): void =>
      setUnder(sheetOf(workbook, 'ตัวชี้วัด'), 'ห1', 'เป้าหมาย (5 คะแนน)', 77);
    desk.lay('ข.xlsx', await makeProvince({ province: 'ข', districts: DISTRICTS.ข, seed: 2, after }));
    const { report } = await desk.call('.', '--json');
    expect(found(report.issues)).toEqual([['ข.xlsx', 'stale']]);
    expect(report.issues[0]?.message).toContain('มีการแก้ไขเกณฑ์');
    expect(new Set(report.ranking.map(({ rulesId }) => rulesId)).size).toBe(1);
    expect(report.ruleDifferences).toEqual([
      { province: 'ข', code: 'ห1', field: 'target', here: '77', there: '100' },
    ]);
  });

  it('whose figures do not come out again is told with --verify, with the first cell', async () => {
    const desk = new RollUpDesk();
    desk.lay('ก.xlsx', bytesOf('ก'));
    expect((await desk.call('ก.xlsx', '--verify', '--json')).report.issues).toEqual([]);
    desk.lay('ก.xlsx', bytesOf('typed over'));
    const { report } = await desk.call('ก.xlsx', '--verify', '--json');
    const differs = report.issues.find(({ code }) => code === 'figures-differ');
    expect(differs?.message).toContain('AF2 ในชีต "ข้อมูลวิเคราะห์" เป็น 99.5');
    expect(found((await desk.call('ก.xlsx', '--json')).report.issues)).not.toContainEqual([
      'ก.xlsx',
      'figures-differ',
    ]);
  });

  it.each([
    ['older', 'older-version', /measure, criterion, operator และอีก 21 คอลัมน์/],
    ['not scored', 'not-scored', /กดเมนู คำนวณคะแนน/],
  ])('that is %s is not used at all, and told with its remedy', async (name, code, message) => {
    const desk = new RollUpDesk();
    desk.lay('ก.xlsx', bytesOf(name));
    desk.lay('ข.xlsx', bytesOf('ข'));
    const { status, report } = await desk.call('.', '--json');
    expect(status).toBe(0);
    expect(report.issues).toEqual([
      { severity: 'error', code, file: 'ก.xlsx', message: expect.stringMatching(message) },
    ]);
    expect(report.workbooks.map(({ province }) => province)).toEqual(['ข']);
  });

  it('of which nothing can be used ends the call with 1, and nothing is written', async () => {
    const desk = new RollUpDesk();
    desk.lay('ก.xlsx', bytesOf('older'));
    const { status, report } = await desk.call('ก.xlsx', '--json', '-o', 'out.xlsx');
    expect([status, report.workbooks, report.ranking]).toEqual([1, [], []]);
    expect(() => desk.read('out.xlsx')).toThrow('ENOENT');
  });
});

describe('incomplete districts', () => {
  it.each(['ข', 'ข changed since'])(
    'stand apart with the range that they can still reach: %s',
    async (name) => {
      const desk = new RollUpDesk();
      desk.lay('ข.xlsx', bytesOf(name));
      const { report } = await desk.call('ข.xlsx', '--json');
      expect(report.ranking).toEqual([]);
      expect(report.incomplete.map(({ district }) => district).sort()).toEqual(['ขามเฒ่า', 'เมืองข']);
      // As their own workbook shows it.
      for (const { district, total, range } of report.incomplete) {
        const row = reachable.find(([name]) => name === district) ?? [];
        expect(row).toContain(`${range?.[0].toFixed(2)} ถึง ${range?.[1].toFixed(2)}`);
        expect(row).toContain(total);
      }
      expect(report.provinces).toEqual([{ province: 'ข', n: 2, complete: 0, mean: null }]);
    },
  );
});

describe('a folder', () => {
  it('is read however deep; lock files, other tables and copies are passed over with a word, damage stops nobody', async () => {
    const desk = new RollUpDesk();
    desk.lay('ภาค/เหนือ/ก.xlsx', bytesOf('ก'));
    desk.lay('ภาค/~$ก.xlsx', 'lock');
    desk.lay('ภาค/.~lock.ก.xlsx#', 'lock');
    desk.lay('ภาค/.hidden.xlsx', 'hidden');
    desk.lay('ภาค/อ่านก่อน.txt', 'text');
    desk.lay('ภาค/ก.xls', 'old');
    desk.lay('ภาค/สำเนา/ก.xlsx', bytesOf('ก'));
    desk.lay('ภาค/เสีย.xlsx', bytesOf('ข').slice(0, 9000));
    desk.lay('ภาค/ว่าง.xlsx', '');
    const { status, report } = await desk.call('ภาค', 'ภาค/เหนือ/ก.xlsx', '--json');
    expect(status).toBe(0);
    expect(found(report.issues).sort()).toEqual(
      [
        ['ภาค/~$ก.xlsx', 'lock-file'],
        ['ภาค/.~lock.ก.xlsx#', 'lock-file'],
        ['ภาค/ก.xls', 'not-xlsx'],
        ['ภาค/เหนือ/ก.xlsx', 'same-file'],
        ['ภาค/เสีย.xlsx', 'unreadable'],
        ['ภาค/ว่าง.xlsx', 'unreadable'],
      ].sort(),
    );
    expect(report.workbooks.map(({ file }) => file)).toEqual(['ภาค/สำเนา/ก.xlsx']);
  });
});

describe('several files', () => {
  it('of one province and round: the one that was calculated last is used, the other named', async () => {
    const desk = new RollUpDesk();
    const at = new Date('2025-05-01T03:00:00Z');
    const later = await makeProvince({ province: 'ก', districts: DISTRICTS.ก, seed: 9, at });
    desk.lay('1.xlsx', later);
    desk.lay('2.xlsx', bytesOf('ก'));
    const { report } = await desk.call('.', '--json');
    expect(report.workbooks.map(({ file }) => file)).toEqual(['1.xlsx']);
    expect(found(report.issues)).toEqual([['2.xlsx', 'province-twice']]);
  });

  it('of several rounds: the round that most are of is used, the others named; so are marks, open points and codes in two provinces', async () => {
    const desk = new RollUpDesk();
    desk.lay('ก.xlsx', bytesOf('ก'));
    desk.lay('ข.xlsx', bytesOf('ข'));
    const districts = [{ code: '1101', name: 'เมืองค' }];
    desk.lay(
      'ค.xlsx',
      await makeProvince({
        province: 'ค',
        districts,
        seed: 3,
        rules: (workbook) => {
          setUnder(sheetOf(workbook, 'ตั้งค่า'), 'ข้อความกำกับ', 'ค่า', 'ข้อมูลสมมติ');
          setUnder(sheetOf(workbook, 'ตัวชี้วัด'), 'ห1', 'รอยืนยัน', 'ยังไม่แน่ใจ');
        },
      }),
    );
    desk.lay('ง.xlsx', await makeProvince({ province: 'ง', districts, seed: 4, round: 2 }));
    const { report } = await desk.call('.', '--json');
    expect(
      report.workbooks.map(({ province, round, unconfirmed }) => [province, round, unconfirmed]),
    ).toEqual([
      ['ก', 1, 0],
      ['ข', 1, 0],
      ['ค', 1, 1],
    ]);
    expect(found(report.issues).sort()).toEqual(
      [
        ['ค.xlsx', 'unconfirmed'],
        ['ค.xlsx', 'marked'],
        ['ง.xlsx', 'other-round'],
        ['ค.xlsx', 'code-twice'],
      ].sort(),
    );
    expect(report.issues.find(({ code }) => code === 'code-twice')?.message).toContain(
      'เมืองก (ก), เมืองค (ค)',
    );
  });
});

describe('differences of rules', () => {
  const DIFFERENT: [
    key: string,
    header: string,
    value: string | number,
    field: string,
    here: string,
    there: string | null,
  ][] = [
    ['ห1', 'เป้าหมาย (5 คะแนน)', 98, 'target', '98', '100'],
    ['ห2', 'น้ำหนัก', 35, 'weight', '35', '40'],
    ['ห3', 'น้ำหนัก', 25, 'weight', '25', '20'],
    ['บ1', 'เงื่อนไข', 'น้อยกว่า', 'operator', '<', '≤'],
    ['บ3', 'เกณฑ์', 'ผ่าน/ไม่ผ่าน', 'criterion', 'ผ่าน/ไม่ผ่าน', 'บัญญัติไตรยางศ์'],
    ['บ4', 'คะแนนขั้นต่ำ', 1, 'lowest', '1', '0'],
    ['บ5.1', 'หน่วยวัด', 'คะแนน', 'unit', 'คะแนน', 'ร้อยละ'],
    ['เมื่อไม่ประเมิน', 'ค่า', 'คิดเป็น 0 คะแนน', 'not_assessed', 'คิดเป็น 0 คะแนน', 'ไม่นำน้ำหนักมาคิด'],
    ['ดีเด่น', 'ตั้งแต่ร้อยละ', 95, 'from', '95', '90'],
  ];

  it('are all named, against the rules that most share and against those of --rules; how they are typed is none', async () => {
    const desk = new RollUpDesk();
    desk.lay('ก.xlsx', bytesOf('ก'));
    // The same rules in other words: 100.0 and >= are 100 and ไม่น้อยกว่า.
    const rules = (workbook: Workbook): void => {
      setUnder(sheetOf(workbook, 'ตัวชี้วัด'), 'ห1', 'เป้าหมาย (5 คะแนน)', '100.0');
      setUnder(sheetOf(workbook, 'ตัวชี้วัด'), 'ห1', 'เงื่อนไข', '>=');
      setUnder(sheetOf(workbook, 'ตัวชี้วัด'), 'ห1', 'กลุ่มงานที่รับผิดชอบ', 'กลุ่มงานใหม่');
    };
    desk.lay('ข.xlsx', await makeProvince({ province: 'ข', districts: DISTRICTS.ข, seed: 2, rules }));
    desk.lay(
      'ค.xlsx',
      await makeProvince({
        province: 'ค',
        districts: [{ code: '1301', name: 'เมืองค' }],
        seed: 3,
        rules: (workbook) => {
          for (const [key, header, value] of DIFFERENT) {
            const tab = ['ค่า', 'ตั้งแต่ร้อยละ'].includes(header) ? 'ตั้งค่า' : 'ตัวชี้วัด';
            setUnder(sheetOf(workbook, tab), key, header, value);
          }
        },
      }),
    );
    const { report } = await desk.call('.', '--json');
    const named = report.ruleDifferences.map(({ code, field, here, there }) => [code, field, here, there]);
    const wanted = DIFFERENT.map(([key, , , field, here, there]) => [
      field === 'not_assessed' ? '' : key,
      field,
      here,
      there,
    ]);
    expect(named.sort()).toEqual(wanted.sort());
    expect(new Set(report.ruleDifferences.map(({ province }) => province))).toEqual(new Set(['ค']));
    expect(new Set(report.workbooks.map(({ rulesId }) => rulesId)).size).toBe(2);
    // Seen from ค, the two others differ in as much.
    const other = await desk.call('.', '--json', '--rules', 'ค.xlsx');
    expect(other.report.ruleDifferences.map(({ province }) => province)).toEqual([
      ...wanted.map(() => 'ก'),
      ...wanted.map(() => 'ข'),
    ]);
  });

  it('are none of targets that single districts have: those are told apart, with how many', async () => {
    const desk = new RollUpDesk();
    const own = (workbook: Workbook): void => {
      const tab = workbook.sheet('ค่าเป้าหมายรายอำเภอ') ?? workbook.addSheet('ค่าเป้าหมายรายอำเภอ');
      const heads = ['รหัส', 'อำเภอ', 'ตั้งแต่วันที่', 'เป้าหมาย (5 คะแนน)', 'อ้างถึง'];
      heads.forEach((head, column) => void tab.set(0, column, head));
      ['ห1', 'เมืองก', '', 95, 'หนังสือ'].forEach((cell, column) => void tab.set(1, column, cell));
      ['ห2', 'ก้านทอง', '', 90, 'หนังสือ'].forEach((cell, column) => void tab.set(2, column, cell));
    };
    desk.lay('ก.xlsx', await makeProvince({ province: 'ก', districts: DISTRICTS.ก, rules: own }));
    desk.lay('ข.xlsx', bytesOf('ข'));
    const { report } = await desk.call('.', '--json', '--verify');
    expect(report.ruleDifferences).toEqual([]);
    expect(found(report.issues)).toEqual([['ก.xlsx', 'own-targets']]);
    expect(report.workbooks.map(({ ownTargets }) => ownTargets)).toEqual([2, 0]);
  });
});

describe('what is read', () => {
  it('is the decimal that the workbook shows: 0.1 + 0.2 of 0.3 is all of it over the country', async () => {
    const desk = new RollUpDesk();
    const results = (workbook: Workbook): void => {
      setResult(workbook, 'เมืองก', 'ห1', 'เบิกจ่าย (บาท)', 0.1);
      setResult(workbook, 'เมืองก', 'ห1', 'งบจัดสรร (บาท)', 0.1);
      setResult(workbook, 'ก้านทอง', 'ห1', 'เบิกจ่าย (บาท)', 0.2);
      setResult(workbook, 'ก้านทอง', 'ห1', 'งบจัดสรร (บาท)', 0.2);
    };
    desk.lay('ก.xlsx', await makeProvince({ province: 'ก', districts: DISTRICTS.ก, results }));
    const { report } = await desk.call('ก.xlsx', '--json');
    expect(report.measured.find(({ code }) => code === 'ห1')?.percent).toBe(100);
    expect(report.indicators.find(({ code }) => code === 'ห1')).toMatchObject({ n: 2, mean: 5, atFull: 2 });
  });
});
