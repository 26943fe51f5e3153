/** Pixels. */
export const SECTION_WIDTH = 66;
export const INDICATOR_WIDTH = 60;
const LEAST_NAME = 96;
/** The names stay in sight on a phone of 390 pixels, and leave room for figures. */
const MOST_NAME = 200;

/** Thai vowels and tone marks above and below take no width. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
const LETTER = 7;
const PADDING = 8;

/** About how many pixels a bold text of 10 points takes; rather too many than too few. */
export const textWidth = (text: string): number => text.replace(MARKS, '').length * LETTER + PADDING;

/** Pixels of the column of names: the longest stands in one line, unless it is very long. */
export const nameWidth = (names: readonly string[]): number =>
  Math.min(MOST_NAME, Math.max(LEAST_NAME, ...names.map(textWidth)));
