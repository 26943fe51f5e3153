import { problemText } from '../../language/problems.ts';
import {
  asTyped,
  CRITERIA,
  type Criterion,
  type CriterionRule,
  compare,
  compareGoodness,
  type Exact,
  exact,
  type Level,
  MEASURES,
  type Measure,
  type Operator,
  RULE_WITH_LEVELS,
  ZERO,
} from '../../scoring/index.ts';
import { LEVEL_COLUMNS, OPERATOR_SPELLINGS, RULE_WORDS } from '../vocabulary.ts';
import { type BoundReader, headerOf, type RowReader } from './row-reader.ts';

/** The words offered for เงื่อนไข; the signs are understood as well. */
export const OPERATOR_WORDS_OFFERED = ['ไม่น้อยกว่า', 'มากกว่า', 'ไม่เกิน', 'น้อยกว่า'] as const;

/**
 * Reads เกณฑ์, เงื่อนไข, เป้าหมาย, ระดับ and คะแนนขั้นต่ำ of a row. Everything wrong is told at its cell, and
 * null comes back; null without a problem is a directly given score, which has no criterion.
 */
export function parseCriterion(row: RowReader, measure: Measure, items: number): Criterion | null {
  const given = row.word('rule', RULE_WORDS, null);
  const operator = row.word('operator', OPERATOR_SPELLINGS, '>=' as Operator);
  const lowest = parseLowest(row);
  if (given === undefined) {
    row.report('rule', problemText.unknownWord(headerOf('rule'), row.text('rule'), Object.keys(RULE_WORDS)));
  }
  if (operator === undefined) {
    row.report(
      'operator',
      problemText.unknownWord(headerOf('operator'), row.text('operator'), OPERATOR_WORDS_OFFERED),
    );
  }
  const { defaults } = MEASURES[measure];
  if (!defaults) return null;
  const hasLevel = LEVEL_COLUMNS.some((column) => row.text(column) !== '');
  const rule = given === null ? (hasLevel ? RULE_WITH_LEVELS : defaults.rule) : given;
  const usual = defaults.target?.(items) ?? null;
  const lacksLevels = (): void => row.report('rule', problemText.levelMissing);
  const bounds = parseBounds(row, rule, operator, usual, lacksLevels);
  return rule && operator && bounds && lowest ? { rule, operator, ...bounds, lowest } : null;
}

/**
 * Target and levels under a rule and an operator (undefined: unknown, and told). Everything wrong is told at its cell,
 * and null comes back. `usual`: the target where the cell is blank, null where it may not be; `lacksLevels` tells that
 * the rule needs a level and there is none.
 */
export function parseBounds(
  row: BoundReader,
  rule: CriterionRule | undefined,
  operator: Operator | undefined,
  usual: Exact | null,
  lacksLevels: () => void,
): Pick<Criterion, 'target' | 'levels'> | null {
  const target = parseTarget(row, usual, rule);
  const usesLevels = !!rule && CRITERIA[rule].usesLevels;
  const levels = usesLevels ? parseLevels(row) : [];
  if (!rule || !operator || !target || !levels) return null;
  if (usesLevels && levels.length === 0) {
    lacksLevels();
    return null;
  }
  return checkLevels(row, levels, target, operator) ? { target, levels } : null;
}

function parseLowest(row: RowReader): Exact | null {
  const lowest = row.number('lowest');
  if (lowest === 'blank') return ZERO;
  if (lowest !== 'unreadable' && (compare(lowest, ZERO) === 0 || compare(lowest, exact(1)) === 0))
    return lowest;
  row.report('lowest', problemText.lowestUnknown(row.text('lowest')));
  return null;
}

/** `usual`: the target where the cell is blank; null where it may not be. */
function parseTarget(row: BoundReader, usual: Exact | null, rule: CriterionRule | undefined): Exact | null {
  const typed = row.number('target');
  if (typed === 'unreadable') {
    row.report('target', problemText.targetUnreadable(row.text('target')));
    return null;
  }
  if (typed === 'blank') {
    if (usual) return usual;
    row.report('target', problemText.targetMissing);
    return null;
  }
  if (rule && CRITERIA[rule].needsPositiveTarget && compare(typed, ZERO) <= 0) {
    row.report('target', problemText.targetNotPositive(row.text('target')));
    return null;
  }
  return typed;
}

/** The given levels, ascending; null where one is unreadable. */
function parseLevels(row: BoundReader): Level[] | null {
  const levels: Level[] = [];
  let readable = true;
  LEVEL_COLUMNS.forEach((column, score) => {
    const bound = row.number(column);
    if (bound === 'blank') return;
    if (bound === 'unreadable') {
      row.report(column, problemText.levelUnreadable(row.text(column)));
      readable = false;
    } else levels.push({ score, bound });
  });
  return readable ? levels : null;
}

/** Levels must run strictly in the direction of the operator, the target beyond the last. */
function checkLevels(row: BoundReader, levels: readonly Level[], target: Exact, operator: Operator): boolean {
  const ladder = [...levels, { score: 5, bound: target }];
  for (let index = 1; index < ladder.length; index += 1) {
    const lower = ladder[index - 1];
    const upper = ladder[index];
    if (!lower || !upper || compareGoodness(operator, upper.bound, lower.bound) > 0) continue;
    const column = LEVEL_COLUMNS[upper.score] ?? 'target';
    // A blank target stands for its usual number.
    row.report(column, problemText.levelsOutOfOrder(row.text(column) || asTyped(upper.bound)));
    return false;
  }
  return true;
}
