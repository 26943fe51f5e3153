import { type Exact, long, short, TENS, tenTo } from './fraction.ts';

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i;

/** Decimals of so many digits are whole numbers that a double holds, and so are the powers of ten below them. */
const SHORT_DIGITS = 15;

/** Decimal text (`-12.50`, `.5`, `1e-7`) as a fraction. Throws a SyntaxError on anything else. */
export function parseDecimal(text: string): Exact {
  const [, minus, whole = '', behind = '', power = ''] = DECIMAL.exec(text) ?? [];
  if (whole + behind === '') throw new SyntaxError(`no decimal: ${text}`);
  const part = behind.replace(/0+$/, '');
  const digits = `${minus === '-' ? '-' : ''}${whole}${part}`;
  const scale = part.length - Number(power);
  const below = scale <= SHORT_DIGITS ? TENS[scale] : undefined;
  if (below !== undefined && digits.length <= SHORT_DIGITS) return short(Number(digits), below);
  return scale > 0 ? long(BigInt(digits), tenTo(scale)) : long(BigInt(digits) * tenTo(-scale), BigInt(1));
}
