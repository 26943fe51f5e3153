import fc from 'fast-check';
import type { PlainCriterion, PlainIndicator, PlainResult, PlainRound } from './plain.ts';

/** A decimal text between two whole numbers with up to `places` digits behind the point. */
const decimal = (min: number, max: number, places: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: places })
    .chain((digits) =>
      fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((whole) => text(whole, digits)),
    );

const text = (whole: number, digits: number): string => (digits === 0 ? `${whole}` : `${whole}e-${digits}`);

const operator = fc.constantFrom('>=', '>', '<=', '<' as const);
const lowest = fc.constantFrom(0 as const, 1 as const);
const someLevels = fc.subarray([0, 1, 2, 3, 4], { minLength: 1 });

/** Levels in the direction of the operator: each lies at least a little before the next, the target last. */
function levelled(rule: 'levels-linear' | 'levels-steps'): fc.Arbitrary<PlainCriterion> {
  return fc
    .record({
      operator,
      lowest,
      scores: someLevels,
      digits: fc.integer({ min: 0, max: 2 }),
      target: fc.integer({ min: -100, max: 10_000 }),
      steps: fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 5, maxLength: 5 }),
    })
    .map(({ operator, lowest, scores, digits, target, steps }) => {
      const away = operator === '>=' || operator === '>' ? -1 : 1;
      let bound = target;
      const levels = [...scores].reverse().map((score, index) => {
        bound += away * (steps[index] ?? 1);
        return { score, bound: text(bound, digits) };
      });
      return { rule, operator, lowest, target: text(target, digits), levels: levels.reverse() };
    });
}

const unlevelled = fc.record({
  rule: fc.constantFrom('proportional', 'pass-fail' as const),
  operator,
  lowest,
  target: fc.oneof(decimal(1, 20, 0), decimal(1, 200, 2)),
  levels: fc.constant([]),
});

export const plainCriterion: fc.Arbitrary<PlainCriterion> = fc.oneof(
  unlevelled,
  levelled('levels-linear'),
  levelled('levels-steps'),
);

/** A value that often lies on a bound of the criterion, and otherwise around it. */
export const valueNear = ({ target, levels }: PlainCriterion): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(target, ...levels.map(({ bound }) => bound)),
    decimal(-20, 220, 3),
    decimal(-3, 25, 0),
  );

const count = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 9_999_999 }));
const tick = fc.constantFrom('0', '1');

/** What can stand in the cells of an indicator; zeros below the line and scores beyond 5 among them. */
function inputsOf({ measure, inputs, criterion }: PlainIndicator): fc.Arbitrary<readonly string[]> {
  switch (measure) {
    case 'percent':
      return fc.tuple(count.map(String), count.map(String));
    case 'growth':
      return fc.tuple(decimal(-5, 60, 2), decimal(-5, 60, 2));
    case 'count':
    case 'yes-no':
      return fc.array(tick, { minLength: inputs, maxLength: inputs });
    case 'number':
      return (criterion ? valueNear(criterion) : decimal(0, 100, 2)).map((one) => [one]);
    case 'direct':
      return decimal(0, 6, 3).map((one) => [one]);
  }
}

const INPUTS = { number: 1, percent: 2, growth: 2, count: 5, 'yes-no': 1, direct: 1 } as const;

/** 0: monitored only. */
const weight = fc.oneof(
  { weight: 3, arbitrary: decimal(1, 50, 0) },
  { weight: 3, arbitrary: decimal(1, 50, 2) },
  { weight: 1, arbitrary: fc.constant('0') },
);

const plainIndicator = (sections: number): fc.Arbitrary<PlainIndicator> =>
  fc
    .record({
      section: fc.nat({ max: sections - 1 }),
      weight,
      measure: fc.constantFrom('number', 'percent', 'growth', 'count', 'yes-no', 'direct' as const),
      criterion: plainCriterion,
    })
    .map(({ criterion, measure, ...rest }) => ({
      ...rest,
      measure,
      inputs: INPUTS[measure],
      criterion: measure === 'direct' ? null : criterion,
    }));

const plainResult = (indicator: PlainIndicator): fc.Arbitrary<PlainResult> =>
  fc.record({
    reported: fc.oneof(
      { weight: 5, arbitrary: inputsOf(indicator) },
      { weight: 2, arbitrary: fc.constantFrom('missing', 'not-assessed', 'problem' as const) },
    ),
    confirmed: fc.option(decimal(0, 5, 2), { freq: 8 }),
  });

const grade = fc.tuple(fc.constantFrom('ก', 'ข', 'ค', 'ง'), decimal(0, 100, 1));

/** A small round of any shape: up to three sections, six indicators and six districts of two kinds. */
export const plainRound: fc.Arbitrary<PlainRound> = fc
  .array(fc.oneof(fc.constant('0'), decimal(1, 100, 2), decimal(1, 5, 0)), { minLength: 1, maxLength: 3 })
  .chain((shares) =>
    fc.array(plainIndicator(shares.length), { minLength: 1, maxLength: 6 }).chain((indicators) =>
      fc.record({
        decimals: fc.integer({ min: 0, max: 4 }),
        missingAsZero: fc.boolean(),
        notAssessedAsZero: fc.boolean(),
        rankFrom: fc.constantFrom('80', '50', '0'),
        shares: fc.constant(shares),
        indicators: fc.constant(indicators),
        kinds: fc.array(fc.constantFrom('อำเภอ', 'กลุ่มงาน'), { minLength: 6, maxLength: 6 }),
        results: fc.array(fc.tuple(...indicators.map(plainResult)), { minLength: 1, maxLength: 6 }),
        // Bounds that are equal say nothing about which name counts.
        grades: fc.uniqueArray(grade, { maxLength: 4, selector: ([, from]) => Number(from) }),
      }),
    ),
  );
