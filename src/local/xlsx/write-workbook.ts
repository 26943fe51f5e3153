import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Package } from './package.ts';
import { namesXml, type Paper } from './write-names.ts';
import { attributesXml } from './write-styles.ts';
import { child, escapeXml, parseXml, type XmlElement } from './xml.ts';
import { declarePrefix, joinDocument, replaceChunk } from './xml-document.ts';

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/**
 * Writes the workbook part: which sheets there are in which order, the names, the sheet that opens, and whether
 * formulas are to be computed anew. `parts` tells where each sheet of the model stands.
 */
export function writeWorkbookPart(
  workbook: Workbook,
  file: Package,
  main: string,
  parts: Map<Sheet, string>,
  paper: Paper,
  recalculate: boolean,
): void {
  const document = file.document(main);
  const root = parseXml(joinDocument(document));
  const old = child(root, 'sheets')?.children ?? [];
  const links = file.relationships(main);
  declarePrefix(document, 'r', file.officeNamespace);
  const sheetsXml = workbook.sheets.map((sheet) => {
    const former = sheet.entry && old[sheet.entry.place];
    const part = parts.get(sheet);
    // An entry without a part is kept as it is.
    if (part === undefined) return former?.xml ?? '';
    const link = links.find((one) => one.target === part);
    return sheetXml(sheet, former, link?.id ?? file.relate(main, 'worksheet', part));
  });
  replaceChunk(document, 'sheets', `<sheets>${sheetsXml.join('')}</sheets>`, ORDER);
  const placeOf = (sheet: Sheet): number => workbook.sheets.indexOf(sheet);
  const places = old.map((_, place) => {
    const now = workbook.sheets.findIndex(({ entry }) => entry?.place === place);
    return now < 0 ? undefined : now;
  });
  const titles = old.map((element) => element.attributes.name ?? '');
  const names = namesXml(
    workbook,
    child(root, 'definedNames')?.children ?? [],
    titles,
    places,
    placeOf,
    paper,
  );
  replaceChunk(document, 'definedNames', names, ORDER);
  const active = workbook.sheets[workbook.active];
  if (active) replaceChunk(document, 'bookViews', viewsXml(child(root, 'bookViews'), placeOf(active)), ORDER);
  if (recalculate) {
    const attributes = { ...child(root, 'calcPr')?.attributes, fullCalcOnLoad: '1' };
    replaceChunk(document, 'calcPr', `<calcPr${attributesXml(attributes)}/>`, ORDER);
  }
}

function sheetXml(sheet: Sheet, old: XmlElement | undefined, id: string): string {
  const former = old?.attributes.state;
  const shown = sheet.hidden ? (former === 'veryHidden' ? former : 'hidden') : undefined;
  const attribute = shown ? ` state="${shown}"` : '';
  // A number that the file gave twice is the file's; ours are free ones.
  const number = old?.attributes.sheetId ?? String(sheet.id);
  return `<sheet name="${escapeXml(sheet.name)}" sheetId="${escapeXml(number)}"${attribute} r:id="${id}"/>`;
}

function viewsXml(old: XmlElement | undefined, active: number): string {
  const [first, ...others] = old?.children ?? [];
  const attributes: Record<string, string> = { ...first?.attributes, activeTab: String(active) };
  // The first tab shown in the tab bar could hide the active one.
  delete attributes.firstSheet;
  const inner = first?.children.map((one) => one.xml).join('') ?? '';
  const view = `<workbookView${attributesXml(attributes)}>${inner}</workbookView>`;
  return `<bookViews>${view}${others.map((one) => one.xml).join('')}</bookViews>`;
}
