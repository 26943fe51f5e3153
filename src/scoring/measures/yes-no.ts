import { yesNoWords as words } from '../../language/measures/yes-no.ts';
import { problemText } from '../../language/problems.ts';
import { tickAnswer, tickDone, tickGoal } from '../../language/ticks.ts';
import { exact, sign, ZERO } from '../exact/exact.ts';
import { labelOf, labelUnit } from '../explain/label.ts';
import { AMOUNT } from './amount.ts';
import type { MeasureDefinition } from './definition.ts';
import { NEGATIVE } from './fault.ts';
import { plainTarget } from './plain-target.ts';
import { wantedAnswer } from './wanted-answer.ts';

const YES = exact(1);

/** ยังไม่ได้ส่งองค์ความรู้; ไม่ใช่ of a label that tells nothing done. */
function notDone(label: string): string {
  const told = tickDone(label, false);
  return told === tickAnswer(label, false) ? words.no : told;
}

/** ใช่/ไม่ใช่: 1 or 0. */
export const yesNo: MeasureDefinition = {
  word: words.word,
  labels: { least: 1, most: 1, usual: words.label, wrong: problemText.oneLabel },
  reads: 'tick',
  blankIsZero: false,
  defaults: { rule: 'pass-fail', target: () => YES },
  isAnswer: true,
  percents: 'never',
  hasUsualLevels: false,
  value: ([only = ZERO]) => ({ value: only }),
  outOfRange: NEGATIVE,
  inputUnit: labelUnit,
  valueUnit: () => '',
  sayInputs(indicator, _inputs, value) {
    const { criterion } = indicator;
    const say = criterion && wantedAnswer(criterion) ? tickDone : tickAnswer;
    return say(labelOf(indicator), sign(value) > 0);
  },
  sayValue: (indicator, value) => (sign(value) > 0 ? words.yes : notDone(labelOf(indicator))),
  sayTarget(_indicator, terms) {
    const wanted = wantedAnswer(terms);
    return wanted === null ? plainTarget(terms, '') : words.target(wanted);
  },
  advice: {
    ...AMOUNT,
    at: (target) => target,
    most: () => YES,
    typed: () => [],
    // Nobody is advised to undo what was done.
    sayFull: (indicator, change) => (sign(change) < 0 ? '' : words.ifDone(tickGoal(labelOf(indicator)))),
    sayChange: (indicator) => ({ action: tickGoal(labelOf(indicator)), isLess: false }),
  },
  doubts: null,
};
