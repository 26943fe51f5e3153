import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Advice,
  adviseDistrict,
  compare,
  type Exact,
  exact,
  type Indicator,
  minus,
  plus,
  type Result,
  scoreRound,
  toFixed,
  ZERO,
} from '../../../src/scoring/index.ts';
import { amount } from '../../support/depth.ts';
import { plainRound } from '../support/arbitrary.ts';
import { scoringRound } from '../support/plain.ts';
import type { RoundForAll } from '../support/round.ts';

/** The result after the change: the first input moves, or so many open ticks more are set. */
function changed({ measure }: Indicator, result: Result | undefined, change: Exact): Result {
  if (result?.reported.kind !== 'given') throw new Error('advice on what nobody gave');
  const { inputs } = result.reported;
  const open = inputs.flatMap((tick, index) => (compare(tick, ZERO) === 0 ? [index] : []));
  const more = Number(toFixed(change, 0));
  const after =
    measure === 'count'
      ? inputs.map((tick, index) => (open.slice(0, more).includes(index) ? exact(1) : tick))
      : [plus(inputs[0] ?? ZERO, change), ...inputs.slice(1)];
  return { ...result, reported: { kind: 'given', inputs: after } };
}

/** The first district after some of its results were replaced, scored anew with the whole round. */
function scoredWith(round: RoundForAll, replaced: ReadonlyMap<number, Result>) {
  const [first = []] = round.results;
  const [own] = round.districts;
  if (!own) throw new Error('no district to score');
  const results = first.map((result, index) => replaced.get(index) ?? result);
  const others = round.districts.slice(1);
  const [district] = scoreRound({ ...round, districts: [{ ...own, results }, ...others] });
  if (!district) throw new Error('no district came back');
  return district;
}

function onAdvice(check: (round: RoundForAll, advice: Advice, total: Exact) => number): number {
  let checked = 0;
  fc.assert(
    fc.property(plainRound, (plain) => {
      // So many scores of the work group would leave little to advise on.
      const results = plain.results.map((row) =>
        row.map((one, index) => ({ ...one, confirmed: index % 3 === 2 ? one.confirmed : null })),
      );
      const round = scoringRound({ ...plain, results });
      const [district] = scoreRound(round);
      if (!district) return;
      const advice = adviseDistrict(round, round.results[0] ?? [], district);
      checked += check(round, advice, district.total ?? ZERO);
    }),
    { numRuns: amount(900, 3000) },
  );
  return checked;
}

const indicatorAt = ({ indicators }: RoundForAll, index: number): Indicator => {
  const one = indicators[index];
  if (!one) throw new Error(`no indicator ${index}`);
  return one;
};

test('every advised change, done and scored again, raises the total by exactly what was promised', () => {
  const checked = onAdvice((round, { steps }, total) => {
    for (const { indicator, change, gain } of steps) {
      const result = changed(indicatorAt(round, indicator), round.results[0]?.[indicator], change);
      const after = scoredWith(round, new Map([[indicator, result]])).total ?? ZERO;
      expect(compare(minus(after, total), gain)).toBe(0);
      expect(compare(gain, ZERO)).toBe(1);
    }
    return steps.length;
  });
  expect(checked).toBeGreaterThan(200);
});

test('the advised changes come best first, and none of them touches a final score', () => {
  onAdvice((round, { steps }) => {
    steps.forEach(({ indicator, gain }, index) => {
      expect(compare(gain, steps[index + 1]?.gain ?? ZERO)).toBeGreaterThanOrEqual(0);
      expect(round.results[0]?.[indicator]?.confirmed).toBeNull();
      expect(indicatorAt(round, indicator).measure).not.toBe('direct');
    });
    return 0;
  });
});

test('all changes for the next grade, done and scored again, earn it', () => {
  const checked = onAdvice((round, { next }) => {
    if (next.kind !== 'reachable') return 0;
    const all = next.changes.map(({ indicator, change }): [number, Result] => [
      indicator,
      changed(indicatorAt(round, indicator), round.results[0]?.[indicator], change),
    ]);
    const there = scoredWith(round, new Map(all));
    expect(there.grade).toBe(next.grade.name);
    expect(there.percent && compare(there.percent, next.percent)).toBe(0);
    return 1;
  });
  expect(checked).toBeGreaterThan(15);
});

test('full points for what is missing add what was said, and no result adds more', () => {
  const checked = onAdvice((round, { handIns }, total) => {
    for (const { indicator, atMost } of handIns) {
      if (!atMost) continue;
      const totals = [5, 3].map((score) => {
        const result: Result = { reported: { kind: 'given', inputs: [] }, confirmed: exact(score), note: '' };
        return scoredWith(round, new Map([[indicator, result]])).total ?? ZERO;
      });
      const [full = ZERO, less = ZERO] = totals;
      expect(compare(minus(full, total), atMost)).toBe(0);
      expect(compare(less, full)).toBeLessThanOrEqual(0);
    }
    return handIns.length;
  });
  expect(checked).toBeGreaterThan(50);
});
