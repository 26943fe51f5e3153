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

/** The order that other languages sort texts in: `<` would go by halves of surrogate pairs. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let index = 0; index < left.length && index < right.length; index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
