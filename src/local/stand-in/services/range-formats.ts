import { flag, signatureError, table, text, wholeNumber } from '../check-arguments.ts';
import { readColor } from '../color.ts';
import type { Format, FormatFields } from '../format.ts';
import type { Service } from '../google.ts';
import type { Rect } from '../rect.ts';
import type { Run } from '../run.ts';
import { type Methods, reads, writes } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { setBorder } from './border.ts';
import { checkEditable } from './editable.ts';
import { eachCell } from './range-values.ts';

/** Google's setters that take one value, for all cells or a table of them. */
type SetterName = {
  [Name in keyof Service<'Range'>]: Service<'Range'>[Name] extends (value: never) => Service<'Range'>
    ? Name
    : never;
}[keyof Service<'Range'>];

/** A format that can be set: its field and how an argument becomes the field's value. */
interface Setting<K extends keyof FormatFields> {
  field: K;
  one: SetterName;
  many: SetterName | null;
  read: (value: unknown) => FormatFields[K];
}

const setting = <K extends keyof FormatFields>(
  field: K,
  one: SetterName,
  many: SetterName | null,
  read: (value: unknown) => FormatFields[K],
): Setting<K> => ({ field, one, many, read });

/** One of these words; null resets, and so does any other text, which Google takes without a word. */
const word =
  (method: string, words: readonly string[], reset: string) =>
  (value: unknown): string => {
    if (value === null) return reset;
    const wanted = text(`Range.${method}`, value);
    return words.includes(wanted) ? wanted : reset;
  };

/** What Google says of a cell whose number format nobody set. */
const DEFAULT_FORMAT = '0.###############';

const shownFormat = ({ numberFormat }: Format): string =>
  numberFormat === 'General' ? DEFAULT_FORMAT : numberFormat;

const readFormat = (value: unknown): string => {
  const wanted = text('Range.setNumberFormat', value);
  return wanted === DEFAULT_FORMAT ? 'General' : wanted;
};

const settings = [
  setting('numberFormat', 'setNumberFormat', 'setNumberFormats', readFormat),
  setting('background', 'setBackground', 'setBackgrounds', readColor),
  setting('fontColor', 'setFontColor', 'setFontColors', readColor),
  setting(
    'bold',
    'setFontWeight',
    'setFontWeights',
    (value) => word('setFontWeight', ['bold', 'normal'], 'normal')(value) === 'bold',
  ),
  setting(
    'underline',
    'setFontLine',
    null,
    (value) => word('setFontLine', ['underline', 'none'], 'none')(value) === 'underline',
  ),
  setting('fontSize', 'setFontSize', 'setFontSizes', (value) => wholeNumber('Range.setFontSize', value, 1)),
  setting('fontFamily', 'setFontFamily', null, (value) =>
    value === null ? 'Arial' : text('Range.setFontFamily', value),
  ),
  setting(
    'horizontal',
    'setHorizontalAlignment',
    'setHorizontalAlignments',
    word('setHorizontalAlignment', ['left', 'center', 'right', 'normal', 'general'], 'general'),
  ),
  setting(
    'vertical',
    'setVerticalAlignment',
    'setVerticalAlignments',
    word('setVerticalAlignment', ['top', 'middle', 'bottom'], 'bottom'),
  ),
  setting('wrap', 'setWrap', 'setWraps', (value) => flag('Range.setWrap', value)),
];

/** Rows that stand below each other and say the same, as one. */
function alikeRows<T>(cells: readonly T[][]): { row: number; rows: number; line: readonly T[] }[] {
  const found: { row: number; rows: number; line: readonly T[] }[] = [];
  cells.forEach((line, row) => {
    const last = found[found.length - 1];
    if (last && (line === last.line || line.every((value, at) => value === last.line[at]))) last.rows += 1;
    else found.push({ row, rows: 1, line });
  });
  return found;
}

/** The methods of a range that read and change how cells look. */
export function rangeFormats(
  run: Run,
  sheet: Sheet,
  rect: Rect,
  self: () => Service<'Range'>,
): Methods<'Range'> {
  const formats = sheet.workbook.formats;
  const setters: Partial<Record<SetterName, (...args: unknown[]) => Service<'Range'>>> = {};
  for (const { field, one, many, read } of settings) {
    // Neighbours mostly look alike: remembering the last step makes large ranges several times faster.
    let last: { from: Format; value: unknown; to: Format } | null = null;
    const change = (from: Format, value: FormatFields[typeof field]): Format => {
      if (last?.from !== from || last.value !== value)
        last = { from, value, to: formats.with(from, field, value) };
      return last.to;
    };
    setters[one] = (...args: unknown[]) => {
      if (args.length !== 1) throw signatureError(`Range.${one}`, args);
      const value = read(args[0]);
      checkEditable(run, sheet, rect);
      sheet.changeRowFormats(rect, (from) => change(from, value));
      return self();
    };
    if (!many) continue;
    setters[many] = (values: unknown) => {
      const cells = table<FormatFields[typeof field]>(`Range.${many}`, values, rect.rows, rect.columns, read);
      checkEditable(run, sheet, rect);
      for (const { row, rows, line } of alikeRows(cells)) {
        sheet.changeRowFormats({ ...rect, row: rect.row + row, rows }, (from, column) => {
          const value = line[column];
          return value === undefined ? from : change(from, value);
        });
      }
      return self();
    };
  }
  return {
    ...reads<'Range'>({
      getNumberFormat: () => shownFormat(sheet.format(rect.row, rect.column)),
      getNumberFormats: () => eachCell(rect, (row, column) => shownFormat(sheet.format(row, column))),
      getBackgrounds: () =>
        eachCell(rect, (row, column) => sheet.format(row, column).background ?? '#ffffff'),
      getBackground: () => sheet.format(rect.row, rect.column).background ?? '#ffffff',
    }),
    ...writes<'Range'>({
      ...setters,
      setBorder(...args: unknown[]) {
        checkEditable(run, sheet, rect);
        setBorder(sheet, rect, args);
        return self();
      },
    }),
  };
}

/** Runs for every cell of a block. */
export function forEachCell(rect: Rect, act: (row: number, column: number) => void): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) act(row, column);
  }
}
