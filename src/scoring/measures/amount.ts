import { advice as adviceWords } from '../../language/advice.ts';
import { amountWords, quantity, explanation as words } from '../../language/explanation.ts';
import { type Exact, plus, sign, size, ZERO } from '../exact/exact.ts';
import { asTyped } from '../explain/figures.ts';
import { labelOf, labelParts } from '../explain/label.ts';
import type { MeasureAdvice } from './definition.ts';

/** เบิกจ่าย 920,000 บาท. */
export function sayAmount(label: string, value: Exact): string {
  const { name, unit } = labelParts(label);
  return amountWords(name, quantity(asTyped(value), unit), unit);
}

/** Behind what changes: how far, where that is not full points. */
export const toLevel = (action: string, level: number): string =>
  level === 5 ? action : adviceWords.toLevel(action, level);

/** MeasureAdvice on an amount of people, baht …: more or less of it, from 0 on. How it leads to a value is the measure's own. */
export const AMOUNT: Omit<MeasureAdvice, 'at'> = {
  now: ([first = ZERO]) => first,
  least: ZERO,
  most: () => null,
  typed: (inputs) => inputs,
  after: (inputs, change) => inputs.map((input, index) => (index === 0 ? plus(input, change) : input)),
  sayFull(indicator, change) {
    const { name, unit } = labelParts(labelOf(indicator));
    const amount = quantity(asTyped(size(change)), unit);
    return (sign(change) < 0 ? words.adviceLess : words.adviceMore)(name, amount);
  },
  sayChange(indicator, change, { level }) {
    const { name, unit } = labelParts(labelOf(indicator));
    const isLess = sign(change) < 0;
    const action = (isLess ? adviceWords.less : adviceWords.more)(
      name,
      quantity(asTyped(size(change)), unit),
    );
    return { action: toLevel(action, level), isLess };
  },
};
