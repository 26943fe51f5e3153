import { cellName } from '../stand-in/a1.ts';
import type { Rect } from '../stand-in/rect.ts';
import { editFormula, quoteTitle } from '../stand-in/references.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { readNamedBlock } from './read-names.ts';
import { attributesXml } from './write-styles.ts';
import { escapeXml, type XmlElement } from './xml.ts';

/**
 * `<definedNames>`, or `''`. Names that the model holds come from it; the others (constants, formulas, names of one
 * sheet, print areas) stay, with references and the numbers of their sheets brought in line.
 * `places` gives for each former place of a sheet its present one, or undefined when it is gone; `titles` the former
 * titles in their former order.
 */
export function namesXml(
  workbook: Workbook,
  old: XmlElement[],
  titles: string[],
  places: (number | undefined)[],
  placeOf: (sheet: Sheet) => number,
): string {
  const model = new Map(workbook.namedRanges.map((range) => [range.name, range]));
  const entries: string[] = [];
  const written = new Set<string>();
  const put = (attributes: Record<string, string>, text: string): void => {
    written.add(`${attributes.name?.toLowerCase()} ${attributes.localSheetId ?? ''}`);
    entries.push(`<definedName${attributesXml(attributes)}>${escapeXml(text)}</definedName>`);
  };
  for (const element of old) {
    const { name = '', localSheetId } = element.attributes;
    if (localSheetId === undefined && !name.startsWith('_xl') && isModelled(element.text, titles)) {
      const range = model.get(name);
      if (range) put(element.attributes, modelText(workbook, range));
      continue;
    }
    if (localSheetId !== undefined && places[Number(localSheetId)] === undefined) continue;
    const attributes = { ...element.attributes };
    if (localSheetId !== undefined) attributes.localSheetId = String(places[Number(localSheetId)]);
    if (name === '_xlnm._FilterDatabase' && filterMoved(workbook, places, localSheetId, placeOf)) continue;
    put(
      attributes,
      workbook.edits.reduce((text, edit) => editFormula(text, '', edit), element.text),
    );
  }
  for (const range of workbook.namedRanges) {
    if (!written.has(`${range.name.toLowerCase()} `)) put({ name: range.name }, modelText(workbook, range));
  }
  for (const sheet of workbook.sheets) {
    const localSheetId = String(placeOf(sheet));
    if (sheet.filter && !written.has(`_xlnm._filterdatabase ${localSheetId}`)) {
      put({ name: '_xlnm._FilterDatabase', localSheetId, hidden: '1' }, blockText(sheet.name, sheet.filter));
    }
    if (!sheet.part && sheet.frozenRows > 0) {
      put({ name: '_xlnm.Print_Titles', localSheetId }, `${quoteTitle(sheet.name)}!$1:$${sheet.frozenRows}`);
    }
  }
  return entries.length === 0 ? '' : `<definedNames>${entries.join('')}</definedNames>`;
}

/** Whether reading the file put this name into the model. */
function isModelled(text: string, titles: string[]): boolean {
  const found = readNamedBlock(text);
  return found !== null && titles.includes(found.title);
}

function modelText(workbook: Workbook, range: { sheetId: number; rect: Rect | null }): string {
  const sheet = workbook.sheetById(range.sheetId);
  return sheet && range.rect ? blockText(sheet.name, range.rect) : '#REF!';
}

/** `'ชีต'!$A$1:$B$2` */
export function blockText(title: string, rect: Rect): string {
  const fixed = (row: number, column: number): string => cellName(row, column).replace(/([A-Z]+)/, '$$$1$$');
  const first = fixed(rect.row, rect.column);
  const last = fixed(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `${quoteTitle(title)}!${first}${first === last ? '' : `:${last}`}`;
}

function filterMoved(
  workbook: Workbook,
  places: (number | undefined)[],
  localSheetId: string | undefined,
  placeOf: (sheet: Sheet) => number,
): boolean {
  const place = places[Number(localSheetId)];
  return workbook.sheets.some((sheet) => placeOf(sheet) === place && sheet.touched.has('filter'));
}
