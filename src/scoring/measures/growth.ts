import { quantity } from '../../language/explanation.ts';
import { growthWords as words } from '../../language/measures/growth.ts';
import { problemText } from '../../language/problems.ts';
import { PERCENT_UNIT } from '../../language/units.ts';
import { compare, exact, HUNDRED, minus, over, plus, sign, size, times, ZERO } from '../exact/exact.ts';
import { labelOf, labelUnit } from '../explain/label.ts';
import { saySize, saySmall } from '../explain/telling-figure.ts';
import { AMOUNT, sayAmount } from './amount.ts';
import type { MeasureDefinition } from './definition.ts';
import { faultOf } from './fault.ts';
import { plainTarget } from './plain-target.ts';

const MOST_GROWTH = exact(1000);
const LEAST_GROWTH = exact(-99);
const ALL_LOST = exact(-100);

const inPercent = (figure: string): string => quantity(figure, PERCENT_UNIT);

/** ร้อยละที่เพิ่มขึ้น: 100·(now − before)/before. A base of zero or below tells no growth: a fault, never a score. */
export const growth: MeasureDefinition = {
  word: words.word,
  labels: { least: 2, most: 2, usual: null, wrong: problemText.twoLabels },
  reads: 'number',
  blankIsZero: false,
  defaults: { rule: 'proportional', target: null },
  isAnswer: false,
  percents: 'always',
  hasUsualLevels: true,
  value([now = ZERO, before = ZERO]) {
    if (compare(before, ZERO) === 0) return faultOf('zero-denominator', 1);
    if (compare(before, ZERO) < 0) return faultOf('out-of-range', 1);
    return { value: over(times(HUNDRED, minus(now, before)), before) };
  },
  outOfRange: { explained: words.negativeBase, problem: problemText.negativeBase },
  inputUnit: labelUnit,
  valueUnit: () => PERCENT_UNIT,
  sayInputs(indicator, [a = ZERO, b = ZERO], value, decimals) {
    const [first, second] = [labelOf(indicator, 0), labelOf(indicator, 1)];
    const change = saySize(value, indicator.criterion, decimals, inPercent);
    const told = sign(value) < 0 ? words.shrunk : words.grown;
    return told(sayAmount(first, a), sayAmount(second, b), change);
  },
  sayValue({ criterion }, value, decimals) {
    const change = saySize(value, criterion, decimals, inPercent);
    return (sign(value) < 0 ? words.down : words.up)(change);
  },
  sayTarget(_indicator, terms) {
    const text = plainTarget(terms, PERCENT_UNIT);
    return sign(terms.target) >= 0 ? words.up(text) : text;
  },
  advice: {
    ...AMOUNT,
    at: (target, [, before = ZERO]) => plus(before, over(times(target, before), HUNDRED)),
  },
  doubts: {
    isTypedPercent: () => false,
    above100: () => '',
    implausible(_indicator, typed, value) {
      // The upper input is above 0 where not everything is lost.
      const isLost = compare(value, LEAST_GROWTH) < 0 && compare(value, ALL_LOST) > 0;
      if (compare(value, MOST_GROWTH) <= 0 && !isLost) return '';
      const figure = saySmall(size(value), inPercent);
      return problemText.farGrowth(problemText.typedGrowth(typed(0), typed(1), figure, sign(value) < 0));
    },
  },
};
