import { format } from 'numfmt';

/** A format's fourth part says how texts are shown. */
const HAS_TEXT_PART = /;.*;.*;/;

/** What a text is shown as in a number format; null where as it is, also where the format is none. */
export function shownText(text: string, numberFormat: string): string | null {
  if (!HAS_TEXT_PART.test(numberFormat)) return null;
  try {
    return format(numberFormat, text);
  } catch {
    return null;
  }
}
