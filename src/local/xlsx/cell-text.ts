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

/** One attribute of a cell: the usual spelling fast, any other correctly. */
export function attribute(text: string, name: string): string | undefined {
  const start = text.indexOf(` ${name}="`);
  if (start >= 0) return text.slice(start + name.length + 3, text.indexOf('"', start + name.length + 3));
  return text.includes("'") || text.includes('\n') || text.includes(' =')
    ? parseAttributes(text)[name]
    : undefined;
}
