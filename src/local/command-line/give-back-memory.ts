import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below so many bytes there is little to give back. */
const MUCH = 64e6;

/**
 * Collects what a calculation has left behind, two thirds of the heap, before the file is made in the same memory: for
 * 878 districts 280 MB at most instead of 320, in no more time. V8 by itself would wait until it is twice as much.
 */
export function giveBackMemory(): void {
  if (process.memoryUsage().heapUsed < MUCH) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void; // what the flag exposes
  collect();
}

/** Files of so many bytes, packed, hold thousands of districts. */
const LARGE = 1.5e6;

/**
 * Garbage is collected when the heap is twice what was needed, of a large file 1.8 times, not up to four times: 878
 * districts take 240 MB instead of 250, 8,780 districts 1.2 GB instead of 1.6, in about the same processor time.
 */
export function holdLess(fileBytes: number): void {
  setFlagsFromString(`--heap-growing-percent=${fileBytes > LARGE ? 80 : 100}`);
}
