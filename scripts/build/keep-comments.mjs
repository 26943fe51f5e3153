import { readFile } from 'node:fs/promises';

/**
 * esbuild drops every comment but legal ones (those that begin with an exclamation mark). So ours are shown to it as
 * legal comments, and {@link asWritten} takes the mark away again. Only a comment that begins its line is touched; one
 * for the tools, or within an expression, goes as before, and so does that of an entry point: it stands above the
 * function at the end, where Sheets looks for it. Where people ask what is done ({@link TOLD}), the first sentence of a comment
 * is kept: what the thing is; the rest is for whoever changes it. docs/decisions/why-the-bundle-is-readable.md says why.
 * @param {string[]} entryModules paths of the modules whose exported functions are entry points
 * @returns {import('esbuild').Plugin}
 */
export const keepComments = (entryModules) => ({
  name: 'keep-comments',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const inside = entryModules.includes(path) ? source.replace(ABOVE_EXPORT, '') : source;
      if (!TOLD.test(path)) return { contents: inside, loader: 'ts' };
      const contents = inside
        .replace(DOC, (_, indent, body) => `${indent}/*! ${firstSentence(body)} */`)
        .replace(/^([ \t]*)\/\/(?! *(?:biome-|@ts-))/gm, '$1//!');
      return { contents, loader: 'ts' };
    });
  },
});

/** The rooms that whoever opens the script asks about: what a menu item does, and how a score comes about. */
const TOLD = /[\\/]src[\\/](?:scoring|addon[\\/]commands)[\\/]/;

const DOC = /^([ \t]*)\/\*\*((?:(?!\*\/)[\s\S])*)\*\//gm;

/**
 * @param {string} body of a comment, with the stars at the beginning of its lines
 * @returns {string}
 */
function firstSentence(body) {
  const text = body.replace(/\s*\n[ \t]*\*[ \t]?/g, ' ').trim();
  return /^.*?[^.\s].\.(?=\s|$)/.exec(text)?.[0] ?? text;
}

const ABOVE_EXPORT = /^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?=export function )/gm;

/** What stood above a type, or above a function that nobody needs: no code follows. */
const ORPHANS = /^[ \t]*\/\*!(?:(?!\*\/)[\s\S])*\*\/\n(?=\s*(?:\/\*!|\}\)\(\);)|\n)/gm;

/**
 * Gives the comments of a bundle their own form back.
 * @param {string} bundle built with {@link keepComments}
 */
export const asWritten = (bundle) =>
  bundle
    .replace(ORPHANS, '')
    .replace(/^([ \t]*)\/\*!/gm, '$1/**')
    .replace(/^([ \t]*)\/\/!/gm, '$1//');
