import { type Level, MEASURES, type Operator, toNumber } from '../../../scoring/index.ts';
import type { IndicatorRow } from '../../round.ts';
import type { ScoredRow } from '../../scored-district.ts';
import { MEASURE_WORDS, RULE_WORDS, wordOf } from '../../vocabulary.ts';
import type { TabValue } from '../tab-description.ts';
import type { TidyColumn } from './tidy-columns.ts';

/** Some columns of a row of ข้อมูลวิเคราะห์. */
export type TidyParts = { readonly [Column in TidyColumn]?: TabValue | undefined };

const SIGNS: Readonly<Record<Operator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' };

/** Levels 0–4. */
const LEVELS = 5;

/** How an indicator is measured and scored, in the words that ตัวชี้วัด offers, after defaults. */
export function ruleParts({ measure, criterion }: IndicatorRow): TidyParts {
  if (!criterion) return { measure: wordOf(MEASURE_WORDS, measure) };
  const { rule, operator, target, lowest } = criterion;
  return {
    measure: wordOf(MEASURE_WORDS, measure),
    criterion: wordOf(RULE_WORDS, rule),
    operator: SIGNS[operator],
    lowest: toNumber(lowest),
    rule_target: toNumber(target),
  };
}

/** By what an indicator of a district is scored: target and levels, and the cell that says so in place of ตัวชี้วัด. */
export function targetParts({ indicator: { criterion }, own }: ScoredRow): TidyParts {
  return {
    target: criterion && toNumber(criterion.target),
    levels: criterion && levelsText(criterion.levels),
    target_cell: own?.place.cell ?? null,
  };
}

function levelsText(levels: readonly Level[]): string | null {
  if (levels.length === 0) return null;
  const bounds = Array.from({ length: LEVELS }, (_, score) => {
    const level = levels.find((one) => one.score === score);
    return level ? String(toNumber(level.bound)) : '';
  });
  return bounds.join('|');
}

/** What stands above and below the line of ร้อยละ and ร้อยละที่เพิ่มขึ้น; nothing where it could not be read. */
export function inputParts({ indicator, result }: ScoredRow): TidyParts {
  // A measure that always gives percents sets one input against the other.
  if (MEASURES[indicator.measure].percents !== 'always' || result.reported.kind !== 'given') return {};
  const [above, below] = result.reported.inputs;
  return {
    numerator: above ? toNumber(above) : null,
    denominator: below ? toNumber(below) : null,
  };
}
