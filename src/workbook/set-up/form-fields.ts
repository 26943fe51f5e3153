import { helpText } from '../../language/set-up.ts';
import { type Indicator, MEASURES } from '../../scoring/index.ts';
import type { ColumnRole } from '../forms/form-layout.ts';
import type { CellRule } from '../tabs/tab-description.ts';
import { FORM_CORNER, FORM_LABEL, NOT_ASSESSED_WORDS, YES_NO } from '../vocabulary.ts';

/** Two indicators of two inputs each go beside each other on lying paper. */
const NAME_WIDTH = 110;
const INPUT_WIDTH = 100;
const TEXT_WIDTH = 130;

type FormIndicator = Pick<Indicator, 'code' | 'shortName' | 'labels' | 'measure'> & {
  /** ช่วงข้อมูล, shown above the inputs; '' or absent where nothing is said of it. */
  readonly period?: string;
};
type Rule = Omit<CellRule, 'row' | 'column' | 'rows' | 'columns'>;

/** One column of a result form: what stands in rows 1 and 2, its width in pixels, and what may be typed below. */
export interface FormField {
  readonly header: string;
  readonly label: string;
  readonly width: number;
  readonly style: 'name' | 'input' | 'inputText' | 'inputTick' | 'plain';
  readonly rule: Rule | null;
}

const TICK_RULE: Rule = {
  kind: 'choices',
  choices: [YES_NO.yes, YES_NO.no, NOT_ASSESSED_WORDS[0] ?? ''],
  strict: true,
  help: helpText.tick,
};

const numberRule = (help: string): Rule => ({
  kind: 'number',
  choices: NOT_ASSESSED_WORDS,
  strict: false,
  help,
});

/** Column A, the names of the districts. */
export const NAME_FIELD: FormField = {
  header: FORM_CORNER,
  label: '',
  width: NAME_WIDTH,
  style: 'name',
  rule: null,
};

/** A column that belongs to no indicator. */
export const OTHER_FIELD: FormField = { ...NAME_FIELD, style: 'plain' };

/** The columns of one indicator: its inputs, then the work group's score, evidence and remark. */
export function fieldsOf({ code, shortName, labels, measure, period = '' }: FormIndicator): FormField[] {
  const header = shortName === '' ? code : `${code} ${shortName}`;
  const isTick = MEASURES[measure].reads === 'tick';
  const inputHeader = period === '' ? header : `${header} (${period})`;
  const input = { header: inputHeader, width: INPUT_WIDTH, style: 'input' } as const;
  const text = { header, width: TEXT_WIDTH, style: 'inputText', rule: null } as const;
  return [
    ...labels.map(
      (label): FormField =>
        isTick
          ? { ...input, label, style: 'inputTick', rule: TICK_RULE }
          : { ...input, label, rule: numberRule(helpText.number) },
    ),
    { ...input, header, label: FORM_LABEL.confirmed, rule: numberRule(helpText.confirmed) },
    { ...text, label: FORM_LABEL.evidence },
    { ...text, label: FORM_LABEL.note },
  ];
}

const BESIDE: readonly string[] = ['confirmed', 'evidence', 'note'];

/** The column of an indicator that has a role. */
export function fieldOf(indicator: FormIndicator, role: ColumnRole): FormField {
  const { labels } = indicator;
  const at = role.kind === 'input' ? role.input : labels.length + BESIDE.indexOf(role.kind);
  return fieldsOf(indicator)[at] ?? OTHER_FIELD;
}
