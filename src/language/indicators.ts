/** A code that is a number alone would be read as one: 7, 5.1, ๗. */
const IS_NUMBER = /^[0-9๐-๙]+(?:\.[0-9๐-๙]+)*$/;

/** An indicator in a sentence by its code: บ3; ตัวชี้วัดที่ 7 where the code is a number. */
export const codeWords = (code: string): string => (IS_NUMBER.test(code) ? `ตัวชี้วัดที่ ${code}` : code);

/** With its name: บ7 ศูนย์เรียนรู้; ตัวชี้วัดที่ 7 (ศูนย์เรียนรู้). */
export function nameIndicator(code: string, name: string): string {
  if (name === '') return codeWords(code);
  return IS_NUMBER.test(code) ? `${codeWords(code)} (${name})` : `${code} ${name}`;
}
