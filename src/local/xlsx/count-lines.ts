import { lineWidth } from './line-width.ts';

/** In a cell narrower than so many font sizes single words decide where lines break. */
const NARROW = 16;
/** Lines break between words: so much of a longer line stays empty, in font sizes. */
const UNFILLED = 1.3;

/** Thai has no spaces between words. Made when it is first needed: no start should wait for it. */
let words: Intl.Segmenter | undefined;

/** The lines that a text takes in a cell that is so many font sizes wide; its own line breaks count. */
export function countLines(text: string, room: number, isBold: boolean): number {
  return text
    .split('\n')
    .map((line) => linesOf(line, room, isBold))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOf(line: string, room: number, isBold: boolean): number {
  const width = lineWidth(line, isBold);
  if (width <= room) return 1;
  return room < NARROW ? linesOfWords(line, room, isBold) : Math.max(2, Math.ceil(width / (room - UNFILLED)));
}

/** Word by word: a word goes on the next line as a whole, one wider than the cell is broken. */
function linesOfWords(line: string, room: number, isBold: boolean): number {
  let lines = 1;
  let used = 0;
  words ??= new Intl.Segmenter('th', { granularity: 'word' });
  for (const { segment } of words.segment(line)) {
    const width = lineWidth(segment, isBold);
    if (used + lineWidth(segment.trimEnd(), isBold) > room && used > 0) {
      lines += 1;
      used = 0;
    }
    if (used === 0 && segment.trim() === '') continue; // a space at a line's end takes no room
    lines += Math.max(0, Math.ceil(width / Math.max(1, room)) - 1);
    used += width % Math.max(1, room);
  }
  return lines;
}
