import { helpText } from '../../language/set-up.ts';
import type { StyleName } from '../tabs/style.ts';
import { TabBuilder } from '../tabs/tab-builder.ts';
import type { CellRule, TabDescription } from '../tabs/tab-description.ts';
import {
  ALL_DISTRICTS,
  LEVEL_COLUMNS,
  NOT_ASSESSED_WORDS,
  OPTIONAL_TAB,
  TARGET_HEADER,
  type TargetColumn,
} from '../vocabulary.ts';

/** Blank rows, ready to be filled in. */
const ROWS = 30;
/** Sheets offers so many words in a drop-down at most. */
const MOST_CHOICES = 500;

const WIDTHS: Partial<Readonly<Record<TargetColumn, number>>> = {
  code: 75,
  district: 150,
  since: 120,
  target: 120,
  reference: 240,
  note: 190,
};
const LEVEL_WIDTH = 66;

const NUMBERS: readonly TargetColumn[] = ['target', ...LEVEL_COLUMNS];

const styleOf = (column: TargetColumn): StyleName => (NUMBERS.indexOf(column) >= 0 ? 'input' : 'inputText');

/** ค่าเป้าหมายรายอำเภอ without a row, its drop-downs made of what ตัวชี้วัด and อำเภอ hold now: others may be typed. */
export function describeTargets(codes: readonly string[], districts: readonly string[]): TabDescription {
  const columns = Object.keys(TARGET_HEADER) as TargetColumn[]; // Object.keys forgets the key type
  const tab = new TabBuilder(columns.map((column) => WIDTHS[column] ?? LEVEL_WIDTH));
  tab.header(columns.map((column) => TARGET_HEADER[column]));
  tab.block(
    Array.from({ length: ROWS }, () => []),
    columns.map(styleOf),
  );
  const rule = (column: TargetColumn, kind: CellRule['kind'], choices: readonly string[], help: string) =>
    tab.rule({
      kind,
      choices,
      strict: false,
      help,
      row: 1,
      column: columns.indexOf(column),
      rows: ROWS,
      columns: 1,
    });
  const choose = (column: TargetColumn, choices: readonly string[], help: string): void => {
    if (choices.length > 0 && choices.length <= MOST_CHOICES) rule(column, 'choices', choices, help);
  };
  choose('code', codes, helpText.targetCode);
  choose('district', [ALL_DISTRICTS, ...districts], helpText.targetDistrict);
  rule('target', 'number', NOT_ASSESSED_WORDS, helpText.ownTarget);
  for (const column of LEVEL_COLUMNS) rule(column, 'number', [], helpText.ownLevel);
  return tab.build({ key: '', title: OPTIONAL_TAB.targets, frozenRows: 1, frozenColumns: 2 });
}
