import { cellName, columnName } from '../stand-in/a1.ts';
import { CellError, type Formula, RichText, type Scalar } from '../stand-in/cell-value.ts';
import type { Format } from '../stand-in/format.ts';
import { cellKey, keyCell, type RowInfo, type Sheet } from '../stand-in/sheet.ts';
import { fittedHeight } from './row-heights.ts';
import { rowPixels, rowPoints } from './sizes.ts';
import type { StringTable } from './string-table.ts';
import type { StyleWriter } from './write-styles.ts';
import { escapeCellText, escapeXml, textXml } from './xml.ts';

/**
 * The `<sheetData>` of a sheet. `dateShift` days are taken off dates (a file that counts from 1904). A table repeats in
 * many columns what the row above says: what was written there is taken again.
 */
export function* cellsXml(
  sheet: Sheet,
  styles: StyleWriter,
  strings: StringTable,
  dateShift: number,
): Generator<string> {
  yield '<sheetData>';
  const lastOfRow = lastColumns(sheet);
  const rows = new Set<number>(lastOfRow.keys());
  for (const row of sheet.rowInfos.keys()) rows.add(row);
  const hasFormulas = sheet.formulas.size > 0;
  const hasMetadata = sheet.cellMetadata.size > 0;
  const styleXml = (format: Format): string => {
    const id = styles.number(format);
    return id === 0 && !sheet.namesPlainStyle ? '"' : `" s="${id}"`;
  };
  const columns: LastWritten[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const out = [rowStart(sheet, row, styles)];
    const end = lastOfRow.get(row) ?? -1;
    const values = sheet.values[row];
    const formats = sheet.formats[row];
    const number = String(row + 1);
    for (let column = 0; column <= end; column++) {
      const format = formats?.[column];
      const value = values?.[column];
      const formula = hasFormulas ? sheet.formulas.get(cellKey(row, column)) : undefined;
      if (format === undefined && value === undefined && formula === undefined) continue;
      const shown = format ?? sheet.inheritedFormat(row, column);
      while (columns.length <= column) columns.push(nothingWritten(columns.length));
      const last = columns[column] ?? nothingWritten(column);
      const isKnown = last.format === shown && last.value === value && !formula && !hasMetadata;
      if (!isKnown) {
        if (last.format !== shown) last.style = styleXml(shown);
        const metadata = hasMetadata ? (sheet.cellMetadata.get(cellKey(row, column)) ?? '') : '';
        const shifted = dateShift && shown.isDate && typeof value === 'number' ? value - dateShift : value;
        last.xml = `${last.style}${metadata}${contentXml(shifted, formula, strings)}`;
        last.format = shown;
        last.value = formula ? null : value;
      }
      out.push(last.start, number, last.xml);
    }
    out.push('</row>');
    yield out.join('');
  }
  yield '</sheetData>';
}

/** The cell of a column that was written last. */
interface LastWritten {
  /** Up to the row's number. */
  readonly start: string;
  /** null: what it held is not to be written again. */
  value: Scalar | undefined | null;
  format: Format | null;
  style: string;
  /** All behind the row's number. */
  xml: string;
}

const nothingWritten = (column: number): LastWritten => ({
  start: `<c r="${columnName(column)}`,
  value: null,
  format: null,
  style: '',
  xml: '',
});

/** `<dimension>`: the block that holds all cells with content. */
export function dimensionXml(sheet: Sheet): string {
  const { rows, columns } = sheet.extent();
  const last = rows > 0 && columns > 0 ? `:${cellName(rows - 1, columns - 1)}` : '';
  return `<dimension ref="A1${last === ':A1' ? '' : last}"/>`;
}

/** For each row with cells, its last column. */
function lastColumns(sheet: Sheet): Map<number, number> {
  const last = new Map<number, number>();
  const reach = (row: number, column: number): void => {
    if (column > (last.get(row) ?? -1)) last.set(row, column);
  };
  for (const lines of [sheet.values, sheet.formats]) {
    lines.forEach((line: readonly unknown[] | undefined, row: number) => {
      if (!line) return;
      let column = line.length - 1;
      while (column >= 0 && line[column] === undefined) column--;
      if (column >= 0) reach(row, column);
    });
  }
  for (const key of sheet.formulas.keys()) reach(...keyCell(key));
  return last;
}

function rowStart(sheet: Sheet, row: number, styles: StyleWriter): string {
  const info: RowInfo = sheet.rowInfos.get(row) ?? {};
  const style = info.format ? ` s="${styles.number(info.format)}" customFormat="1"` : '';
  // Pixels are coarser than points: a height that nobody changed is the file's.
  const isAsInFile = info.points !== undefined && rowPixels(Number(info.points)) === info.height;
  const points = isAsInFile ? info.points : rowPoints(info.height ?? 0);
  const set = info.height === undefined ? '' : ` ht="${points}" customHeight="1"`;
  // Rows of other people's sheets stay as high as their program made them.
  const fitted = set === '' && sheet.madeHere ? fittedHeight(sheet, row) : null;
  let others = info.attributes ?? '';
  if (set !== '' || sheet.madeHere) others = others.replace(/ (?:ht|customHeight)="[^"]*"/g, '');
  if (info.hidden !== undefined) others = others.replace(/ hidden="[^"]*"/, '');
  const height = fitted === null ? set : ` ht="${fitted}"`;
  return `<row r="${row + 1}"${style}${height}${info.hidden ? ' hidden="1"' : ''}${others}>`;
}

/** The rest of a cell after its address and style. */
function contentXml(value: Scalar | undefined, formula: Formula | undefined, strings: StringTable): string {
  if (formula) return formulaXml(value, formula);
  if (value === undefined) return '/>';
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  if (typeof value === 'string') return stringXml(value, strings);
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value instanceof CellError) return ` t="e"><v>${escapeXml(value.code)}</v></c>`;
  return ` t="inlineStr"><is>${value.xml}</is></c>`;
}

function stringXml(text: string, strings: StringTable): string {
  const number = strings.number(text);
  return number === undefined
    ? ` t="inlineStr"><is>${textXml(text)}</is></c>`
    : ` t="s"><v>${number}</v></c>`;
}

function formulaXml(value: Scalar | undefined, formula: Formula): string {
  const text = `${formula.cellAttributes ?? ''}`;
  const tag = `<f${formula.attributes ?? ''}>${escapeXml(formula.text)}</f>`;
  if (value === undefined) return `${text}>${tag}</c>`;
  if (typeof value === 'number') return `${text}>${tag}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${text} t="b">${tag}<v>${value ? 1 : 0}</v></c>`;
  if (value instanceof CellError) return `${text} t="e">${tag}<v>${escapeXml(value.code)}</v></c>`;
  const result = value instanceof RichText ? value.text : value;
  return `${text} t="str">${tag}<v>${escapeCellText(result)}</v></c>`;
}
