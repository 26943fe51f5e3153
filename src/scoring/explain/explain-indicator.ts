import { explanation as words } from '../../language/explanation.ts';
import { problemText } from '../../language/problems.ts';
import { tickAnswer, tickDone } from '../../language/ticks.ts';
import { type Exact, ZERO } from '../exact/exact.ts';
import { scoreFixed } from '../exact/full-marks.ts';
import { changeForFullScore } from '../measures/change-for-full-score.ts';
import { MEASURES } from '../measures/index.ts';
import { isMonitored } from '../monitored.ts';
import type { Criterion, Indicator, IndicatorScore, Policy, Result } from '../types.ts';
import { explainScore } from './explain-score.ts';
import { asTyped, sayScore } from './figures.ts';
import { labelOf } from './label.ts';
import { sayTarget, valueUnit, wantedTick } from './target.ts';

const inputsOf = ({ reported }: Result): readonly Exact[] =>
  reported.kind === 'given' ? reported.inputs : [];

const sentence = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

/** True where the label tells what was to be done, and the sentence whether it was: nothing else is the target. */
function isDeed(indicator: Indicator, criterion: Criterion): boolean {
  const label = labelOf(indicator);
  return wantedTick(indicator, criterion) === true && tickDone(label, true) !== tickAnswer(label, true);
}

/** The target as a sentence tells it, with the letter that set it for the district. */
const toldTarget = (indicator: Indicator, criterion: Criterion, { targetSource = '' }: Result): string =>
  sentence(sayTarget(indicator, criterion), targetSource);

/** The target in parentheses, where the district has one of its own and nothing else tells it. */
const sayOwnTarget = (indicator: Indicator, result: Result): string =>
  indicator.criterion && result.targetSource
    ? words.target(toldTarget(indicator, indicator.criterion, result))
    : '';

/** Inputs, value and how the score came about; empty where nothing could be computed. */
function sayComputed(
  indicator: Indicator,
  result: Result,
  { value, computed }: IndicatorScore,
  decimals: number,
): string {
  if (!value || !computed) return '';
  const inputs = MEASURES[indicator.measure].sayInputs(indicator, inputsOf(result), value, decimals);
  const { criterion } = indicator;
  if (!criterion) return inputs;
  return sentence(
    inputs,
    explainScore(criterion, {
      value,
      score: computed,
      unit: valueUnit(indicator),
      decimals,
      target:
        !result.targetSource && isDeed(indicator, criterion) ? '' : toldTarget(indicator, criterion, result),
      isAnswer: wantedTick(indicator, criterion) !== null,
    }),
  );
}

function sayConfirmed(owner: string, score: Exact, decimals: number): string {
  const { figure, elsewhere } = sayScore(score, decimals);
  return sentence(words.confirmed(owner, figure), elsewhere === '' ? '' : words.shownAs(elsewhere));
}

/** What the inputs give beside the work group's own score; nothing where that is the same score typed twice. */
function sayBeside(indicator: Indicator, result: Result, score: IndicatorScore, decimals: number): string {
  if (!score.computed) return '';
  if (MEASURES[indicator.measure].defaults)
    return words.confirmedComputed(sayComputed(indicator, result, score, decimals));
  const typed = scoreFixed(score.computed, decimals);
  return typed === scoreFixed(score.score ?? ZERO, decimals) ? '' : words.confirmedDirect(typed);
}

function sayMissing(indicator: Indicator, blank: readonly number[]): string {
  // Of a list that is blank throughout, not every item is read out.
  const open = blank.length === indicator.labels.length && blank.length > 2 ? [] : blank;
  return words.missing(
    open.map((index) => labelOf(indicator, index)),
    indicator.owner,
  );
}

function sayFaults(indicator: Indicator, result: Result, { faults }: IndicatorScore): string {
  const said = faults.map(({ code, input }) => {
    const label = labelOf(indicator, input);
    if (code === 'zero-denominator') return words.zeroDenominator(label);
    const typed = asTyped(inputsOf(result)[input] ?? ZERO);
    return MEASURES[indicator.measure].outOfRange.explained(label, typed);
  });
  return problemText.reasons(said);
}

/** What would earn full marks; empty where the target is met or nothing typed can reach it. */
function sayFull(indicator: Indicator, inputs: readonly Exact[]): string {
  const { advice } = MEASURES[indicator.measure];
  const change = changeForFullScore(indicator, inputs);
  return change && advice && indicator.criterion
    ? advice.sayFull(indicator, change, indicator.criterion)
    : '';
}

/**
 * One Thai sentence: what was typed with its unit, the value, the criterion, the arithmetic, and what would
 * earn the full points; or why there is no score. Of a monitored indicator it says so.
 */
export function explainIndicator(
  indicator: Indicator,
  result: Result,
  score: IndicatorScore,
  policy: Policy,
): string {
  const told = say(indicator, result, score, policy);
  return isMonitored(indicator) ? sentence(told, words.monitored) : told;
}

function say(indicator: Indicator, result: Result, score: IndicatorScore, policy: Policy): string {
  const { decimals } = policy;
  const { reported, note } = result;
  switch (score.status) {
    case 'scored':
      return sentence(sayComputed(indicator, result, score, decimals), sayFull(indicator, inputsOf(result)));
    case 'confirmed':
      return sentence(
        sayConfirmed(indicator.owner, score.score ?? ZERO, decimals),
        note === '' ? '' : words.confirmedNote(note),
        sayBeside(indicator, result, score, decimals),
      );
    case 'missing':
      return sentence(
        sayMissing(indicator, reported.kind === 'missing' ? reported.blank : []),
        policy.missingAsZero ? words.missingAsZero : '',
        sayOwnTarget(indicator, result),
      );
    case 'not-assessed':
      return sentence(
        policy.notAssessedAsZero
          ? words.notAssessedAsZero
          : isMonitored(indicator)
            ? words.notAssessedMonitored
            : words.notAssessed,
        result.barred?.kind === 'not-assessed' && result.targetSource
          ? words.targetSource(result.targetSource)
          : '',
      );
    case 'problem': {
      const reasons = [
        reported.kind === 'problem' ? reported.reason : sayFaults(indicator, result, score),
        result.barred?.kind === 'problem' ? result.barred.reason : '',
      ];
      return words.problem(problemText.reasons(reasons.filter((reason) => reason !== '')));
    }
  }
}
