import { explanation } from '../../language/explanation.ts';
import { directWords as words } from '../../language/measures/direct.ts';
import { problemText } from '../../language/problems.ts';
import { compare, type Exact, FIVE, sign, ZERO } from '../exact/exact.ts';
import { sayScore } from '../explain/figures.ts';
import { labelUnit } from '../explain/label.ts';
import type { MeasureDefinition } from './definition.ts';
import { faultOf } from './fault.ts';
import { plainTarget } from './plain-target.ts';

/** True for 0 to 5 inclusive. */
export const isScore = (a: Exact): boolean => sign(a) >= 0 && compare(a, FIVE) <= 0;

/** ให้คะแนนโดยตรง: the score itself, 0–5. */
export const direct: MeasureDefinition = {
  word: words.word,
  labels: { least: 1, most: 1, usual: words.label, wrong: problemText.oneLabel },
  reads: 'number',
  blankIsZero: false,
  defaults: null,
  isAnswer: false,
  percents: 'never',
  hasUsualLevels: false,
  value: ([score = ZERO]) => (isScore(score) ? { value: score } : faultOf('out-of-range', 0)),
  outOfRange: { explained: words.noScore, problem: problemText.scoreOutOfRange },
  inputUnit: labelUnit,
  valueUnit: () => '',
  sayInputs({ owner }, _inputs, value, decimals) {
    const { figure, elsewhere } = sayScore(value, decimals);
    return words.given(owner, figure) + (elsewhere === '' ? '' : ` ${explanation.shownAs(elsewhere)}`);
  },
  sayValue: () => words.noResult,
  sayTarget: (_indicator, terms) => plainTarget(terms, ''),
  advice: null,
  doubts: null,
};
