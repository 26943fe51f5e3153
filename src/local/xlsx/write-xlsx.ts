import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { refreshCaches } from './chart-cache.ts';
import { writeCustomProperties } from './custom-properties.ts';
import { discardSheet } from './discard-sheet.ts';
import { moveDrawings } from './move-drawings.ts';
import type { WriteOptions } from './options.ts';
import { Package, workbookPart } from './package.ts';
import { stringTable } from './string-table.ts';
import { emptyPackage } from './template.ts';
import { writeCharts } from './write-charts.ts';
import { WriteMemory } from './write-memory.ts';
import { mainNamespace, patchSheet, writeNewSheet } from './write-sheet.ts';
import { writeWorkbookPart } from './write-workbook.ts';
import { XlsxTitleError } from './xlsx-errors.ts';
import { child, parseXml } from './xml.ts';

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * The workbook as an .xlsx file: the differences to the opened file are written into it, everything else stays as it
 * was. Without differences these are the opened bytes. Throws {@link XlsxTitleError} for a title that .xlsx forbids.
 */
export async function writeXlsx(workbook: Workbook, options: WriteOptions): Promise<Uint8Array> {
  if (workbook.source && workbook.isUntouched()) return workbook.source;
  for (const sheet of workbook.sheets) checkTitle(sheet);
  const file = workbook.source ? await Package.open(workbook.source) : emptyPackage();
  const main = workbookPart(file);
  const links = file.relationships(main);
  const stylesPart = links.find((one) => one.type === 'styles')?.target ?? addStyles(file, main);
  const themePart = links.find((one) => one.type === 'theme')?.target;
  const memory = WriteMemory.of(workbook, () => ({
    strings: stringTable(file, mainNamespace(file)),
    styles: file.required(stylesPart),
    theme: themePart && file.text(themePart),
  }));
  const { styles, strings } = memory;
  const properties = child(parseXml(file.required(main)), 'workbookPr')?.attributes;
  const dateShift = properties?.date1904 === '1' || properties?.date1904 === 'true' ? 1462 : 0;

  discardDeleted(workbook, file, main);
  const parts = new Map<Sheet, string>();
  const pages = new Map(workbook.sheets.map((sheet) => [sheet, options.page(sheet)]));
  const setUp = new Set<Sheet>();
  const keeping: ((file: Package) => void)[] = [];
  workbook.sheets.forEach((sheet, index) => {
    if (sheet.isObject) {
      if (sheet.part !== undefined) parts.set(sheet, sheet.part);
      return;
    }
    const part = sheet.part ?? file.freeName('xl/worksheets/sheet', '.xml');
    parts.set(sheet, part);
    const selected = index === workbook.active;
    const page = pages.get(sheet) ?? null;
    const isSelection = sheet.selectedInFile && !selected;
    const before = isSelection ? null : memory.take(sheet, page, file);
    if (before !== null) {
      if (before) setUp.add(sheet);
      return;
    }
    const target = { file, styles, strings, part, selected, dateShift, page };
    const isSetUp = (sheet.part ? patchSheet : writeNewSheet)(sheet, target);
    if (isSetUp) setUp.add(sheet);
    if (!sheet.part) file.declare(part, WORKSHEET);
    else if (!isSelection) keeping.push(memory.making(sheet, part, page, isSetUp) ?? (() => {}));
  });
  moveDrawings(workbook, file);
  refreshCaches(workbook, file);
  // Last, since what scripts made stands already where the edits before have moved it.
  for (const [sheet, part] of parts) {
    if (sheet.touched.has('charts')) writeCharts(sheet, file, part, options);
  }
  // Cells are written while they are packed, and only then all styles and texts are known.
  await file.packDocuments();
  for (const keep of keeping) keep(file);
  strings.write();
  const xml = styles.xml();
  if (xml !== null) file.write(stylesPart, xml);
  const cellsChanged =
    workbook.edits.length > 0 || workbook.sheets.some((sheet) => sheet.touched.has('cells'));
  const hasFormulas = workbook.sheets.some((sheet) => sheet.formulas.size > 0);
  if (cellsChanged) discardChain(file, main);
  writeWorkbookPart(workbook, file, main, parts, { pages, setUp }, cellsChanged && hasFormulas);
  writeCustomProperties(workbook, file, options.program);
  return await file.bytes();
}

/** A file may do without styles; what the script formats needs them. */
function addStyles(file: Package, main: string): string {
  const part = file.freeName('xl/styles', '.xml');
  file.write(part, emptyPackage().required('xl/styles.xml'));
  file.declare(part, STYLES);
  file.relate(main, 'styles', part);
  return part;
}

/** A title that the file had is the file's: some programs write longer ones. */
function checkTitle(sheet: Sheet): void {
  if (sheet.name === sheet.entry?.title) return;
  if (sheet.name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(sheet.name)) throw new XlsxTitleError(sheet.name);
}

function discardDeleted(workbook: Workbook, file: Package, main: string): void {
  const kept = new Set(workbook.sheets.map((sheet) => sheet.part));
  for (const part of workbook.removedParts) if (!kept.has(part)) discardSheet(file, part, main);
}

/** The order in which Excel last computed: it must not name cells that hold no formula any more. Excel makes it anew. */
function discardChain(file: Package, main: string): void {
  const chain = file.relationships(main).find((one) => one.type === 'calcChain');
  if (!chain) return;
  file.unrelate(main, chain.id);
  file.discard(chain.target);
}
