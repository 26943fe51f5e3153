import { PERCENT_UNIT, quantity } from '../../language/explanation.ts';
import { problemText } from '../../language/problems.ts';
import {
  asTyped,
  compare,
  type Exact,
  exact,
  HUNDRED,
  higherIsBetter,
  type IndicatorScore,
  sign,
  size,
  tellApart,
  tellSmall,
  times,
  valueUnit,
} from '../../scoring/index.ts';
import { BLANK } from '../grid.ts';
import { readText } from '../reading/read-text.ts';
import type { IndicatorRow, PlacedResult } from '../round.ts';
import type { Problems } from './collector.ts';

type Code = 'over-100' | 'looks-like-fraction' | 'implausible';

/** Slips of scale in what was typed: asked about at the (upper) input, and scored all the same. */
export function doubtResult(
  indicator: IndicatorRow,
  result: PlacedResult,
  { value }: IndicatorScore,
  problems: Problems,
): void {
  const { criterion, measure, owner } = indicator;
  if (!value || !criterion || (measure !== 'number' && measure !== 'percent' && measure !== 'growth')) return;
  const doubts: readonly (readonly [Code, string])[] = [
    ['over-100', isOver100(indicator, value) ? tellOver100(indicator, result, value) : ''],
    ['looks-like-fraction', isFraction(indicator, result, value) ? tellFraction(result) : ''],
    ['implausible', tellImplausible(indicator, result, value, criterion.target)],
  ];
  for (const [code, message] of doubts) {
    if (message !== '') problems.add(code, result.inputPlaces[0] ?? null, message, owner);
  }
}

const typedIn = ({ inputCells }: PlacedResult, input: number): string => readText(inputCells[input] ?? BLANK);

const percentWords = (figure: string): string => quantity(figure, PERCENT_UNIT);

/** True for ร้อยละ, and for ตัวเลข where หน่วยวัด says ร้อยละ. */
const isPercent = ({ measure, unit }: IndicatorRow): boolean =>
  measure === 'percent' || (measure === 'number' && (unit === PERCENT_UNIT || unit === '%'));

function isOver100(indicator: IndicatorRow, value: Exact): boolean {
  const { criterion } = indicator;
  if (!criterion || !isPercent(indicator) || compare(value, HUNDRED) <= 0) return false;
  return compare(criterion.target, HUNDRED) <= 0;
}

function tellOver100({ measure }: IndicatorRow, result: PlacedResult, value: Exact): string {
  if (measure === 'number') return problemText.numberOver100(typedIn(result, 0));
  const figure = tellApart(value, HUNDRED, percentWords);
  return problemText.over100(typedIn(result, 0), typedIn(result, 1), figure);
}

const ONE = exact(1);

/** A ตัวเลข in (0, 1] where more than 1 percent is wanted, and nothing in the cell says percent. */
function isFraction(indicator: IndicatorRow, { inputCells }: PlacedResult, value: Exact): boolean {
  const { criterion, measure } = indicator;
  if (!criterion || measure !== 'number' || !isPercent(indicator)) return false;
  if (sign(value) <= 0 || compare(value, ONE) > 0 || compare(criterion.target, ONE) <= 0) return false;
  const cell = inputCells[0] ?? BLANK;
  const typed = readText(cell);
  return !cell.percent && typed.indexOf('%') < 0 && typed.indexOf(PERCENT_UNIT) < 0;
}

const tellFraction = (result: PlacedResult): string => problemText.looksLikeFraction(typedIn(result, 0));

const THOUSAND = exact(1000);
const LEAST_GROWTH = exact(-99);
const ALL_LOST = exact(-100);

/** บาท where ล้านบาท is meant, a slipped digit; '' where the value may well be so. */
function tellImplausible(indicator: IndicatorRow, result: PlacedResult, value: Exact, target: Exact): string {
  const { measure, criterion } = indicator;
  if (measure === 'growth') {
    // The upper input is above 0 where not everything is lost.
    const isLost = compare(value, LEAST_GROWTH) < 0 && compare(value, ALL_LOST) > 0;
    const isFar = compare(value, THOUSAND) > 0 || isLost;
    return isFar ? problemText.farGrowth(tellTyped(indicator, result, value)) : '';
  }
  if (!criterion || sign(target) <= 0) return '';
  const wanted = quantity(asTyped(target), valueUnit(indicator));
  if (compare(value, times(HUNDRED, target)) >= 0)
    return problemText.farAbove(tellTyped(indicator, result, value), wanted);
  const isTooSmall = sign(value) > 0 && compare(times(THOUSAND, value), target) <= 0;
  return isTooSmall && higherIsBetter(criterion.operator)
    ? problemText.farBelow(tellTyped(indicator, result, value), wanted)
    : '';
}

/** What was typed, and what came of it where that is another figure. */
function tellTyped({ measure }: IndicatorRow, result: PlacedResult, value: Exact): string {
  const [first, second] = [typedIn(result, 0), typedIn(result, 1)];
  const figure = tellSmall(size(value), percentWords);
  if (measure === 'percent') return problemText.typedShare(first, second, figure);
  if (measure === 'growth') return problemText.typedGrowth(first, second, figure, sign(value) < 0);
  return problemText.typedOne(first);
}
