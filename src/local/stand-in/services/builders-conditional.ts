import { finiteNumber, flag, text } from '../check-arguments.ts';
import { readColor } from '../color.ts';
import type { Rect } from '../rect.ts';
import type { ConditionalRule, ConditionalTest, GradientPoint } from '../rules.ts';
import type { Run } from '../run.ts';
import { others, service } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import type { RangeMaker } from './range.ts';
import { readRanges } from './range-structure.ts';

/** What stands behind a ConditionalFormatRule. */
export interface RuleContent {
  rule: ConditionalRule;
  sheet: Sheet;
}

const POINTS: Record<string, GradientPoint['type']> = {
  NUMBER: 'NUMBER',
  PERCENT: 'PERCENT',
  PERCENTILE: 'PERCENTILE',
};

/** A ConditionalFormatRule as scripts see it. */
export function conditionalService(run: Run, content: RuleContent, range: RangeMaker): object {
  const getRanges = (): object[] => content.rule.ranges.map((rect) => range(run, content.sheet, rect));
  const getGradientCondition = (): object | null => gradientService(run, content.rule);
  return service(run, 'ConditionalFormatRule', others({ getRanges, getGradientCondition }), content);
}

function gradientService(run: Run, { gradient }: ConditionalRule): object | null {
  if (!gradient) return null;
  const { min, max } = gradient;
  return service(
    run,
    'GradientCondition',
    others({ getMinColor: () => min.color, getMaxColor: () => max.color }),
  );
}

/** SpreadsheetApp.newConditionalFormatRule() */
export function conditionalBuilder(run: Run, range: RangeMaker): object {
  const rule: ConditionalRule = { ranges: [] };
  let gradient: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint } | null = null;
  let sheet: Sheet | null = null;
  const when = (test: ConditionalTest): object => {
    rule.test = test;
    return builder;
  };
  const point = (end: 'min' | 'mid' | 'max', color: unknown, type: unknown, value: unknown): object => {
    const known = POINTS[String(type)];
    if (!known) throw new Error(`Invalid argument: interpolation type ${String(type)}`);
    const shade = readColor(color);
    if (shade === null) throw new Error('Invalid argument: color');
    gradient = {
      ...gradient,
      [end]: { color: shade, type: known, value: text('setGradientpointWithValue', value) },
    };
    return builder;
  };
  const numbers = (kind: 'greater' | 'at-least' | 'less' | 'at-most' | 'equal') => (number: unknown) =>
    when({ kind, number: finiteNumber('ConditionalFormatRuleBuilder.whenNumber', number) });
  const texts = (kind: 'text-equal' | 'text-contains' | 'text-starts') => (wanted: unknown) =>
    when({ kind, text: text('ConditionalFormatRuleBuilder.whenText', wanted) });
  const builder: object = service(
    run,
    'ConditionalFormatRuleBuilder',
    others({
      whenFormulaSatisfied(formula: unknown) {
        const wanted = text('ConditionalFormatRuleBuilder.whenFormulaSatisfied', formula);
        if (!wanted.startsWith('='))
          throw new Error('The formula of a conditional format must begin with =.');
        return when({ kind: 'formula', formula: wanted.slice(1) });
      },
      whenTextEqualTo: texts('text-equal'),
      whenTextContains: texts('text-contains'),
      whenTextStartsWith: texts('text-starts'),
      whenNumberBetween(start: unknown, end: unknown) {
        const from = finiteNumber('ConditionalFormatRuleBuilder.whenNumberBetween', start);
        return when({
          kind: 'between',
          from,
          to: finiteNumber('ConditionalFormatRuleBuilder.whenNumberBetween', end),
        });
      },
      whenNumberGreaterThan: numbers('greater'),
      whenNumberGreaterThanOrEqualTo: numbers('at-least'),
      whenNumberLessThan: numbers('less'),
      whenNumberLessThanOrEqualTo: numbers('at-most'),
      whenNumberEqualTo: numbers('equal'),
      whenCellEmpty: () => when({ kind: 'empty' }),
      whenCellNotEmpty: () => when({ kind: 'not-empty' }),
      setBackground(color: unknown) {
        rule.background = readColor(color);
        return builder;
      },
      setFontColor(color: unknown) {
        rule.fontColor = readColor(color);
        return builder;
      },
      setBold(bold: unknown) {
        rule.bold = flag('ConditionalFormatRuleBuilder.setBold', bold);
        return builder;
      },
      setGradientMinpointWithValue: (color: unknown, type: unknown, value: unknown) =>
        point('min', color, type, value),
      setGradientMidpointWithValue: (color: unknown, type: unknown, value: unknown) =>
        point('mid', color, type, value),
      setGradientMaxpointWithValue: (color: unknown, type: unknown, value: unknown) =>
        point('max', color, type, value),
      setRanges(ranges: unknown) {
        const found = readRanges('ConditionalFormatRuleBuilder.setRanges', ranges);
        sheet = found[0]?.sheet ?? null;
        if (found.some((one) => one.sheet !== sheet))
          throw new Error('All ranges of a rule must be on one sheet.');
        rule.ranges = found.map((one): Rect => one.rect);
        return builder;
      },
      build() {
        if (!sheet) throw new Error('Conditional format rule must have ranges.');
        if (gradient) {
          const { min, mid, max } = gradient;
          if (!min || !max)
            throw new Error('A gradient needs a colour for its lowest and its highest point.');
          rule.gradient = mid ? { min, mid, max } : { min, max };
        } else if (!rule.test) throw new Error('Conditional format rule must have a condition.');
        return conditionalService(run, { rule: { ...rule }, sheet }, range);
      },
    }),
  );
  return builder;
}
