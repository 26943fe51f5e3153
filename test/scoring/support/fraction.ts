/** A fraction on BigInt, written for the tests alone, so that nothing of the product checks itself. */
export class Fraction {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint, d: bigint) {
    if (d === 0n) throw new RangeError('zero below the line');
    const sign = d < 0n ? -1n : 1n;
    const shared = gcd(n < 0n ? -n : n, d * sign);
    this.n = (sign * n) / shared;
    this.d = (sign * d) / shared;
  }

  plus(b: Fraction): Fraction {
    return new Fraction(this.n * b.d + b.n * this.d, this.d * b.d);
  }
  minus(b: Fraction): Fraction {
    return new Fraction(this.n * b.d - b.n * this.d, this.d * b.d);
  }
  times(b: Fraction): Fraction {
    return new Fraction(this.n * b.n, this.d * b.d);
  }
  over(b: Fraction): Fraction {
    return new Fraction(this.n * b.d, this.d * b.n);
  }
  /** Negative, zero or positive. */
  against(b: Fraction): number {
    const difference = this.minus(b).n;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : gcd(b, a % b);
}

/** A decimal text such as `31.76` or `-12e-3`, or a finite number, as a fraction. */
export function fraction(decimal: number | string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(decimal));
  if (!match) throw new SyntaxError(`no decimal: ${decimal}`);
  const [, sign = '', whole = '0', behind = '', power = '0'] = match;
  const digits = BigInt(`${sign}${whole}${behind}`);
  const places = Number(power) - behind.length;
  return places < 0
    ? new Fraction(digits, 10n ** BigInt(-places))
    : new Fraction(digits * 10n ** BigInt(places), 1n);
}

/** Rounded half away from zero, with exactly `places` digits behind the point. */
export function toDecimal({ n, d }: Fraction, places: number): string {
  const size = n < 0n ? -n : n;
  const scaled = (2n * size * 10n ** BigInt(places) + d) / (2n * d);
  const digits = scaled.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return n < 0n && scaled > 0n ? `-${text}` : text;
}
