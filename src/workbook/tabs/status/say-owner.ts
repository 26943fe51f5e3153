import { statusText } from '../../../language/status.ts';
import type { Status } from '../../../scoring/index.ts';
import type { DistrictRow } from '../../round.ts';
import type { Due } from '../shared/due.ts';
import { countHandIn, isAs } from '../shared/hand-in.ts';
import type { Owner } from '../shared/owners.ts';
import { indicatorWords, sayGaps } from '../shared/say-gaps.ts';
import { countedRows } from '../shared/state-words.ts';
import { unitWords } from '../shared/unit-words.ts';
import type { StatusView } from './status-view.ts';

/** So many districts are named in full; of more, so many, and the rest are counted. */
const MOST_NAMED = 4;
const NAMED_OF_MORE = 3;
/** Where all but so many are missing, those are named instead. */
const MOST_EXCEPTED = 2;

/**
 * What one work group has handed in of its indicators for all districts, and of which districts it misses what.
 */
export function sayOwner(
  { indicators }: Owner,
  due: Due,
  { round, rowsOf }: Pick<StatusView, 'round' | 'rowsOf'>,
): string {
  const count = countHandIn(indicators.flatMap(rowsOf));
  const named = (wanted: Status): string[] =>
    indicators.flatMap((indicator) => {
      const rows = countedRows(rowsOf(indicator)).filter(isAs(wanted));
      const where = rows.map(({ district }) => district);
      if (where.length === 0) return [];
      return [statusText.where(indicatorWords(indicator), sayDistricts(where, round.districts))];
    });
  const gaps = { open: named('missing'), mend: named('problem'), due, isNothing: false };
  return [statusText.sentItems(count.sent, count.all), sayGaps(gaps)].filter((part) => part !== '').join(' ');
}

/** Some of the districts, as shortly as can be said. */
export function sayDistricts(some: readonly DistrictRow[], all: readonly DistrictRow[]): string {
  const names = some.map(({ name }) => name);
  if (names.length <= MOST_NAMED && some.length < all.length) return statusText.districts(names, 0);
  const every = statusText.every(unitWords(all).place);
  if (some.length === all.length) return all.length === 1 ? names.join('') : every;
  const others = all.filter((one) => some.indexOf(one) < 0).map(({ name }) => name);
  if (others.length <= MOST_EXCEPTED) return statusText.but(every, others);
  return statusText.districts(names.slice(0, NAMED_OF_MORE), names.length - NAMED_OF_MORE);
}
