import { readFile } from 'node:fs/promises';

const ANCHOR = 'const getNumfmtParseValueFilter = (value) => {';

/** Texts that are remembered; more than a workbook shows at a time. */
const REMEMBERED = `
const readTexts = new Map();
const getNumfmtParseValueFilter = (value) => {
	const known = readTexts.get(value);
	if (known !== undefined) return known;
	if (readTexts.size > 20_000) readTexts.clear();
	const read = readNumfmtText(value);
	readTexts.set(value, read);
	return read;
};
const readNumfmtText = (value) => {`;

/**
 * An esbuild plugin that lets the grid remember whether a text could be a number. Whenever it paints, it asks that some
 * times of each text it paints, and each answer takes a reader for dates, times and numbers: half of all that a keystroke
 * makes it do.
 * @type {import('esbuild').Plugin}
 */
export const knownTexts = {
  name: 'known-texts',
  setup({ onLoad }) {
    onLoad({ filter: /@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (source.split(ANCHOR).length !== 2) {
        throw new Error(
          'the grid reads numbers in texts in another way than before: look at known-texts.mjs',
        );
      }
      return { contents: source.replace(ANCHOR, REMEMBERED), loader: 'js' };
    });
  },
};
