import { text } from '../check-arguments.ts';
import { readColor } from '../color.ts';
import type { Service } from '../google.ts';
import type { Rect } from '../rect.ts';
import type { ConditionalRule, ConditionalTest, GradientPoint } from '../rules.ts';
import type { Run } from '../run.ts';
import { others, service } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { rangeService } from './range.ts';
import { rangesGiven } from './range-structure.ts';
import type { TiedRun } from './ties.ts';

/** What stands behind a ConditionalFormatRule. */
export interface RuleContent {
  rule: ConditionalRule;
  sheet: Sheet;
}

type Builder = Service<'ConditionalFormatRuleBuilder'>;

const POINTS: Record<string, GradientPoint['type']> = {
  NUMBER: 'NUMBER',
  PERCENT: 'PERCENT',
  PERCENTILE: 'PERCENTILE',
};

/** A ConditionalFormatRule as scripts see it. */
export function conditionalService(run: TiedRun, content: RuleContent): Service<'ConditionalFormatRule'> {
  return service(
    run,
    'ConditionalFormatRule',
    others<'ConditionalFormatRule'>({
      getRanges: () => content.rule.ranges.map((rect) => rangeService(run, content.sheet, rect)),
      getGradientCondition: () => gradientService(run, content.rule),
    }),
    content,
  );
}

function gradientService(run: Run, { gradient }: ConditionalRule): Service<'GradientCondition'> | null {
  if (!gradient) return null;
  const { min, max } = gradient;
  return service(
    run,
    'GradientCondition',
    others<'GradientCondition'>({ getMinColor: () => min.color, getMaxColor: () => max.color }),
  );
}

/** SpreadsheetApp.newConditionalFormatRule() */
export function conditionalBuilder(run: TiedRun): Builder {
  const rule: ConditionalRule = { ranges: [] };
  let gradient: { min?: GradientPoint; max?: GradientPoint } | null = null;
  let sheet: Sheet | null = null;
  const when = (test: ConditionalTest): Builder => {
    rule.test = test;
    return builder;
  };
  const point = (end: 'min' | 'max', color: unknown, type: unknown, value: unknown): Builder => {
    const known = POINTS[String(type)];
    if (!known) throw new Error(`Invalid argument: interpolation type ${String(type)}`);
    const shade = readColor(color);
    if (shade === null) throw new Error('Invalid argument: color');
    gradient = {
      ...gradient,
      [end]: {
        color: shade,
        type: known,
        value: text(
          `ConditionalFormatRuleBuilder.setGradient${end === 'min' ? 'Min' : 'Max'}pointWithValue`,
          value,
        ),
      },
    };
    return builder;
  };
  const builder: Builder = service(
    run,
    'ConditionalFormatRuleBuilder',
    others<'ConditionalFormatRuleBuilder'>({
      whenTextEqualTo: (wanted: unknown) =>
        when({ kind: 'text-equal', text: text('ConditionalFormatRuleBuilder.whenTextEqualTo', wanted) }),
      whenCellEmpty: () => when({ kind: 'empty' }),
      setBackground(color: unknown) {
        rule.background = readColor(color);
        return builder;
      },
      setGradientMinpointWithValue: (color: unknown, type: unknown, value: unknown) =>
        point('min', color, type, value),
      setGradientMaxpointWithValue: (color: unknown, type: unknown, value: unknown) =>
        point('max', color, type, value),
      setRanges(ranges: unknown) {
        const found = rangesGiven('ConditionalFormatRuleBuilder.setRanges', ranges);
        sheet = found[0]?.sheet ?? null;
        if (found.some((one) => one.sheet !== sheet))
          throw new Error('All ranges of a rule must be on one sheet.');
        rule.ranges = found.map((one): Rect => one.rect);
        return builder;
      },
      build() {
        if (!sheet) throw new Error('Conditional format rule must have ranges.');
        if (gradient) {
          const { min, max } = gradient;
          if (!min || !max)
            throw new Error('A gradient needs a colour for its lowest and its highest point.');
          rule.gradient = { min, max };
        } else if (!rule.test) throw new Error('Conditional format rule must have a condition.');
        return conditionalService(run, { rule: { ...rule }, sheet });
      },
    }),
  );
  return builder;
}
