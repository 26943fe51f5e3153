import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';
import { countedRows } from '../shared/state-words.ts';

/**
 * True for a district without any result: its form is the agreement of the start of the round. What its own target
 * leaves out is no result.
 */
export function isAgreement({ rows }: Pick<ScoredDistrict, 'rows'>): boolean {
  const counted = countedRows(rows);
  const isBlank = ({ status }: ScoredRow): boolean => status === 'missing';
  return (
    counted.some(isBlank) && counted.every((row) => isBlank(row) || row.own?.barred?.kind === 'not-assessed')
  );
}
