import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { Outcome } from '../../src/addon/commands/run/outcome.ts';
import { parseA1 } from '../../src/local/stand-in/a1.ts';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { CELL_ERRORS } from '../../src/workbook/problems/problem.ts';
import { deskOver } from '../addon/support.ts';
import { amount } from '../support/depth.ts';
import { calculate, looks, ownIds, usersSheets } from './desk.ts';
import { anyEdit } from './edits/any-edit.ts';
import { apply, type Edit } from './edits/edit.ts';
import { smallSample } from './small-sample.ts';

/** More with KHANAEN_EDITS=2000 (and a seed with KHANAEN_SEED), by hand. */
const SEQUENCES = Number(process.env.KHANAEN_EDITS ?? amount(5, 300));
const SEED = process.env.KHANAEN_SEED ? { seed: Number(process.env.KHANAEN_SEED) } : {};
const MINUTES = 60_000;

const cellErrors: readonly string[] = CELL_ERRORS;

/** One calculation, and what has to hold after every one, whatever was done to the workbook before. */
function calculateAndCheck(workbook: Workbook): Outcome {
  const before = usersSheets(workbook).map((sheet) => [sheet.id, looks(sheet)] as const);
  const ours = new Set(ownIds(workbook));
  const { report } = calculate(workbook);
  const after = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  for (const [id, shape] of before) {
    const sheet = after.get(id);
    expect(sheet && looks(sheet), 'a tab of the user’s').toBe(shape);
  }
  const own = ownIds(workbook);
  expect(new Set(own).size, 'one name a tab').toBe(own.length);
  const left = workbook.sheets.filter(({ id, name }) => ours.has(id) && / \(เก็บไว้( \d+)?\)$/.test(name));
  expect(workbook.sheets.length, 'tabs that are neither ours nor the user’s').toBe(
    before.length + own.length + left.filter(({ id }) => !own.includes(id)).length,
  );
  checkReport(report);
  return report;
}

function checkReport({ failed, districts, issues }: Outcome): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(issues.every(({ message }) => /[ก-๛]/.test(message))).toBe(true);
  if (failed) {
    expect(districts).toEqual([]);
    expect(errors.some(({ code }) => !cellErrors.includes(code))).toBe(true);
    return;
  }
  expect(districts.length).toBeGreaterThan(0);
  const indicators = districts.flatMap((district) => district.indicators);
  const problems = indicators.filter(({ status }) => status === 'problem');
  expect(problems.filter(({ score }) => score !== null)).toEqual([]);
  // A row of targets that fits no indicator and no district spoils nothing.
  const spoiling = errors.filter(({ tab }) => tab !== 'ค่าเป้าหมายรายอำเภอ');
  if (problems.length > 0) expect(errors.length, 'a problem has its cell').toBeGreaterThan(0);
  if (spoiling.length > 0) expect(problems.length, 'a cell has its problem').toBeGreaterThan(0);
  for (const { score } of indicators) if (score !== null) expect(score >= 0 && score <= 5).toBe(true);
  for (const { complete, grade, rank, total, range } of districts) {
    if (!complete) expect([grade, rank]).toEqual([null, null]);
    if (total !== null && range) expect(range[0] <= total && total <= range[1]).toBe(true);
  }
}

/** Scores that do not move when every cell with a problem is emptied never came from one. */
function checkThatProblemsScoreNothing(workbook: Workbook, report: Outcome): void {
  let cleared = 0;
  for (const { code, severity, tab, cell } of report.issues) {
    const rect = severity === 'error' && cellErrors.includes(code) ? parseA1(cell, 1000, 100) : null;
    // A name or a header that is merged into the results is the cell at fault, and has to stay.
    if (!rect || rect.row < 2 || rect.column === 0) continue;
    workbook.sheet(tab)?.put(rect.row, rect.column, undefined);
    cleared += 1;
  }
  if (cleared === 0) return;
  const again = calculate(workbook).report;
  expect(again.failed).toBe(false);
  report.districts.forEach((district, d) => {
    const scored = district.indicators.filter(({ status }) => status === 'scored' || status === 'confirmed');
    for (const { code, score } of scored) {
      const now = again.districts[d]?.indicators.find((one) => one.code === code);
      expect([district.name, code, now?.score]).toEqual([district.name, code, score]);
    }
  });
}

async function play(batches: readonly (readonly Edit[])[]): Promise<void> {
  const workbook = await smallSample();
  let report = calculateAndCheck(workbook);
  for (const batch of batches) {
    for (const edit of batch) apply(workbook, edit);
    report = calculateAndCheck(workbook);
  }
  // What was typed over is said once: the run behind it takes that out of the list of problems again.
  if (report.issues.some(({ code }) => code === 'tab-changed')) report = calculateAndCheck(workbook);
  const again = calculate(workbook);
  expect(again.desk.standIn.calls.write, 'writes without a change').toBeLessThanOrEqual(2);
  expect(again.report.districts).toEqual(report.districts);
  if (!report.failed) checkThatProblemsScoreNothing(workbook, report);
}

it(
  `whatever people do to a workbook (${SEQUENCES} sequences), a calculation ends, leaves their tabs alone, doubles none of ours and scores no problem`,
  async () => {
    const batches = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 2,
    });
    await fc.assert(fc.asyncProperty(batches, play), { numRuns: SEQUENCES, ...SEED });
  },
  Math.max(1, SEQUENCES / 60) * 4 * MINUTES,
);

it('two districts with one code keep a tab each, and a second run writes nothing', async () => {
  const workbook = await smallSample();
  calculateAndCheck(workbook);
  const tabs = workbook.sheets.map(({ id, name }) => [name, id]);
  const codes = workbook.sheet('อำเภอ');
  codes?.put(2, 1, codes.value(1, 1));
  const report = calculateAndCheck(workbook);
  expect(report.districts).toHaveLength(4);
  const titles = workbook.sheets.map(({ name }) => name);
  for (const { name } of report.districts) expect(titles).toContain(`สรุป ${name}`);
  expect(calculate(workbook).desk.standIn.calls.write).toBeLessThanOrEqual(2);
  codes?.put(2, 1, 2702);
  calculateAndCheck(workbook);
  const kept = workbook.sheets.filter(({ id, name }) => tabs.some((one) => one[0] === name && one[1] === id));
  expect(kept.map(({ name }) => name)).toContain('สรุป เมืองสระแก้ว');
});

test('a tab of ours that was given the title of another one, which was deleted, keeps it', async () => {
  const workbook = await smallSample();
  calculateAndCheck(workbook);
  const [gone, renamed] = ['สรุป คลองหาด', 'สรุป วังสมบูรณ์'].map((title) => workbook.sheet(title));
  if (!gone || !renamed) throw new Error('no such tabs');
  workbook.deleteSheet(gone);
  workbook.renameSheet(renamed, 'สรุป คลองหาด');
  const { issues } = calculateAndCheck(workbook);
  expect(workbook.sheet('สรุป คลองหาด')?.id).toBe(renamed.id);
  expect(workbook.sheet('สรุป คลองหาด')?.value(0, 0)).toBe('สรุปคะแนน อำเภอวังสมบูรณ์');
  expect(workbook.sheet('สรุป คลองหาด (คะแนน)')?.value(0, 0)).toBe('สรุปคะแนน อำเภอคลองหาด');
  expect(issues.filter(({ code }) => code === 'title-taken')).toEqual([]);
  expect(calculate(workbook).desk.standIn.calls.changes).toBe(0);
});

test('a check after a first calculation that died while it made a tab makes its own tab all the same', async () => {
  const workbook = await smallSample();
  const desk = deskOver(workbook, { timeLimitCalls: callOf(await smallSample(), 'Range.setValues') });
  expect(() => desk.addOn.call('calculateScores')).toThrow();
  expect(workbook.sheets.map(({ name }) => name)).toContain('กำลังสร้าง (คะแนนตัวชี้วัด)');
  const again = deskOver(workbook);
  again.addOn.call('checkData');
  expect(workbook.sheet('ตรวจสอบข้อมูล')?.value(0, 0)).toBe('ตรวจสอบข้อมูล');
});

const callOf = (workbook: Workbook, method: string): number =>
  calculate(workbook).desk.standIn.calls.log.indexOf(method) + 1;
