/** Vowels and tone marks above and below their letter, and characters that are not seen, take no width. */
const WIDTHLESS = /[\p{Mn}\p{Cf}]/u;

/**
 * Widths of letters as parts of the font size: those of Sarabun (Thai 0.61, digits 0.55, Latin 0.48), and a little more, since
 * other fonts stand in where it is not installed.
 */
const CLASSES: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ \u00A0]/, 0.32],
  [/[.,:;()·'"|!/-]/, 0.36],
  [/[0-9a-z]/, 0.6],
  [/[\u0E30\u0E32\u0E33\u0E40-\u0E45]/, 0.48],
  [/[\u0E01-\u0E5B]/, 0.62],
];
const OTHER = 0.68;
const BOLD = 1.04;

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = WIDTHLESS.test(letter)
    ? 0
    : (CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER);
  known.set(letter, width);
  return width;
}

/** The width of a text on one line, as a multiple of the font size. */
export function lineWidth(text: string, isBold: boolean): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return isBold ? width * BOLD : width;
}
