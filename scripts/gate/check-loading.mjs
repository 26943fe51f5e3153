import { createContext, runInContext } from 'node:vm';

/**
 * Loads Code.js where there is nothing but the language itself: a script that needs a service while loading fails
 * in `onOpen` for people who have not yet agreed to anything. Each entry point must hand over to something real.
 * @param {string} code
 * @param {string[]} names the entry points
 * @returns {string[]} what is wrong
 */
export function checkLoading(code, names) {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  try {
    runInContext(code, context, { timeout: 2000 });
    return names
      .filter((name) => runInContext(`typeof khanaen.${name}`, context) !== 'function')
      .map((name) => `${name} has nothing behind it in the bundle`);
  } catch (error) {
    return [`Code.js cannot be loaded without services: ${error}`];
  }
}
