import { problemText } from '../../language/problems.ts';
import type { DistrictScore } from '../../scoring/index.ts';
import type { Place } from '../grid.ts';
import type { Round } from '../round.ts';
import { DEFAULT_KIND } from '../vocabulary.ts';
import type { Problems } from './collector.ts';

/** As many districts are named; of the others only how many they are. */
const MOST_NAMED = 10;

/** Districts with a result but without evidence, of one indicator on one form. */
interface Gap {
  place: Place;
  readonly districts: number[];
}

/** One notice per indicator and form, at the first blank cell: which districts have a score and no evidence. */
export function tellEvidence(round: Round, scores: readonly DistrictScore[], problems: Problems): void {
  round.indicators.forEach(({ code, owner }, index) => {
    const gaps = new Map<string, Gap>();
    scores.forEach(({ indicators }, district) => {
      const status = indicators[index]?.status;
      if (status !== 'scored' && status !== 'confirmed') return;
      const place = blankEvidence(round, district, index);
      if (place) addGap(gaps, place, district);
    });
    for (const { place, districts } of gaps.values())
      problems.add('evidence-missing', place, tell(round, code, districts), owner);
  });
}

/** Where the evidence of a result should stand; null where it does, or where nobody asks for it. */
function blankEvidence({ results }: Round, district: number, index: number): Place | null {
  const { evidence = null, inputPlaces = [] } = results[district]?.[index] ?? {};
  if (evidence?.text !== '') return null;
  const tab = inputPlaces.find((place) => place !== null)?.tab ?? '';
  return evidence.place ?? { tab, cell: '' };
}

function addGap(gaps: Map<string, Gap>, place: Place, district: number): void {
  const known = gaps.get(place.tab);
  if (!known) gaps.set(place.tab, { place, districts: [district] });
  else {
    known.districts.push(district);
    if (known.place.cell === '') known.place = place;
  }
}

function tell({ districts: all }: Round, code: string, districts: readonly number[]): string {
  const rows = districts.flatMap((district) => all.slice(district, district + 1));
  const isOneKind = rows.every(({ kind }) => kind === DEFAULT_KIND);
  const names = rows.slice(0, MOST_NAMED).map(({ name }) => name);
  return problemText.evidenceMissing(code, rows.length, isOneKind, names);
}
