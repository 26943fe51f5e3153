/** A vowel that is written before the consonant it is said behind: เ แ โ ใ ไ. */
const LEADING = /([เ-ไ])([ก-ฮ])/g;
/** Signs above: ็ ่ ้ ๊ ๋ ์ ํ ๎. They tell two words apart only where all else is the same. */
const MARKS = /[็-๎]/g;

/** The order of Thai dictionaries: consonants first, then vowels, tone marks last. Letters come in it in Unicode. */
export function compareThai(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => text.normalize('NFC').replace(LEADING, '$2$1')) as [
    string,
    string,
  ]; // one each
  const [bareFirst, bareSecond] = [first.replace(MARKS, ''), second.replace(MARKS, '')];
  if (bareFirst !== bareSecond) return bareFirst < bareSecond ? -1 : 1;
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
