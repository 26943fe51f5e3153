import { problemText } from '../../language/problems.ts';
import { type Fault, MEASURES } from '../../scoring/index.ts';
import { BLANK } from '../grid.ts';
import { readText } from '../reading/read-text.ts';
import type { IndicatorRow, PlacedResult } from '../round.ts';
import type { Problems } from './collector.ts';
import type { Severity } from './problem.ts';

/** Adds what the arithmetic objects to, each at its own cell, quoting what was typed there. */
export function reportFaults(
  { labels, owner, measure }: IndicatorRow,
  faults: readonly Fault[],
  { inputPlaces, inputCells }: Pick<PlacedResult, 'inputPlaces' | 'inputCells'>,
  severity: Severity,
  problems: Problems,
): void {
  for (const { code, input } of faults) {
    const say =
      code === 'zero-denominator' ? problemText.zeroDenominator : MEASURES[measure].outOfRange.problem;
    const message = say(labels[input] ?? '', readText(inputCells[input] ?? BLANK));
    problems.add(code, inputPlaces[input] ?? null, message, owner, severity);
  }
}
