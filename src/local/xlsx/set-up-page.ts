import type { Page } from './page.ts';
import { escapeXml, parseXml } from './xml.ts';
import { chunkXml, joinDocument, replaceChunk, splitDocument, type XmlDocument } from './xml-document.ts';

/**
 * Sets a worksheet up for A4 where nobody did. Returns whether it did. Where the page is set up already only our break
 * moves. `order`: that of a worksheet's elements.
 */
export function setUpPage(document: XmlDocument, order: readonly string[], page: Page): boolean {
  const put = (name: string, xml: string): void => replaceChunk(document, name, xml, order);
  const isSet = chunkXml(document, 'pageSetup') !== undefined;
  const { breakBefore, before } = page;
  if (!isSet || before?.breakBefore !== breakBefore)
    put('rowBreaks', breaksXml(document, before?.breakBefore ?? null, breakBefore));
  if (isSet && !page.isOnePage) return false;
  const orientation = page.isLandscape ? 'landscape' : 'portrait';
  put('sheetPr', fittedProperties(chunkXml(document, 'sheetPr')));
  put('printOptions', '<printOptions horizontalCentered="1"/>');
  put(
    'pageMargins',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
  );
  const height = page.isOnePage ? 1 : 0;
  put(
    'pageSetup',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${height}"/>`,
  );
  put('headerFooter', `<headerFooter><oddFooter>${escapeXml(page.footer)}</oddFooter></headerFooter>`);
  return true;
}

/** `<rowBreaks>` with our break moved from one row to another; the user's own stay. */
function breaksXml(document: XmlDocument, from: number | null, to: number | null): string {
  const old = chunkXml(document, 'rowBreaks');
  const kept = (old ? parseXml(old).children : []).filter(({ attributes }) => {
    const row = Number(attributes.id);
    return row !== from && row !== to;
  });
  const breaks = kept.map(({ attributes, xml }) => ({ row: Number(attributes.id), xml }));
  if (to !== null) breaks.push({ row: to, xml: `<brk id="${to}" max="16383" man="1"/>` });
  if (breaks.length === 0) return '';
  const inner = breaks.sort((a, b) => a.row - b.row).map(({ xml }) => xml);
  const manual = inner.filter((xml) => /\sman="(?:1|true)"/.test(xml)).length;
  return `<rowBreaks count="${inner.length}" manualBreakCount="${manual}">${inner.join('')}</rowBreaks>`;
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
