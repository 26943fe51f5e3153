import type { IndicatorRules } from './rules-of.ts';

/** What of an indicator's rules may differ; `level0` to `level4`: its levels. */
export type RuleField =
  | Exclude<keyof IndicatorRules, 'code' | 'levels'>
  | 'level0'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4';

/** One field in which two versions of an indicator are scored otherwise. */
export interface RuleDifference {
  readonly field: RuleField;
  /** '' where nothing is given. */
  readonly here: string;
  readonly there: string;
}

const FIELDS = ['section', 'weight', 'unit', 'measure', 'inputs', 'criterion', 'operator', 'target'] as const;
const LEVEL_FIELDS = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;

/**
 * Every field in which two versions of an indicator differ, in the order of the columns of ตัวชี้วัด. What only one of them
 * uses is no difference of its own: it follows from the measure or the criterion.
 */
export function compareRules(here: IndicatorRules, there: IndicatorRules): RuleDifference[] {
  const rows: [RuleField, string | null, string | null][] = [
    ...FIELDS.map((field): [RuleField, string | null, string | null] => [
      field,
      textOf(here[field]),
      textOf(there[field]),
    ]),
    ...LEVEL_FIELDS.map((field, level): [RuleField, string | null, string | null] => [
      field,
      here.levels && (here.levels[level] ?? ''),
      there.levels && (there.levels[level] ?? ''),
    ]),
    ['lowest', here.lowest, there.lowest],
    ['kinds', here.kinds.join('|'), there.kinds.join('|')],
  ];
  return rows.flatMap(([field, a, b]) =>
    a === null || b === null || a === b ? [] : [{ field, here: a, there: b }],
  );
}

const textOf = (value: string | number | null): string | null => (value === null ? null : String(value));
