import { columnIndex } from '../stand-in/a1.ts';
import { CellError, type RichText, type Scalar } from '../stand-in/cell-value.ts';
import type { Format } from '../stand-in/format.ts';
import { moveFormula } from '../stand-in/references.ts';
import { cellKey, type RowInfo, type Sheet } from '../stand-in/sheet.ts';
import { readText } from './read-strings.ts';
import { rowPixels } from './sizes.ts';
import { XlsxReadError } from './xlsx-errors.ts';
import { parseAttributes, unescapeCellText, unescapeXml } from './xml.ts';

export interface CellSource {
  strings: (string | RichText)[];
  formats: Format[];
  /** Days to add to dates: 1462 where the file counts from 1904. */
  dateShift: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const OWN_ROW = new Set(['r', 'spans', 's', 'customFormat', 'hidden']);

/** Reads the cells and rows of a worksheet part into a sheet. Returns the size that the cells take up. */
export function readCells(sheet: Sheet, xml: string, source: CellSource): { rows: number; columns: number } {
  const reader = new CellReader(sheet, source);
  const start = xml.indexOf('<sheetData');
  if (start < 0) return reader.size;
  const end = xml.indexOf('</sheetData>', start);
  if (end < 0 && !/^<sheetData\s*\/>/.test(xml.slice(start, start + 50))) throw new XlsxReadError('damaged');
  let at = start + 10;
  while (at < end) {
    const open = xml.indexOf('<', at);
    if (open < 0 || open >= end) break;
    const close = xml.indexOf('>', open);
    if (close < 0) throw new XlsxReadError('damaged');
    const empty = xml[close - 1] === '/';
    const kind = xml[open + 1];
    at = close + 1;
    if (kind === 'r') reader.row(xml.slice(open + 4, empty ? close - 1 : close));
    else if (kind === 'c') {
      const attributes = xml.slice(open + 2, empty ? close - 1 : close);
      if (empty) {
        reader.cell(attributes, '');
        continue;
      }
      const after = xml.indexOf('</c>', close);
      if (after < 0) throw new XlsxReadError('damaged');
      reader.cell(attributes, xml.slice(close + 1, after));
      at = after + 4;
    }
  }
  return reader.size;
}

class CellReader {
  readonly size = { rows: 0, columns: 0 };
  private readonly sheet: Sheet;
  private readonly source: CellSource;
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();
  private currentRow = -1;
  private currentColumn = -1;

  constructor(sheet: Sheet, source: CellSource) {
    this.sheet = sheet;
    this.source = source;
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
    if (fixed && attributes.ht) info.height = rowPixels(Number(attributes.ht));
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
    const format = style === undefined ? undefined : this.source.formats[Number(style)];
    this.putFormat(row, column, format);
    if (inner === '') return;
    const type = attribute(attributes, 't') ?? 'n';
    const formula = this.formula(inner, row, column);
    if (formula) {
      const metadata = /\b[cv]m="\d+"/.test(attributes)
        ? attributes.match(/\s[cv]m="\d+"/g)?.join('')
        : undefined;
      sheet.formulas.set(cellKey(row, column), {
        ...formula,
        ...(metadata ? { cellAttributes: metadata } : {}),
      });
    }
    const value = this.value(inner, type, (format ?? sheet.format(row, column)).isDate);
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
    if (row >= this.size.rows) this.size.rows = row + 1;
    if (column >= this.size.columns) this.size.columns = column + 1;
  }

  private putFormat(row: number, column: number, format: Format | undefined): void {
    if (!format || format === this.sheet.inheritedFormat(row, column)) return;
    put(this.sheet.formats, row, column, format);
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
      const [, text = ''] = /<is(?:\s[^>]*)?>([\s\S]*?)<\/is>/.exec(inner) ?? [];
      return readText(text);
    }
    const open = inner.indexOf('<v');
    if (open < 0) return undefined;
    const close = inner.indexOf('>', open);
    const end = inner.indexOf('</v>', close);
    if (end < 0) return undefined;
    const text = inner.slice(close + 1, end);
    if (type === 's') {
      const found = this.source.strings[Number(text)];
      if (found === undefined) throw new XlsxReadError('damaged');
      return found;
    }
    if (type === 'str') return unescapeCellText(text);
    if (text === '') return undefined;
    if (type === 'b') return text === '1' || text === 'true';
    if (type === 'e') return new CellError(unescapeXml(text));
    const number =
      type === 'd'
        ? Date.parse(`${text.slice(0, 19)}${text.length > 10 ? 'Z' : ''}`) / 86_400_000 + 25_569
        : Number(text);
    if (!Number.isFinite(number)) throw new XlsxReadError('damaged');
    return isDate && type !== 'd' ? number + this.source.dateShift : number;
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

/** One attribute of a cell: the usual spelling fast, any other correctly. */
function attribute(text: string, name: string): string | undefined {
  const start = text.indexOf(` ${name}="`);
  if (start >= 0) return text.slice(start + name.length + 3, text.indexOf('"', start + name.length + 3));
  return text.includes("'") || text.includes('\n') || text.includes(' =')
    ? parseAttributes(text)[name]
    : undefined;
}
