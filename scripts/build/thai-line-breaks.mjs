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

/**
 * An esbuild plugin that teaches the grid's renderer where Thai lines may end.
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
      const asked = ANCHOR.replace(
        '(this._rule',
        '((this._thai ??= thaiBreaks(this.content)).has(this._lastPos) || this._rule',
      );
      return { contents: source.replace(BEGIN, WORDS + BEGIN).replace(ANCHOR, asked), loader: 'js' };
    });
  },
};
