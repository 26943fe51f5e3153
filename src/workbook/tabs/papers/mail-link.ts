import { papersText as words } from '../../../language/papers.ts';

/** Addresses that a mail program takes as they are; anything else could change what the link does. */
const ADDRESS = /^[\w.%+-]+@(?:[\w-]+\.)+[a-z]{2,}$/i;

/** Mail programs and browsers cut longer links; a Thai letter takes nine. */
const LONGEST = 1900;

/**
 * A link that opens a message with subject and text to those of the addresses that are some; null where none is. Lines
 * for which a link has no room are left out, and it says so.
 */
export function mailLink(addresses: readonly string[], subject: string, text: string): string | null {
  const to = addresses
    .reduce<string[]>((all, one) => all.concat(one.split(/[\s,;]+/)), [])
    .filter((one) => ADDRESS.test(one));
  if (to.length === 0) return null;
  const begin = `mailto:${to.join(',')}?subject=${encodeURIComponent(subject)}&body=`;
  const lines = text.split('\n');
  const bodyOf = (some: readonly string[]): string => encodeURIComponent(some.join('\r\n'));
  if (begin.length + bodyOf(lines).length <= LONGEST) return begin + bodyOf(lines);
  let kept = lines.length - 1;
  const shortened = (): string => bodyOf([...lines.slice(0, kept), words.more]);
  while (kept > 0 && begin.length + shortened().length > LONGEST) kept -= 1;
  return begin.length + shortened().length > LONGEST
    ? begin.slice(0, begin.indexOf('&'))
    : begin + shortened();
}
