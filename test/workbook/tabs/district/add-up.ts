import { expect } from 'vitest';
import { arabic, figureIn } from './printed.ts';

const UNIT = 0.0001;
/** Of sums of doubles that are decimals. */
const NOISE = 1e-9;

/** What is added up, for tests that look whether anything was. */
export interface AddedUp {
  readonly rows: number;
  readonly parts: number;
  readonly total: number | null;
}

/** Adds up a printed form as a person does, with nothing but what stands in its cells; fails where it does not come out. */
export function addUp(cells: readonly (readonly string[])[]): AddedUp {
  const end = cells.findIndex(([first]) => first === 'ส่วนที่ 2 คำอธิบายคะแนนและแนวทางเพิ่มคะแนน');
  const page = cells.slice(0, end);
  const at = (words: string | RegExp, from = 0): number =>
    page.findIndex((row, index) => index >= from && row.some((cell) => cell.search(words) === 0));
  const last = (row: readonly string[]): (number | null)[] => row.slice(-3).map(figureIn);
  const near = (a: number, b: number, rows: number, what: string): void =>
    expect(Math.abs(a - b), what).toBeLessThanOrEqual((rows + 1) * UNIT + NOISE);

  /** Products of the rows between a heading and its sum, and that sum. */
  const table = (heading: string, sumWords: string | RegExp) => {
    const top = at(heading);
    if (top < 0) return null;
    const bottom = at(sumWords, top);
    expect(bottom, `${sumWords} below ${heading}`).toBeGreaterThan(top);
    const scored = page.slice(top, bottom).map(last);
    const rows = scored.flatMap(([score, weight, product]) =>
      score == null || weight == null || product == null ? [] : [{ score, weight, product }],
    );
    for (const { score, weight, product } of rows)
      near((score * weight) / 100, product, 1, `${score} × ${weight} % = ${product}`);
    if (rows.length > 0) near(sum(rows.map((row) => row.weight)), 100, rows.length, `weights of ${heading}`);
    return { rows, sum: last(page[bottom] ?? []), below: bottom };
  };

  const parts = [
    ['แบบกำหนดและประเมินผลสัมฤทธิ์ของงาน', 'รวม ผลสัมฤทธิ์ของงาน', 'ผลสัมฤทธิ์ของงาน'],
    ['แบบประเมินสมรรถนะ', 'รวม สมรรถนะ', 'สมรรถนะ'],
  ] as const;
  const overall = at('สรุปผลการประเมิน');
  let count = 0;
  let made = 0;
  for (const [heading, sumWords, name] of parts) {
    const found = table(heading, sumWords);
    if (!found) continue;
    const { rows } = found;
    const score = found.sum[2] ?? null;
    count += rows.length;
    if (rows.length === 0) {
      expect(score, heading).toBeNull();
      continue;
    }
    made += 1;
    near(sum(rows.map(({ product }) => product)), score ?? Number.NaN, rows.length, `sum of ${heading}`);
    const again = last(page[page.findIndex((row, index) => index > overall && row.includes(name))] ?? []);
    expect(again[0], `${name} below`).toBe(score);
  }
  const below = table('สรุปผลการประเมิน', /คะแนนรวม|คะแนนเท่าที่มี/);
  const totalRow = page.findIndex(
    (row, index) => index > overall && row.some((cell) => /^(คะแนนรวม|คะแนนเท่าที่มี)/.test(cell)),
  );
  const total = last(page[totalRow] ?? [])[2] ?? null;
  if (total !== null && below) {
    near(sum(below.rows.map(({ product }) => product)), total, below.rows.length, 'total');
    const percent = arabic((page[totalRow + 1] ?? []).slice(-1)[0] ?? '');
    // By hand on what is printed: whole units of the fourth decimal × 20, rounded half up to the second.
    const units = Math.round(total * 10_000) * 20;
    const rounded = Math.floor((units + 50) / 100);
    expect(percent, 'percent').toBe((units < 1_000_000 ? Math.min(rounded, 9999) / 100 : 100).toFixed(2));
  }
  return { rows: count, parts: made, total };
}

const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
