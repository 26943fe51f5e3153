/** Text that stays on one line and cannot steer the terminal: control characters become spaces. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
