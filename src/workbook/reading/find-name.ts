import { lookAlikeKey } from './normalise.ts';

/** Shorter names are too alike to mend. */
const SHORTEST_MENDED = 4;

/** `อำเภอที่ 1` and `อำเภอที่ 2`, `ระดับ 4` and `ระดับ 5` are two names, not one and a slip. */
const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '');

/** True when one letter (never a numeral) is typed wrong, left out, doubled or swapped with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (a === b || digitsOf(a) !== digitsOf(b)) return false;
  let start = 0;
  while (a[start] === b[start]) start += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  if (a.length < b.length) return rest(a, start) === rest(b, start + 1);
  if (rest(a, start + 1) === rest(b, start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, start + 2) === rest(b, start + 2);
}

/**
 * The one key in `keys` that `key` can only be a slip of, or that `isShort` says is meant; null where none or
 * several fit, or where either has fewer than four letters.
 */
export function mendKey(
  key: string,
  keys: readonly string[],
  isShort: (one: string) => boolean = () => false,
): string | null {
  if (key.length < SHORTEST_MENDED) return null;
  const fits = keys.filter((one) => one.length >= SHORTEST_MENDED && (isOneSlip(one, key) || isShort(one)));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
};

const MOST_COMPARED = 60;

/** The (at most two) names nearest to a text, for «did you mean»; none where all are far away. */
export function nearestNames(text: string, names: readonly string[]): string[] {
  const key = lookAlikeKey(text).slice(0, MOST_COMPARED);
  return names
    .map((name) => ({ name, far: distance(key, lookAlikeKey(name).slice(0, MOST_COMPARED)) }))
    .filter(({ name, far }) => far <= Math.max(2, Math.floor(name.length / 2)))
    .sort((a, b) => a.far - b.far)
    .slice(0, 2)
    .map(({ name }) => name);
}
