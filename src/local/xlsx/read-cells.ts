import { cellName, columnIndex } from '../stand-in/a1.ts';
import { CellError, type RichText, type Scalar } from '../stand-in/cell-value.ts';
import { columnSpanAt } from '../stand-in/columns.ts';
import type { Format } from '../stand-in/format.ts';
import { moveFormula } from '../stand-in/references.ts';
import { cellKey, type FormatLine, type RowInfo, type Sheet } from '../stand-in/sheet.ts';
import { attribute, isUsual } from './cell-text.ts';
import { readIsoDate } from './read-iso-date.ts';
import { readStringItem } from './read-strings.ts';
import { rowPixels } from './sizes.ts';
import { readingAt, XlsxReadError } from './xlsx-errors.ts';
import { parseAttributes, parseXml, unescapeCellText, unescapeXml } from './xml.ts';

export interface CellSource {
  strings: (string | RichText)[];
  formats: Format[];
  /** Days to add to dates: 1462 where the file counts from 1904. */
  dateShift: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const OWN_ROW = new Set(['r', 'spans', 's', 'customFormat', 'hidden']);

/** Reads the cells and rows of a worksheet part, in its plain spelling, into a sheet. One pass. */
export function readCells(sheet: Sheet, xml: string, source: CellSource): void {
  const start = xml.indexOf('<sheetData');
  if (start < 0) return;
  const end = xml.indexOf('</sheetData>', start);
  if (end < 0) {
    if (!/^<sheetData\s*\/>/.test(xml.slice(start, start + 50))) throw new XlsxReadError('damaged');
    return;
  }
  const reader = new CellReader(sheet, source);
  readingAt({ sheet: sheet.name }, () => reader.read(xml, start + 10, end));
  sheet.formats = sharedLines(reader.formats);
}

/** Rows that look like the one above share its line. */
function sharedLines(lines: readonly (FormatLine | undefined)[]): (FormatLine | undefined)[] {
  let above: FormatLine | undefined;
  return lines.map((line) => {
    const isSame = line?.length === above?.length && line?.every((format, at) => format === above?.[at]);
    if (!isSame) above = line;
    return above;
  });
}

class CellReader {
  readonly formats: (Format | undefined)[][] = [];
  private readonly sheet: Sheet;
  private readonly source: CellSource;
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();
  private readonly columns: Format[] = [];
  private currentRow = -1;
  private currentColumn = -1;

  constructor(sheet: Sheet, source: CellSource) {
    this.sheet = sheet;
    this.source = source;
  }

  read(xml: string, start: number, end: number): void {
    try {
      this.readAll(xml, start, end);
    } catch (error) {
      const { currentRow: row, currentColumn: column } = this;
      const cell = row >= 0 && column >= 0 ? { cell: cellName(row, column) } : {};
      readingAt(cell, () => {
        throw error;
      });
    }
  }

  private readAll(xml: string, start: number, end: number): void {
    let at = start;
    let isInRow = false;
    while (at < end) {
      const open = xml.indexOf('<', at);
      if (open < 0 || open >= end) break;
      if (xml.startsWith('</row>', open)) {
        if (!isInRow) throw new XlsxReadError('damaged');
        isInRow = false;
        at = open + 6;
        continue;
      }
      const close = xml.indexOf('>', open);
      if (close < 0 || close > end) throw new XlsxReadError('damaged');
      const isEmpty = xml.charCodeAt(close - 1) === 47;
      const kind = xml.charCodeAt(open + 1);
      const isShort = xml.charCodeAt(open + 2) <= 62;
      at = close + 1;
      if (kind === 114 && !isInRow && xml.startsWith('<row', open)) {
        this.row(xml.slice(open + 4, isEmpty ? close - 1 : close));
        isInRow = !isEmpty;
      } else if (kind === 99 && isShort) {
        const attributes = xml.slice(open + 2, isEmpty ? close - 1 : close);
        if (isEmpty) {
          this.cell(attributes, '');
          continue;
        }
        const after = xml.indexOf('</c>', close);
        if (after < 0 || after > end) throw new XlsxReadError('damaged');
        this.cell(attributes, xml.slice(close + 1, after));
        at = after + 4;
      } else if (isInRow) at = this.skip(xml, open, end);
      else throw new XlsxReadError('damaged');
    }
    if (isInRow) throw new XlsxReadError('damaged');
  }

  /** What else stands in a row: its extensions. */
  private skip(xml: string, open: number, end: number): number {
    const close = xml.indexOf('</row>', open);
    const inner = xml.slice(open, close < 0 ? end : close);
    const next = inner.indexOf('<c ');
    const piece = next < 0 ? inner : inner.slice(0, next);
    parseXml(`<row>${piece}</row>`);
    return open + piece.length;
  }

  row(text: string): void {
    const attributes = parseAttributes(text);
    this.currentRow = attributes.r === undefined ? this.currentRow + 1 : Number(attributes.r) - 1;
    this.currentColumn = -1;
    if (!(this.currentRow >= 0 && this.currentRow < MOST_ROWS)) throw new XlsxReadError('damaged');
    const info: RowInfo = {};
    const styled = attributes.customFormat === '1' || attributes.customFormat === 'true';
    const format = styled ? this.source.formats[Number(attributes.s)] : undefined;
    if (format) info.format = format;
    if (attributes.hidden === '1' || attributes.hidden === 'true') info.hidden = true;
    const fixed = attributes.customHeight === '1' || attributes.customHeight === 'true';
    if (fixed && attributes.ht) {
      info.height = rowPixels(Number(attributes.ht));
      info.points = attributes.ht;
    }
    let others = '';
    for (const name in attributes) {
      if (OWN_ROW.has(name) || (fixed && (name === 'ht' || name === 'customHeight'))) continue;
      others += ` ${name}="${attributes[name]}"`;
    }
    if (others) info.attributes = others;
    if (Object.keys(info).length > 0) this.sheet.rowInfos.set(this.currentRow, info);
  }

  cell(attributes: string, inner: string): void {
    this.place(attribute(attributes, 'r'));
    const { currentRow: row, currentColumn: column, sheet } = this;
    const style = attribute(attributes, 's');
    if (style === '0') sheet.namesPlainStyle = true;
    // A cell that names no style has the first one, whatever its column or row has.
    const format =
      this.source.formats[style === undefined ? 0 : Number(style)] ?? sheet.workbook.defaultFormat;
    this.putFormat(row, column, format);
    if (inner === '') return;
    if (!isUsual(inner)) parseXml(`<c>${inner}</c>`);
    const type = attribute(attributes, 't') ?? 'n';
    const formula = this.formula(inner, row, column);
    const metadata = attributes.includes('m=') ? attributes.match(/\s[cv]m="\d+"/g)?.join('') : undefined;
    if (formula) {
      sheet.formulas.set(cellKey(row, column), {
        ...formula,
        ...(metadata ? { cellAttributes: metadata } : {}),
      });
    } else if (metadata) sheet.cellMetadata.set(cellKey(row, column), metadata);
    const value = this.value(inner, type, format.isDate);
    if (value === undefined || (value === '' && !formula)) return;
    put(sheet.values, row, column, value);
  }

  /** Cells may leave out their address: then they follow the one before. */
  private place(reference: string | undefined): void {
    if (reference === undefined) this.currentColumn++;
    else {
      let letters = 0;
      while (reference.charCodeAt(letters) > 64) letters++;
      this.currentColumn = columnIndex(reference.slice(0, letters));
      const row = Number(reference.slice(letters)) - 1;
      if (row >= 0) this.currentRow = row;
    }
    const { currentRow: row, currentColumn: column } = this;
    if (!(row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS))
      throw new XlsxReadError('damaged');
  }

  private putFormat(row: number, column: number, format: Format): void {
    if (format === (this.sheet.rowInfos.get(row)?.format ?? this.columnFormat(column))) return;
    put(this.formats, row, column, format);
  }

  /** What a cell of a column has that has nothing of its own. */
  private columnFormat(column: number): Format {
    const { columnSpans, workbook } = this.sheet;
    const known = this.columns[column];
    if (known) return known;
    const format = columnSpanAt(columnSpans, column)?.format ?? workbook.defaultFormat;
    this.columns[column] = format;
    return format;
  }

  private formula(inner: string, row: number, column: number): { text: string; attributes?: string } | null {
    const open = inner.indexOf('<f');
    if (open < 0) return null;
    const close = inner.indexOf('>', open);
    const empty = inner[close - 1] === '/';
    const attributes = parseAttributes(inner.slice(open + 2, empty ? close - 1 : close));
    const text = empty ? '' : unescapeXml(inner.slice(close + 1, inner.indexOf('</f>', close)));
    if (attributes.t === 'shared' && attributes.si !== undefined) {
      const master = this.shared.get(attributes.si);
      if (text === '' && master)
        return { text: moveFormula(master.text, row - master.row, column - master.column) };
      this.shared.set(attributes.si, { text, row, column });
      return { text };
    }
    if (attributes.t === 'array' || attributes.t === 'dataTable') {
      return { text, attributes: inner.slice(open + 2, empty ? close - 1 : close) };
    }
    return text === '' ? null : { text };
  }

  private value(inner: string, type: string, isDate: boolean): Scalar | undefined {
    if (type === 'inlineStr') {
      const start = inner.indexOf('<is');
      const end = inner.lastIndexOf('</is>');
      return start < 0 || end < 0 ? '' : readStringItem(inner.slice(inner.indexOf('>', start) + 1, end));
    }
    const open = inner.indexOf('<v');
    if (open < 0) return undefined;
    const close = inner.indexOf('>', open);
    if (inner.charAt(close - 1) === '/') return type === 'str' ? '' : undefined;
    const end = inner.indexOf('</v>', close);
    if (end < 0) throw new XlsxReadError('damaged');
    const text = inner.slice(close + 1, end);
    if (type === 's') {
      const found = text.trim() === '' ? undefined : this.source.strings[Number(text)];
      if (found === undefined) throw new XlsxReadError('damaged');
      return found;
    }
    if (type === 'str') return unescapeCellText(text);
    if (text === '') return undefined;
    if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
    if (type === 'e') return new CellError(unescapeXml(text));
    // What cannot be read as a date is asked about as the text that it is.
    if (type === 'd') return readIsoDate(text.trim()) ?? text;
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (!Number.isFinite(number)) throw new XlsxReadError('damaged');
    return isDate ? number + this.source.dateShift : number;
  }
}

function put<T>(lines: (T | undefined)[][], row: number, column: number, value: T): void {
  let line = lines[row];
  if (!line) {
    line = [];
    lines[row] = line;
  }
  for (let i = line.length; i < column; i++) line.push(undefined);
  line[column] = value;
}
