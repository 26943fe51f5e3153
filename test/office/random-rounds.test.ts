import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '../contract/support/call.ts';
import { compareReports } from '../contract/support/compare.ts';
import type { Expectation, Report } from '../contract/support/expectation.ts';
import { OfficeDesk } from './support.ts';

/** KHANAEN_ROUNDS: how many rounds, each with ทศนิยม 0 to 4; KHANAEN_SEED: the first of them. */
const ROUNDS = Number(process.env.KHANAEN_ROUNDS ?? 8);
const FIRST = Number(process.env.KHANAEN_SEED ?? 1000);

const office = new OfficeDesk();
const desk = new Desk();
beforeAll(() => {
  office.python('test/contract/make-rounds.py', desk.path('rounds'), String(FIRST), String(ROUNDS));
});
afterAll(() => {
  desk.clear();
  office.clear();
});

/** What showing must not change. */
const unshown = ({ districts }: Report): unknown =>
  districts.map(({ name, complete, percent, grade, rank, coverage, assessed, indicators }) => ({
    ...{ name, complete, percent, grade, rank, coverage, assessed },
    indicators: indicators.map(({ code, value, target, weight, status }) => [
      code,
      value,
      target,
      weight,
      status,
    ]),
  }));

describe('random rounds get what the contract gives them, the same for every ทศนิยม', () => {
  test.each(Array.from({ length: ROUNDS }, (_, n) => FIRST + n))('round %i', async (seed) => {
    const seen: unknown[] = [];
    for (let places = 0; places <= 4; places += 1) {
      const name = `rounds/round-${seed}-${places}`;
      const expected = JSON.parse(readFileSync(desk.path(`${name}.jsonl`), 'utf8')) as Expectation['report']; // as make-rounds.py writes it
      const call = await desk.call('score', `${name}.xlsx`, '-o', 'out.xlsx', '--json', '--force');
      expect([call.status, call.err]).toEqual([0, '']);
      const report = JSON.parse(call.out) as Report;
      expect(compareReports(report, expected), name).toEqual([]);
      seen.push(unshown(report));
    }
    for (const one of seen) expect(one).toEqual(seen[0]);
  });
});
