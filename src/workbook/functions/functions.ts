import { formatDate, meantDate } from '../../language/dates.ts';
import { functionText } from '../../language/functions.ts';
import { toThaiDigits } from '../../language/numbers.ts';
import {
  explainValue,
  type Grade,
  gradeOf,
  scoreValue,
  toNumber,
  type Weighted,
  weightedMean,
} from '../../scoring/index.ts';
import { isErrorText } from '../reading/read-number.ts';
import { storedText } from '../reading/stored-number.ts';
import { DEFAULT_GRADES } from '../settings/parse-grades.ts';
import { criterionArgument } from './criterion-argument.ts';
import {
  type Argument,
  argumentText,
  cellOf,
  cellsOf,
  type FunctionResult,
  mapArgument,
  numberOf,
  orWarning,
} from './values.ts';

/** Sentences show scores with two decimals. */
const DECIMALS = 2;

type CriterionArguments = Parameters<typeof criterionArgument>;

export function scoreArgument(
  value: Argument,
  ...rest: CriterionArguments
): FunctionResult | FunctionResult[][] {
  const criterion = criterionArgument(...rest);
  return mapArgument(value, (number) => toNumber(scoreValue(number, criterion)));
}

export function explainArgument(
  value: Argument,
  ...rest: CriterionArguments
): FunctionResult | FunctionResult[][] {
  const criterion = criterionArgument(...rest);
  return mapArgument(value, (number) => {
    const score = scoreValue(number, criterion);
    return explainValue(functionText.valueLabel, number, score, criterion, DECIMALS);
  });
}

/** Σ(w·s)/Σw over the pairs of cells where both are numbers; "" where there is none. */
export function weightedArgument(scores: Argument, weights: Argument): FunctionResult {
  const first = cellsOf(scores);
  const second = cellsOf(weights);
  if (first.length !== second.length) throw new Error(functionText.sameSize);
  const items = first.flatMap((cell, index): Weighted[] => {
    const score = numberOrNull(cell);
    const weight = numberOrNull(second[index]);
    return score && weight ? [{ score, weight }] : [];
  });
  const mean = weightedMean(items);
  return mean ? toNumber(mean) : '';
}

function numberOrNull(cell: unknown): ReturnType<typeof numberOf> {
  try {
    return numberOf(cell);
  } catch {
    return null;
  }
}

export function gradeArgument(percent: Argument, bounds: Argument): FunctionResult | FunctionResult[][] {
  const grades = gradesOf(bounds);
  return mapArgument(percent, (number) => gradeOf(number, grades) ?? '');
}

function gradesOf(bounds: Argument): readonly Grade[] {
  if (cellsOf(bounds).every((cell) => cellOf(cell) === '')) return DEFAULT_GRADES;
  if (!Array.isArray(bounds)) throw new Error(functionText.bounds);
  return bounds.flatMap((row): Grade[] => {
    if (!Array.isArray(row) || row.length !== 2) throw new Error(functionText.bounds);
    const name = argumentText(row[0]);
    if (name === '' && cellOf(row[1]) === '') return [];
    const from = numberOf(row[1]);
    if (!from || name === '') throw new Error(functionText.bounds);
    return [{ name, from }];
  });
}

export const numberArgument = (text: Argument): FunctionResult | FunctionResult[][] =>
  mapArgument(text, toNumber);

/** Text or number with Thai numerals; dates as in official letters. */
export function thaiDigitsArgument(value: Argument): FunctionResult | FunctionResult[][] {
  const one = (cell: unknown): FunctionResult => {
    const known = cellOf(cell);
    if (typeof known === 'boolean') throw new Error(functionText.notANumber(String(known)));
    if (typeof known === 'string' && isErrorText(known)) throw new Error(functionText.cellError(known));
    if (typeof known === 'object') return toThaiDigits(formatDate(meantDate(known)));
    return toThaiDigits(typeof known === 'number' ? storedText(known) : known);
  };
  if (!Array.isArray(value)) return one(value);
  return value.map((row) => (Array.isArray(row) ? row : [row]).map((cell) => orWarning(() => one(cell))));
}
