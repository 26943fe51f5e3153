import { functionText } from '../../language/functions.ts';
import {
  CRITERIA,
  type Criterion,
  compare,
  compareGoodness,
  type Exact,
  exact,
  type Level,
  type Operator,
  RULE_WITH_LEVELS,
  USUAL_RULE,
  ZERO,
} from '../../scoring/index.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { OPERATOR_SPELLINGS, RULE_WORDS } from '../vocabulary.ts';
import { type Argument, argumentText, cellsOf, numberOf } from './values.ts';

function word<T>(
  argument: Argument,
  words: Readonly<Record<string, T>>,
  none: T,
  unknown: (text: string) => string,
): T {
  const text = argumentText(argument);
  const key = lookAlikeKey(text);
  if (key === '') return none;
  const known = Object.keys(words).find((one) => lookAlikeKey(one) === key);
  const meaning = known === undefined ? undefined : words[known];
  if (meaning === undefined) throw new Error(unknown(text));
  return meaning;
}

/** The criterion in the arguments of KPI_SCORE. Throws a Thai message where they make none. */
export function criterionArgument(
  target: Argument,
  operator: Argument,
  levels: Argument,
  lowest: Argument,
  criterion: Argument,
): Criterion {
  const given = levelsOf(levels);
  const rule = word(criterion, RULE_WORDS, given.length > 0 ? RULE_WITH_LEVELS : USUAL_RULE, (text) =>
    functionText.criterion(text, Object.keys(RULE_WORDS)),
  );
  const parsed: Criterion = {
    rule,
    operator: word<Operator>(operator, OPERATOR_SPELLINGS, '>=', functionText.operator),
    target: targetOf(target),
    levels: CRITERIA[rule].usesLevels ? given : [],
    lowest: lowestOf(lowest),
  };
  check(parsed);
  return parsed;
}

function targetOf(argument: Argument): Exact {
  const target = numberOf(cellsOf(argument)[0]);
  if (!target) throw new Error(functionText.target);
  return target;
}

function lowestOf(argument: Argument): Exact {
  const lowest = numberOf(cellsOf(argument)[0]) ?? ZERO;
  if (compare(lowest, ZERO) === 0 || compare(lowest, exact(1)) === 0) return lowest;
  throw new Error(functionText.lowest);
}

/** Four cells are levels 1–4, five are 0–4; blanks are skipped. */
function levelsOf(argument: Argument): Level[] {
  const cells = cellsOf(argument);
  if (cells.every((cell) => cell === undefined || cell === null || cell === '')) return [];
  if (cells.length !== 4 && cells.length !== 5) throw new Error(functionText.levelCount);
  const first = cells.length === 5 ? 0 : 1;
  return cells.flatMap((cell, index) => {
    const bound = numberOf(cell);
    return bound ? [{ score: first + index, bound }] : [];
  });
}

function check({ rule, operator, target, levels }: Criterion): void {
  const { needsPositiveTarget, usesLevels } = CRITERIA[rule];
  if (needsPositiveTarget && compare(target, ZERO) <= 0) throw new Error(functionText.targetNotPositive);
  if (!usesLevels) return;
  if (levels.length === 0) throw new Error(functionText.levelMissing);
  const bounds = [...levels.map(({ bound }) => bound), target];
  bounds.slice(1).forEach((bound, index) => {
    const before = bounds[index];
    if (before && compareGoodness(operator, bound, before) <= 0) throw new Error(functionText.levelOrder);
  });
}
