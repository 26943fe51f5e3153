import type { Workbook } from './workbook.ts';

/** Languages of locales whose numbers have a comma, so that arguments of functions are separated by semicolons. */
const COMMA_IN_NUMBERS = /^(?:cs|da|de|el|es|fi|fr|hu|id|it|nb|nl|pl|pt|ro|ru|sk|sv|tr|uk|vi)(?:_|$)/;

/** What a formula looks like without its texts, titles in quotes and array constants. */
const bare = (formula: string): string => formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, '');

/** True for a formula that Sheets cannot read in the file's locale: it answers #ERROR!. */
export const isUnreadable = ({ locale }: Workbook, formula: string): boolean =>
  COMMA_IN_NUMBERS.test(locale) && bare(formula).includes(',');

const translated = (formula: string, from: string, to: string): string =>
  formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}|[,;]/g, (part) => (part === from ? to : part));

/** A formula as the model keeps it, with commas, whatever the locale it was typed in. */
export const asKept = ({ locale }: Workbook, formula: string): string =>
  COMMA_IN_NUMBERS.test(locale) ? translated(formula, ';', ',') : formula;

/** A formula of the model as it reads in the file's locale. */
export const asRead = ({ locale }: Workbook, formula: string): string =>
  COMMA_IN_NUMBERS.test(locale) ? translated(formula, ',', ';') : formula;
