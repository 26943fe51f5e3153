import { problemText } from '../../language/problems.ts';
import type { Round } from '../round.ts';
import type { ScoredDistrict } from '../scored-district.ts';
import { ALL_DISTRICTS } from '../vocabulary.ts';
import type { Problem } from './problem.ts';

/** The code of the indicator and the name of the district that a cell counts for. */
type Named = readonly [code: string, district: string];

/**
 * What stands in front of a problem's message where its cell is one of a result form: `บ3 โคกสูง: `, and the district
 * alone where the message begins with the code. A cell that counts for several districts is ทุกอำเภอ's.
 */
export function cellLead(
  forms: Round['forms'],
  districts: readonly ScoredDistrict[],
): (problem: Problem) => string {
  // Most rounds have no problem in a form: then there is nothing to be found.
  let named: ReturnType<typeof namedCells> | null = null;
  return ({ code, tab, cell, message }) => {
    // It names its districts itself.
    if (code === 'evidence-missing' || !forms.some(({ title }) => title === tab)) return '';
    named ??= namedCells(districts);
    const found = named.get(tab)?.get(cell);
    if (!found) return '';
    const [indicator, district] = found;
    return problemText.lead(message.split(' ')[0] === indicator ? '' : indicator, district);
  };
}

/** What each cell counts for: by tab, then by cell. */
function namedCells(districts: readonly ScoredDistrict[]): Map<string, Map<string, Named>> {
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
  return named;
}
