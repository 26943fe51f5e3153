import { statusText } from '../../../language/status.ts';
import { tabText } from '../../../language/tabs.ts';
import type { Status } from '../../../scoring/index.ts';
import type { ScoredRow } from '../../scored-district.ts';
import type { StyleName } from '../style.ts';
import { countedRows } from './state-words.ts';

/**
 * How many of the results that are to be handed in were, and how many of those are to be mended; `monitored`: what is of
 * น้ำหนัก 0 nobody has to hand in.
 */
export interface HandInCount {
  readonly all: number;
  readonly sent: number;
  readonly mend: number;
  readonly monitored: number;
}

/** Everything but what is missing was handed in, ไม่ประเมิน too; what cannot be read is to be mended. */
export function countHandIn(rows: readonly ScoredRow[]): HandInCount {
  const wanted = countedRows(rows);
  const all = wanted.length;
  const count = (is: Status): number => wanted.filter(isAs(is)).length;
  return { all, sent: all - count('missing'), mend: count('problem'), monitored: rows.length - all };
}

/** Rows of a status; where the target alone has to be mended, no work group has anything to mend. */
export const isAs =
  (wanted: Status) =>
  (row: ScoredRow): boolean =>
    row.status === wanted && !(row.status === 'problem' && lacksTargetAlone(row));

const lacksTargetAlone = ({ own, result, exact }: ScoredRow): boolean =>
  own?.barred?.kind === 'problem' && result.reported.kind !== 'problem' && exact.faults.length === 0;

export const isAllIn = ({ all, sent, mend }: HandInCount): boolean => sent === all && mend === 0;

/** `12/15`, with what is to be mended. */
export function handInWords({ all, sent, mend, monitored }: HandInCount): string {
  if (all === 0) return monitored > 0 ? tabText.monitored : statusText.noIndicators;
  return mend > 0 ? statusText.ofToMend(sent, all, mend) : statusText.of(sent, all);
}

export function handInStyle({ all, sent, mend }: HandInCount): StyleName {
  if (mend > 0) return 'wrongCenter'; // its text takes two lines
  return sent < all ? 'warning' : 'center';
}
