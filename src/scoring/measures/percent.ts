import { quantity } from '../../language/explanation.ts';
import { percentWords as words } from '../../language/measures/percent.ts';
import { problemText } from '../../language/problems.ts';
import { PERCENT_UNIT } from '../../language/units.ts';
import { HUNDRED, over, sign, size, times, ZERO } from '../exact/exact.ts';
import { labelOf, labelUnit } from '../explain/label.ts';
import { sayApart, saySize, saySmall } from '../explain/telling-figure.ts';
import { AMOUNT, sayAmount } from './amount.ts';
import type { Fault, MeasureDefinition } from './definition.ts';
import { farFromTarget } from './far-from-target.ts';
import { NEGATIVE } from './fault.ts';
import { plainTarget } from './plain-target.ts';

const inPercent = (figure: string): string => quantity(figure, PERCENT_UNIT);

/** ร้อยละ: 100·a/b. Zero below the line and negative counts are faults, never zeros. */
export const percent: MeasureDefinition = {
  word: words.word,
  labels: { least: 2, most: 2, usual: null, wrong: problemText.twoLabels },
  reads: 'number',
  blankIsZero: false,
  defaults: { rule: 'proportional', target: null },
  isAnswer: false,
  percents: 'always',
  hasUsualLevels: true,
  value([a = ZERO, b = ZERO]) {
    const faults: Fault[] = [];
    if (sign(a) < 0) faults.push({ code: 'out-of-range', input: 0 });
    if (sign(b) <= 0) faults.push({ code: sign(b) < 0 ? 'out-of-range' : 'zero-denominator', input: 1 });
    return faults.length > 0 ? { faults } : { value: over(times(HUNDRED, a), b) };
  },
  outOfRange: NEGATIVE,
  inputUnit: labelUnit,
  valueUnit: () => PERCENT_UNIT,
  sayInputs(indicator, [a = ZERO, b = ZERO], value, decimals) {
    const [first, second] = [labelOf(indicator, 0), labelOf(indicator, 1)];
    const share = saySize(value, indicator.criterion, decimals, inPercent);
    return words.share(sayAmount(first, a), sayAmount(second, b), share);
  },
  sayValue: ({ criterion }, value, decimals) => saySize(value, criterion, decimals, inPercent),
  sayTarget: (_indicator, terms) => plainTarget(terms, PERCENT_UNIT),
  advice: { ...AMOUNT, at: (target, [, whole = ZERO]) => over(times(target, whole), HUNDRED) },
  doubts: {
    isTypedPercent: () => false,
    above100: (_indicator, typed, value) =>
      problemText.over100(typed(0), typed(1), sayApart(value, HUNDRED, inPercent)),
    implausible: (_indicator, typed, value, terms) =>
      farFromTarget(value, terms, PERCENT_UNIT, () =>
        problemText.typedShare(typed(0), typed(1), saySmall(size(value), inPercent)),
      ),
  },
};
