import { parseA1, rectName } from '../stand-in/a1.ts';
import type { Rect } from '../stand-in/rect.ts';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** `A1:B2 D4` → blocks. What is no range is left out. */
export function readRanges(text: string | undefined): Rect[] {
  return (text ?? '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .flatMap((part) => parseA1(part, MOST_ROWS, MOST_COLUMNS) ?? []);
}

export function writeRanges(rects: readonly Rect[]): string {
  return rects.map(rectName).join(' ');
}
