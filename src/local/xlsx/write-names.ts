import { cellName } from '../stand-in/a1.ts';
import type { Rect } from '../stand-in/rect.ts';
import { editFormula, quoteTitle } from '../stand-in/references.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Page, PageLimits } from './page.ts';
import { readNamedBlock } from './read-names.ts';
import { attributesXml } from './write-styles.ts';
import { escapeXml, type XmlElement } from './xml.ts';

const TITLES = '_xlnm.Print_Titles';
const AREA = '_xlnm.Print_Area';

/** How the sheets go on paper, and those whose page was set up just now. */
export interface Paper {
  readonly pages: ReadonlyMap<Sheet, Page | null>;
  readonly setUp: ReadonlySet<Sheet>;
}

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
  { pages, setUp }: Paper,
): string {
  const model = new Map(workbook.namedRanges.map((range) => [range.name, range]));
  const entries: string[] = [];
  const written = new Set<string>();
  /** Names of print areas and repeated rows, with the places of their sheets, that are ours to give. */
  const ours = new Set(
    [...setUp].flatMap((sheet) => [TITLES, AREA].map((name) => `${name} ${placeOf(sheet)}`)),
  );
  const put = (attributes: Record<string, string>, text: string): void => {
    written.add(`${attributes.name?.toLowerCase()} ${attributes.localSheetId ?? ''}`);
    entries.push(`<definedName${attributesXml(attributes)}>${escapeXml(text)}</definedName>`);
  };
  for (const element of old) {
    const { name = '', localSheetId } = element.attributes;
    if (localSheetId === undefined && !name.startsWith('_xl') && isModelled(element.text, titles)) {
      const range = model.get(name);
      if (range) put(element.attributes, asInFile(element.text, workbook, range));
      continue;
    }
    if (localSheetId !== undefined && places[Number(localSheetId)] === undefined) continue;
    const attributes = { ...element.attributes };
    if (localSheetId !== undefined) attributes.localSheetId = String(places[Number(localSheetId)]);
    if (name === '_xlnm._FilterDatabase' && filterMoved(workbook, places, localSheetId, placeOf)) continue;
    if (isOurs(pages, titles, places, element, placeOf)) {
      ours.add(`${name} ${attributes.localSheetId}`);
      continue;
    }
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
    const page = pages.get(sheet);
    for (const name of [TITLES, AREA] as const) {
      const text = page ? PAPER_NAMES[name](sheet.name, page) : '';
      const isFree = !written.has(`${name.toLowerCase()} ${localSheetId}`);
      if (text !== '' && isFree && ours.has(`${name} ${localSheetId}`)) put({ name, localSheetId }, text);
    }
  }
  return entries.length === 0 ? '' : `<definedNames>${entries.join('')}</definedNames>`;
}

/** What the names that a program reads when it prints stand for; '' for none. */
const PAPER_NAMES = {
  /** The columns and rows that stand on every page; columns only where there are pages beside each other. */
  [TITLES]: (title: string, { columnBreaks, areas, repeatedColumns, repeatedRows }: PageLimits): string =>
    [
      ...((columnBreaks.length > 0 || areas.length > 1) && repeatedColumns > 0
        ? [`$A:$${cellName(0, repeatedColumns - 1).replace(/\d+$/, '')}`]
        : []),
      ...(repeatedRows.rows > 0
        ? [`$${repeatedRows.from + 1}:$${repeatedRows.from + repeatedRows.rows}`]
        : []),
    ]
      .map((area) => `${quoteTitle(title)}!${area}`)
      .join(','),
  [AREA]: (title: string, { areas }: PageLimits): string =>
    areas.map((area) => blockText(title, area)).join(','),
} as const;

/** Whether reading the file put this name into the model. */
function isModelled(text: string, titles: string[]): boolean {
  const found = readNamedBlock(text);
  return found !== null && titles.includes(found.title);
}

function modelText(workbook: Workbook, range: { sheetId: number; rect: Rect | null }): string {
  const sheet = workbook.sheetById(range.sheetId);
  return sheet && range.rect ? blockText(sheet.name, range.rect) : '#REF!';
}

/** In the file's own spelling, with or without quotes, where it still names that block. */
function asInFile(former: string, workbook: Workbook, range: { sheetId: number; rect: Rect | null }): string {
  const found = readNamedBlock(former);
  const text = modelText(workbook, range);
  return found !== null && blockText(found.title, found.rect) === text ? former : text;
}

/** `'ชีต'!$A$1:$B$2` */
export function blockText(title: string, rect: Rect): string {
  const fixed = (row: number, column: number): string => cellName(row, column).replace(/([A-Z]+)/, '$$$1$$');
  const first = fixed(rect.row, rect.column);
  const last = fixed(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `${quoteTitle(title)}!${first}${first === last ? '' : `:${last}`}`;
}

/** True for a print area or repeated rows that are exactly ours of the opened file: written anew as ours are now. */
function isOurs(
  pages: Paper['pages'],
  titles: string[],
  places: (number | undefined)[],
  { text, attributes }: XmlElement,
  placeOf: (sheet: Sheet) => number,
): boolean {
  const { name } = attributes;
  if (name !== TITLES && name !== AREA) return false;
  const place = places[Number(attributes.localSheetId)];
  const [sheet, page] = [...pages].find(([one]) => placeOf(one) === place) ?? [];
  if (!sheet || !page) return false;
  if (name === AREA && page.isForced) return true;
  const title = titles[Number(attributes.localSheetId)] ?? '';
  const bare = (names: string): string => names.replace(/'/g, ''); // not every program quotes a title
  return page.before !== null && bare(PAPER_NAMES[name](title, page.before)) === bare(text);
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
