import { type Exact, isShort, type Long } from './fraction.ts';

const NOUGHT = BigInt(0);
/** Bits of a double's significand, and the finest step that a double knows, as a power of two. */
const BITS = 53;
const FINEST = 1074;

/** The double nearest to the fraction, ties to even: for JSON and cells, never for further arithmetic. */
export function toNumber(a: Exact): number {
  // Dividing two whole doubles that are exact rounds correctly.
  return isShort(a) ? a.n / a.d : longToNumber(a);
}

const bitsOf = (a: bigint): number => a.toString(16).length * 4;

function longToNumber({ n, d }: Long): number {
  const size = n < NOUGHT ? -n : n;
  // So that size · 2^shift / d has two bits more than a double holds, or up to three more of those.
  const shift = Math.min(BITS + 6 + bitsOf(d) - bitsOf(size), FINEST);
  const top = shift > 0 ? size << BigInt(shift) : size;
  const bottom = shift < 0 ? d << BigInt(-shift) : d;
  const value = roundToEven(top, bottom, shift < FINEST);
  // Twice a power that a double holds exactly: 2^−1074 itself is one.
  return (n < NOUGHT ? -1 : 1) * value * 2 ** -shift;
}

/** top/bottom as a double. `isLong`: the quotient has more bits than a double, the last of which says "or more". */
function roundToEven(top: bigint, bottom: bigint, isLong: boolean): number {
  const quotient = top / bottom;
  const rest = top - quotient * bottom;
  if (isLong) {
    // Number() rounds to even by itself; a last bit that is set keeps what was cut off from making a tie.
    const sticky = rest === NOUGHT ? NOUGHT : BigInt(1);
    return Number(quotient * BigInt(2) + sticky) / 2;
  }
  const twice = rest * BigInt(2);
  const up = twice > bottom || (twice === bottom && quotient % BigInt(2) === BigInt(1));
  return Number(quotient + (up ? BigInt(1) : NOUGHT));
}
