import { RichText } from '../stand-in/cell-value.ts';
import { XlsxReadError } from './xlsx-errors.ts';
import { parseXml, unescapeCellText } from './xml.ts';

/** The table of shared texts of a file, from its plain XML. One pass. */
export function readStrings(xml: string | undefined): (string | RichText)[] {
  const strings: (string | RichText)[] = [];
  if (!xml) return strings;
  const root = /^(?:<\?xml[^<>]*\?>)?\s*<sst(?=[\s/>])[^<>]*>/.exec(xml.slice(0, 20_000));
  const isEmpty = root?.[0].endsWith('/>') === true;
  const end = isEmpty ? xml.length : xml.lastIndexOf('</sst>');
  if (!root || end < 0 || (!isEmpty && xml.slice(end + 6).trim() !== '')) throw new XlsxReadError('damaged');
  readItems(xml, root[0].length, end, (item) => strings.push(item));
  return strings;
}

function readItems(xml: string, start: number, last: number, put: (item: string | RichText) => void): void {
  let from = start;
  const between = (at: number): void => {
    if (xml.slice(from, at).trim() !== '') checkRest(xml.slice(from, at));
  };
  for (let at = nextTag(xml, 'si', start); at >= 0; ) {
    between(at);
    const open = xml.indexOf('>', at);
    if (open < 0) throw new XlsxReadError('damaged');
    if (xml.charAt(open - 1) === '/') {
      put('');
      from = open + 1;
      at = nextTag(xml, 'si', open);
      continue;
    }
    const end = xml.indexOf('</si>', open);
    if (end < 0) throw new XlsxReadError('damaged');
    put(readStringItem(xml.slice(open + 1, end)));
    from = end + 5;
    at = nextTag(xml, 'si', end);
  }
  between(last);
}

/** What stands beside the texts: extensions, or what is not well formed. */
function checkRest(xml: string): void {
  parseXml(`<a>${xml}</a>`);
}

/** Whether this is one `<t>`, as nearly all are; anything else is read by the parser first, which refuses what is damaged. */
function isOneText(xml: string): boolean {
  return (
    xml.startsWith('<t') &&
    xml.charCodeAt(2) <= 62 &&
    xml.indexOf('<', 2) === xml.length - 4 &&
    xml.endsWith('</t>')
  );
}

/** What stands in `<si>` or `<is>`: one text, or runs of formatted text. Reading aids (phonetic runs) do not count. */
export function readStringItem(xml: string): string | RichText {
  if (xml !== '' && !isOneText(xml)) parseXml(`<si>${xml}</si>`);
  const isRich = nextTag(xml, 'r', 0) >= 0;
  const text = joinTexts(isRich || xml.includes('<rPh') ? withoutReadingAids(xml) : xml);
  return isRich ? new RichText(text, xml) : text;
}

function withoutReadingAids(xml: string): string {
  let text = '';
  let at = 0;
  for (let start = nextTag(xml, 'rPh', 0); start >= 0; start = nextTag(xml, 'rPh', at)) {
    text += xml.slice(at, start);
    const end = xml.indexOf('</rPh>', start);
    if (end < 0) throw new XlsxReadError('damaged');
    at = end + 6;
  }
  return text + xml.slice(at);
}

function joinTexts(xml: string): string {
  let text = '';
  for (let at = nextTag(xml, 't', 0); at >= 0; ) {
    const open = xml.indexOf('>', at);
    if (open < 0) throw new XlsxReadError('damaged');
    let end = open;
    if (xml.charAt(open - 1) !== '/') {
      end = xml.indexOf('</t>', open);
      if (end < 0) throw new XlsxReadError('damaged');
      text += unescapeCellText(xml.slice(open + 1, end));
    }
    at = nextTag(xml, 't', end);
  }
  return text;
}

/** Where the next tag of this name begins, or -1; longer names that begin alike are others. */
function nextTag(xml: string, name: string, from: number): number {
  const start = `<${name}`;
  for (let at = xml.indexOf(start, from); at >= 0; at = xml.indexOf(start, at + 1)) {
    const code = xml.charCodeAt(at + start.length);
    if (code === 62 || code === 47 || code <= 32) return at;
  }
  return -1;
}
