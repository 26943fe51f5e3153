import type { Workbook } from '../../src/local/stand-in/workbook.ts';

/** Titles of the tabs that the workbook's names say are generated. */
export const generatedTitles = (workbook: Workbook): string[] =>
  workbook.namedRanges
    .filter(({ name }) => /^khanaen_(?!input_|unfinished)/.test(name))
    .map(({ sheetId }) => workbook.sheetById(sheetId)?.name ?? '');
