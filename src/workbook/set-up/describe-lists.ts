import { READY_FORMS, readyText } from '../../language/ready-forms.ts';
import { helpText } from '../../language/set-up.ts';
import { OPERATOR_WORDS_OFFERED } from '../indicators/parse-criterion.ts';
import type { Pack } from '../pack/pack.ts';
import type { StyleName } from '../tabs/style.ts';
import { TabBuilder } from '../tabs/tab-builder.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import {
  DEFAULT_KIND,
  DISTRICT_HEADER,
  INDICATOR_HEADER,
  type IndicatorColumn,
  LEVEL_COLUMNS,
  MEASURE_WORDS,
  PERIODS,
  RULE_WORDS,
  SETTINGS_HEADER,
  TAB,
} from '../vocabulary.ts';
import { foldedAtFirst, INDICATOR_COLUMNS } from './folded-columns.ts';
import { gridOf } from './grid-of.ts';

/** Blank rows below a list, ready to be filled in: a tab of exactly the rows it needs has no room for one more. */
const SPARE_ROWS = 15;

/** อำเภอ of a pack. */
export function describeDistricts(pack: Pack): TabDescription {
  const { name, code, kind, person, position, email } = DISTRICT_HEADER;
  return new TabBuilder([170, 80, 100, 220, 220, 220])
    .header([name, code, kind, person, position, email])
    .block(
      [...pack.districts.map((district) => [district.name, district.code, DEFAULT_KIND]), ...spareRows()],
      ['name', 'center', 'center', 'inputText', 'inputText', 'inputText'],
    )
    .build({ key: '', title: TAB.districts, frozenRows: 1, frozenColumns: 1 });
}

const spareRows = (): null[][] => Array.from({ length: SPARE_ROWS }, () => []);

const WIDTHS: Partial<Readonly<Record<IndicatorColumn, number>>> = {
  code: 60,
  section: 100,
  name: 260,
  shortName: 120,
  form: 110,
  ladder: 120,
  measure: 110,
  labels: 240,
  rule: 120,
  operator: 90,
  target: 90,
  evidence: 240,
  owner: 160,
  scope: 100,
  unconfirmed: 360,
  note: 240,
  period: 100,
};
const OTHER_WIDTH = 75;

/** What ใช้กับ offers; names and other kinds may be typed. */
const KINDS = [DEFAULT_KIND, SETTINGS_HEADER.group];

const NUMBERS: readonly IndicatorColumn[] = ['weight', 'target', 'lowest', ...LEVEL_COLUMNS];

/** `isBlank`: no indicator is there yet, so that names are to be typed as everything else. */
const styleOf = (column: IndicatorColumn, isBlank: boolean): StyleName => {
  if (!isBlank && (column === 'code' || column === 'name')) return 'nameText';
  return NUMBERS.indexOf(column) >= 0 ? 'input' : 'inputText';
};

/** ตัวชี้วัด of a pack, with drop-downs for every column of fixed words, and folded away what a newcomer need not see. */
export function describeIndicators(pack: Pack): TabDescription {
  const columns = INDICATOR_COLUMNS;
  const tab = new TabBuilder(columns.map((column) => WIDTHS[column] ?? OTHER_WIDTH));
  tab.header(columns.map((column) => INDICATOR_HEADER[column]));
  tab.block(
    [
      ...pack.indicators.map((row) => columns.map((column) => row[INDICATOR_HEADER[column]] ?? null)),
      ...spareRows(),
    ],
    columns.map((column) => styleOf(column, pack.indicators.length === 0)),
  );
  const area = { row: 1, rows: pack.indicators.length + SPARE_ROWS, columns: 1 };
  const choose = (
    column: IndicatorColumn,
    choices: readonly string[],
    help: string = helpText.choose,
  ): void => {
    const rule = { kind: 'choices', choices, strict: true, help } as const;
    tab.rule({ ...area, ...rule, column: columns.indexOf(column) });
  };
  choose(
    'section',
    pack.sections.map(({ name }) => name),
  );
  choose('period', PERIODS, helpText.period);
  choose(
    'form',
    READY_FORMS.map(({ word }) => word),
    readyText.help,
  );
  choose('measure', Object.keys(MEASURE_WORDS));
  choose('rule', Object.keys(RULE_WORDS));
  choose('operator', OPERATOR_WORDS_OFFERED);
  choose('lowest', ['0', '1']);
  choose(
    'owner',
    pack.groups.map(({ name }) => name),
  );
  const scopes = { kind: 'choices', choices: KINDS, strict: false, help: helpText.scope } as const;
  tab.rule({ ...area, ...scopes, column: columns.indexOf('scope') });
  const number = (column: IndicatorColumn, help: string): void => {
    tab.rule({ ...area, kind: 'number', choices: [], strict: false, help, column: columns.indexOf(column) });
  };
  number('weight', helpText.weight);
  number('target', helpText.target);
  for (const column of LEVEL_COLUMNS) number(column, helpText.level);
  const list = tab.build({ key: '', title: TAB.indicators, frozenRows: 1, frozenColumns: 2 });
  return { ...list, folded: foldedAtFirst(gridOf(list)) };
}
