import { marksOf, type StandingValue } from '../../workbook/tabs/contents-mark.ts';
import { KEYS_WITHOUT_STALE_LINE } from '../../workbook/tabs/generated-tabs.ts';
import { withoutMarks } from '../../workbook/tabs/inputs/complete-snapshot.ts';
import type { KnownTab, KnownTabs } from '../sheet/known-tabs.ts';
import { idOf } from '../sheet/link-urls.ts';
import type { Remembered } from '../sheet/read-workbook.ts';
import { PREFIX, readTabNames, tabName, UNFINISHED } from '../sheet/tab-names.ts';
import type { Writing } from '../sheet/writing.ts';
import { type Memory, rememberTabs, wholeOf } from './memory.ts';

/** A property holds 9 KB; more is not kept, and every tab is asked again. */
const MOST_LETTERS = 8500;

const COPY = tabName('inputs');
const WITHOUT_LINE = KEYS_WITHOUT_STALE_LINE.map(tabName);

type Stored = readonly [
  names: number,
  order: readonly number[],
  own: readonly (readonly [name: string, id: number, rows: number, columns: number, isDescribed: 0 | 1])[],
  inputs: readonly (readonly [name: string, id: number])[],
];

/** What is remembered of the tabs, for who reads the workbook. */
export const rememberedTabs = ({ known, tabs }: Memory): Remembered => ({
  known: known === '' ? null : readKnown(known),
  isAsLeft: (name, cells) => {
    const whole = wholeOf(tabs[name] ?? '');
    const found = cells as StandingValue[][]; // what Sheets gives
    const holds = name === COPY ? withoutMarks(found) : found;
    return whole !== '' && marksOf(holds, WITHOUT_LINE.indexOf(name) < 0).whole === whole;
  },
});

function readKnown(text: string): KnownTabs | null {
  try {
    const [names, order, own, inputs] = JSON.parse(text) as Stored; // written by `storeKnown`
    return {
      names,
      order,
      own: new Map(
        own.map(([name, id, rows, columns, isDescribed]): [string, KnownTab] => [
          PREFIX + name,
          { id, area: { rows, columns }, isDescribed: isDescribed === 1 },
        ]),
      ),
      inputs: new Map(inputs.map(([name, id]): [string, number] => [PREFIX + name, id])),
    };
  } catch {
    return null;
  }
}

/**
 * Remembers the input tabs of a workbook that has no others of ours, so that its first calculation need not ask the
 * workbook's names either. That it cannot be remembered undoes nothing.
 */
export function rememberInputTabs(): void {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { own, inputs, names, others, dangling, isUnfinished } = readTabNames(spreadsheet);
    if (own.size > 0 || dangling.length > 0 || isUnfinished || names.size > inputs.size) return;
    const order = spreadsheet.getSheets().map(idOf);
    rememberTabs(stored([names.size + others, order, [], Array.from(inputs, shortInput)]));
  } catch {
    // The names are asked then.
  }
}

/** The tabs as a run leaves them, in short; '' where it does not know. `described`: names of those that every run writes. */
export function storeKnown(writing: Writing, described: ReadonlySet<string>): string {
  const { workbook, own, areas, names, inputIds, made, gone, failed, hasStrays } = writing;
  if (failed.length > 0 || hasStrays) return '';
  const left = new Set(gone.map(idOf));
  const order = [...workbook.sheets.map(({ id }) => id), ...made.map(idOf)].filter((id) => !left.has(id));
  const tabs = Array.from(own, ([name, sheet]) => {
    const { rows, columns } = areas.get(name) ?? { rows: 0, columns: 0 };
    return [short(name), idOf(sheet), rows, columns, described.has(name) ? 1 : 0] as const;
  });
  const count = names.size - (names.has(UNFINISHED) ? 1 : 0) + workbook.otherNames;
  const isKnown =
    tabs.every(([, , rows]) => rows > 0) && count === tabs.length + inputIds.size + workbook.otherNames;
  return isKnown ? stored([count, order, tabs, Array.from(inputIds, shortInput)]) : '';
}

function stored(known: Stored): string {
  const text = JSON.stringify(known);
  return text.length > MOST_LETTERS ? '' : text;
}

const shortInput = ([name, id]: readonly [string, number]): readonly [string, number] => [short(name), id];

const short = (name: string): string => name.slice(PREFIX.length);
