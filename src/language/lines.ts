/** Vowels and tone marks above and below a letter take no width. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
/** A letter with the vowels and marks that may not be parted from it. */
const LETTERS = /[\u0e40-\u0e44]?[\s\S][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*[\u0e30\u0e32\u0e33\u0e45]?/gu;

/** In letters; two spaces of an indent are as wide as one. */
const width = (text: string): number => text.replace(MARKS, '').replace(/ {2}/g, ' ').length;

/**
 * A paragraph as lines of at most `room` letters, each to stand in a row of its own: cells joined over a page grow
 * with their text in no two programs alike. Lines break at spaces, as typed Thai does, never before a numeral nor
 * behind a short one, which counts what follows or is the day of a month; a longer piece breaks between letters.
 * `indent` leads the first line.
 */
export function breakLines(text: string, room: number, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  let isFresh = true;
  const put = (piece: string, gap: string): void => {
    if (!isFresh && width(line + gap + piece) > room) {
      lines.push(line);
      line = piece;
    } else line += (isFresh ? '' : gap) + piece;
    isFresh = false;
  };
  for (const word of text.split(/(?<!(?:^|[^0-9๐-๙])[0-9๐-๙]{1,2}) (?![0-9๐-๙])/)) {
    if (width(word) + width(indent) <= room) put(word, ' ');
    else {
      let gap = ' ';
      for (const piece of word.match(LETTERS) ?? []) {
        put(piece, gap);
        gap = '';
      }
    }
  }
  return [...lines, line];
}
