import { PREFIX, tabName, UNFINISHED } from '../../../addon/sheet/tab-names.ts';
import type { Grid } from '../../../workbook/grid.ts';
import { INPUT_MARK, renamedInputs } from '../../../workbook/set-up/input-marks.ts';
import { inputTitles } from '../../../workbook/set-up/input-tabs.ts';
import { GENERATED } from '../../../workbook/vocabulary.ts';
import type { Sheet } from '../../stand-in/sheet.ts';
import type { Workbook } from '../../stand-in/workbook.ts';
import { inThai } from '../../workbook-file/in-thai.ts';
import { OPTIONS } from '../../workbook-file/options.ts';
import { readXlsx } from '../../xlsx/read-xlsx.ts';
import { gridOfSheet } from './grid-of-sheet.ts';

/** What the roll-up needs of a workbook. */
export interface WorkbookParts {
  /** Tabs that hold input. */
  readonly inputs: readonly Grid[];
  /** ข้อมูลวิเคราะห์; null where there is none. */
  readonly tidy: Grid | null;
  /** The hidden copy of the inputs that were computed from. */
  readonly copy: Grid | null;
  /** สรุปคะแนน. */
  readonly summary: Grid | null;
  /** A calculation that did not come to its end left its mark. */
  readonly isUnfinished: boolean;
  /** The file came from an earlier roll-up. */
  readonly isRollUp: boolean;
}

/** Begins the names that mark the tabs of a roll-up's own .xlsx. */
export const ROLL_UP_KEY = 'rollup';
const ROLL_UP = tabName(`${ROLL_UP_KEY}:`);
const [TIDY, COPY, SUMMARY] = ['tidy', 'inputs', 'summary'].map(tabName) as [string, string, string]; // three keys
const WANTED = [TIDY, COPY, SUMMARY];

/**
 * Reads these parts and nothing else of a file: its other tabs, most of them a district's, are passed over.
 * Throws UnreadableFileError, whose message is one line in Thai.
 */
export async function readParts(bytes: Uint8Array): Promise<WorkbookParts> {
  try {
    return partsOf(await readXlsx(bytes, { program: OPTIONS.program, skips }));
  } catch (error) {
    throw inThai(error);
  }
}

const isInputMark = (name: string): boolean => name.startsWith(INPUT_MARK);

function skips(title: string, names: readonly string[]): boolean {
  if (names.some((name) => WANTED.includes(name) || isInputMark(name))) return false;
  if (names.some((name) => name.startsWith(PREFIX) && name !== UNFINISHED)) return true;
  return title !== GENERATED.tidy && inputTitles([title]).length === 0;
}

function partsOf(workbook: Workbook): WorkbookParts {
  const { namedRanges } = workbook;
  const sheets = workbook.sheets.filter(({ isObject }) => !isObject);
  const marked = (wanted: string): Sheet | undefined => {
    const found = namedRanges.find(({ name, rect }) => name === wanted && rect);
    return sheets.find(({ id }) => id === found?.sheetId);
  };
  const generated = new Set(
    namedRanges.flatMap(({ name, sheetId }) =>
      name.startsWith(PREFIX) && name !== UNFINISHED && !isInputMark(name) ? [sheetId] : [],
    ),
  );
  // A table that lost its name on the way through another program is known by its title.
  const tidy = marked(TIDY) ?? workbook.sheet(GENERATED.tidy);
  const users = sheets
    .filter((sheet) => !generated.has(sheet.id) && sheet !== tidy)
    .map((sheet) => ({ id: sheet.id, title: sheet.name, sheet }));
  const marks = new Map(
    namedRanges.filter(({ name }) => isInputMark(name)).map(({ name, sheetId }) => [name, sheetId]),
  );
  const renamed = renamedInputs(users, marks);
  const titles = inputTitles(users.map(({ title }) => title));
  const inputs = users.filter(({ title, id }) => titles.includes(title) || renamed.has(id));
  const gridOr = (sheet: Sheet | undefined): Grid | null => (sheet ? gridOfSheet(sheet) : null);
  return {
    inputs: inputs.map(({ sheet, id }) => {
      const standsFor = renamed.get(id);
      return standsFor === undefined ? gridOfSheet(sheet) : { ...gridOfSheet(sheet), standsFor };
    }),
    tidy: gridOr(tidy),
    copy: gridOr(marked(COPY)),
    summary: gridOr(marked(SUMMARY)),
    isUnfinished: namedRanges.some(({ name }) => name === UNFINISHED),
    isRollUp: namedRanges.some(({ name }) => name.startsWith(ROLL_UP)),
  };
}
