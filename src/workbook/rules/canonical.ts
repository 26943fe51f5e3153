import { lookAlikeKey } from '../reading/normalise.ts';

/**
 * The one text of a canonical form: JSON without spaces, letters as themselves, keys in alphabetical order, none that is
 * null.
 */
export const canonicalText = (form: unknown): string => JSON.stringify(sorted(form));

function sorted(form: unknown): unknown {
  if (Array.isArray(form)) return form.map(sorted);
  if (typeof form !== 'object' || form === null) return form;
  const parts: [string, unknown][] = Object.entries(form);
  return Object.fromEntries(
    parts
      .filter(([, part]) => part !== null)
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** A name as it is compared everywhere: however it was typed. */
export const canonicalName = lookAlikeKey;

/** The order that other languages sort texts in: `<` goes by halves of surrogate pairs, which stand below U+E000. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return placed(left) - placed(right);
  }
  return a.length - b.length;
}

/** A code unit where its code point belongs: halves of pairs above all others. */
const placed = (unit: number): number =>
  unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
