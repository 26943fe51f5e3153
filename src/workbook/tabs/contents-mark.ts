import type { CellValue } from '../grid.ts';
import { hasStaleLine } from './generated-tabs.ts';
import { MARK_ROW } from './people-lines.ts';
import type { TabDescription, TabValue } from './tab-description.ts';

/** A cell as it is read back from a sheet. */
export type StandingValue = CellValue | TabValue | Date;
export type StandingCells = readonly (readonly StandingValue[])[];

/**
 * What the cells of a tab hold, in short: `whole` tells two contents apart, the others tell where they differ. Blank
 * cells do not count, so that the size of the sheet does not either.
 */
export interface TabMarks {
  readonly whole: string;
  /** Per row, `LETTERS_A_ROW` letters each: what stands in it, and where. */
  readonly rows: string;
  /** Per column likewise. */
  readonly columns: string;
  /** Per column what stands in it, wherever: tells a column that was sorted from one that was typed over. */
  readonly sums: string;
}

export const LETTERS_A_ROW = 4;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** Taken once: millions of look-ups of a global are slow where the script runs in a sandbox of its own. */
const { imul } = Math;
const SPACE = 32;

/**
 * A cell's text as far as people can tell two cells apart: white space is folded, and a number with a link is a text to
 * Sheets, so numbers count as their text.
 */
export function textOf(value: StandingValue | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  return typeof value === 'number' ? numberText(value) : wordsOf(String(value));
}

const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;
const wordsOf = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** Numbers of so many decimals or fewer count in full. */
const DECIMALS = 1e4;
const NEAR = 1e-3;

/**
 * Quotients without an end count with 8 digits: LibreOffice writes 15 of a double's 17 digits into a file, openpyxl 16,
 * and the nearer the cut is to theirs, the more numbers fall on the other side of it.
 */
function numberText(value: number): string {
  const scaled = value * DECIMALS;
  const whole = Math.round(scaled);
  if (Math.abs(whole) > Number.MAX_SAFE_INTEGER) return String(value);
  return Math.abs(scaled - whole) <= NEAR ? String(whole / DECIMALS) : value.toPrecision(8);
}

/** 0 for a cell that shows nothing, otherwise never 0. */
function hashOf(value: StandingValue | undefined): number {
  const text = textOf(value);
  if (text === '') return 0;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13) || SPACE;
}

/** Sentences hardly ever repeat. */
const LONGEST_WORDS = 100;

/** What a hash becomes where it stands at this place behind others. */
const placed = (before: number, hash: number, place: number): number => {
  const mixed = imul(before ^ imul(hash + place, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** The mark of one row of cells; see `TabMarks.rows`. */
export const rowMark = (cells: readonly StandingValue[]): string =>
  lettersOf(
    cells.map(hashOf).reduce((row, hash, column) => (hash === 0 ? row : placed(row, hash, column)), 0),
  );

/**
 * Marks of what stands in the cells of a tab. `hasLine`: the tab has a line that says "out of date"; what that
 * formula shows is not known when it is written, so it does not count.
 */
export function marksOf(cells: StandingCells, hasLine: boolean): TabMarks {
  const columns: number[] = [];
  const sums: number[] = [];
  let one = 0;
  let other = 0;
  // A table repeats in each row what the one above says of district and round, and here and there its other words.
  let above: readonly StandingValue[] = [];
  const known: number[] = [];
  const words = new Map<string, number>();
  const hashOnce = (value: StandingValue): number => {
    if (typeof value !== 'string' || value.length > LONGEST_WORDS) return hashOf(value);
    const known = words.get(value);
    if (known !== undefined) return known;
    const hash = hashOf(value);
    words.set(value, hash);
    return hash;
  };
  const rows = cells.map((row, at) => {
    let mark = 0;
    // A loop, since a function for each of hundreds of thousands of cells takes as long as what it does.
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column] ?? null;
      const same = at - 1 !== MARK_ROW && value === above[column] ? known[column] : undefined;
      const hash = hasLine && at === MARK_ROW && column === 0 ? 0 : (same ?? hashOnce(value));
      known[column] = hash;
      const columnMark = columns[column] ?? 0;
      columns[column] = hash === 0 ? columnMark : placed(columnMark, hash, at);
      sums[column] = ((sums[column] ?? 0) + hash) | 0;
      if (hash !== 0) mark = placed(mark, hash, column);
    }
    above = row;
    if (mark !== 0) {
      one = placed(one, mark, at);
      other = placed(imul(other, 31), mark ^ 0x5bd1e995, at);
    }
    return lettersOf(mark);
  });
  return {
    whole: hexOf(one) + hexOf(other),
    rows: rows.join(''),
    columns: columns.map(lettersOf).join(''),
    sums: sums.map(lettersOf).join(''),
  };
}

/** The same, of a tab as it will be once it is written. */
export const describedMarks = ({ values, key }: Pick<TabDescription, 'values' | 'key'>): TabMarks =>
  marksOf(values, hasStaleLine(key));

/** The letters at a place of `rows`, `columns` or `sums`; blank beyond the end. */
export const markAt = (marks: string, place: number): string =>
  marks.slice(place * LETTERS_A_ROW, place * LETTERS_A_ROW + LETTERS_A_ROW) || BLANK;

const hexOf = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

function lettersOf(hash: number): string {
  let text = '';
  for (let at = 0; at < LETTERS_A_ROW; at += 1) text += DIGITS[(hash >>> (at * 6)) & 63];
  return text;
}

/** Of a row or column that shows nothing. */
const BLANK = lettersOf(0);
