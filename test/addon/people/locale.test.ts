import { describe, expect, test } from 'vitest';
import { formulaInLocale } from '../../../src/addon/sheet/in-locale.ts';
import { CellError } from '../../../src/local/stand-in/cell-value.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { CLOCK, copyOf, run, smallDesk } from '../fault-support.ts';
import { type Desk, deskOver } from '../support.ts';

describe('a formula of ours', () => {
  test.each([
    ['th_TH', '=IF(A1=0,"","x")'],
    ['en_US', '=IF(A1=0,"","x")'],
    ['en_ZA', '=IF(A1=0;"";"x")'],
    ['de', '=IF(A1=0;"";"x")'],
    ['de_DE', '=IF(A1=0;"";"x")'],
    ['fr_FR', '=IF(A1=0;"";"x")'],
    ['vi_VN', '=IF(A1=0;"";"x")'],
  ])('in %s is %s', (locale, formula) => {
    expect(formulaInLocale('=IF(A1=0,"","x")', locale)).toBe(formula);
  });

  test('keeps commas in texts and in titles of tabs', () => {
    const formula = `=IF('ก, ''ข, ค'''!A1="a, ""b, c""",1,2)`;
    expect(formulaInLocale(formula, 'de')).toBe(`=IF('ก, ''ข, ค'''!A1="a, ""b, c""";1;2)`);
  });
});

/** All formulas and errors of the generated tabs, by title and cell. */
const formulas = (workbook: Workbook): [string, string][] =>
  workbook.sheets.flatMap((sheet) =>
    [...sheet.formulas].map(([key, { text }]): [string, string] => [`${sheet.name} ${key}`, text]),
  );
const errors = (workbook: Workbook): number =>
  workbook.sheets.flatMap(({ values }) => values.flat()).filter((value) => value instanceof CellError).length;

test('the line that says that figures are out of date is a formula in every locale, and an error in none', () => {
  const thai = smallDesk().workbook;
  const german = copyOf(thai) as Workbook;
  german.locale = 'de_DE';
  const calculate = (workbook: Workbook): Desk => {
    const desk = deskOver(workbook, CLOCK);
    desk.standIn.answerAlerts('NO');
    desk.addOn.call('calculateScores');
    return desk;
  };
  for (const workbook of [thai, german]) {
    calculate(workbook);
    expect(errors(workbook)).toBe(0);
  }
  expect(formulas(thai).length).toBeGreaterThan(2);
  expect(formulas(german)).toEqual(formulas(thai));
  expect(calculate(german).standIn.calls.changes).toBe(0);
  // A locale that is changed later: Sheets shows formulas in it by itself; ours are written anew once.
  german.locale = 'th_TH';
  calculate(german);
  expect(errors(german)).toBe(0);
  expect(formulas(german)).toEqual(formulas(thai));
});

test('no formula of ours has a decimal, which each locale writes in its own way', () => {
  const { workbook } = smallDesk();
  run(workbook);
  for (const [place, text] of formulas(workbook))
    expect(text.replace(/"[^"]*"|'[^']*'/g, ''), place).not.toMatch(/\d\.\d/);
});

test('what may be typed into a form is asked by a formula that needs no separator', () => {
  const { workbook } = smallDesk();
  const asked = workbook.sheets.flatMap(({ validations }) =>
    validations.flatMap(({ validation: { condition } }) =>
      condition.kind === 'formula' ? [condition.formula] : [],
    ),
  );
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((formula) => /[,;]/.test(formula.replace(/"[^"]*"/g, '')))).toEqual([]);
});
