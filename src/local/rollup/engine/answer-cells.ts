import type { Figure } from '../rolled-workbook.ts';
import type { AnswerRow } from './open-engine.ts';

export const textOrNull = (row: AnswerRow, column: string): string | null => {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
};

export const text = (row: AnswerRow, column: string): string => textOrNull(row, column) ?? '';

/** A whole or decimal number; the engine gives it as text, with all its digits. */
export const figure = (row: AnswerRow, column: string): Figure => {
  const value = textOrNull(row, column);
  return value === null ? null : Number(value);
};

export const number = (row: AnswerRow, column: string): number => figure(row, column) ?? 0;

export const isTrue = (row: AnswerRow, column: string): boolean => row[column] === true;
