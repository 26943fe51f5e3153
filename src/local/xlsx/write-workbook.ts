import { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { OFFICE_RELATIONSHIPS, type Package } from './package.ts';
import { namesXml, type Paper } from './write-names.ts';
import { attributesXml } from './write-styles.ts';
import { child, escapeXml, parseXml, prefixed, type XmlElement } from './xml.ts';
import { chunkXml, declarePrefix, joinDocument, replaceChunk, splitDocument } from './xml-document.ts';

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
  const text = file.required(main);
  const root = parseXml(text);
  const document = splitDocument(text);
  const old = child(root, 'sheets')?.children ?? [];
  const links = file.relationships(main);
  const partOf = (element: XmlElement): string | undefined =>
    links.find((one) => one.id === prefixed(element, 'id'))?.target;
  const ours = new Map([...parts].map(([sheet, part]) => [part, sheet]));
  const entries = arrange(workbook, old, (element) => {
    const part = partOf(element);
    return part === undefined ? undefined : ours.get(part);
  });
  declarePrefix(document, 'r', OFFICE_RELATIONSHIPS);
  const oldOf = new Map(old.map((element) => [partOf(element), element]));
  const sheetsXml = entries.map((entry) => {
    if (!(entry instanceof Sheet)) return entry.xml;
    return sheetXml(
      entry,
      oldOf.get(parts.get(entry)),
      file.relate(main, 'worksheet', parts.get(entry) ?? ''),
    );
  });
  replaceChunk(document, 'sheets', `<sheets>${sheetsXml.join('')}</sheets>`, ORDER);
  const placeOf = (sheet: Sheet): number => entries.indexOf(sheet);
  const places = old.map((element) => {
    const part = partOf(element);
    const place = entries.indexOf((part === undefined ? undefined : ours.get(part)) ?? element);
    return place < 0 ? undefined : place;
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
  file.write(main, chunkXml(document, 'sheets') ? joinDocument(document) : text);
}

/** The model's sheets in their order; a chart sheet, which the model does not know, stays behind its neighbour. */
function arrange(
  workbook: Workbook,
  old: XmlElement[],
  sheetOf: (element: XmlElement) => Sheet | undefined,
): (Sheet | XmlElement)[] {
  const entries: (Sheet | XmlElement)[] = [...workbook.sheets];
  old.forEach((element, index) => {
    if (sheetOf(element) || workbook.removedIds.has(Number(element.attributes.sheetId))) return;
    const before = old
      .slice(0, index)
      .reverse()
      .map((one) => sheetOf(one) ?? one)
      .find((one) => entries.includes(one));
    entries.splice(before ? entries.indexOf(before) + 1 : 0, 0, element);
  });
  return entries;
}

function sheetXml(sheet: Sheet, old: XmlElement | undefined, id: string): string {
  const former = old?.attributes.state;
  const shown = sheet.hidden ? (former === 'veryHidden' ? former : 'hidden') : undefined;
  const attribute = shown ? ` state="${shown}"` : '';
  return `<sheet name="${escapeXml(sheet.name)}" sheetId="${sheet.id}"${attribute} r:id="${id}"/>`;
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
