import { quantity } from '../../language/explanation.ts';
import { countWords as words } from '../../language/measures/count.ts';
import { problemText } from '../../language/problems.ts';
import { ITEM_UNIT } from '../../language/units.ts';
import { compare, type Exact, exact, plus, sign, size, ZERO } from '../exact/exact.ts';
import { asTyped } from '../explain/figures.ts';
import { labelUnit } from '../explain/label.ts';
import { AMOUNT, toLevel } from './amount.ts';
import type { MeasureDefinition } from './definition.ts';
import { NEGATIVE } from './fault.ts';
import { plainTarget } from './plain-target.ts';

const sum = (inputs: readonly Exact[]): Exact => inputs.reduce(plus, ZERO);

/** นับข้อที่ทำแล้ว: the number of ticks. */
export const count: MeasureDefinition = {
  word: words.word,
  labels: { least: 1, most: Number.POSITIVE_INFINITY, usual: null, wrong: problemText.itemLabels },
  reads: 'tick',
  blankIsZero: true,
  defaults: { rule: 'proportional', target: (labels) => exact(labels) },
  isAnswer: false,
  percents: 'never',
  hasUsualLevels: false,
  value: (inputs) => ({ value: sum(inputs) }),
  outOfRange: NEGATIVE,
  inputUnit: labelUnit,
  valueUnit: () => ITEM_UNIT,
  sayInputs({ labels }, inputs, value) {
    const open = labels.filter((_, index) => sign(inputs[index] ?? ZERO) === 0);
    return words.counted(asTyped(value), String(labels.length), open);
  },
  sayValue: (_indicator, value) => quantity(asTyped(value), ITEM_UNIT),
  sayTarget({ labels }, terms) {
    const isAll = terms.operator === '>=' && compare(terms.target, exact(labels.length)) === 0;
    return isAll ? words.allItems(asTyped(terms.target)) : plainTarget(terms, ITEM_UNIT);
  },
  advice: {
    ...AMOUNT,
    now: sum,
    at: (target) => target,
    most: (inputs) => exact(inputs.length),
    typed: () => [],
    after(inputs, change) {
      let left = change;
      return inputs.map((tick) => {
        if (sign(tick) > 0 || sign(left) <= 0) return tick;
        left = plus(left, exact(-1));
        return exact(1);
      });
    },
    // Nobody is advised to undo what was done: there is no sentence for fewer ticks.
    sayFull: (_indicator, change) => (sign(change) < 0 ? '' : words.ifMore(asTyped(change))),
    sayChange: (_indicator, change, { level }) => ({
      action: toLevel(words.more(asTyped(size(change))), level),
      isLess: false,
    }),
  },
  doubts: null,
};
