import {
  compare,
  type Exact,
  exact,
  exactDouble,
  HUNDRED,
  minus,
  over,
  size,
  times,
  toFixed,
  toNumber,
  ZERO,
} from '../../scoring/index.ts';

/*
 * A number is what its digits mean. Sheets and Excel hold binary doubles: sums, differences and pasted values carry
 * noise that nobody typed and nobody sees (1542957.6799999997). See docs/decisions/why-exact-fractions.md.
 */

/** How far a reading may lie from what is stored: 1 part in 10¹³ of it. */
const TOLERANCE = 1e-13;
const EXACT_TOLERANCE = exact('1e-13');
/** What is nearer to 0 than this is 0. */
const NOTHING = 1e-9;

/** Doubles judge a distance but for a hundredth of the tolerance about it; in there exact fractions decide. */
const SURELY = 0.99 * TOLERANCE;
const HARDLY = 1.01 * TOLERANCE;

/** Decimals of up to so many units of their last place are too far from every shorter one for that to be meant. */
const MOST_UNITS = 1e12;
const SCALES = [0, 1, 2, 3, 4, 5, 6].map((decimals) => 10 ** decimals);
const EXACT_SCALES = SCALES.map(exact);

/** The nearest decimal of 14 digits is never further away than half a part in 10¹³. */
const MOST_DIGITS = 14;

/**
 * The decimal that a stored number means: of those within 1 part in 10¹³ of it the one with the fewest significant
 * digits, of several the nearest (half up); 0 where it is nearer to 0 than 10⁻⁹. `value` is finite.
 */
export function storedNumber(value: number): Exact {
  const far = Math.abs(value);
  if (far < NOTHING) return ZERO;
  if (far < MOST_UNITS && Number.isInteger(value)) return exact(value);
  return withFewDecimals(value, far) ?? exact(value.toPrecision(digitsMeant(value)));
}

/** The same as plain text, for messages: 1542957.68, of a percent 92%; as it is stored where it is not finite. */
export function storedText(value: number, isPercent = false): string {
  if (!Number.isFinite(value)) return String(value);
  const meant = storedNumber(value);
  return isPercent ? `${plainText(times(meant, HUNDRED))}%` : plainText(meant);
}

function plainText(meant: Exact): string {
  const text = String(toNumber(meant));
  return text.indexOf('e-') < 0 ? text : toFixed(meant, 2 * MOST_DIGITS).replace(/0+$/, '');
}

/** A reading of up to six digits behind the point; null where there is none, or where doubles cannot be sure. */
function withFewDecimals(value: number, far: number): Exact | null {
  for (let at = 0; at < SCALES.length; at += 1) {
    const scale = SCALES[at] ?? 1;
    const units = Math.round(value * scale);
    if (Math.abs(units) >= MOST_UNITS) return null;
    const distance = Math.abs(units / scale - value);
    if (distance <= SURELY * far) return over(exact(units), EXACT_SCALES[at] ?? exact(1));
  }
  return null;
}

/** The fewest significant digits that come near enough: what so many can say, more can say as well. */
function digitsMeant(value: number): number {
  let [fewest, enough] = [1, MOST_DIGITS];
  while (fewest < enough) {
    const digits = Math.floor((fewest + enough) / 2);
    if (isNear(value.toPrecision(digits), value)) enough = digits;
    else fewest = digits + 1;
  }
  return enough;
}

function isNear(decimal: string, value: number): boolean {
  const far = Math.abs(value);
  const distance = Math.abs(Number(decimal) - value);
  if (distance <= SURELY * far) return true;
  if (distance > HARDLY * far) return false;
  const stored = exactDouble(value);
  return compare(size(minus(exact(decimal), stored)), times(EXACT_TOLERANCE, size(stored))) <= 0;
}
