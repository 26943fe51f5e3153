import { RichText, type Scalar, scalarText } from '../../stand-in/cell-value.ts';

/** The value that stands `step` places behind the last one of a line (before the first one: from −1 down). */
export type Continued = (step: number) => Scalar | undefined;

/**
 * How Sheets goes on with a line of cells: two or more numbers in a straight line; one date by a day; a text with a number
 * at its end by one; everything else again and again.
 */
export function continueLine(values: readonly (Scalar | undefined)[], isDate: boolean): Continued {
  const count = values.length;
  const again: Continued = (step) => values[(((step - 1) % count) + count) % count];
  const numbers = values.filter((value): value is number => typeof value === 'number');
  if (numbers.length === count) {
    if (count === 1) return isDate ? (step) => (numbers[0] ?? 0) + step : again;
    return straightLine(numbers);
  }
  const counted = values.map(splitCounter);
  const [first] = counted;
  const isCounter = first && counted.every((one) => one !== null && one.head === first.head);
  if (!isCounter) return again;
  const line =
    count === 1
      ? (step: number) => first.number + step
      : straightLine(counted.map((one) => one?.number ?? 0));
  return (step) => {
    const number = Math.abs(Math.round(line(step)));
    return `${first.head}${String(number).padStart(first.width, '0')}`;
  };
}

/** Through the points (1, first) … (n, last) by least squares; exact where they stand at even distances. */
function straightLine(numbers: readonly number[]): (step: number) => number {
  const count = numbers.length;
  const [first = 0, second = 0] = numbers;
  const even = decimal(second - first);
  if (numbers.every((number, index) => decimal(number) === decimal(first + index * even))) {
    return (step) => decimal(step > 0 ? first + (count - 1 + step) * even : first + step * even);
  }
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const square = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0) / square;
  return (step) => decimal(mean + slope * ((step > 0 ? count - 1 + step : step) - middle));
}

/** Sums of decimals without the noise of the sixteenth digit. */
const decimal = (number: number): number => Number(number.toPrecision(15));

function splitCounter(value: Scalar | undefined): { head: string; number: number; width: number } | null {
  if (typeof value !== 'string' && !(value instanceof RichText)) return null;
  const [, head = '', digits] = /^(.*?)(\d{1,9})$/s.exec(scalarText(value)) ?? [];
  if (digits === undefined) return null;
  return { head, number: Number(digits), width: digits.startsWith('0') ? digits.length : 1 };
}
