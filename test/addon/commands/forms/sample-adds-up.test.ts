import { expect, test } from 'vitest';
import { displayValue } from '../../../../src/local/stand-in/display.ts';
import { addUp } from '../../../workbook/tabs/district/add-up.ts';
import { sampleDesk } from '../../support.ts';

test('the form of every district of the sample adds up by hand, with nothing but what the cells show', () => {
  const desk = sampleDesk();
  desk.addOn.call('calculateScores');
  const forms = desk.workbook.sheets.filter(({ name }) => name.startsWith('สรุป '));
  expect(forms).toHaveLength(9);
  for (const sheet of forms) {
    const shown = sheet
      .rows()
      .map((row, r) => row.map((_, c) => displayValue(sheet.value(r, c), sheet.format(r, c))));
    const widest = shown.reduce(
      (most, row) => row.reduce((far, cell, c) => (cell === '' ? far : Math.max(far, c + 1)), most),
      0,
    );
    const { parts, total, rows } = addUp(shown.map((row) => row.slice(0, widest)));
    expect([sheet.name, parts, total === null]).toEqual([sheet.name, 2, false]);
    expect(rows).toBeGreaterThan(10);
  }
});
