import { CellError, scalarText } from '../cell-value.ts';
import { isDate, signatureError, tableLines, text } from '../check-arguments.ts';
import { serialToTime, timeToSerial } from '../date-serial.ts';
import { displayValue } from '../display.ts';
import { clearContent } from '../edit-cells.ts';
import type { Service } from '../google.ts';
import { localeRules, shownFormula } from '../locale.ts';
import type { Rect } from '../rect.ts';
import { moveFormula } from '../references.ts';
import type { Run } from '../run.ts';
import { type Methods, reads, writes } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { typedLink } from '../typed-link.ts';
import { checkRules } from './check-rules.ts';
import { checkEditable } from './editable.ts';
import { writeLink } from './write-link.ts';

const LONGEST_TEXT = 50_000;

/** The methods of a range that read and write what the cells hold. */
export function rangeValues(
  run: Run,
  sheet: Sheet,
  rect: Rect,
  self: () => Service<'Range'>,
): Methods<'Range'> {
  const edit = (): void => checkEditable(run, sheet, rect);
  return {
    ...reads<'Range'>({
      getValues: () => valuesIn(run, sheet, rect),
      getValue: () => cellValue(run, sheet, rect.row, rect.column),
      getFormula: () => formulaText(sheet, rect.row, rect.column),
      getFormulas: () => eachCell(rect, (row, column) => formulaText(sheet, row, column)),
      getDisplayValues: () => eachCell(rect, (row, column) => shown(run, sheet, row, column)),
    }),
    ...writes<'Range'>({
      setValues(values: unknown) {
        const cells = tableLines('Range.setValues', values, rect.rows, rect.columns);
        for (const line of cells)
          for (let column = 0; column < rect.columns; column++) checkCell(line[column]);
        edit();
        checkRules(run, sheet, rect, (row, column) => cells[row]?.[column] ?? '');
        cells.forEach((line, row) => {
          writeLine(sheet, rect.row + row, rect.column, line, cells[row - 1]);
        });
        return self();
      },
      setValue(value: unknown) {
        const wanted = checkCell(value);
        edit();
        checkRules(run, sheet, rect, () => wanted);
        for (let row = 0; row < rect.rows; row++) {
          for (let column = 0; column < rect.columns; column++) {
            write(sheet, rect.row + row, rect.column + column, wanted);
          }
        }
        return self();
      },
      setFormula(formula: unknown) {
        const typed = text('Range.setFormula', formula);
        edit();
        fillFormula(sheet, rect, typed);
        return self();
      },
      clearContent() {
        edit();
        clearContent(sheet, rect);
        return self();
      },
    }),
  };
}

/** A table of what `read` gives for each cell of a block. */
export function eachCell<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line: T[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

/** What getValue gives: `''` for blank, a Date where the number format is one, errors as their text. */
function cellValue(run: Run, sheet: Sheet, row: number, column: number): unknown {
  const value = sheet.values[row]?.[column];
  if (value === undefined) return sheet.formulas.size > 0 ? pending(run, sheet, row, column) : '';
  if (typeof value === 'number') {
    const format = sheet.formats[row]?.[column] ?? sheet.inheritedFormat(row, column);
    return format.isDate ? new Date(serialToTime(value)) : value;
  }
  if (typeof value !== 'object') return value;
  return value instanceof CellError ? value.code : value.text;
}

/** What scripts are given of cells. */
export const valuesIn = (run: Run, sheet: Sheet, rect: Rect): unknown[][] =>
  eachCell(rect, (row, column) => cellValue(run, sheet, row, column));

/** A formula without a stored result: what the plugged-in evaluator says, else Google's placeholder. */
function pending(run: Run, sheet: Sheet, row: number, column: number): unknown {
  const formula = sheet.formula(row, column);
  if (!formula) return '';
  return run.options.evaluate?.(formula.text, run.workbook, sheet.name) ?? 'Loading...';
}

function shown(run: Run, sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === undefined) return scalarText(pending(run, sheet, row, column) as string); // '' or a scalar
  return displayValue(value, sheet.format(row, column));
}

function formulaText(sheet: Sheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (!formula) return '';
  // What could not be read is shown as it was typed.
  const isRead = !(sheet.value(row, column) instanceof CellError);
  return `=${isRead ? shownFormula(formula.text, localeRules(sheet.workbook.locale)) : formula.text}`;
}

/** Each cell gets the formula as it reads when it is filled down and to the right; a text without = is typed. */
function fillFormula(sheet: Sheet, rect: Rect, typed: string): void {
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const moved = typed.startsWith('=') ? `=${moveFormula(typed.slice(1), row, column)}` : typed;
      sheet.set(rect.row + row, rect.column + column, moved);
    }
  }
}

/** Throws for what cannot stand in a cell; null empties it. Stricter than Google, which writes an object's toString. */
function checkCell(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      if (value.length > LONGEST_TEXT) {
        throw new Error(
          `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
        );
      }
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`The number ${value} cannot stand in a cell.`);
      return value;
    case 'boolean':
      return value;
    default:
      if (value === null) return '';
      if (isDate(value) && Number.isFinite(value.getTime())) return value;
      throw signatureError('Range.setValues', [value]);
  }
}

/** `above`: what was written into the line above. Words of a table that stand there too are held once. */
function writeLine(
  sheet: Sheet,
  row: number,
  column: number,
  line: readonly unknown[],
  above: readonly unknown[] = [],
): void {
  const known = sheet.merges.length === 0 ? sheet.values[row - 1] : undefined;
  for (let at = 0; at < line.length; at++) {
    const value = line[at] ?? '';
    const isKnown = known !== undefined && value === above[at] && isPlainText(value);
    if (isKnown && sheet.format(row, column + at) === sheet.format(row - 1, column + at))
      sheet.put(row, column + at, known[column + at]);
    else write(sheet, row, column + at, value);
  }
}

/** True of a text that stays one in every cell. */
const isPlainText = (value: unknown): boolean => typeof value === 'string' && value.charCodeAt(0) === 39;

function write(sheet: Sheet, row: number, column: number, value: unknown): void {
  if (isDateObject(value)) {
    if (sheet.isCovered(row, column)) return;
    const serial = timeToSerial(value.getTime());
    sheet.put(row, column, serial);
    const format = sheet.format(row, column);
    if (format.isDate) return;
    const pattern = Number.isInteger(serial) ? 'd/m/yyyy' : 'd/m/yyyy h:mm:ss';
    sheet.setFormat(row, column, sheet.workbook.formats.with(format, 'numberFormat', pattern));
    return;
  }
  // Kept as what it shows: a text with its link. Google keeps the formula beside it.
  const link = typeof value === 'string' && value.charCodeAt(0) === 61 ? typedLink(value) : null;
  if (link) {
    const { text, url } = link;
    writeLink(sheet, row, column, { text, links: [{ start: 0, end: text.length, url }] });
    return;
  }
  sheet.set(row, column, value as string | number | boolean); // checked by checkCell
}

function isDateObject(value: unknown): value is Date {
  return typeof value === 'object' && isDate(value);
}
