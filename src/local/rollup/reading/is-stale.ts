import type { Grid } from '../../../workbook/grid.ts';
import { cellThen, readSnapshot } from '../../../workbook/tabs/inputs/snapshot.ts';
import type { TabValue } from '../../../workbook/tabs/tab-description.ts';

/** A script learns a date cell's time to the millisecond; programs keep 15 digits of a number. */
const NEAR = 2e-8;
const DIGITS = 1e-13;

/**
 * True where an input is not what the figures were calculated from, cell by cell; null where the workbook keeps no
 * copy of it. `copy`: the hidden copy of the inputs.
 */
export function isStale(inputs: readonly Grid[], copy: Grid | null): boolean | null {
  const values = copy?.values.map((row) => row.map(cellThen)) ?? null;
  const then = readSnapshot(values)?.inputs;
  if (!then) return null;
  const tables = inputs.map(({ title, values: now }) => ({
    title,
    now: now.map((row) => row.map(cellThen)),
  }));
  const known = tables.filter(({ title }) => title in then);
  if (known.some(({ title, now }) => !isSameTable(now, then[title] ?? []))) return true;
  // A tab that was renamed holds what it held.
  const left = Object.keys(then).filter((title) => !known.some((one) => one.title === title));
  const renamed = tables.filter((one) => !known.includes(one));
  if (left.length !== renamed.length) return true;
  return left.some((title) => !renamed.some(({ now }) => isSameTable(now, then[title] ?? [])));
}

type Table = readonly (readonly TabValue[])[];

/** Blank cells at the right and below do not count. */
function isSameTable(a: Table, b: Table): boolean {
  for (let row = 0; row < Math.max(a.length, b.length); row += 1) {
    const [left = [], right = []] = [a[row], b[row]];
    for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
      if (!isSameCell(left[column] ?? null, right[column] ?? null)) return false;
    }
  }
  return true;
}

function isSameCell(a: TabValue, b: TabValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b || (a ?? '') === (b ?? '');
  return Math.abs(a - b) <= Math.max(isDay(a) && isDay(b) ? NEAR : 0, Math.abs(a) * DIGITS);
}

/** Numbers of cells that may be dates with a time behind them. */
const isDay = (value: number): boolean => value > 1 && !Number.isInteger(value);
