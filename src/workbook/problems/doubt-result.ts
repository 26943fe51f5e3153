import { PERCENT_UNIT } from '../../language/explanation.ts';
import { problemText } from '../../language/problems.ts';
import {
  compare,
  type Exact,
  exact,
  HUNDRED,
  type IndicatorScore,
  MEASURES,
  sign,
} from '../../scoring/index.ts';
import { BLANK, type Cell } from '../grid.ts';
import { readText } from '../reading/read-text.ts';
import type { IndicatorRow, PlacedResult } from '../round.ts';
import type { Problems } from './collector.ts';

type Code = 'over-100' | 'looks-like-fraction' | 'implausible';

/** Slips of scale in what was typed: asked about at the (upper) input, and scored all the same. */
export function doubtResult(
  indicator: IndicatorRow,
  { inputCells, inputPlaces }: PlacedResult,
  { value }: IndicatorScore,
  problems: Problems,
): void {
  const { criterion, measure, owner } = indicator;
  const { doubts } = MEASURES[measure];
  if (!value || !criterion || !doubts) return;
  const { target } = criterion;
  const cellOf = (input: number): Cell => inputCells[input] ?? BLANK;
  const typed = (input: number): string => readText(cellOf(input));
  const isAbove100 = compare(value, HUNDRED) > 0 && compare(target, HUNDRED) <= 0;
  const isFraction = doubts.isTypedPercent(indicator) && looksLikeFraction(cellOf(0), value, target);
  const told: readonly (readonly [Code, string])[] = [
    ['over-100', isAbove100 ? doubts.above100(indicator, typed, value) : ''],
    ['looks-like-fraction', isFraction ? problemText.looksLikeFraction(typed(0)) : ''],
    ['implausible', doubts.implausible(indicator, typed, value, criterion)],
  ];
  for (const [code, message] of told) {
    if (message !== '') problems.add(code, inputPlaces[0] ?? null, message, owner);
  }
}

const ONE = exact(1);

/** A percent in (0, 1] where more than 1 is wanted, and nothing in the cell says percent. */
function looksLikeFraction(cell: Cell, value: Exact, target: Exact): boolean {
  if (sign(value) <= 0 || compare(value, ONE) > 0 || compare(target, ONE) <= 0) return false;
  const typed = readText(cell);
  return !cell.percent && typed.indexOf('%') < 0 && typed.indexOf(PERCENT_UNIT) < 0;
}
