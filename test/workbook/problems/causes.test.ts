import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../src/language/causes.ts';
import { causesOf } from '../../../src/workbook/problems/causes.ts';
import {
  CELL_ERRORS,
  NOTICES,
  type Problem,
  type ProblemCode,
  RUN_ERRORS,
  severityOf,
  WARNINGS,
} from '../../../src/workbook/problems/problem.ts';
import { describeProblems } from '../../../src/workbook/tabs/problems/describe-problems.ts';

const problem = (code: ProblemCode, tab: string, cell: string, owner = ''): Problem => ({
  severity: severityOf(code),
  code,
  tab,
  cell,
  message: `${code} ${cell}`,
  owner,
});

const FOUND = [
  problem('unconfirmed', 'ตั้งค่า', 'F2'),
  problem('unconfirmed', 'ตัวชี้วัด', 'T3', 'กลุ่ม ก'),
  problem('not-a-number', 'กรอกผล ก', 'B3', 'กลุ่ม ก'),
  problem('not-a-number', 'กรอกผล ข', 'C4', 'กลุ่ม ข'),
  problem('not-a-number', 'กรอกผล ก', 'B5', 'กลุ่ม ก'),
  problem('weights-not-100', 'ตัวชี้วัด', 'F12', 'กลุ่ม ก'),
];

it('every code has a name in a few words', () => {
  const codes = [...RUN_ERRORS, ...CELL_ERRORS, ...WARNINGS, ...NOTICES];
  expect(codes.filter((code) => !CAUSES[code])).toEqual([]);
});

describe('causes', () => {
  it('are one for each code and whoever has to act, the gravest first', () => {
    expect(causesOf(FOUND).map(({ code, actor, problems }) => [code, actor, problems.length])).toEqual([
      ['not-a-number', 'กลุ่ม ก', 2],
      ['not-a-number', 'กลุ่ม ข', 1],
      ['weights-not-100', 'ผู้ดูแล', 1],
      ['unconfirmed', 'ผู้ดูแล', 2],
    ]);
  });

  it('stand in a line each in ตรวจสอบข้อมูล, the cells of those with several below, each linked', () => {
    const { values, links, filter } = describeProblems(FOUND, { settings: null, unconfirmed: 0 }, 'x');
    expect(values.slice(4, 8).map((line) => [line[0], ...line.slice(2, 5)])).toEqual([
      ['B3 +1', 'ต้องแก้ไข', 'กลุ่ม ก', 'กรอกผล ก'],
      ['C4', 'ต้องแก้ไข', 'กลุ่ม ข', 'กรอกผล ข'],
      ['F12', 'ควรตรวจสอบ', 'ผู้ดูแล', 'ตัวชี้วัด'],
      ['F2 +1', 'แจ้งให้ทราบ', 'ผู้ดูแล', 'ตั้งค่า'],
    ]);
    expect(values[4]?.[1]).toBe('ช่องที่ไม่แน่ใจว่าเป็นตัวเลขใด 2 จุด (B3, B5) เช่น not-a-number B3');
    expect(values.slice(11).map((line) => line[0])).toEqual(['B3', 'B5', 'F2', 'T3']);
    expect(links.map(({ to }) => (to.kind === 'cell' ? to.cell : ''))).toEqual([
      ...['B3', 'C4', 'F12', 'F2'],
      ...['B3', 'B5', 'F2', 'T3'],
    ]);
    expect(filter).toMatchObject({ row: 10, rows: 5 });
  });

  it('of one cell each need no second table', () => {
    const { values, filter } = describeProblems(FOUND.slice(5), { settings: null, unconfirmed: 0 }, 'x');
    expect([values.length, filter?.row]).toEqual([5, 3]);
  });
});
