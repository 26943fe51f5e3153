import { ITEM_UNIT, PERCENT_UNIT, quantity, explanation as words } from '../../language/explanation.ts';
import { compare, type Exact, exact, isWhole, minus, plus, times, toFixed, ZERO } from '../exact/exact.ts';
import { changeForFullScore } from '../measures/change-for-full-score.ts';
import type { Indicator, IndicatorScore, Policy, Result } from '../types.ts';
import { explainScore } from './explain-score.ts';
import { asShown, asTyped } from './figures.ts';
import { labelParts } from './label.ts';

/** The unit that value and target share, which the measure decides. */
export function valueUnit({ measure, unit }: Pick<Indicator, 'measure' | 'unit'>): string {
  if (measure === 'percent' || measure === 'growth') return PERCENT_UNIT;
  if (measure === 'count') return ITEM_UNIT;
  return measure === 'number' ? unit : '';
}

const amount = (label: string, value: Exact): string => {
  const { name, unit } = labelParts(label);
  return `${name} ${quantity(asTyped(value), unit)}`;
};

/** What was typed and the value it gives. */
function tellInputs(indicator: Indicator, inputs: readonly Exact[], value: Exact, decimals: number): string {
  const [first = '', second = ''] = indicator.labels;
  const [a = ZERO, b = ZERO] = inputs;
  switch (indicator.measure) {
    case 'number':
      return words.single(labelParts(first).name, quantity(asTyped(a), indicator.unit));
    case 'percent':
      return words.percent(amount(first, a), amount(second, b), asShown(value, decimals));
    case 'growth': {
      const fell = compare(value, ZERO) < 0;
      const size = asShown(fell ? minus(ZERO, value) : value, decimals);
      return (fell ? words.shrunk : words.grown)(amount(first, a), amount(second, b), size);
    }
    case 'count': {
      const open = indicator.labels.filter((_, index) => compare(inputs[index] ?? ZERO, ZERO) === 0);
      return words.counted(asTyped(value), String(indicator.labels.length), open);
    }
    case 'yes-no':
      return words.ticked(first, compare(a, ZERO) > 0);
    case 'direct':
      return words.direct(asShown(value, decimals));
  }
}

const MONEY_DECIMALS = 2;

/**
 * An amount that is surely enough: rounded up to two decimals where it does not end, but never so far that less
 * than nothing would be left of what is there now.
 */
function enough(change: Exact, now: Exact): string {
  const size = compare(change, ZERO) < 0 ? minus(ZERO, change) : change;
  if (isWhole(times(size, exact(100)))) return asTyped(size);
  const near = exact(toFixed(size, MONEY_DECIMALS));
  const up = compare(near, size) < 0 ? plus(near, exact('0.01')) : near;
  const takesAll = compare(change, ZERO) < 0 && compare(size, now) <= 0 && compare(up, now) > 0;
  return asTyped(takesAll ? now : up);
}

/** What would earn full marks; empty where the target is met or nothing typed can reach it. */
function advise(indicator: Indicator, inputs: readonly Exact[]): string {
  const change = changeForFullScore(indicator, inputs);
  if (!change) return '';
  const { name, unit } = labelParts(indicator.labels[0] ?? '');
  const size = enough(change.amount, inputs[0] ?? ZERO);
  const undo = compare(change.amount, ZERO) < 0;
  // Nobody is advised to undo what was done: there is no sentence for fewer ticks.
  if (undo && (indicator.measure === 'count' || indicator.measure === 'yes-no')) return '';
  if (indicator.measure === 'count') return words.adviceItems(size);
  if (indicator.measure === 'yes-no') return words.adviceTick(name);
  const inUnit = quantity(size, indicator.measure === 'number' ? indicator.unit : unit);
  const more =
    compare(change.amount, ZERO) > 0 || (compare(change.amount, ZERO) === 0 && wantsMore(indicator));
  if (change.sufficient) return (more ? words.adviceMore : words.adviceLess)(name, inUnit);
  return (more ? words.adviceMoreThan : words.adviceLessThan)(name, inUnit);
}

const wantsMore = ({ criterion }: Indicator): boolean =>
  criterion?.operator === '>' || criterion?.operator === '>=';

/** The sentence for inputs that could be computed. */
function tellComputed(indicator: Indicator, result: Result, score: IndicatorScore, decimals: number): string {
  if (result.reported.kind !== 'given' || !score.value || !score.computed) return '';
  const { inputs } = result.reported;
  const parts = [tellInputs(indicator, inputs, score.value, decimals)];
  if (indicator.criterion) {
    const told = { value: score.value, score: score.computed, unit: valueUnit(indicator), decimals };
    parts.push(explainScore(indicator.criterion, told), advise(indicator, inputs));
  }
  return parts.filter((part) => part !== '').join(' ');
}

function tellFault(indicator: Indicator, { fault }: IndicatorScore): string {
  if (!fault) return '';
  const label = indicator.labels[fault.input] ?? '';
  return fault.code === 'zero-denominator' ? words.zeroDenominator(label) : words.outOfRange(label);
}

/**
 * One Thai sentence: what was typed with its unit, the value, the criterion, the arithmetic, and what would
 * earn the full points; or why there is no score.
 */
export function explainIndicator(
  indicator: Indicator,
  result: Result,
  score: IndicatorScore,
  policy: Policy,
): string {
  switch (score.status) {
    case 'scored':
      return tellComputed(indicator, result, score, policy.decimals);
    case 'confirmed':
      return [
        words.confirmed(indicator.owner, asShown(score.score ?? ZERO, policy.decimals)),
        result.note === '' ? '' : words.confirmedNote(result.note),
        score.computed
          ? words.confirmedComputed(tellComputed(indicator, result, score, policy.decimals))
          : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'missing': {
      const blank = result.reported.kind === 'missing' ? result.reported.blank : [];
      const labels = blank.length === indicator.labels.length && blank.length > 2 ? [] : blank;
      const names = labels.map((index) => indicator.labels[index] ?? '');
      const sentence = words.missing(names, indicator.owner);
      return policy.missingAsZero ? `${sentence} ${words.missingAsZero}` : sentence;
    }
    case 'not-assessed':
      return policy.notAssessedAsZero ? words.notAssessedAsZero : words.notAssessed;
    case 'problem': {
      const reason =
        result.reported.kind === 'problem' ? result.reported.reason : tellFault(indicator, score);
      return words.problem(reason);
    }
  }
}
