import { problemText } from '../../language/problems.ts';
import type { Place } from '../grid.ts';
import type { DistrictRow, IndicatorRow, PlacedResult } from '../round.ts';
import { rowsByIndicator } from '../rows-by-indicator.ts';
import type { ScoredDistrict } from '../scored-district.ts';
import { DEFAULT_KIND } from '../vocabulary.ts';
import type { Problems } from './collector.ts';

/** As many districts are named; of the others only how many they are. */
const MOST_NAMED = 10;

/** Districts with a result but without evidence, of one indicator on one form. */
interface Gap {
  place: Place;
  readonly districts: DistrictRow[];
}

/**
 * One notice per indicator and form, at the first blank cell: which districts are scored and have no evidence. The work
 * group's own score is its word, and asks for none.
 */
export function reportEvidence(
  indicators: readonly IndicatorRow[],
  districts: readonly ScoredDistrict[],
  problems: Problems,
): void {
  const rowsOf = rowsByIndicator(districts);
  for (const indicator of indicators) {
    const gaps = new Map<string, Gap>();
    for (const { district, result, status } of rowsOf(indicator)) {
      if (status !== 'scored') continue;
      const place = blankEvidence(result);
      if (place) addGap(gaps, place, district);
    }
    for (const gap of gaps.values())
      problems.add('evidence-missing', gap.place, tell(indicator.code, gap.districts), indicator.owner);
  }
}

/** Where the evidence of a result should stand; null where it does, or where nobody asks for it. */
function blankEvidence({ evidence, inputPlaces }: PlacedResult): Place | null {
  if (evidence?.text !== '') return null;
  const tab = inputPlaces.find((place) => place !== null)?.tab ?? '';
  return evidence.place ?? { tab, cell: '' };
}

function addGap(gaps: Map<string, Gap>, place: Place, district: DistrictRow): void {
  const known = gaps.get(place.tab);
  if (!known) gaps.set(place.tab, { place, districts: [district] });
  else {
    known.districts.push(district);
    if (known.place.cell === '') known.place = place;
  }
}

function tell(code: string, districts: readonly DistrictRow[]): string {
  const isOneKind = districts.every(({ kind }) => kind === DEFAULT_KIND);
  const names = districts.slice(0, MOST_NAMED).map(({ name }) => name);
  return problemText.evidenceMissing(code, districts.length, isOneKind, names);
}
