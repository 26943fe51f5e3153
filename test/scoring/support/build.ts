import {
  type Criterion,
  type CriterionRule,
  type Exact,
  exact,
  type Indicator,
  type Measure,
  type Operator,
  type Policy,
  type Result,
} from '../../../src/scoring/index.ts';

/** Numbers as a person writes them; text where a double could not hold the digits. */
export type Figure = number | string;

export const exacts = (figures: readonly Figure[]): Exact[] => figures.map((figure) => exact(figure));

export interface CriterionWords {
  readonly rule: CriterionRule;
  readonly operator?: Operator;
  readonly target: Figure;
  /** Level → bound: `{ 2: 60, 4: 80 }`. */
  readonly levels?: Readonly<Record<number, Figure>>;
  readonly lowest?: 0 | 1;
}

/** A criterion from what would stand in the tab; the operator is ≥ and the lowest score 0 unless given. */
export function criterion({
  rule,
  operator = '>=',
  target,
  levels = {},
  lowest = 0,
}: CriterionWords): Criterion {
  const given = Object.keys(levels)
    .map(Number)
    .sort((a, b) => a - b)
    .map((score) => ({ score, bound: exact(levels[score] ?? 0) }));
  return { rule, operator, target: exact(target), levels: given, lowest: exact(lowest) };
}

export interface IndicatorWords {
  readonly measure?: Measure;
  readonly labels?: readonly string[];
  readonly weight?: Figure;
  readonly section?: number;
  readonly unit?: string;
  readonly owner?: string;
  readonly criterion?: CriterionWords | null;
}

/** An indicator; without a measure it is scored directly, so that a test can choose its score. */
export function indicator(words: IndicatorWords = {}): Indicator {
  const { measure = 'direct', labels = ['ผล'], weight = 1, section = 0, unit = '', owner = '' } = words;
  return {
    code: 'ก1',
    section,
    name: 'ตัวชี้วัด',
    shortName: 'ตัวชี้วัด',
    unit,
    weight: exact(weight),
    measure,
    labels,
    criterion: words.criterion ? criterion(words.criterion) : null,
    owner,
  };
}

export const given = (...inputs: Figure[]): Result => ({
  reported: { kind: 'given', inputs: exacts(inputs) },
  confirmed: null,
  note: '',
});

export const MISSING: Result = { reported: { kind: 'missing', blank: [0] }, confirmed: null, note: '' };
export const NOT_ASSESSED: Result = { reported: { kind: 'not-assessed' }, confirmed: null, note: '' };
export const UNREADABLE: Result = {
  reported: { kind: 'problem', reason: 'อ่านไม่ได้' },
  confirmed: null,
  note: '',
};

/** The same report with the work group's own score beside it. */
export const confirmedAs = (score: Figure, result: Result, note = ''): Result => ({
  ...result,
  confirmed: exact(score),
  note,
});

export const POLICY: Policy = {
  decimals: 2,
  missingAsZero: false,
  notAssessedAsZero: false,
  rankFrom: exact(80),
};
