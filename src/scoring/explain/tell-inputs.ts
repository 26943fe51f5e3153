import { amountWords, quantity, explanation as words } from '../../language/explanation.ts';
import { tickAnswer, tickDone } from '../../language/ticks.ts';
import { PERCENT_UNIT } from '../../language/units.ts';
import { compare, type Exact, ZERO } from '../exact/exact.ts';
import type { Indicator } from '../types.ts';
import { asTyped, tellScore } from './figures.ts';
import { labelParts } from './label.ts';
import { valueUnit, wantedTick } from './target.ts';
import { tellSize, tellTyped } from './telling-figure.ts';

const amount = (label: string, value: Exact): string => {
  const { name, unit } = labelParts(label);
  return amountWords(name, quantity(asTyped(value), unit), unit);
};

const percent = (figure: string): string => quantity(figure, PERCENT_UNIT);

function tellDirect(owner: string, value: Exact, decimals: number): string {
  const { figure, elsewhere } = tellScore(value, decimals);
  return words.direct(owner, figure) + (elsewhere === '' ? '' : ` ${words.shownAs(elsewhere)}`);
}

/** What was typed and the value it gives. */
export function tellInputs(
  indicator: Indicator,
  inputs: readonly Exact[],
  value: Exact,
  decimals: number,
): string {
  const { measure, labels, criterion } = indicator;
  const [first = '', second = ''] = labels;
  const [a = ZERO, b = ZERO] = inputs;
  switch (measure) {
    case 'number': {
      const { name } = labelParts(first);
      const unit = valueUnit(indicator);
      return amountWords(
        name,
        tellTyped(value, criterion, (figure) => quantity(figure, unit)),
        unit,
      );
    }
    case 'percent': {
      const share = tellSize(value, criterion, decimals, percent);
      return words.percent(amount(first, a), amount(second, b), share);
    }
    case 'growth': {
      const change = tellSize(value, criterion, decimals, percent);
      const grown = compare(value, ZERO) < 0 ? words.shrunk : words.grown;
      return grown(amount(first, a), amount(second, b), change);
    }
    case 'count': {
      const open = labels.filter((_, index) => compare(inputs[index] ?? ZERO, ZERO) === 0);
      return words.counted(asTyped(value), String(labels.length), open);
    }
    case 'yes-no': {
      const yes = compare(a, ZERO) > 0;
      return (criterion && wantedTick(indicator, criterion) ? tickDone : tickAnswer)(first, yes);
    }
    case 'direct':
      return tellDirect(indicator.owner, value, decimals);
  }
}
