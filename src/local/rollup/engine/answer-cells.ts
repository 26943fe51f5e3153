import type { Figure } from '../rolled-workbook.ts';
import type { AnswerRow } from './open-engine.ts';

/** A row of an answer, read by the names of its columns. Numbers come as texts, with all their digits. */
export interface AnswerCells {
  readonly text: (column: string) => string;
  readonly textOrNull: (column: string) => string | null;
  /** 0 where there is none. */
  readonly number: (column: string) => number;
  readonly figure: (column: string) => Figure;
  readonly isTrue: (column: string) => boolean;
}

export function answerCells(row: AnswerRow): AnswerCells {
  const textOrNull = (column: string): string | null => {
    const value = row[column];
    return value === null || value === undefined ? null : String(value);
  };
  const figure = (column: string): Figure => {
    const value = textOrNull(column);
    return value === null ? null : Number(value);
  };
  return {
    textOrNull,
    figure,
    text: (column) => textOrNull(column) ?? '',
    number: (column) => figure(column) ?? 0,
    isTrue: (column) => row[column] === true,
  };
}
