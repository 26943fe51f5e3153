import { helpText } from '../../language/set-up.ts';
import type { Indicator } from '../../scoring/index.ts';
import { TabBuilder } from '../tabs/tab-builder.ts';
import type { CellRule, TabDescription } from '../tabs/tab-description.ts';
import { ALL_DISTRICTS, FORM_CORNER, FORM_LABEL, NOT_ASSESSED_WORDS, YES_NO } from '../vocabulary.ts';

const NAME_WIDTH = 150;
const INPUT_WIDTH = 120;
const TEXT_WIDTH = 190;

type FormIndicator = Pick<Indicator, 'code' | 'shortName' | 'labels' | 'measure'>;

/** A result form: code and short name in row 1, label in row 2, a district a row, ทุกอำเภอ last. */
export function describeForm(
  title: string,
  indicators: readonly FormIndicator[],
  districts: readonly string[],
): TabDescription {
  const columns = indicators.flatMap((indicator) => formColumnsOf(indicator));
  const tab = new TabBuilder([NAME_WIDTH, ...columns.map(({ width }) => width)]);
  tab.header([FORM_CORNER, ...columns.map(({ header }) => header)]);
  tab.row(['', ...columns.map(({ label }) => label)], ['section', ...columns.map(() => 'label' as const)]);
  const names = [...districts, ALL_DISTRICTS];
  const top = tab.next;
  tab.block(
    names.map((name) => [name]),
    ['name', ...columns.map(({ style }) => style)],
  );
  columns.forEach(({ rule }, index) => {
    if (rule) tab.rule({ ...rule, row: top, column: index + 1, rows: names.length, columns: 1 });
  });
  return tab.build({ key: '', title, frozenRows: 2, frozenColumns: 1 });
}

type RuleOnly = Omit<CellRule, 'row' | 'column' | 'rows' | 'columns'>;

interface Column {
  readonly header: string;
  readonly label: string;
  readonly width: number;
  readonly style: 'input' | 'inputText' | 'inputTick';
  readonly rule: RuleOnly | null;
}

const NOT_ASSESSED = NOT_ASSESSED_WORDS[0] ?? '';

const NUMBER_RULE: RuleOnly = {
  kind: 'number',
  choices: NOT_ASSESSED_WORDS,
  strict: false,
  help: helpText.number,
};

const TICK_RULE: RuleOnly = {
  kind: 'choices',
  choices: [YES_NO.yes, YES_NO.no, NOT_ASSESSED],
  strict: true,
  help: helpText.tick,
};

/** The columns of one indicator: its inputs, then the work group's score, evidence and remark. */
export function formColumnsOf({ code, shortName, labels, measure }: FormIndicator): Column[] {
  const header = shortName === '' ? code : `${code} ${shortName}`;
  const isTick = measure === 'count' || measure === 'yes-no';
  const inputs = labels.map(
    (label): Column => ({
      header,
      label,
      width: INPUT_WIDTH,
      style: isTick ? 'inputTick' : 'input',
      rule: isTick ? TICK_RULE : NUMBER_RULE,
    }),
  );
  const confirmed: RuleOnly = { ...NUMBER_RULE, help: helpText.confirmed };
  return [
    ...inputs,
    { header, label: FORM_LABEL.confirmed, width: INPUT_WIDTH, style: 'input', rule: confirmed },
    { header, label: FORM_LABEL.evidence, width: TEXT_WIDTH, style: 'inputText', rule: null },
    { header, label: FORM_LABEL.note, width: TEXT_WIDTH, style: 'inputText', rule: null },
  ];
}
