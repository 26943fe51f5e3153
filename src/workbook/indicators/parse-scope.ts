import { problemText } from '../../language/problems.ts';
import { targetText } from '../../language/targets.ts';
import { districtFinder } from '../districts/find-district.ts';
import type { Problems } from '../problems/collector.ts';
import { mendKey, nearestNames } from '../reading/find-name.ts';
import { lookAlikeKey, normalise } from '../reading/normalise.ts';
import type { DistrictRow, Scope } from '../round.ts';
import type { RowReader } from './row-reader.ts';

/**
 * Reads ใช้กับ: words separated by | or line breaks, each a ประเภท or a district's name, or ทุกอำเภอ; null: every
 * district. A word that fits nothing is told and counts for nobody; `districts` empty: no word is to blame.
 */
export function parseScope(
  row: RowReader,
  districts: readonly DistrictRow[],
  problems: Problems,
): Scope | null {
  const words = row
    .raw('scope')
    .split(/\||\r\n|\r|\n/)
    .map(normalise)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const place = row.place('scope');
  const find = districtFinder(districts);
  const kinds = Array.from(new Set(districts.map(({ kind }) => kind)));
  const keys = kinds.map(lookAlikeKey);
  const scope = { kinds: [] as string[], names: [] as string[] };
  const unknown: string[] = [];
  let isAll = false;
  for (const word of words) {
    const key = lookAlikeKey(word);
    const alike = kinds.filter((_, at) => keys[at] === key);
    const named = find(word);
    if (alike.length > 0) scope.kinds.push(...alike);
    if (named?.district === districts.length) isAll = true;
    else if (named && (named.mendedTo === '' || alike.length === 0)) {
      scope.names.push(districts[named.district]?.name ?? '');
      if (named.mendedTo !== '')
        problems.add('name-mended', place, problemText.nameMended(word, named.mendedTo));
    }
    if (alike.length > 0 || named) continue;
    const mended = mendKey(key, keys);
    const kind = kinds[keys.indexOf(mended ?? '')];
    if (kind === undefined) unknown.push(word);
    else {
      scope.kinds.push(kind);
      problems.add('name-mended', place, problemText.nameMended(word, kind));
    }
  }
  if (unknown.length > 0 && districts.length > 0) {
    const [first = ''] = unknown;
    const near = nearestNames(first, [...kinds, ...districts.map(({ name }) => name)]);
    problems.add('unknown-scope', place, targetText.unknownScope(unknown, near), row.text('owner'));
  }
  return isAll ? null : { ...scope, others: unknown };
}

/** True where an indicator concerns a district. */
export const concerns = (
  { scope }: { readonly scope: Scope | null },
  { name, kind }: Pick<DistrictRow, 'name' | 'kind'>,
): boolean => !scope || scope.kinds.indexOf(kind) >= 0 || scope.names.indexOf(name) >= 0;
