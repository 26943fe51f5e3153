import { parseAttributes } from './xml.ts';

/** Whether this is a value, a formula with its value or a text, as in nearly all cells; the parser looks at the rest. */
export function isUsual(inner: string): boolean {
  let tags = 0;
  for (let at = inner.indexOf('<'); at >= 0 && tags < 5; at = inner.indexOf('<', at + 1)) tags++;
  if (tags === 2) return inner.startsWith('<v>') && inner.endsWith('</v>');
  if (tags !== 4) return false;
  return inner.startsWith('<f')
    ? inner.includes('</f><v>') && inner.endsWith('</v>')
    : inner.startsWith('<is><t') && inner.endsWith('</t></is>');
}

/** How the attributes of a cell usually begin. */
const USUAL = { r: ' r="', s: ' s="', t: ' t="' };

/** One attribute of a cell: the usual spelling fast, any other correctly. */
export function attribute(text: string, name: keyof typeof USUAL): string | undefined {
  const start = text.indexOf(USUAL[name]) + USUAL[name].length;
  if (start >= USUAL[name].length) return text.slice(start, text.indexOf('"', start));
  return text.includes("'") || text.includes('\n') || text.includes(' =')
    ? parseAttributes(text)[name]
    : undefined;
}
