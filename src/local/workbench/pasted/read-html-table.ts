import { decodeHtml } from './decode-html.ts';

/** A cell of a table on the clipboard. */
export interface HtmlCell {
  /** What it shows. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface HtmlTable {
  /** Null where a merged cell covers a place. */
  readonly rows: readonly (readonly (HtmlCell | null)[])[];
  /** The rules of its style sheet by their class. */
  readonly classes: ReadonlyMap<string, string>;
  readonly isLibreOffice: boolean;
}

/** Which program it came from does not matter to reading tags. A `>` inside quotes ends no tag. */
const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const MOST_SPAN = 1000;

/** The first table of a piece of HTML; null where there is none. Knows no document, so it runs anywhere. */
export function readHtmlTable(html: string): HtmlTable | null {
  const start = html.search(/<table[\s>]/i);
  if (start < 0) return null;
  const rows: (HtmlCell | null)[][] = [];
  let cell: { attributes: Record<string, string>; text: string } | null = null;
  let row = -1;
  let last = start;
  let depth = 0;
  const endCell = (): void => {
    if (cell) put(rows, row, { text: tidy(cell.text), attributes: cell.attributes });
    cell = null;
  };
  TAG.lastIndex = start;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [tag, slash, name = '', inside = ''] = match;
    if (cell) cell.text += spaced(html.slice(last, match.index));
    last = match.index + tag.length;
    const isEnd = slash === '/';
    switch (name.toLowerCase()) {
      case 'table':
        depth += isEnd ? -1 : 1;
        if (depth > 0) break;
        endCell();
        return tableOf(rows, html);
      case 'tr':
        if (depth !== 1) break;
        endCell();
        if (!isEnd) {
          row += 1;
          rows[row] ??= [];
        }
        break;
      case 'td':
      case 'th':
        if (depth !== 1) break;
        endCell();
        if (!isEnd && row >= 0) cell = { attributes: readAttributes(inside), text: '' };
        break;
      case 'br':
        if (cell) cell.text += '\n';
        break;
      case 'p':
      case 'div':
      case 'li':
        // The second paragraph of a cell begins on a line of its own.
        if (cell && !isEnd && cell.text.trim() !== '') cell.text += '\n';
        break;
    }
  }
  endCell();
  return tableOf(rows, html);
}

const tableOf = (rows: readonly (HtmlCell | null)[][], html: string): HtmlTable => ({
  rows: Array.from(rows, (row) => filled(row ?? [])),
  classes: readClasses(html),
  isLibreOffice: /<meta[^>]+generator[^>]+content=["']?LibreOffice/i.test(html),
});

/** Puts a cell at the first free place of its row, and holds the places that it covers. */
function put(rows: (HtmlCell | null)[][], row: number, cell: HtmlCell): void {
  const line = rows[row] ?? [];
  let column = 0;
  while (line[column] !== undefined) column += 1;
  const span = (name: string): number => {
    const count = Number(cell.attributes[name]);
    return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_SPAN) : 1;
  };
  for (let down = 0; down < span('rowspan'); down += 1) {
    rows[row + down] ??= [];
    const there = rows[row + down];
    for (let right = 0; there && right < span('colspan'); right += 1) {
      there[column + right] = down === 0 && right === 0 ? cell : null;
    }
  }
}

/** A row without holes. */
const filled = (line: readonly (HtmlCell | null | undefined)[]): (HtmlCell | null)[] =>
  Array.from(line, (cell) => cell ?? null);

/** Line breaks and runs of spaces in the source are one space; a space that does not break is kept till the end. */
const spaced = (text: string): string => decodeHtml(text.replace(/[ \t\r\n]+/g, ' '));

const tidy = (text: string): string => text.replace(/ *\n */g, '\n').replace(/^[ \n]+|[ \n]+$/g, '');

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] ??= decodeHtml(double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** `.xl65 {mso-number-format:Percent;}` in the style sheet that Excel sends along. */
function readClasses(html: string): Map<string, string> {
  const classes = new Map<string, string>();
  for (const [, sheet = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)) {
    for (const [, name = '', rules = ''] of sheet.matchAll(/\.([\w-]+)\s*\{((?:"[^"]*"|[^}"])*)\}/g)) {
      classes.set(name, `${classes.get(name) ?? ''};${rules}`);
    }
  }
  return classes;
}
