import { describe, expect, it, test } from 'vitest';
import { exact, gradeOf } from '../../../src/scoring/index.ts';
import { given, indicator, MISSING } from '../support/build.ts';
import { GRADES, scoreDistrict } from '../support/round.ts';

const grades = (bounds: readonly (readonly [string, number | string])[]) =>
  bounds.map(([name, from]) => ({ name, from: exact(from) }));

describe('the grade goes by the percent as shown, with two decimals', () => {
  it.each([
    ['100', 'ดีเด่น'],
    ['90', 'ดีเด่น'],
    ['89.995', 'ดีเด่น'],
    ['89.99499', 'ดีมาก'],
    ['80', 'ดีมาก'],
    ['79.994', 'ดี'],
    ['69.995', 'ดี'],
    ['60', 'พอใช้'],
    ['59.99', 'ต้องปรับปรุง'],
    ['0', 'ต้องปรับปรุง'],
  ])('%s percent is %s', (percent, expected) => {
    expect(gradeOf(exact(percent), grades(GRADES))).toBe(expected);
  });

  test('the order of the table does not matter', () => {
    const shuffled = grades(
      [GRADES[3], GRADES[0], GRADES[4], GRADES[2], GRADES[1]].flatMap((one) => (one ? [one] : [])),
    );
    expect(gradeOf(exact(85), shuffled)).toBe('ดีมาก');
  });

  test('below all bounds there is none', () => {
    expect(gradeOf(exact('49.994'), grades([['ผ่าน', 50]]))).toBeNull();
    expect(gradeOf(exact('49.995'), grades([['ผ่าน', 50]]))).toBe('ผ่าน');
  });

  test('bounds with decimals', () => {
    expect(
      gradeOf(
        exact('86.66'),
        grades([
          ['ก', '86.67'],
          ['ข', '0.5'],
        ]),
      ),
    ).toBe('ข');
  });
});

test('a total of 4.49975 is 89.995 percent, shown 90.00, graded ดีเด่น at any number of decimals', () => {
  for (const decimals of [0, 1, 2, 3, 4]) {
    const district = scoreDistrict({
      indicators: [indicator()],
      results: [given('4.49975')],
      policy: { decimals },
    });
    expect(district.grade).toBe('ดีเด่น');
  }
});

test('an incomplete district has no grade', () => {
  const district = scoreDistrict({ indicators: [indicator(), indicator()], results: [given(5), MISSING] });
  expect(district.grade).toBeNull();
});
