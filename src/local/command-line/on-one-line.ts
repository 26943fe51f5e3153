/** Text that stays on one line and cannot steer the terminal: control characters become spaces. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/**
 * Text that cannot steer the terminal: control characters other than the end of a line are written as JSON writes them,
 * so that `--json` says the same. Names of files, titles of tabs and cells may hold any.
 */
export const visible = (text: string): string =>
  text.replace(/[^\P{Cc}\n]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
