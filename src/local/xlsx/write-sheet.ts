import { rectName } from '../stand-in/a1.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../stand-in/default-sizes.ts';
import type { Aspect, Sheet } from '../stand-in/sheet.ts';
import { OFFICE_RELATIONSHIPS, type Package } from './package.ts';
import type { Page } from './page.ts';
import { wholeMerges } from './read-sheet.ts';
import { setUpPage } from './set-up-page.ts';
import { columnCharacters, rowPoints } from './sizes.ts';
import type { StringTable } from './string-table.ts';
import { cellsXml, dimensionXml } from './write-cells.ts';
import { filterXml } from './write-filter.ts';
import { writeGroups } from './write-groups.ts';
import { linksXml } from './write-links.ts';
import { writeNotes } from './write-notes.ts';
import { conditionalXml, validationsXml } from './write-rules.ts';
import { argb, type StyleWriter } from './write-styles.ts';
import { columnsXml, deselectView, viewsXml } from './write-view.ts';
import {
  chunkXml,
  declarePrefix,
  joinDocument,
  replaceChunk,
  splitDocument,
  type XmlDocument,
} from './xml-document.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The order that the format prescribes for what stands in a worksheet. */
export const WORKSHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

const ALL: Aspect[] = [
  'cells',
  'columns',
  'merges',
  'validations',
  'conditional',
  'links',
  'notes',
  'view',
  'tab',
  'filter',
];

export interface SheetTarget {
  file: Package;
  styles: StyleWriter;
  strings: StringTable;
  part: string;
  selected: boolean;
  dateShift: number;
  /** Null: its pages are not set up. */
  page: Page | null;
}

/** The namespace of a package's sheets and of its texts. */
export const mainNamespace = ({ officeNamespace }: Package): string =>
  officeNamespace === OFFICE_RELATIONSHIPS ? MAIN : STRICT_MAIN;

/** Writes the worksheet part of a new sheet. Returns whether its page was set up. */
export function writeNewSheet(sheet: Sheet, target: SheetTarget): boolean {
  const { officeNamespace } = target.file;
  const main = mainNamespace(target.file);
  const document = splitDocument(
    `${HEAD}<worksheet xmlns="${main}" xmlns:r="${officeNamespace}"></worksheet>`,
  );
  const put = (name: string, xml: string): void => replaceChunk(document, name, xml, WORKSHEET_ORDER);
  put(
    'sheetFormatPr',
    `<sheetFormatPr defaultColWidth="${columnCharacters(DEFAULT_WIDTH)}" defaultRowHeight="${rowPoints(DEFAULT_HEIGHT)}"/>`,
  );
  for (const aspect of ALL) writeAspect(sheet, aspect, document, target);
  const isSetUp = target.page !== null && setUpPage(document, WORKSHEET_ORDER, target.page);
  target.file.writeDocument(target.part, document);
  return isSetUp;
}

/**
 * Brings the worksheet part of a sheet of the file in line with the model; what did not change stays as it is.
 * Returns whether its page was set up.
 */
export function patchSheet(sheet: Sheet, target: SheetTarget): boolean {
  // Two selected sheets would be edited together in Excel. The one that opens need not be marked.
  const deselect = sheet.selectedInFile && !target.selected;
  const { file, part, page } = target;
  const aspects = ALL.filter((aspect) => sheet.touched.has(aspect));
  if (sheet.touched.has('protection')) aspects.push('protection');
  if (aspects.length === 0 && !deselect) return false;
  const document = file.document(part);
  for (const aspect of aspects) writeAspect(sheet, aspect, document, target);
  const views = chunkXml(document, 'sheetViews');
  if (deselect && views && !aspects.includes('view')) {
    replaceChunk(document, 'sheetViews', deselectView(views), WORKSHEET_ORDER);
  }
  const isSetUp = page?.isOurs === true && aspects.length > 0 && setUpPage(document, WORKSHEET_ORDER, page);
  return isSetUp;
}

function writeAspect(sheet: Sheet, aspect: Aspect, document: XmlDocument, target: SheetTarget): void {
  const { file, styles, part } = target;
  const put = (name: string, xml: string): void => replaceChunk(document, name, xml, WORKSHEET_ORDER);
  switch (aspect) {
    case 'cells':
      replaceChunk(
        document,
        'sheetData',
        '',
        WORKSHEET_ORDER,
        cellsXml(sheet, styles, target.strings, target.dateShift),
      );
      put('dimension', dimensionXml(sheet));
      break;
    case 'columns':
      put('cols', columnsXml(sheet, styles));
      writeGroups(sheet, document, WORKSHEET_ORDER);
      break;
    case 'merges':
      put('mergeCells', mergesXml(sheet));
      break;
    case 'validations':
      put('dataValidations', validationsXml(sheet));
      break;
    case 'conditional':
      put('conditionalFormatting', conditionalXml(sheet, styles));
      break;
    case 'links':
      declarePrefix(document, 'r', file.officeNamespace);
      put('hyperlinks', linksXml(sheet, file, part, chunkXml(document, 'hyperlinks')));
      break;
    case 'notes': {
      const id = writeNotes(sheet, file, part);
      if (id === null) break;
      declarePrefix(document, 'r', file.officeNamespace);
      put('legacyDrawing', `<legacyDrawing r:id="${id}"/>`);
      break;
    }
    case 'view':
      put('sheetViews', viewsXml(sheet, chunkXml(document, 'sheetViews'), target.selected));
      break;
    case 'tab':
      put('sheetPr', propertiesXml(sheet, chunkXml(document, 'sheetPr')));
      break;
    case 'filter':
      put('autoFilter', filterXml(sheet));
      break;
    case 'protection':
      // Rights of people cannot stand in a file; a protection of the file goes when the script removed it.
      if (!sheet.protections.some((one) => one.fromFile)) put('sheetProtection', '');
      break;
  }
}

function mergesXml(sheet: Sheet): string {
  const merges = wholeMerges(sheet);
  if (merges.length === 0) return '';
  const entries = merges.map((rect) => `<mergeCell ref="${rectName(rect)}"/>`);
  return `<mergeCells count="${entries.length}">${entries.join('')}</mergeCells>`;
}

/** `<sheetPr>` with the colour of the tab. */
function propertiesXml(sheet: Sheet, old: string | undefined): string {
  const color = sheet.tabColor ? `<tabColor rgb="${argb(sheet.tabColor)}"/>` : '';
  const document = splitDocument(old ?? '<sheetPr></sheetPr>');
  replaceChunk(document, 'tabColor', color, ['tabColor', 'outlinePr', 'pageSetUpPr']);
  return joinDocument(document);
}
