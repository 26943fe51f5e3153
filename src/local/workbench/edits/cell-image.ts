import type { Formula, Link, Scalar } from '../../stand-in/cell-value.ts';
import { scalarText } from '../../stand-in/cell-value.ts';
import type { Format } from '../../stand-in/format.ts';
import { cellKey, type Sheet } from '../../stand-in/sheet.ts';

/** All that a cell holds, to be put there again or elsewhere. Absent: it has none of its own. */
export interface CellImage {
  readonly value?: Scalar | undefined;
  readonly formula?: Formula | undefined;
  readonly format?: Format | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly note?: string | undefined;
  readonly metadata?: string | undefined;
}

export function imageOf(sheet: Sheet, row: number, column: number): CellImage {
  const key = cellKey(row, column);
  const formula = sheet.formulas.get(key);
  return {
    value: sheet.value(row, column),
    formula: formula && { ...formula },
    format: sheet.formats[row]?.[column],
    links: sheet.links.get(key)?.map((link) => ({ ...link })),
    note: sheet.notes.get(key),
    metadata: sheet.cellMetadata.get(key),
  };
}

/** Makes a cell what an image says. `isForeign`: the image is of another opening of the file, whose styles have other numbers. */
export function putImage(
  sheet: Sheet,
  row: number,
  column: number,
  image: CellImage,
  isForeign = false,
): void {
  const key = cellKey(row, column);
  const { value, formula, format, links, note, metadata } = image;
  sheet.put(row, column, undefined);
  sheet.put(row, column, value, formula && { ...formula });
  if (metadata !== undefined) sheet.cellMetadata.set(key, metadata);
  if (links)
    sheet.links.set(
      key,
      links.map((link) => ({ ...link })),
    );
  if (links) sheet.touched.add('links');
  if (sheet.notes.get(key) !== note) {
    if (note === undefined) sheet.notes.delete(key);
    else sheet.notes.set(key, note);
    sheet.touched.add('notes');
  }
  if (isForeign) putNumberFormat(sheet, row, column, format);
  else putOwnFormat(sheet, row, column, format);
}

function putNumberFormat(sheet: Sheet, row: number, column: number, format: Format | undefined): void {
  const now = sheet.format(row, column);
  const { numberFormat } = format ?? sheet.inheritedFormat(row, column);
  sheet.setFormat(row, column, sheet.workbook.formats.with(now, 'numberFormat', numberFormat));
}

function putOwnFormat(sheet: Sheet, row: number, column: number, format: Format | undefined): void {
  if (sheet.formats[row]?.[column] === format) return;
  sheet.setOwnFormat(row, column, format);
}

/** Whether two images say the same to a reader. What a formula came to is the grid's business. */
export function sameImage(a: CellImage, b: CellImage): boolean {
  return (
    a.formula?.text === b.formula?.text &&
    (a.formula !== undefined ||
      (typeof a.value === typeof b.value && scalarText(a.value) === scalarText(b.value))) &&
    a.note === b.note &&
    a.format?.numberFormat === b.format?.numberFormat
  );
}

/** The image of a cell as it reads when copied so many rows down and columns to the right. */
export function movedImage(image: CellImage, move: (formula: string) => string): CellImage {
  const { formula } = image;
  if (!formula) return image;
  const text = move(formula.text);
  // What it came to there need not be what it comes to here: the grid computes it.
  return text === formula.text ? image : { ...image, formula: { text }, value: undefined };
}
