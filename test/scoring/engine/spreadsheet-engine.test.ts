import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DistrictScore, scoreRound, toNumber } from '../../../src/scoring/index.ts';
import { amount } from '../../support/depth.ts';
import { plainRound } from '../support/arbitrary.ts';
import { evaluate, letter } from '../support/engine.ts';
import { type PlainRound, scoringRound } from '../support/plain.ts';

/*
 * An office would write the totals as SUMPRODUCT and SUM. An independent engine evaluates exactly that, section by
 * section: indicators in columns, row 1 weights, then per district a row of scores, a row of the same with 1 where
 * there is a score, and a row with sections and the total.
 */
const TOLERANCE = 1e-9;

interface Sheet {
  readonly rows: (string | number | null)[][];
  readonly cells: (readonly [number, number])[];
  readonly expected: number[];
}

function layOut(round: PlainRound, districts: readonly DistrictScore[]): Sheet {
  const order = round.shares.map((_, section) =>
    round.indicators.flatMap((one, index) => (one.section === section ? [index] : [])),
  );
  const columns = order.flat();
  const sheet: Sheet = {
    rows: [columns.map((index) => round.indicators[index]?.weight ?? null)],
    cells: [],
    expected: [],
  };
  for (const district of districts) {
    const scores = columns.map((index) => district.indicators[index]?.score ?? null);
    const row = sheet.rows.length + 1;
    sheet.rows.push(scores.map((score) => score && toNumber(score)));
    sheet.rows.push(scores.map((score) => (score ? 1 : 0)));
    const sums = sectionFormulas(order, row, district);
    const counted = sums.flatMap((sum, section) => (sum ? [{ share: round.shares[section], section }] : []));
    const parts = counted.map(({ share, section }) => `${share}*${letter(section)}${row + 2}`);
    const total =
      district.total && `=SUM(${parts.join(',')})/SUM(${counted.map(({ share }) => share).join(',')})`;
    sheet.rows.push([...sums, total]);
    [...district.sections, district.total].forEach((figure, column) => {
      if (!figure) return;
      sheet.cells.push([row + 1, column]);
      sheet.expected.push(toNumber(figure));
    });
  }
  return sheet;
}

/** One formula per section that has a score, in the columns that its indicators fill. */
function sectionFormulas(order: readonly (readonly number[])[], row: number, district: DistrictScore) {
  let first = 0;
  return order.map((indices, section) => {
    const [from, to] = [letter(first), letter(first + indices.length - 1)];
    first += indices.length;
    if (!district.sections[section]) return null;
    const weights = `$${from}$1:$${to}$1`;
    const on = `${from}${row + 1}:${to}${row + 1}`;
    return `=SUMPRODUCT(${weights},${from}${row}:${to}${row})/SUMPRODUCT(${weights},${on})`;
  });
}

test('sections and totals of random rounds are those of a spreadsheet engine', () => {
  let compared = 0;
  fc.assert(
    fc.property(plainRound, (round) => {
      const { rows, cells, expected } = layOut(round, scoreRound(scoringRound(round)));
      evaluate(rows, cells).forEach((figure, index) => {
        compared += 1;
        expect(Math.abs(figure - (expected[index] ?? Number.NaN))).toBeLessThan(TOLERANCE);
      });
    }),
    { numRuns: amount(50, 500) },
  );
  expect(compared).toBeGreaterThan(300);
});

test('the engine itself tells blank from zero and keeps twelve decimals', () => {
  expect(
    evaluate(
      [
        [1, null, 2],
        ['=SUM(A1:C1)/7', '=SUMPRODUCT(A1:C1,A1:C1)'],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ),
  ).toEqual([0.428571428571, 5]);
});
