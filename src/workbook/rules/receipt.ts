import { decimalText, type Exact, fractionText, MEASURES, percentFixed } from '../../scoring/index.ts';
import type { Cell } from '../grid.ts';
import { type Reading, readNumber } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';
import { readTick } from '../reading/read-tick.ts';
import type { Settings } from '../round.ts';
import type { ScoredDistrict, ScoredRow } from '../scored-district.ts';
import { byCodePoint, canonicalName } from './canonical.ts';
import { sha256Bytes } from './sha256.ts';

/** Names the canonical form: another one would give other receipts. */
const FORM = 'khanaen-receipt-1';

/** Crockford's base 32: no letter that is taken for a figure, no U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LETTERS = 8;
const BITS = 5;

/** What all receipts of a run share. */
export interface ReceiptHead {
  readonly settings: Pick<Settings, 'fiscalYear' | 'round' | 'province'>;
  readonly rulesId: string;
}

/**
 * รหัสเทียบข้อมูล of each district: `7K2M-9QXA`. Nobody's signature: it tells whether figures are those that were printed.
 */
export function receiptsOf(head: ReceiptHead, districts: readonly Receipted[]): string[] {
  const nameOf = remembering(canonicalName);
  return districts.map((district) => codeOfHash(sha256Bytes(receiptText(head, district, nameOf))));
}

/** Thousands of districts have the same indicators and grades. */
function remembering(nameOf: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const name = nameOf(text);
    known.set(text, name);
    return name;
  };
}

/** What of a scored district its receipt covers. */
export type Receipted = Pick<ScoredDistrict, 'code' | 'name' | 'exact' | 'rows'>;

/**
 * The canonical form of a district's figures, as docs/receipts.md describes it. Its keys stand in alphabetical order as they
 * are written here, which spares thousands of districts the sorting; what does not exist is left out.
 */
export function receiptText(
  { settings, rulesId }: ReceiptHead,
  { code, name, exact, rows }: Receipted,
  nameOf = canonicalName,
): string {
  return JSON.stringify({
    code: nameOf(code),
    district: nameOf(name),
    fiscalYear: settings.fiscalYear ?? undefined,
    form: FORM,
    grade: exact.grade === null ? undefined : nameOf(exact.grade),
    indicators: rows.map((row) => indicatorForm(row, nameOf)).sort((a, b) => byCodePoint(a.code, b.code)),
    percent: exact.percent ? percentFixed(exact.percent) : undefined,
    province: nameOf(settings.province),
    round: settings.round ?? undefined,
    rulesId,
    total: fractionOf(exact.total),
  });
}

function indicatorForm(row: ScoredRow, nameOf: (text: string) => string) {
  const { criterion, code } = row.indicator;
  return {
    code: nameOf(code),
    given: row.result.confirmed ? decimalText(row.result.confirmed) : undefined,
    inputs: inputsOf(row),
    levels: criterion && criterion.levels.length > 0 ? levelsOf(criterion.levels) : undefined,
    score: fractionOf(row.exact.score),
    status: row.status,
    target: criterion ? decimalText(criterion.target) : undefined,
  };
}

const fractionOf = (value: Exact | null): string | undefined => (value ? fractionText(value) : undefined);

const levelsOf = (levels: readonly { readonly score: number; readonly bound: Exact }[]) =>
  Object.fromEntries(levels.map(({ score, bound }) => [String(score), decimalText(bound)]));

/** The inputs as they were read, whether or not they could be scored; a blank item among ticked ones is a no. */
function inputsOf({ indicator, result }: ScoredRow): string[] {
  const { reported, inputCells } = result;
  if (reported.kind === 'given') return reported.inputs.map(decimalText);
  const read = MEASURES[indicator.measure].reads === 'tick' ? readTick : readNumber;
  return inputCells.map((cell) => (cell ? inputText(cell, read(cell)) : ''));
}

function inputText(cell: Cell, reading: Reading): string {
  if (reading.kind === 'number') return decimalText(reading.value);
  return reading.kind === 'blank' ? '' : canonicalName(readText(cell));
}

/** The first 40 bits, five a letter. */
function codeOfHash(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < CODE_LETTERS; at += 1) {
    const bit = at * BITS;
    const byte = Math.floor(bit / 8);
    const two = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0);
    letters += LETTERS[(two >> (16 - BITS - (bit % 8))) & 31] ?? '';
  }
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** What people type for a code, as it is written: either case, with or without hyphen, O for 0, I and L for 1; null: no code. */
export function readReceipt(typed: string): string | null {
  const halves = /^(\w{4})[-–—\s]?(\w{4})$/.exec(canonicalName(typed));
  if (!halves) return null;
  const letters = `${halves[1] ?? ''}${halves[2] ?? ''}`
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  for (const letter of letters) if (LETTERS.indexOf(letter) < 0) return null;
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
