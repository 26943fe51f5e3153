import { toArabicDigits } from '../../language/numbers.ts';
import { normalise } from '../reading/normalise.ts';

/** The letter's round, where nothing else is said. */
export const LETTERS_ROUND = { province: 'สระแก้ว', fiscalYear: 2567, round: 2 } as const;

/** Fiscal years that an office may mean. */
const FIRST_YEAR = 2540;
const LAST_YEAR = 2640;

const plain = (typed: string): string =>
  toArabicDigits(normalise(typed)).replace(/^(?:พ\.ศ\.|รอบที่|รอบ) ?/, '');

/** ปีงบประมาณ as typed: 2568, ๒๕๖๘, พ.ศ. 2568; null for anything else, years of the Christian era among it. */
export function readFiscalYear(typed: string): number | null {
  const text = plain(typed);
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** รอบที่ as typed; null for anything but 1 and 2. */
export function readRoundNumber(typed: string): 1 | 2 | null {
  const text = plain(typed);
  if (text === '1') return 1;
  return text === '2' ? 2 : null;
}
