import { advice as words } from '../../language/advice.ts';
import { exact, minus, toFixed, ZERO } from '../exact/exact.ts';
import { PERCENT_DECIMALS, percentFixed } from '../exact/full-marks.ts';
import type { ToldChange } from '../measures/definition.ts';
import { MEASURES } from '../measures/index.ts';
import type { Indicator } from '../types.ts';
import type { Advice, HandIn } from './advise-district.ts';
import { type Change, percentOf } from './next-grade.ts';
import type { AdviceStep } from './next-step.ts';

/** A change in the words and the unit of the input: เบิกจ่ายเพิ่ม 80,000 บาท. */
function sayChange(indicator: Indicator, { change, goal }: Change): ToldChange {
  const { advice } = MEASURES[indicator.measure];
  return advice?.sayChange(indicator, change, goal) ?? { action: '', isLess: false };
}

/** เบิกจ่ายเพิ่ม 80,000 บาท ได้คะแนนรวมเพิ่ม 0.06; `decimals`: ทศนิยม, 0–4. */
export function sayStep(indicator: Indicator, step: AdviceStep, decimals: number): string {
  const { action, isLess } = sayChange(indicator, step);
  const gain = toFixed(step.gain, decimals);
  if (Number(gain) > 0) return (isLess ? words.gainOfLess : words.gain)(action, gain);
  return words.tinyGain(action, toFixed(exact(`1e-${decimals}`), decimals));
}

/**
 * What is to be sent or mended, and what full points would add to the total so far: the most it can be. `owner`: the
 * work group that answers for it, '' for none.
 */
export function sayHandIn(
  { shortName, name, measure }: Indicator,
  { isProblem, atMost }: HandIn,
  decimals: number,
  owner: string,
): string {
  const awaited = MEASURES[measure].defaults ? words.handIn : words.awaitScore;
  const action = (isProblem ? words.mend : awaited)(shortName || name, owner);
  const most = toFixed(atMost ?? ZERO, decimals);
  return Number(most) > 0 ? words.atMost(action, most) : action;
}

/**
 * What is needed for the next grade, with the codes of the indicators that have to change; and what could be had by
 * sending what counts as 0 so far.
 */
export function sayNextGrade(
  indicators: readonly Indicator[],
  { next, handIns, now, totalWithAll }: Advice,
  decimals: number,
): string {
  if (next.kind === 'incomplete') return words.incomplete;
  if (next.kind === 'highest') return words.highest(next.grade);
  const { grade, percent } = next;
  const from = toFixed(grade.from, PERCENT_DECIMALS);
  const reached = percentFixed(percent);
  if (next.kind === 'out-of-reach') return words.outOfReach(grade.name, from, reached, handIns.length > 0);
  const actions = next.changes.map((change) => {
    const one = indicators[change.indicator];
    return one ? words.action(sayChange(one, change).action, one.code) : '';
  });
  const skipped = next.skipped.map(({ name }) => name);
  const told = words.reachable(grade.name, from, reached, actions, skipped);
  if (!totalWithAll || !now) return told;
  const gain = toFixed(minus(totalWithAll, now), decimals);
  return told + words.orHandIn(handIns.length, gain, percentFixed(percentOf(totalWithAll)));
}
