import { readFile } from 'node:fs/promises';

/** Where the grid asks its own rules whether a line may end here. */
const ANCHOR = 'if (this._rule.shouldBreak(this._codePoint, this._lastCodePoint, this._nextClass)) {';
const BEGIN = 'var LineBreaker = class {';

/**
 * Thai has no spaces between words, and the grid would end a line anywhere, between a consonant and its vowel too.
 * The browser knows Thai words: lines end between them.
 */
const WORDS = `
const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });
const breaksOf = new Map();
function thaiBreaks(text) {
	const known = breaksOf.get(text);
	if (known) return known;
	if (breaksOf.size > 20_000) breaksOf.clear();
	const breaks = new Set();
	breaksOf.set(text, breaks);
	if (!/[\\u0e01-\\u0e4e]/.test(text)) return breaks;
	let isAfterThai = false;
	for (const { segment, index } of thaiWords.segment(text)) {
		const isThai = /^[\\u0e01-\\u0e2e\\u0e40-\\u0e44]/.test(segment);
		if (isThai && isAfterThai) breaks.add(index);
		isAfterThai = isThai;
	}
	return breaks;
}
`;

/** Where the grid cuts off what is drawn outside of its cell: with a text alone in it, and one that runs over the next. */
const CUTS = [
  'ctx.rectByPrecision(startX + 1 / scale, startY + 1 / scale, cellWidth - 2 / scale, cellHeight - 2 / scale);',
  'ctx.rectByPrecision(startX + padding, startY + padding, endX - startX - 2 * padding, endY - startY - 2 * padding);',
];
/** So far may marks reach over the edge, in pixels: two of them stand on a letter, and rows are as high as Latin lines. */
const MARKS = 4;
const higher = (/** @type {string} */ cut) =>
  cut
    .replace(/startY \+ (1 \/ scale|padding)/, `startY - ${MARKS}`)
    .replace(/cellHeight - 2 \/ scale/, `cellHeight + ${2 * MARKS}`)
    .replace(/endY - startY - 2 \* padding/, `endY - startY + ${2 * MARKS}`);

/**
 * An esbuild plugin that teaches the grid's renderer where Thai lines may end, and to draw marks above and below whole.
 * @type {import('esbuild').Plugin}
 */
export const thaiLineBreaks = {
  name: 'thai-line-breaks',
  setup({ onLoad }) {
    onLoad({ filter: /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (source.split(ANCHOR).length !== 2 || source.split(BEGIN).length !== 2) {
        throw new Error('the grid breaks lines in another way than before: look at thai-line-breaks.mjs');
      }
      if (CUTS.some((cut) => !source.includes(cut))) {
        throw new Error('the grid cuts texts off in another way than before: look at thai-line-breaks.mjs');
      }
      const whole = CUTS.reduce((text, cut) => text.replaceAll(cut, higher(cut)), source);
      const asked = ANCHOR.replace(
        '(this._rule',
        '((this._thai ??= thaiBreaks(this.content)).has(this._lastPos) || this._rule',
      );
      return { contents: whole.replace(BEGIN, WORDS + BEGIN).replace(ANCHOR, asked), loader: 'js' };
    });
  },
};
