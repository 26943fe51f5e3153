import { readFile } from 'node:fs/promises';

/** Where the grid cuts off the text of a drop-down's cell: as high as its letters. */
const ANCHOR = 'ctx.rect(0, 0, realWidth, fontHeight);';

/**
 * An esbuild plugin that leaves room above and below the text of drop-downs: Thai marks stand over the letters. The
 * cell itself still cuts off what is too high for it.
 * @type {import('esbuild').Plugin}
 */
export const thaiDropDowns = {
  name: 'thai-drop-downs',
  setup({ onLoad }) {
    const filter = /@univerjs[\\/]sheets-data-validation-ui[\\/]lib[\\/]es[\\/]index\.js$/;
    onLoad({ filter }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(ANCHOR)) {
        throw new Error('the grid draws drop-downs in another way than before: look at thai-drop-downs.mjs');
      }
      const higher = 'ctx.rect(0, -fontHeight, realWidth, fontHeight * 3);';
      return { contents: source.replaceAll(ANCHOR, higher), loader: 'js' };
    });
  },
};
