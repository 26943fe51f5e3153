import type { TabDescription } from '../../workbook/tabs/tab-description.ts';

/**
 * Languages in which arguments are separated by commas. Elsewhere a comma belongs to numbers, and Sheets wants
 * semicolons; South Africa's English is so too. A language that is not listed gets semicolons, which Sheets is said to
 * take everywhere.
 */
const WITH_COMMAS = /^(?:th|en|zh|ja|ko)(?:_|$)/;
const SEMICOLONS_ALL_THE_SAME = ['en_ZA'];

/** What stands between arguments in a file of this locale (`th_TH`, `de`, …). */
export const separatorOf = (locale: string): ',' | ';' =>
  WITH_COMMAS.test(locale) && SEMICOLONS_ALL_THE_SAME.indexOf(locale) < 0 ? ',' : ';';

/** Texts and titles in quotes, in which a comma is a comma. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** A formula of ours as Sheets reads it in a file of this locale. Ours have no decimals. */
export function formulaInLocale(formula: string, locale: string): string {
  if (separatorOf(locale) === ',') return formula;
  let end = 0;
  let text = '';
  for (let quoted = QUOTED.exec(formula); quoted; quoted = QUOTED.exec(formula)) {
    text += separated(formula.slice(end, quoted.index)) + quoted[0];
    end = quoted.index + quoted[0].length;
  }
  return text + separated(formula.slice(end));
}

const separated = (part: string): string => part.replace(/,/g, ';');

/** A tab with its formulas so. */
export const tabInLocale = (tab: TabDescription, locale: string): TabDescription =>
  tab.formulas.length === 0
    ? tab
    : {
        ...tab,
        formulas: tab.formulas.map((one) => ({ ...one, formula: formulaInLocale(one.formula, locale) })),
      };
