import { RichText } from '../stand-in/cell-value.ts';
import { XlsxReadError } from './xlsx-errors.ts';
import { unescapeCellText } from './xml.ts';

/** The table of shared texts of a file. */
export function readStrings(xml: string | undefined): (string | RichText)[] {
  const strings: (string | RichText)[] = [];
  if (!xml) return strings;
  if (!/<sst\b[^>]*\/>\s*$|<\/sst>\s*$/.test(xml)) throw new XlsxReadError('damaged');
  const item = /<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g;
  for (let match = item.exec(xml); match; match = item.exec(xml)) strings.push(readText(match[1] ?? ''));
  return strings;
}

/** What stands in `<si>` or `<is>`: one text, or runs of formatted text. Reading aids (phonetic runs) do not count. */
export function readText(xml: string): string | RichText {
  if (!xml.includes('<r>') && !xml.includes('<r ') && !xml.includes('<rPh')) return joinTexts(xml);
  const text = joinTexts(xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, ''));
  return xml.includes('<r>') || xml.includes('<r ') ? new RichText(text, xml) : text;
}

function joinTexts(xml: string): string {
  const start = xml.indexOf('<t');
  if (start < 0) return '';
  // The usual case, one text, without a regular expression.
  const end = xml.indexOf('</t>', start);
  if (end < 0) return '';
  if (xml.indexOf('<t', end + 4) < 0) return unescapeCellText(xml.slice(xml.indexOf('>', start) + 1, end));
  let text = '';
  for (const [, part = ''] of xml.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)) text += unescapeCellText(part);
  return text;
}
