import { scoreValue } from './criteria/score-value.ts';
import { type Exact, ZERO } from './exact/exact.ts';
import type { Fault } from './measures/definition.ts';
import { measureValue } from './measures/measure-value.ts';
import type { Indicator, IndicatorScore, Policy, Result } from './types.ts';

interface Computed {
  readonly value: Exact | null;
  readonly score: Exact | null;
  readonly faults: readonly Fault[];
}

const NOTHING: Computed = { value: null, score: null, faults: [] };

/** What the inputs alone give: value and score, or the faults that the arithmetic finds. */
function compute(indicator: Indicator, result: Result): Computed {
  if (result.reported.kind !== 'given') return NOTHING;
  const measured = measureValue(indicator.measure, result.reported.inputs);
  if ('faults' in measured) return { ...NOTHING, faults: measured.faults };
  const { value } = measured;
  if (result.barred) return { value, score: null, faults: [] };
  const score = indicator.criterion ? scoreValue(value, indicator.criterion) : value;
  return { value, score, faults: [] };
}

/**
 * The score of one indicator of one district. The work group's own score is final; blanks and not-assessed
 * ones have a score (0) only where the policy says so; a problem never has one.
 */
export function scoreIndicator(indicator: Indicator, result: Result, policy: Policy): IndicatorScore {
  const { value, score, faults } = compute(indicator, result);
  const lowest = result.barred?.lowest ?? indicator.criterion?.lowest ?? ZERO;
  const shared = { value, computed: score, faults, lowest };
  if (result.confirmed) return { ...shared, status: 'confirmed', score: result.confirmed };
  switch (kindOf(result, faults)) {
    case 'given':
      return { ...shared, status: 'scored', score };
    case 'missing':
      return { ...shared, status: 'missing', score: policy.missingAsZero ? ZERO : null };
    case 'not-assessed':
      return { ...shared, ...NOT_ASSESSED, score: policy.notAssessedAsZero ? ZERO : null };
    case 'problem':
      return { ...shared, status: 'problem', score: null };
  }
}

const NOT_ASSESSED = { status: 'not-assessed', value: null, computed: null, faults: [] } as const;

/** What was reported and the district's own target together: not assessed, then problems, then blanks. */
function kindOf({ reported, barred }: Result, faults: readonly Fault[]): Result['reported']['kind'] {
  const kinds = [reported.kind, barred?.kind];
  if (kinds.indexOf('not-assessed') >= 0) return 'not-assessed';
  return faults.length > 0 || kinds.indexOf('problem') >= 0 ? 'problem' : reported.kind;
}
