/** Where a behaviour is known from: Google's documentation, common knowledge still to be confirmed, or seen live. */
export type Source = 'doc' | 'known' | 'tried';

/** What a check works with: the services, and an empty sheet of 1,000 × 26 cells of its own. */
export interface Bench {
  app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  properties: GoogleAppsScript.Properties.PropertiesService;
  utilities: GoogleAppsScript.Utilities.Utilities;
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/**
 * One thing the stand-in claims Google does. The check uses nothing but Apps Script and ES2019, so that it can run
 * on a live sheet too; it throws when the claim does not hold.
 */
export interface Behaviour {
  id: string;
  what: string;
  source: Source;
  check: (bench: Bench) => void;
}

/** Throws unless both are the same value, list or table. */
export function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, got ${a}`);
}

/** Throws unless the action throws an error whose message holds the words. */
export function refuses(action: () => unknown, words: string): void {
  let message: string | null = null;
  try {
    action();
  } catch (error) {
    message = String((error as { message?: unknown }).message); // any error has a message
  }
  if (message === null) throw new Error(`expected an error with "${words}"`);
  if (message.indexOf(words) < 0) throw new Error(`expected "${words}" in "${message}"`);
}

/** Hands a script's mistake to a method whose types forbid it. */
export function wrong<T>(value: unknown): T {
  return value as T; // the point of the check is that the method refuses it
}
