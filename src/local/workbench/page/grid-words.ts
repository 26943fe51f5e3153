import { type ILanguagePack, mergeLocales } from '@univerjs/core';
import conditionalEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import validationEnUS from '@univerjs/preset-sheets-data-validation/locales/en-US';
import drawingEnUS from '@univerjs/preset-sheets-drawing/locales/en-US';
import filterEnUS from '@univerjs/preset-sheets-filter/locales/en-US';
import findEnUS from '@univerjs/preset-sheets-find-replace/locales/en-US';
import sortEnUS from '@univerjs/preset-sheets-sort/locales/en-US';
import { gridWords } from '../../../language/workbench-grid.ts';
import { gridDataWords } from '../../../language/workbench-grid-data.ts';
import { gridArgument, gridMoreWords } from '../../../language/workbench-grid-more.ts';

/** Words under names, names within names. */
interface Words {
  readonly [name: string]: unknown;
}

const inEnglish: Words = mergeLocales(
  coreEnUS,
  validationEnUS,
  conditionalEnUS,
  drawingEnUS,
  findEnUS,
  sortEnUS,
  filterEnUS,
);

/**
 * Words with others over them, at every depth: the grid itself merges only the topmost names, and shows the name of what
 * is then missing.
 */
function overlaid(base: Words, over: Words): Words {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const former = base[name];
    merged[name] = isGroup(former) && isGroup(value) ? overlaid(former, value) : value;
  }
  return merged;
}

const isGroup = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The grid's help to its some hundred functions is English: in a Thai page their names alone are offered. */
function withoutHelp(words: Words): Words {
  const formula = words['sheets-formula'];
  const functions = isGroup(formula) && isGroup(formula.functionList) ? formula.functionList : {};
  const silent = Object.entries(functions).map(([name, help]) => {
    const parameters = isGroup(help) && isGroup(help.functionParameter) ? help.functionParameter : {};
    const quiet = Object.keys(parameters).map((key, index) => [
      key,
      { name: gridArgument(index + 1), detail: '' },
    ]);
    const own = {
      description: '',
      abstract: '',
      links: [],
      functionParameter: Object.fromEntries(quiet),
    };
    return [name, own];
  });
  return overlaid(words, { 'sheets-formula': { functionList: Object.fromEntries(silent) } });
}

/** All words of the grid in the language of the page. */
export function gridLocale(isThai: boolean): ILanguagePack {
  const all = isThai
    ? [gridWords, gridDataWords, gridMoreWords].reduce<Words>(overlaid, withoutHelp(inEnglish))
    : inEnglish;
  return all as ILanguagePack; // made of the grid's own
}
