import { excelFormat } from './excel-format.ts';
import type { PastedCell } from './pasted-cell.ts';
import type { HtmlCell, HtmlTable } from './read-html-table.ts';

/**
 * What a cell of a table on the clipboard holds. Spreadsheet programs say beside the shown text what is stored: Excel in
 * `x:num` and `mso-number-format`, LibreOffice in `sdval` and `sdnum`, Sheets in `data-sheets-value`. Without any of it
 * the text counts as if it were typed.
 */
export function readHtmlCell(cell: HtmlCell, table: HtmlTable): PastedCell {
  return fromSheets(cell) ?? fromLibreOffice(cell, table) ?? fromExcel(cell, table);
}

/** `{"1":3,"3":0.925}`: 2 is a text, 3 a number, 4 a truth value; the number format `{"1":3,"2":"0.0%"}`. */
function fromSheets({ text, attributes }: HtmlCell): PastedCell | null {
  const value = readJson(attributes['data-sheets-value']);
  if (!value) return null;
  const pattern = readJson(attributes['data-sheets-numberformat'])?.['2'];
  const format = typeof pattern === 'string' && pattern !== '' ? pattern : undefined;
  if (value['1'] === 2) return textCell(String(value['2'] ?? ''), format);
  if (value['1'] === 3 && typeof value['3'] === 'number') return numberCell(value['3'], format, text);
  if (value['1'] === 4) return { value: value['4'] === 1 || value['4'] === true };
  return null;
}

/** `sdval="0.925" sdnum="1054;0;0.00%"`: the stored number, and the number format behind the languages. */
function fromLibreOffice({ text, attributes }: HtmlCell, { isLibreOffice }: HtmlTable): PastedCell | null {
  const { sdval, sdnum } = attributes;
  // It says of every number what is stored: what has none is a text, whatever it looks like.
  if (sdval === undefined && isLibreOffice) return textCell(text, sdnum?.endsWith(';@') ? '@' : undefined);
  if (sdval === undefined && sdnum === undefined) return null;
  const format = sdnum
    ?.split(';')
    .slice(2)
    .join(';')
    .replace(/^\[\$-[^\]]*\]/, '');
  if (sdval === undefined) return format === '@' ? textCell(text, '@') : typedCell(text);
  const number = Number(sdval);
  if (sdval === '' || !Number.isFinite(number)) return typedCell(text);
  if (format?.toUpperCase() === 'BOOLEAN') return { value: number !== 0 };
  return numberCell(number, format?.replace(/^(general|standard)$/i, 'General') || undefined, text);
}

function fromExcel({ text, attributes }: HtmlCell, { classes }: HtmlTable): PastedCell {
  const { style = '', class: names = '' } = attributes;
  const rules = [...names.split(/\s+/).map((name) => classes.get(name) ?? ''), style].join(';');
  const format = excelFormat(rules);
  if ('x:bool' in attributes) return { value: /^(true|1)$/i.test(attributes['x:bool'] || text) };
  if ('x:str' in attributes) return textCell((attributes['x:str'] || text).replace(/^'/, ''), format);
  const stored = attributes['x:num'];
  if (stored !== undefined && stored !== '' && Number.isFinite(Number(stored))) {
    return numberCell(Number(stored), format, text);
  }
  if (format === '@') return textCell(text, '@');
  return typedCell(text);
}

/** Read like something typed: the server does it. */
const typedCell = (text: string): PastedCell => ({ value: isBare(text) ? null : text });

const isBare = (text: string): boolean => /^[\u00a0\s]*$/.test(text);

function textCell(text: string, format: string | undefined): PastedCell {
  if (isBare(text)) return { value: null };
  return { value: text, isText: true, ...(format === '@' ? { format } : {}) };
}

/** A number whose format is not told: as far as what is shown tells it. */
function numberCell(value: number, format: string | undefined, text: string): PastedCell {
  if (format !== undefined) return { value, format };
  const percent = /^-?[\d,]*(?:\.(\d+))?\s*%$/.exec(text);
  if (percent) {
    const decimals = percent[1] ?? '';
    return { value, format: decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%` };
  }
  const isPlain = text !== '' && Number.isFinite(Number(text.replace(/,/g, '')));
  return isPlain ? { value, format: 'General' } : typedCell(text);
}

function readJson(text: string | undefined): Readonly<Record<string, unknown>> | null {
  if (text === undefined || text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null; // any object has fields
  } catch {
    return null;
  }
}
