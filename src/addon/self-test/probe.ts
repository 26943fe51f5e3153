import type { Assumption } from '../../language/self-test/assumptions.ts';
import type { Source } from '../../workbook/tabs/self-test/self-test-report.ts';
import type { Notes } from './notebook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a probe works with: the services, and an empty sheet of its own. */
export interface Bench {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly properties: GoogleAppsScript.Properties.PropertiesService;
  readonly utilities: GoogleAppsScript.Utilities.Utilities;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** 1,000 × 26 cells; it and all that a probe makes of it is taken away afterwards. */
  readonly sheet: Sheet;
  /** Another such sheet; `index`: its place, from 0. */
  readonly another: (index?: number) => Sheet;
  /** A copy of the sheet. */
  readonly copied: () => Sheet;
  /** Another one, made by its template in the first place. */
  readonly fromTemplate: () => Sheet;
  /** A name of a range, and the key of a property, that are taken away afterwards. */
  readonly name: string;
  readonly key: string;
}

/**
 * One thing that is taken for granted about Google. A probe uses nothing but Apps Script, so that it runs on a live
 * sheet and on the stand-in alike, and touches nothing but what its bench gives.
 */
export interface Probe {
  readonly id: Assumption;
  /** What is assumed, for docs/differences-from-google.md. */
  readonly what: string;
  readonly source: Source;
  /** Asks, and notes each answer beside what was assumed. */
  readonly ask: (bench: Bench, note: Notes) => void;
}

/** Hands a script's mistake to a method whose types forbid it. */
export function wrong<T>(value: unknown): T {
  return value as T; // the point of the probe is what the method does with it
}
