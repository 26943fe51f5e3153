import { functionText } from '../../language/functions.ts';
import type { Exact } from '../../scoring/index.ts';
import type { CellValue } from '../grid.ts';
import { readNumber } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';

/** What a custom function gets for an argument: one value, or a range as rows of values. */
export type Argument = unknown;
export type FunctionResult = number | string;

/** A date comes from another realm, so its tag is asked. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** One argument cell as the reader knows cells; missing ones are blank. */
export function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return { year: value.getFullYear(), month: value.getMonth() + 1, day: value.getDate() };
  return String(value);
}

/** A range's cells row by row; a single value is a range of one. */
export function cellsOf(argument: Argument): unknown[] {
  return Array.isArray(argument) ? argument.flatMap(cellsOf) : [argument];
}

/** The first cell of an argument, as text. */
export function argumentText(argument: Argument): string {
  const value = cellOf(cellsOf(argument)[0]);
  return readText({ value, percent: false });
}

/** A number, null where blank. Throws a Thai message where the cell is anything else. */
export function numberOf(value: unknown): Exact | null {
  const cell = cellOf(value);
  const reading = readNumber({ value: cell, percent: false });
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'number') return reading.value;
  const isError = reading.kind === 'unreadable' && reading.code === 'cell-error';
  throw new Error((isError ? functionText.cellError : functionText.notANumber)(argumentText(value)));
}

/**
 * Applies a function to a value or to every cell of a range. Blanks give ""; a bad single value throws; a bad
 * cell of a range gives ⚠ and the reason, so that its neighbours still have their answers.
 */
export function mapArgument(
  argument: Argument,
  answer: (value: Exact) => FunctionResult,
): FunctionResult | FunctionResult[][] {
  const one = (value: unknown): FunctionResult => {
    const number = numberOf(value);
    return number ? answer(number) : '';
  };
  if (!Array.isArray(argument)) return one(argument);
  return argument.map((row) =>
    (Array.isArray(row) ? row : [row]).map((value) => orWarning(() => one(value))),
  );
}

/** The answer, or ⚠ and what was wrong. */
export function orWarning(answer: () => FunctionResult): FunctionResult {
  try {
    return answer();
  } catch (error) {
    return functionText.warning(error instanceof Error ? error.message : String(error));
  }
}
