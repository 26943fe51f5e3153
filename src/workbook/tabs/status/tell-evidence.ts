import { statusText } from '../../../language/status.ts';
import type { StatusView } from './status-view.ts';
import { tellDistricts } from './tell-owner.ts';

/** Which results have a หลักฐาน column, a score and nothing attached: `ขาดหลักฐาน ห3 (วังน้ำเย็น)`; '' where none. */
export function tellEvidence({ round, statuses }: StatusView, own: readonly number[]): string {
  const { districts, indicators, results } = round;
  const state = (d: number, i: number): 'has' | 'lacks' | null => {
    const status = statuses[d]?.[i];
    const evidence = results[d]?.[i]?.evidence;
    if (!evidence || (status !== 'scored' && status !== 'confirmed')) return null;
    return evidence.text === '' ? 'lacks' : 'has';
  };
  const lacking = own.flatMap((i) => {
    const where = districts.filter((_, d) => state(d, i) === 'lacks');
    return where.length === 0
      ? []
      : [statusText.where(indicators[i]?.code ?? '', tellDistricts(where, districts))];
  });
  if (lacking.length === 0) return '';
  const hasAny = own.some((i) => districts.some((_, d) => state(d, i) === 'has'));
  return hasAny ? statusText.evidence(lacking.join(', ')) : statusText.noEvidence;
}
