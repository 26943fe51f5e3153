import { compare, type Exact, FIVE, minus, times, ZERO } from '../exact/exact.ts';
import { isMonitored } from '../monitored.ts';
import { partsOfTotal } from '../rollup/contributions.ts';
import { sectionScores, totalOf } from '../rollup/total.ts';
import type { DistrictScore, Indicator, Result, ScoringRound } from '../types.ts';
import { type NextGrade, nextGrade } from './next-grade.ts';
import { type AdviceStep, nextStep } from './next-step.ts';

/** What advice needs of a round. */
export interface AdvisedRound extends Pick<ScoringRound, 'policy' | 'sections' | 'grades'> {
  /** Those that concern the district, each with the target that counts there. */
  readonly indicators: readonly Indicator[];
}

/** A result that is still to be sent, or to be mended, before its indicator has a score. */
export interface HandIn {
  readonly indicator: number;
  readonly isProblem: boolean;
  /** What full points would add to the total so far: the most it can be. Null where there is no total yet. */
  readonly atMost: Exact | null;
}

/** แนวทางเพิ่มคะแนน of one district. */
export interface Advice {
  /** The changes that raise the total most, the best first; at most {@link MOST_STEPS}. */
  readonly steps: readonly AdviceStep[];
  /** The same for what is not there yet, scores that are given directly too: all of it, the heaviest first. */
  readonly handIns: readonly HandIn[];
  /** The total with full points for all of them; null where there are none, or no total yet. */
  readonly totalWithAll: Exact | null;
  /** The total as it is. */
  readonly now: Exact | null;
  readonly next: NextGrade;
}

const MOST_STEPS = 3;

/**
 * What would raise a district's total most. Scores of the work group are final and scores given directly are not
 * the district's to change: neither is advised on, and nothing monitored. A total of an incomplete district is the total so far.
 */
export function adviseDistrict(
  round: AdvisedRound,
  results: readonly (Result | undefined)[],
  district: DistrictScore,
): Advice {
  const { indicators } = round;
  const scores = district.indicators.map(({ score }) => score);
  const parts = partsOfTotal(
    round.sections,
    indicators,
    scores.map((score) => score !== null),
  );
  const gainOf = (index: number, score: Exact): Exact =>
    times(minus(score, scores[index] ?? ZERO), parts[index] ?? ZERO);
  const stepFrom = (index: number, inputs: readonly Exact[]): AdviceStep | null => {
    const one = indicators[index];
    const step = one ? nextStep(one, inputs, round.policy) : null;
    return step && { ...step, indicator: index, gain: gainOf(index, step.score) };
  };
  // A score where there was none moves the weights of the others: this takes the whole roll-up.
  const atMostOf = (index: number, total: Exact): Exact =>
    minus(totalWith(round, scores, [index], FIVE) ?? total, total);
  const steps: AdviceStep[] = [];
  const handIns: HandIn[] = [];
  district.indicators.forEach(({ status }, index) => {
    const one = indicators[index];
    if (!one || isMonitored(one)) return;
    const reported = results[index]?.reported;
    const step = status === 'scored' && reported?.kind === 'given' ? stepFrom(index, reported.inputs) : null;
    if (step && compare(step.gain, ZERO) > 0) steps.push(step);
    const isProblem = status === 'problem';
    if (isProblem || status === 'missing')
      handIns.push({
        indicator: index,
        isProblem,
        atMost: district.total && atMostOf(index, district.total),
      });
  });
  steps.sort((a, b) => compare(b.gain, a.gain) || a.indicator - b.indicator);
  handIns.sort((a, b) => compare(b.atMost ?? ZERO, a.atMost ?? ZERO) || a.indicator - b.indicator);
  const next = nextGrade(round, district, steps, ({ indicator, inputs, score }) => {
    const further = stepFrom(indicator, inputs);
    return further && { ...further, gain: minus(further.gain, gainOf(indicator, score)) };
  });
  const open = handIns.map(({ indicator }) => indicator);
  const totalWithAll = open.length > 0 && district.total ? totalWith(round, scores, open, FIVE) : null;
  return { steps: steps.slice(0, MOST_STEPS), handIns, totalWithAll, now: district.total, next };
}

/** The total with some scores replaced, by the roll-up itself. */
function totalWith(
  { sections, indicators }: AdvisedRound,
  scores: readonly (Exact | null)[],
  replaced: readonly number[],
  score: Exact,
): Exact | null {
  const changed = scores.map((one, i) => (replaced.indexOf(i) >= 0 ? score : one));
  return totalOf(sections, sectionScores(sections, indicators, changed));
}
