import { type Exact, exact, over, plus, shown, toNumber, ZERO } from './exact.ts';
import { lowest } from './fraction.ts';

/** Doubles of up to 1,000 figures of up to 100 cannot be further from their exact mean than this. */
const SURE = 1e-9;

/**
 * The mean of up to 1,000 figures from 0 to 100, rounded half up once to `decimals` (0–4) from the exact mean;
 * null for none. Doubles do where no tie is near: fractions over different denominators add up to ever longer ones.
 */
export function shownMean(values: readonly Exact[], decimals: number): number | null {
  if (values.length === 0) return null;
  const near = values.reduce((sum, value) => sum + toNumber(value), 0) / values.length;
  const scale = 10 ** decimals;
  const isSure = Math.floor((near - SURE) * scale + 0.5) === Math.floor((near + SURE) * scale + 0.5);
  return isSure ? Number(near.toFixed(decimals)) : shown(meanOf(values), decimals);
}

/** The exact mean of one value or more. Those over one denominator are added first, so that it stays short. */
function meanOf(values: readonly Exact[]): Exact {
  const sums = new Map<string, Exact>();
  for (const value of values) {
    const short = lowest(value);
    const key = String(short.d);
    const sum = sums.get(key);
    sums.set(key, sum ? plus(sum, short) : short);
  }
  return over(Array.from(sums.values(), lowest).reduce(plus, ZERO), exact(values.length));
}
