import { codeWords } from '../../../language/indicators.ts';
import { statusText } from '../../../language/status.ts';
import type { IndicatorRow } from '../../round.ts';
import type { ScoredRow } from '../../scored-district.ts';
import { sayDistricts } from './say-owner.ts';
import type { StatusView } from './status-view.ts';

/** Which results have a หลักฐาน column, a score and nothing attached: `ขาดหลักฐาน ห3 (วังน้ำเย็น)`; '' where none. */
export function sayEvidence({ round, rowsOf }: StatusView, own: readonly IndicatorRow[]): string {
  const wanted = own.map((indicator) => ({ indicator, rows: rowsOf(indicator).filter(wantsEvidence) }));
  const lacking = wanted.flatMap(({ indicator, rows }) => {
    const where = rows.filter((row) => !hasEvidence(row)).map(({ district }) => district);
    return where.length === 0
      ? []
      : [statusText.where(codeWords(indicator.code), sayDistricts(where, round.districts))];
  });
  if (lacking.length === 0) return '';
  const hasAny = wanted.some(({ rows }) => rows.some(hasEvidence));
  return hasAny ? statusText.evidence(lacking.join(', ')) : statusText.noEvidence;
}

const wantsEvidence = ({ result, status }: ScoredRow): boolean =>
  result.evidence !== null && (status === 'scored' || status === 'confirmed');

const hasEvidence = ({ result }: ScoredRow): boolean => result.evidence?.text !== '';
