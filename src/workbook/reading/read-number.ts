import { type Exact, exact, HUNDRED, times } from '../../scoring/index.ts';
import type { Cell } from '../grid.ts';
import { NOT_ASSESSED_WORDS } from '../vocabulary.ts';
import { lookAlikeKey, normalise } from './normalise.ts';
import { storedNumber } from './stored-number.ts';

const NOT_ASSESSED_KEYS = NOT_ASSESSED_WORDS.map(lookAlikeKey);

/** What one cell says. */
export type Reading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-assessed' }
  /** `fromText`: the number was read out of a text. */
  | { readonly kind: 'number'; readonly value: Exact; readonly fromText: boolean }
  | { readonly kind: 'unreadable'; readonly code: 'not-a-number' | 'cell-error' | 'merged-cell' };

export const BLANK_READING: Reading = { kind: 'blank' };
export const NOT_A_NUMBER: Reading = { kind: 'unreadable', code: 'not-a-number' };
const CELL_ERROR: Reading = { kind: 'unreadable', code: 'cell-error' };
export const MERGED: Reading = { kind: 'unreadable', code: 'merged-cell' };

/** #DIV/0!, #N/A, #REF! …, Err:522 of LibreOffice, and what Sheets shows while a formula has no result yet. */
const ERROR_TEXT = /^(?:#[A-Z]+(?:\/[A-Z0-9]+)?[!?]?|Err:\d+)$/;
const NO_RESULT_YET = /^(?:Loading|กำลังโหลด)(?:\.\.\.|…)$/;

export const isErrorText = (text: string): boolean => ERROR_TEXT.test(text) || NO_RESULT_YET.test(text);

const PLAIN = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Longer ones are no results of an office, and arithmetic with thousands of digits takes its time. */
const LONGEST_NUMBER = 40;

/**
 * The number in a text such as `๙๒.๕ %`, `ร้อยละ 92.5`, `1,200` or `'92.5`; null where it is not certain
 * (`1.200.000`, `1,2`, words).
 */
function numberInText(text: string): Exact | null {
  const bare = lookAlikeKey(text)
    .replace(/^['‘’`´]/, '')
    .replace(/^ร้อยละ ?/, '')
    .replace(/ ?%$/, '')
    .replace(/[−–]/, '-')
    .trim();
  if (bare.length > LONGEST_NUMBER) return null;
  if (PLAIN.test(bare)) return exact(bare.replace('+', ''));
  return GROUPED.test(bare) ? exact(bare.replace(/[+,]/g, '')) : null;
}

/**
 * Reads a cell where a number belongs; dates, TRUE/FALSE, `-` and all other words are unreadable. A stored number is
 * what its digits mean, in a percent format times 100; one in a text is exact.
 */
export function readNumber({ value, percent }: Cell): Reading {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return NOT_A_NUMBER;
    const number = storedNumber(value);
    return { kind: 'number', value: percent ? times(number, HUNDRED) : number, fromText: false };
  }
  if (typeof value !== 'string') return NOT_A_NUMBER;
  const text = normalise(value);
  if (text === '') return BLANK_READING;
  if (NOT_ASSESSED_KEYS.indexOf(lookAlikeKey(text)) >= 0) return { kind: 'not-assessed' };
  if (isErrorText(text)) return CELL_ERROR;
  const number = numberInText(text);
  return number ? { kind: 'number', value: number, fromText: true } : NOT_A_NUMBER;
}
