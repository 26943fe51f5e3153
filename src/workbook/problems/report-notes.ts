import { problemText } from '../../language/problems.ts';
import { compare, type Exact, scoreFixed } from '../../scoring/index.ts';
import type { ScoredRow } from '../scored-district.ts';
import type { Problems } from './collector.ts';

/**
 * A notice for a score below ต้องอธิบายเมื่อต่ำกว่า that no หมายเหตุ explains, at the cell for it. Results that are not there
 * are told elsewhere, a 0 that stands for them too.
 */
export function reportNote(
  { status, exact, indicator, result }: ScoredRow,
  below: Exact | null,
  decimals: number,
  problems: Problems,
): void {
  const isScored = status === 'scored' || status === 'confirmed';
  if (!below || !isScored || !exact.score || compare(exact.score, below) >= 0 || result.note !== '') return;
  const input =
    result.confirmedPlace && status === 'confirmed' ? result.confirmedPlace : result.inputPlaces[0];
  const place = result.notePlace ?? input ?? { tab: '', cell: '' };
  const message = problemText.noteMissing(
    indicator.code,
    scoreFixed(exact.score, decimals),
    scoreFixed(below, decimals),
    result.notePlace !== null,
  );
  problems.add('note-missing', place, message, indicator.owner);
}
