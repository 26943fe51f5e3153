import { type Exact, long } from './fraction.ts';

/** What a finite double holds to the last bit: 0.1 is 3602879701896397 / 2⁵⁵. */
export function exactDouble(value: number): Exact {
  let [n, halvings] = [value, 0];
  while (!Number.isInteger(n)) [n, halvings] = [n * 2, halvings + 1];
  return long(BigInt(n), BigInt(1) << BigInt(halvings));
}
