import { amountWords, quantity } from '../../language/explanation.ts';
import { numberWords as words } from '../../language/measures/number.ts';
import { problemText } from '../../language/problems.ts';
import { beside } from '../../language/spacing.ts';
import { PERCENT_UNIT } from '../../language/units.ts';
import { compare, roundTo, ZERO } from '../exact/exact.ts';
import { asShown } from '../explain/figures.ts';
import { labelOf, labelParts, labelUnit, unitCalled } from '../explain/label.ts';
import { sayTyped } from '../explain/telling-figure.ts';
import { AMOUNT } from './amount.ts';
import type { Labelled, MeasureDefinition } from './definition.ts';
import { farFromTarget } from './far-from-target.ts';
import { NEGATIVE } from './fault.ts';
import { plainTarget } from './plain-target.ts';

/** หน่วยวัด, where that is blank the unit in the label. */
const unitOf = (indicator: Labelled): string => unitCalled(indicator.unit) || labelUnit(indicator);

const isPercent = ({ unit }: Labelled): boolean => unitCalled(unit) === PERCENT_UNIT;

/** ตัวเลข: the number itself. */
export const number: MeasureDefinition = {
  word: words.word,
  labels: { least: 1, most: 1, usual: words.label, wrong: problemText.oneLabel },
  reads: 'number',
  blankIsZero: false,
  defaults: { rule: 'proportional', target: null },
  isAnswer: false,
  percents: 'by-unit',
  hasUsualLevels: true,
  value: ([only = ZERO]) => ({ value: only }),
  outOfRange: NEGATIVE,
  inputUnit: unitOf,
  valueUnit: unitOf,
  sayInputs(indicator, _inputs, value) {
    const { name } = labelParts(labelOf(indicator));
    const unit = unitOf(indicator);
    const typed = sayTyped(value, indicator.criterion, (figure) => quantity(figure, unit));
    return amountWords(name, typed, unit);
  },
  // It stands below values of ร้อยละ: a percentage has as many decimals as theirs, and no typed one is rounded.
  sayValue(indicator, value, decimals) {
    const unit = unitOf(indicator);
    const isEven = unit === PERCENT_UNIT && compare(roundTo(value, decimals), value) === 0;
    if (isEven) return quantity(asShown(value, decimals), unit);
    return sayTyped(value, indicator.criterion, (figure) => quantity(figure, unit));
  },
  sayTarget: (indicator, terms) => plainTarget(terms, unitOf(indicator)),
  // A number is no pile that grows: the goal says more than the difference.
  advice: {
    ...AMOUNT,
    at: (target) => target,
    least: null,
    typed: ([now = ZERO], target) => [now, target],
    sayFull: (indicator, _change, terms) =>
      words.ifReached(labelParts(labelOf(indicator)).name, plainTarget(terms, unitOf(indicator))),
    sayChange(indicator, _change, { operator, bound }) {
      const { name } = labelParts(labelOf(indicator));
      const goal = plainTarget({ operator, target: bound }, unitOf(indicator));
      return { action: beside(name, goal), isLess: false };
    },
  },
  doubts: {
    isTypedPercent: isPercent,
    above100: (indicator, typed) => (isPercent(indicator) ? problemText.numberOver100(typed(0)) : ''),
    implausible: (indicator, typed, value, terms) =>
      farFromTarget(value, terms, unitOf(indicator), () => problemText.typedOne(typed(0))),
  },
};
