import type { Page } from './page.ts';
import { escapeXml, parseXml } from './xml.ts';
import { chunkXml, joinDocument, replaceChunk, splitDocument, type XmlDocument } from './xml-document.ts';

const BREAKS = [
  ['rowBreaks', 'rowBreaks'],
  ['colBreaks', 'columnBreaks'],
] as const;

/**
 * Sets a worksheet up for A4 where nobody did. Returns whether it did. Where the page is set up already only our breaks
 * move. `order`: that of a worksheet's elements.
 */
export function setUpPage(document: XmlDocument, order: readonly string[], page: Page): boolean {
  const put = (name: string, xml: string): void => replaceChunk(document, name, xml, order);
  const isSet = chunkXml(document, 'pageSetup') !== undefined;
  const { before } = page;
  for (const [name, key] of BREAKS)
    if (!isSet || String(before?.[key]) !== String(page[key]))
      put(name, breaksXml(document, name, before?.[key] ?? [], page[key]));
  if (isSet && page.isForced !== true) return false;
  const orientation = page.isLandscape ? 'landscape' : 'portrait';
  // Programs mind no breaks of columns in a sheet that is fitted to so many pages.
  const isOnePage = page.isOnePage || page.isForced === true;
  const isFitted = isOnePage || (page.columnBreaks.length === 0 && page.areas.length < 2);
  if (isFitted) put('sheetPr', fittedProperties(chunkXml(document, 'sheetPr')));
  put('printOptions', '<printOptions horizontalCentered="1"/>');
  put(
    'pageMargins',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
  );
  const height = isOnePage ? 1 : 0;
  const size = isFitted
    ? `fitToWidth="1" fitToHeight="${height}"`
    : `scale="${page.scale}" pageOrder="overThenDown"`;
  put('pageSetup', `<pageSetup paperSize="9" orientation="${orientation}" ${size}/>`);
  put('headerFooter', `<headerFooter><oddFooter>${escapeXml(page.footer)}</oddFooter></headerFooter>`);
  return true;
}

/** `<rowBreaks>` or `<colBreaks>` with our breaks moved from some places to others; the user's own stay. */
function breaksXml(
  document: XmlDocument,
  name: 'rowBreaks' | 'colBreaks',
  from: readonly number[],
  to: readonly number[],
): string {
  const old = chunkXml(document, name);
  const kept = (old ? parseXml(old).children : []).filter(({ attributes }) => {
    const at = Number(attributes.id);
    return !from.includes(at) && !to.includes(at);
  });
  const breaks = kept.map(({ attributes, xml }) => ({ at: Number(attributes.id), xml }));
  const last = name === 'rowBreaks' ? 16_383 : 1_048_575;
  for (const at of to) breaks.push({ at, xml: `<brk id="${at}" max="${last}" man="1"/>` });
  if (breaks.length === 0) return '';
  const inner = breaks.sort((a, b) => a.at - b.at).map(({ xml }) => xml);
  const manual = inner.filter((xml) => /\sman="(?:1|true)"/.test(xml)).length;
  return `<${name} count="${inner.length}" manualBreakCount="${manual}">${inner.join('')}</${name}>`;
}

/** `<sheetPr>` that says that the sheet is fitted to the page. */
function fittedProperties(old: string | undefined): string {
  const document = splitDocument(old ?? '<sheetPr></sheetPr>');
  const page = chunkXml(document, 'pageSetUpPr') ?? '<pageSetUpPr/>';
  const fitted = page
    .replace(/\sfitToPage="[^"]*"/, '')
    .replace('<pageSetUpPr', '<pageSetUpPr fitToPage="1"');
  replaceChunk(document, 'pageSetUpPr', fitted, ['tabColor', 'outlinePr', 'pageSetUpPr']);
  return joinDocument(document);
}
