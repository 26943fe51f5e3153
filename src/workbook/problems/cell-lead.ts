import { problemText } from '../../language/problems.ts';
import type { ScoredDistrict } from '../scored-district.ts';
import { ALL_DISTRICTS } from '../vocabulary.ts';
import type { Problem } from './problem.ts';

/**
 * What stands in front of a problem's message where its cell is one of a result form: `บ3 โคกสูง: `, and the district
 * alone where the message begins with the code. A cell that counts for several districts is ทุกอำเภอ's.
 */
export function cellLead(districts: readonly ScoredDistrict[]): (problem: Problem) => string {
  type Named = readonly [code: string, district: string];
  /** By tab, then by cell. */
  const named = new Map<string, Map<string, Named>>();
  for (const { district, indicator, result } of districts.flatMap(({ rows }) => rows)) {
    const { inputPlaces, confirmedPlace, evidence, notePlace } = result;
    for (const place of [...inputPlaces, confirmedPlace, evidence?.place, notePlace]) {
      if (!place || place.cell === '') continue;
      const cells = named.get(place.tab) ?? new Map<string, Named>();
      named.set(place.tab, cells);
      const { name } = district;
      const [, before = name] = cells.get(place.cell) ?? [];
      cells.set(place.cell, [indicator.code, before === name ? name : ALL_DISTRICTS]);
    }
  }
  return (problem) => {
    // It names its districts itself.
    if (problem.code === 'evidence-missing') return '';
    const found = named.get(problem.tab)?.get(problem.cell);
    if (!found) return '';
    const [code, district] = found;
    return problemText.lead(problem.message.split(' ')[0] === code ? '' : code, district);
  };
}
