import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { overBudget } from '../../bench/budgets.ts';

const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');

test('the built script keeps to its budgets of service calls, and one that asks more does not', () => {
  expect(overBudget(code).problems).toEqual([]);
  const asksMore = `${code}
var calculateOnce = calculateScores;
calculateScores = function () {
  SpreadsheetApp.getActiveSpreadsheet().getSheets().forEach(function (sheet) {
    for (var i = 0; i < 9; i++) sheet.getName();
  });
  return calculateOnce();
};`;
  const { problems } = overBudget(asksMore);
  expect(problems.join('\n')).toMatch(/unchanged run of 25 districts: \d+ calls, \d+ allowed/);
  expect(problems.join('\n')).toMatch(/unchanged run: \d+ more calls for 25 districts instead of 4/);
});
