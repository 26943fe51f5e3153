import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { amount, spread } from '../support/depth.ts';
import { Desk } from './support/call.ts';
import { compareIssues, compareReports } from './support/compare.ts';
import { type Issue, problemWorkbooks, type Report } from './support/expectation.ts';
import { Package } from './support/package.ts';

const desk = new Desk();
afterAll(() => desk.clear());

const THAI = /[ก-๛]/;

describe('an error of the run stops it and is named with its cell', () => {
  it.each(spread(problemWorkbooks('run'), amount(6, Infinity)))('%s', async (name, expected) => {
    const call = await desk.call('score', desk.lay(name), '--json');
    const report = JSON.parse(call.out) as Report;
    const errors = report.issues.filter((issue) => issue.severity === 'error');
    const wanted = expected.issues.map((i) => ['error', i[0], i[1], i[2], null] as unknown as Issue);
    expect(compareIssues(errors, wanted)).toEqual([]);
    expect({
      status: call.status,
      districts: report.districts,
      written: desk.has(`${name}-scored.xlsx`),
    }).toEqual({
      status: 1,
      districts: [],
      written: false,
    });
    expect(report.issues.filter(({ message }) => !THAI.test(message))).toEqual([]);
  });
});

describe('any other problem leaves the rest scored', () => {
  it.each(spread(problemWorkbooks('cell'), amount(8, Infinity)))('%s', async (name, expected) => {
    const call = await desk.call('score', desk.lay(name), '--json');
    expect(call.status).toBe(0);
    const report = JSON.parse(call.out) as Report;
    expect(compareReports(report, expected.report)).toEqual([]);
    expect(report.issues.filter(({ message }) => !THAI.test(message))).toEqual([]);
    const check = await desk.call('check', desk.lay(name), '--json');
    expect({ status: check.status, ...JSON.parse(check.out) }).toEqual({ status: 0, issues: report.issues });
  });
});

/** 'The message quotes what was typed'; slips of scale and dates too. */
const QUOTING = 'out-of-range over-100 looks-like-fraction scale-doubtful implausible bad-date'.split(' ');

describe('a message about a value quotes what was typed', () => {
  const asked = problemWorkbooks('cell').filter(([, { issues }]) =>
    issues.some(([, code]) => QUOTING.includes(code)),
  );
  it.each(spread(asked, amount(4, Infinity)))('%s', async (name) => {
    const { issues } = await desk.score(desk.lay(name), '--force');
    const file = new Package(readFileSync(desk.path(`${name}.xlsx`)));
    for (const { code, tab, cell, message } of issues.filter((issue) => QUOTING.includes(issue.code))) {
      const typed = file.tab(tab).cells.get(cell);
      // Dates, percents and results of formulas are shown otherwise than they are stored.
      if (typed?.formula !== '' || /[%y]/.test(String(JSON.parse(typed.look)[0]))) continue;
      if (typeof typed.value === 'boolean') continue;
      if (typed.value === null || String(typed.value).startsWith('error')) continue;
      const plain = (text: string): string => text.replace(/[,−-]/g, '');
      expect.soft(plain(message), `${code} ${cell}`).toContain(plain(String(typed.value)));
    }
  });
});

describe('what is read in spite of a slip is said', () => {
  it.each(problemWorkbooks('mended'))('%s', async (name, expected) => {
    const report = await desk.score(desk.lay(name));
    expect(compareIssues(report.issues, expected.issues)).toEqual([]);
  });
});
