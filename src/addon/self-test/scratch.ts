import { selfTestText } from '../../language/self-test/self-test.ts';
import type { Bench } from './probe.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The range's name and the property that probes may use. Not `khanaen_…`: such names say that a tab is ours. */
const NAME = 'selftest_range';
const KEYS = ['selftest', 'selftest-2'];
/** Remembers what begins the titles of a test that may not have come to its end. */
const UNDER_WAY = 'selftest-under-way';

/** Sheets to try things on, and nothing else of the workbook. */
export interface Scratch {
  /** Lets a probe work on a new sheet, and takes away what it made. */
  readonly use: (work: (bench: Bench) => void) => void;
  /** Takes away whatever is left; returns the titles that stay all the same. */
  readonly clear: () => string[];
}

/**
 * Makes sheets under titles that nobody has: all of them hold one text that no title held before, whatever a probe or
 * Google makes of them, so they are found again even where a call failed half-way. What a test that died left is taken
 * away first.
 */
export function makeScratch(spreadsheet: Spreadsheet): Scratch {
  const store = PropertiesService.getDocumentProperties();
  const left = store.getProperties()[UNDER_WAY] ?? '';
  if (left !== '') removeHolding(spreadsheet, left);
  const titles = spreadsheet.getSheets().map((sheet) => sheet.getName());
  let mark: string = selfTestText.scratch;
  for (let turn = 2; titles.some((title) => title.indexOf(mark) >= 0); turn += 1)
    mark = `${selfTestText.scratch} ${turn}`;
  store.setProperties({ [UNDER_WAY]: mark });
  const places = titles.length;
  let made = 0;
  const use = (work: (bench: Bench) => void): void => {
    const sheets: Sheet[] = [];
    const insert = (make: (title: string) => Sheet): Sheet => {
      made += 1;
      const sheet = make(`${mark} ${made}`);
      sheets.push(sheet);
      return sheet;
    };
    const another = (index = places): Sheet => insert((title) => spreadsheet.insertSheet(title, index));
    const sheet = another();
    try {
      work({
        app: SpreadsheetApp,
        properties: PropertiesService,
        utilities: Utilities,
        spreadsheet,
        sheet,
        another,
        copied() {
          const copy = sheet.copyTo(spreadsheet);
          sheets.push(copy);
          return copy;
        },
        fromTemplate: () => insert((title) => spreadsheet.insertSheet(title, 0, { template: sheet })),
        name: NAME,
        key: KEYS[0] ?? '',
      });
    } finally {
      for (const one of sheets) attemptTo(() => spreadsheet.deleteSheet(one));
    }
  };
  const clear = (): string[] => {
    attemptTo(() => spreadsheet.removeNamedRange(NAME));
    for (const key of KEYS) attemptTo(() => store.deleteProperty(key));
    const staying = removeHolding(spreadsheet, mark);
    if (staying.length === 0) attemptTo(() => store.deleteProperty(UNDER_WAY));
    return staying;
  };
  return { use, clear };
}

/** Removes the sheets whose titles hold a text; returns those that stay all the same. */
function removeHolding(spreadsheet: Spreadsheet, mark: string): string[] {
  const staying: string[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const title = sheet.getName();
    if (title.indexOf(mark) < 0) continue;
    if (!attemptTo(() => spreadsheet.deleteSheet(sheet))) staying.push(title);
  }
  return staying;
}

/** Google may just have trouble: twice. */
function attemptTo(act: () => void, tries = 2): boolean {
  try {
    act();
    return true;
  } catch {
    return tries > 1 ? attemptTo(act, tries - 1) : false;
  }
}
