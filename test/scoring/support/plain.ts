import {
  type CriterionRule,
  exact,
  type Measure,
  type Operator,
  type Result,
} from '../../../src/scoring/index.ts';
import { criterion, exacts, indicator } from './build.ts';
import { type RoundForAll, roundOf } from './round.ts';

/** A criterion as decimal texts, so that the product and an independent sum can both read it. */
export interface PlainCriterion {
  readonly rule: CriterionRule;
  readonly operator: Operator;
  readonly target: string;
  readonly levels: readonly { readonly score: number; readonly bound: string }[];
  readonly lowest: 0 | 1;
}

export interface PlainIndicator {
  readonly section: number;
  readonly weight: string;
  readonly measure: Measure;
  readonly inputs: number;
  readonly criterion: PlainCriterion | null;
}

export interface PlainResult {
  readonly reported: 'missing' | 'not-assessed' | 'problem' | readonly string[];
  readonly confirmed: string | null;
}

export interface PlainRound {
  readonly decimals: number;
  readonly missingAsZero: boolean;
  readonly notAssessedAsZero: boolean;
  /** จัดอันดับเมื่อประเมินอย่างน้อย, percent. */
  readonly rankFrom: string;
  readonly shares: readonly string[];
  readonly indicators: readonly PlainIndicator[];
  readonly kinds: readonly string[];
  /** results[district][indicator]. */
  readonly results: readonly (readonly PlainResult[])[];
  readonly grades: readonly (readonly [name: string, from: string])[];
}

export const criterionOf = ({ rule, operator, target, levels, lowest }: PlainCriterion) => ({
  ...criterion({ rule, operator, target, lowest }),
  levels: levels.map(({ score, bound }) => ({ score, bound: exacts([bound])[0] ?? never() })),
});

const never = (): never => {
  throw new Error('nothing came of one decimal');
};

function resultOf({ reported, confirmed }: PlainResult): Result {
  const shared = { confirmed: confirmed === null ? null : (exacts([confirmed])[0] ?? never()), note: '' };
  switch (reported) {
    case 'missing':
      return { ...shared, reported: { kind: 'missing', blank: [0] } };
    case 'not-assessed':
      return { ...shared, reported: { kind: 'not-assessed' } };
    case 'problem':
      return { ...shared, reported: { kind: 'problem', reason: 'อ่านไม่ได้' } };
    default:
      return { ...shared, reported: { kind: 'given', inputs: exacts(reported) } };
  }
}

/** The round as the product takes it. */
export function scoringRound(plain: PlainRound): RoundForAll {
  const { decimals, missingAsZero, notAssessedAsZero, shares, kinds, grades } = plain;
  return roundOf({
    indicators: plain.indicators.map(({ section, weight, measure, inputs, criterion: plainCriterion }) => ({
      ...indicator({
        section,
        weight,
        measure,
        labels: Array.from({ length: inputs }, (_, i) => `ข้อ ${i + 1}`),
      }),
      criterion: plainCriterion && criterionOf(plainCriterion),
    })),
    shares,
    results: plain.results.map((row) => row.map(resultOf)),
    kinds,
    policy: { decimals, missingAsZero, notAssessedAsZero, rankFrom: exact(plain.rankFrom) },
    grades,
  });
}
