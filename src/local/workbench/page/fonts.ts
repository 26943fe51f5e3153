/** A Thai and a Latin sign: each alphabet has its file. */
const SIGNS = '\u0e010';

/** The grid paints on a canvas, which does not wait for fonts. */
export const fontsReady = Promise.all(
  ['', 'bold '].map((weight) => document.fonts.load(`${weight}14px Sarabun`, SIGNS)),
);
