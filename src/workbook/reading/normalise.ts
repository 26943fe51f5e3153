import { toArabicDigits } from '../../language/numbers.ts';

/** Zero-width and other invisible characters that pasted text brings along, variation selectors included. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: a set of single code points, nothing is combined
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;

/** Folds any run of white space, line breaks and non-breaking spaces included, to one space. */
const SPACES = /[\s\u00a0]+/g;

/** What either of them changes, or a space at an end: hardly any text has it, and one search is faster than three. */
const UNEVEN = new RegExp(`${INVISIBLE.source}|[^\\S ]| {2}|^ | $`);

/** As compared and as shown: NFC, no invisible characters, single spaces, trimmed. */
export function normalise(text: string): string {
  const composed = text.normalize('NFC');
  if (!UNEVEN.test(composed)) return composed;
  return composed.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

const DOUBLED_MARK = /([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g;
const NIKHAHIT_AA = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;
const TWO_SARA_E = /\u0e40\u0e40/g;
const TONE_BEFORE_VOWEL = /([\u0e47-\u0e4e])([\u0e31\u0e34-\u0e3a])/g;
const TONE_AFTER_AM = /\u0e33([\u0e48-\u0e4b])/g;
/** What any of the changes below begins with; most names have nothing of it. */
const MAY_LOOK_ALIKE =
  /[๐-๙\u0e45\u0e4d]|\u0e40\u0e40|\u0e33[\u0e48-\u0e4b]|[\u0e47-\u0e4e][\u0e31\u0e34-\u0e3a]|([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1/;

/**
 * The key two spellings share when they look the same on the screen: two เ for แ, nikhahit + า for ำ, ๅ for า, marks
 * in another order or typed twice. Thai numerals count as 0–9. For comparing only, never for showing.
 */
export function lookAlikeKey(text: string): string {
  const name = normalise(text);
  if (!MAY_LOOK_ALIKE.test(name)) return name;
  return toArabicDigits(name)
    .replace(/\u0e45/g, '\u0e32')
    .replace(TWO_SARA_E, '\u0e41')
    .replace(NIKHAHIT_AA, '$1\u0e33')
    .replace(TONE_AFTER_AM, '$1\u0e33')
    .replace(TONE_BEFORE_VOWEL, '$2$1')
    .replace(DOUBLED_MARK, '$1');
}

/** True when two texts are the same name. */
export const sameName = (a: string, b: string): boolean => lookAlikeKey(a) === lookAlikeKey(b);
