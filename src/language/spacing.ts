/** Letters, vowels and marks that are written on to each other; ฯ and ๆ want a space behind them, digits on both sides. */
const JOINS_BEHIND = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]$/;
const JOINS_BEFORE = /^[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]/;

/** Two pieces of a Thai sentence side by side: a space only where a digit, a sign or a foreign word touches the seam. */
export function beside(first: string, second: string): string {
  const joined = JOINS_BEHIND.test(first) && JOINS_BEFORE.test(second);
  return `${first}${joined || first === '' || second === '' ? '' : ' '}${second}`;
}

const ENDS_IN_DIGIT = /[0-9๐-๙]$/;

/** True where a figure behind the text would run into its last digit: รายได้ปี 67. */
export const endsInDigit = (text: string): boolean => ENDS_IN_DIGIT.test(text);
