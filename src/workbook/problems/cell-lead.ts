import { codeWords } from '../../language/indicators.ts';
import { problemText } from '../../language/problems.ts';
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
  problems: readonly Problem[],
  districts: readonly ScoredDistrict[],
): (problem: Problem) => string {
  const named = namedCells(problems, districts);
  return ({ code, tab, cell, message }) => {
    // It names its districts itself.
    if (code === 'evidence-missing') return '';
    const found = named.get(tab)?.get(cell);
    if (!found) return '';
    const [indicator, district] = found;
    return problemText.lead(message.indexOf(`${codeWords(indicator)} `) === 0 ? '' : indicator, district);
  };
}

/** What the cells of problems count for: by tab, then by cell. Few of tens of thousands of cells have one. */
function namedCells(
  problems: readonly Problem[],
  districts: readonly ScoredDistrict[],
): Map<string, Map<string, Named>> {
  const wanted = new Map<string, Set<string>>();
  for (const { tab, cell } of problems) {
    const cells = wanted.get(tab);
    if (cells) cells.add(cell);
    else wanted.set(tab, new Set([cell]));
  }
  const named = new Map<string, Map<string, Named>>();
  for (const { district, indicator, result } of districts.flatMap(({ rows }) => rows)) {
    const { inputPlaces, confirmedPlace, evidence, notePlace } = result;
    for (const place of [...inputPlaces, confirmedPlace, evidence?.place, notePlace]) {
      if (!place || place.cell === '' || !wanted.get(place.tab)?.has(place.cell)) continue;
      const cells = named.get(place.tab) ?? new Map<string, Named>();
      named.set(place.tab, cells);
      const { name } = district;
      const [, before = name] = cells.get(place.cell) ?? [];
      cells.set(place.cell, [indicator.code, before === name ? name : ALL_DISTRICTS]);
    }
  }
  return named;
}
