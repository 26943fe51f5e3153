import { statusText } from '../../../language/status.ts';
import type { IndicatorRow } from '../../round.ts';
import { askWords, type Due } from './due.ts';

/** Of so many indicators a message reads out the names; the rest are counted. */
const MOST_NAMED = 20;

/** `บ2 รายได้ OTOP`; the full name where there is no short one. */
export const indicatorWords = ({ code, shortName, name }: IndicatorRow): string =>
  statusText.indicator(code, shortName || name);

/** What is missing and what is to be mended, in words, with one date for all of it. */
export interface Gaps {
  readonly open: readonly string[];
  readonly mend: readonly string[];
  readonly due: Due;
  /** Nothing at all was handed in, so nothing need be read out. */
  readonly isNothing: boolean;
}

/** Names one after the other; a long list is cut, and the rest counted. */
export function listed(names: readonly string[]): string {
  return statusText.list(names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED));
}

/** `ขาด บ2 รายได้ OTOP ต้องแก้ไข บ3 ลด/ปลดหนี้ กรุณาส่งและแก้ไขภายใน 10 ก.ย. 67`; '' where nothing is. */
export function sayGaps({ open, mend, due, isNothing }: Gaps): string {
  const [isOpen, isToMend] = [open.length > 0, mend.length > 0];
  if (!isOpen && !isToMend) return '';
  return [
    ...(isOpen ? [isNothing ? statusText.openAll : statusText.open(listed(open))] : []),
    ...(isToMend ? [statusText.mend(listed(mend))] : []),
    askWords(due, isOpen, isToMend),
  ].join(' ');
}
