import { createHash } from 'node:crypto';
import { plainFormat } from '../stand-in/format.ts';
import { Sheet } from '../stand-in/sheet.ts';
import { Workbook } from '../stand-in/workbook.ts';
import { themeColors } from './colors.ts';
import { readCustomProperties } from './custom-properties.ts';
import type { ReadOptions } from './options.ts';
import { Package, workbookPart } from './package.ts';
import { readCharts } from './read-charts.ts';
import { readNames } from './read-names.ts';
import { readSheet, readSheetLinks, type SheetSource } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { XlsxReadError } from './xlsx-errors.ts';
import { child, parseXml, prefixed, type XmlElement } from './xml.ts';

/** Less than half of what Google holds: with content in a far corner, a file of a few bytes would take all memory. */
const MOST_CELLS = 4_000_000;

const ID_LETTERS = 32;

/** Reads an .xlsx file. The bytes are kept: writing puts the differences into them. Throws {@link XlsxReadError}. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): Workbook {
  try {
    return read(bytes, options);
  } catch (error) {
    if (error instanceof XlsxReadError) throw error;
    // Whatever goes wrong inside a file that someone else made is the file's fault to the user.
    throw new XlsxReadError('damaged', { cause: error });
  }
}

function read(bytes: Uint8Array, { program }: ReadOptions): Workbook {
  const file = Package.open(bytes);
  const main = workbookPart(file);
  const root = parseXml(file.required(main));
  const workbook = new Workbook();
  const links = file.relationships(main);
  const target = (type: string): string | undefined => {
    const found = links.find((one) => one.type === type);
    return found && file.required(found.target);
  };
  const theme = target('theme');
  const styles = readStyles(target('styles') ?? '<styleSheet><x/></styleSheet>', theme, workbook.formats);
  const [first] = styles.formats;
  workbook.defaultFormat = workbook.formats.of({ ...plainFormat, ...first, numberFormat: 'General' }, 0);
  const properties = child(root, 'workbookPr')?.attributes;
  const shared = {
    file,
    theme: themeColors(theme),
    strings: readStrings(target('sharedStrings')),
    formats: styles.formats,
    dateShift: properties?.date1904 === '1' || properties?.date1904 === 'true' ? 1462 : 0,
  };
  const sources: [Sheet, SheetSource][] = [];
  for (const element of child(root, 'sheets')?.children ?? []) {
    const id = prefixed(element, 'id');
    const link = links.find((one) => one.id === id);
    if (!link) throw new XlsxReadError('damaged');
    // Chart sheets and macro sheets hold no cells; they stay in the file.
    if (link.type !== 'worksheet') continue;
    const sheet = addSheet(workbook, element, link.target);
    sources.push([sheet, { ...shared, part: link.target }]);
  }
  if (sources.length === 0) throw new XlsxReadError('no-sheets');
  let cells = 0;
  for (const [sheet, source] of sources) {
    readSheet(sheet, source);
    const { rows, columns } = sheet.extent();
    cells += rows * columns;
    if (cells > MOST_CELLS) throw new XlsxReadError('too-large');
  }
  for (const [sheet, source] of sources) {
    readSheetLinks(sheet, source);
    readCharts(sheet, file, source.part, program);
  }
  readNames(workbook, child(root, 'definedNames')?.children ?? []);
  // A file that was never saved here has no id yet: the same bytes have the same one.
  workbook.id = createHash('sha256').update(bytes).digest('hex').slice(0, ID_LETTERS);
  readCustomProperties(workbook, file, program);
  workbook.active = activeSheet(workbook, root);
  workbook.source = bytes;
  return workbook;
}

function addSheet(workbook: Workbook, element: XmlElement, part: string): Sheet {
  const { name = '', sheetId, state } = element.attributes;
  const sheet = new Sheet(workbook, Number(sheetId), name);
  sheet.part = part;
  sheet.hidden = state === 'hidden' || state === 'veryHidden';
  workbook.sheets.push(sheet);
  return sheet;
}

/** The file counts sheets that are not ours too, so the place is found by title. */
function activeSheet(workbook: Workbook, root: XmlElement): number {
  const active = Number(child(child(root, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
  const name = child(root, 'sheets')?.children[active]?.attributes.name ?? '';
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  return Math.max(0, index);
}
