import { statusText } from '../../../language/status.ts';
import type { Status } from '../../../scoring/index.ts';
import type { ScoredRow } from '../../scored-district.ts';
import type { StyleName } from '../style.ts';

/** How many of a number of results were handed in, and how many of those are to be mended. */
export interface HandIn {
  readonly all: number;
  readonly sent: number;
  readonly mend: number;
}

/** Everything but what is missing was handed in, ไม่ประเมิน too; what cannot be read is to be mended. */
export function countHandIn(rows: readonly ScoredRow[]): HandIn {
  const count = (wanted: Status): number => rows.filter(({ status }) => status === wanted).length;
  return { all: rows.length, sent: rows.length - count('missing'), mend: count('problem') };
}

export const isAllIn = ({ all, sent, mend }: HandIn): boolean => sent === all && mend === 0;

/** `12/15`, with what is to be mended. */
export function handInWords({ all, sent, mend }: HandIn): string {
  if (all === 0) return statusText.noIndicators;
  return mend > 0 ? statusText.ofToMend(sent, all, mend) : statusText.of(sent, all);
}

export function handInStyle({ all, sent, mend }: HandIn): StyleName {
  if (mend > 0) return 'error';
  return sent < all ? 'warning' : 'center';
}
