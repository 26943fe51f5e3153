/** What a spreadsheet's locale (`th_TH`) changes about what is typed. */
export interface LocaleRules {
  /** A comma before the decimals, and so a semicolon between the arguments of a formula. */
  readonly decimalComma: boolean;
  /** 1/4/2567 is the fourth of January. */
  readonly monthFirst: boolean;
}

const known = new Map<string, LocaleRules>();

/** Throws Google's message for what is no locale. */
export function localeRules(locale: string): LocaleRules {
  let rules = known.get(locale);
  if (!rules) {
    const tag = locale.replace('_', '-');
    let parts: string[];
    try {
      parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short' }).formatToParts(0).map(({ type }) => type);
    } catch {
      throw new Error(`Invalid argument: ${locale}`);
    }
    const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal');
    rules = {
      decimalComma: decimal?.value === ',',
      monthFirst:
        parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('day') < parts.indexOf('year'),
    };
    known.set(locale, rules);
  }
  return rules;
}

/** Texts, titles in quotes, arrays, or one separator. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\d+,\d+|[,;]/g;

/** A formula as it was typed in a locale → with commas between arguments, as files have it; null: it cannot be read. */
export function typedFormula(formula: string, { decimalComma }: LocaleRules): string | null {
  if (!decimalComma) return formula;
  let isWrong = false;
  const read = formula.replace(PART, (part) => {
    if (part === ';') return ',';
    if (/^\d/.test(part)) return part.replace(',', '.');
    if (part === ',') isWrong = true;
    return part;
  });
  return isWrong ? null : read;
}

/** The other way round: the formula as a cell of that locale shows it. */
export function shownFormula(formula: string, { decimalComma }: LocaleRules): string {
  if (!decimalComma) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\d+\.\d+|,/g, (part) =>
    part === ',' ? ';' : /^\d/.test(part) ? part.replace('.', ',') : part,
  );
}
