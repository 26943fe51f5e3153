import { problemText } from '../../language/problems.ts';
import { asTyped, type Exact } from '../../scoring/index.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { readNumber } from './read-number.ts';
import { readText } from './read-text.ts';

/** A number of the set-up tabs: the number, 'blank', or 'unreadable'. Notes a number that was read from text. */
export function typedNumber(
  grid: Grid,
  row: number,
  column: number,
  problems: Problems,
): Exact | 'blank' | 'unreadable' {
  const cell = cellAt(grid, row, column);
  const reading = readNumber(cell);
  if (reading.kind === 'blank') return 'blank';
  if (reading.kind !== 'number') return 'unreadable';
  if (reading.fromText) {
    const message = problemText.textNumber(readText(cell), asTyped(reading.value));
    problems.add('text-number', placeOf(grid, row, column), message);
  }
  return reading.value;
}
