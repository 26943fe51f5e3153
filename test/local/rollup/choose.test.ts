import { describe, expect, it } from 'vitest';
import { sharedRules } from '../../../src/local/rollup/checks/base-rules.ts';
import { chooseWorkbooks } from '../../../src/local/rollup/checks/choose-workbooks.ts';
import type { RolledWorkbook } from '../../../src/local/rollup/rolled-workbook.ts';
import { districtOf, workbookOf } from './support/rolled.ts';

const chosen = (workbooks: RolledWorkbook[]): string[] =>
  chooseWorkbooks(workbooks).workbooks.map(({ file }) => file);
const named = (workbooks: RolledWorkbook[]): string[] =>
  chooseWorkbooks(workbooks).issues.map(({ code, file }) => `${code} ${file}`);

const at = (day: string): string => `2025-04-${day}T10:00:00+07:00`;

describe('of a province that is there twice', () => {
  it('the workbook that was calculated last is used, whatever its place', () => {
    const two = [
      workbookOf('ก', { file: '1', calculatedAt: at('02') }),
      workbookOf('ก', { file: '2', calculatedAt: at('10') }),
      workbookOf('ก', { file: '3', calculatedAt: at('09') }),
    ];
    expect(chosen(two)).toEqual(['2']);
    expect(named(two)).toEqual(['province-twice 1', 'province-twice 3']);
  });

  it('the first by path is used where both were calculated at one moment, in another zone too', () => {
    const two = [
      workbookOf('ก', { file: '1', calculatedAt: '2025-04-10T10:00:00+07:00' }),
      workbookOf('ก', { file: '2', calculatedAt: '2025-04-10T03:00:00Z' }),
    ];
    expect(chosen(two)).toEqual(['1']);
  });

  it('its name may be written in full in one of them', () => {
    const two = [
      workbookOf('จังหวัดสระแก้ว', { file: '1' }),
      workbookOf('สระแก้ว', { file: '2', calculatedAt: at('20') }),
    ];
    expect(chosen(two)).toEqual(['2']);
    expect(named(two)).toEqual(['province-twice 1']);
  });
});

describe('of several rounds', () => {
  it('the one that most are of is used', () => {
    const three = [
      workbookOf('ก', { file: '1', round: 2 }),
      workbookOf('ข', { file: '2', round: 1 }),
      workbookOf('ค', { file: '3', round: 1 }),
    ];
    expect(chosen(three)).toEqual(['2', '3']);
    expect(named(three)).toEqual(['other-round 1']);
  });

  it.each<[string, Partial<RolledWorkbook>, Partial<RolledWorkbook>, string]>([
    ['round', { round: 1 }, { round: 2 }, '2'],
    ['year', { fiscalYear: 2568, round: 1 }, { fiscalYear: 2567, round: 2 }, '1'],
  ])('the later %s is used where as many are of each', (_, one, other, file) => {
    expect(
      chosen([workbookOf('ก', { file: '1', ...one }), workbookOf('ข', { file: '2', ...other })]),
    ).toEqual([file]);
  });

  it('nothing is used of nothing', () => {
    expect(chooseWorkbooks([])).toEqual({ workbooks: [], issues: [] });
  });
});

describe('the rules that others are compared with', () => {
  const fact = { part: 'setting', code: '', field: 'missing', value: 'รอข้อมูล' } as const;

  it('are those that most workbooks share, then those of more districts', () => {
    const [a, b] = [workbookOf('ก', { rulesId: 'a' }), workbookOf('ข', { rulesId: 'b' })];
    expect(sharedRules([a, b, workbookOf('ค', { rulesId: 'b' })])?.rulesId).toBe('b');
    expect(sharedRules([a, { ...b, districts: [districtOf('ข1', 50)] }])?.rulesId).toBe('b');
    expect(sharedRules([a, b])?.rulesId).toBe('a');
  });

  it('are taken from a workbook whose inputs are those it was calculated from', () => {
    const stale = workbookOf('ก', { isStale: true, rules: [{ ...fact, value: 'แก้แล้ว' }] });
    expect(sharedRules([stale, workbookOf('ข', { rules: [fact] })])?.facts).toEqual([fact]);
  });

  it('are none where nothing could be read', () => {
    expect(sharedRules([workbookOf('ก', { rules: null })])).toBeNull();
  });
});
