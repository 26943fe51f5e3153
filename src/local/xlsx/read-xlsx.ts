import { createHash } from 'node:crypto';
import { plainFormat } from '../stand-in/format.ts';
import { Sheet } from '../stand-in/sheet.ts';
import { Workbook } from '../stand-in/workbook.ts';
import { themeColors } from './colors.ts';
import { readCustomProperties } from './custom-properties.ts';
import type { ReadOptions } from './options.ts';
import { Package, workbookPart } from './package.ts';
import { readCharts } from './read-charts.ts';
import { readNamedBlock, readNames } from './read-names.ts';
import { readPictures } from './read-pictures.ts';
import { readSheet, readSheetLinks, type SheetSource } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { readingAt, XlsxReadError } from './xlsx-errors.ts';
import { child, parseXml, prefixed, type XmlElement } from './xml.ts';
import { splitDocument } from './xml-document.ts';

/** Less than half of what Google holds: with content in a far corner, a file of a few bytes would take all memory. */
const MOST_CELLS = 4_000_000;
/** The highest number that programs give a sheet. */
const HIGHEST_ID = 65_534;

const ID_LETTERS = 32;

/** Reads an .xlsx file. The bytes are kept: writing puts the differences into them. Throws {@link XlsxReadError}. */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions): Promise<Workbook> {
  try {
    return read(await Package.open(bytes), bytes, options);
  } catch (error) {
    if (error instanceof XlsxReadError) throw error;
    // Whatever goes wrong inside a file that someone else made is the file's fault to the user.
    throw new XlsxReadError('damaged', { cause: error });
  }
}

function read(file: Package, bytes: Uint8Array, { program, skips }: ReadOptions): Workbook {
  const main = workbookPart(file);
  const root = readingAt({ part: main }, () => {
    // Saving cuts it up: what it cannot be cut for is told now.
    splitDocument(file.required(main));
    return parseXml(file.required(main));
  });
  const workbook = new Workbook();
  const links = file.relationships(main);
  const part = (type: string): string | undefined => links.find((one) => one.type === type)?.target;
  const text = (type: string): string | undefined => {
    const found = part(type);
    return found === undefined ? undefined : file.required(found);
  };
  const theme = text('theme');
  const styles = readingAt({ part: part('styles') ?? main }, () => {
    const xml = text('styles') ?? '<styleSheet><x/></styleSheet>';
    splitDocument(xml);
    return readStyles(xml, theme, workbook.formats);
  });
  workbook.defaultFormat = styles.formats[0] ?? workbook.formats.of(plainFormat, 0);
  const properties = child(root, 'workbookPr')?.attributes;
  const shared = {
    file,
    theme: themeColors(theme),
    strings: readingAt({ part: part('sharedStrings') ?? main }, () => {
      const xml = text('sharedStrings');
      if (xml !== undefined) splitDocument(xml);
      return readStrings(xml);
    }),
    formats: styles.formats,
    dateShift: properties?.date1904 === '1' || properties?.date1904 === 'true' ? 1462 : 0,
  };
  const entries = child(root, 'sheets')?.children ?? [];
  const ids = sheetIds(entries);
  const names = child(root, 'definedNames')?.children ?? [];
  const isSkipped = (title: string): boolean => skips?.(title, namesOf(title, names)) ?? false;
  const sources: [Sheet, SheetSource][] = [];
  let hasSheets = false;
  entries.forEach((element, place) => {
    const id = prefixed(element, 'id');
    const link = links.find((one) => one.id === id);
    const sheet = addSheet(workbook, element, place, ids[place] ?? place + 1);
    if (id && !(link && file.has(link.target)))
      throw new XlsxReadError('damaged', { place: { sheet: sheet.name } });
    if (link) sheet.part = link.target;
    // Chart sheets, macro sheets, and entries that point to nothing hold no cells; they stay in the file.
    sheet.isObject = sheet.part === undefined || link?.type !== 'worksheet';
    if (sheet.isObject || sheet.part === undefined) return;
    hasSheets = true;
    if (!isSkipped(sheet.name)) sources.push([sheet, { ...shared, part: sheet.part }]);
  });
  if (!hasSheets) throw new XlsxReadError('no-sheets');
  let cells = 0;
  const documents = sources.map(([sheet, source]) => {
    const document = readingAt({ sheet: sheet.name }, () => readSheet(sheet, source));
    const { rows, columns } = sheet.extent();
    cells += rows * columns;
    if (cells > MOST_CELLS) throw new XlsxReadError('too-large', { place: { sheet: sheet.name } });
    return document;
  });
  trimGrids(workbook);
  sources.forEach(([sheet, source], index) => {
    const document = documents[index];
    if (document) readingAt({ sheet: sheet.name }, () => readSheetLinks(sheet, source, document));
    readCharts(sheet, file, source.part, program);
    readPictures(sheet, file, source.part);
  });
  readNames(workbook, names);
  // A file that was never saved here has no id yet: the same bytes have the same one.
  workbook.id = createHash('sha256').update(bytes).digest('hex').slice(0, ID_LETTERS);
  readCustomProperties(workbook, file, program);
  workbook.active = activeSheet(workbook, root);
  workbook.source = bytes;
  return workbook;
}

/** The workbook's names that stand for a block of a sheet. */
const namesOf = (title: string, names: XmlElement[]): string[] =>
  names.flatMap(({ text, attributes }) =>
    readNamedBlock(text)?.title === title ? (attributes.name ?? []) : [],
  );

/** A file of hundreds of small sheets is not refused for the empty cells that Google would add to each. */
function trimGrids({ sheets }: Workbook): void {
  const cells = sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (cells <= MOST_CELLS) return;
  for (const sheet of sheets) {
    const { rows, columns } = sheet.extent();
    sheet.maxRows = Math.max(1, rows);
    sheet.maxColumns = Math.max(1, columns);
  }
}

/** The number of each entry; one that is no number, or was given twice, becomes the next free one. */
function sheetIds(entries: XmlElement[]): number[] {
  const given = entries.map(({ attributes }) => Number(attributes.sheetId));
  const isUsable = (id: number): boolean => Number.isInteger(id) && id >= 1 && id <= HIGHEST_ID;
  const used = new Set<number>();
  let highest = Math.max(0, ...given.filter(isUsable));
  return given.map((id) => {
    if (isUsable(id) && !used.has(id)) {
      used.add(id);
      return id;
    }
    highest += 1;
    return highest;
  });
}

function addSheet(workbook: Workbook, element: XmlElement, place: number, id: number): Sheet {
  const { name = '', state } = element.attributes;
  const sheet = new Sheet(workbook, id, name);
  sheet.entry = { place, title: name };
  sheet.hidden = state === 'hidden' || state === 'veryHidden';
  workbook.sheets.push(sheet);
  return sheet;
}

function activeSheet(workbook: Workbook, root: XmlElement): number {
  const active = Number(child(child(root, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
  const found = workbook.sheets[active];
  return found && !found.isObject ? active : workbook.sheets.findIndex((sheet) => !sheet.isObject);
}
