/** Something in quotes up to a tab, a line break or the end: so a program writes a cell with line breaks or tabs in it. */
const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)/y;
const BARE = /[^\t\r\n]*/y;

/** Texts as programs put a block of cells on the clipboard: tabs between cells, line breaks between rows. */
export function readPlainBlock(text: string): string[][] {
  if (text === '') return [];
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    QUOTED.lastIndex = at;
    const quoted = text[at] === '"' ? QUOTED.exec(text) : null;
    // A text in quotes is a cell with something in it that would part cells; other quotes are people's.
    const inside = quoted?.[1]?.replace(/""/g, '"');
    if (quoted && inside !== undefined && /[\t\r\n"]/.test(inside)) {
      rows[rows.length - 1]?.push(inside.replace(/\r\n?/g, '\n'));
      at = QUOTED.lastIndex;
    } else {
      BARE.lastIndex = at;
      rows[rows.length - 1]?.push(BARE.exec(text)?.[0] ?? '');
      at = BARE.lastIndex;
    }
    if (at >= text.length) return rows;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    // The line break at the very end ends the last row, it begins none.
    if (at >= text.length) return rows;
    rows.push([]);
  }
}
