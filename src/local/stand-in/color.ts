import { signatureError } from './check-arguments.ts';
import { COLOR_NAMES } from './color-names.ts';

/**
 * `#abc`, `#aabbcc` or a name of CSS → `#aabbcc`. null (reset) stays null; a text that names no colour counts as that,
 * since Google takes it without a word. Throws for what is no text.
 */
export function readColor(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== 'string') throw signatureError('Range.setBackground', [value]);
  const small = value.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(small)) return small;
  if (/^#[0-9a-f]{3}$/.test(small)) return `#${small.slice(1).replace(/./g, '$&$&')}`;
  return COLOR_NAMES.get(small) ?? null;
}
