import { expect, it } from 'vitest';
import { copySheet } from '../../../src/local/stand-in/copy-sheet.ts';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { runBody } from './script.ts';

const ALL_RED = "sheet.getRange('A1:C3').setBackground('#ff0000');";
const backgrounds = "return sheet.getRange('A1:C3').getBackgrounds();";
const [RED, BLUE, WHITE] = ['#ff0000', '#0000ff', '#ffffff'];

it.each([
  [
    'a cell',
    "sheet.getRange('B2').setBackground('#0000ff');",
    [
      [RED, RED, RED],
      [RED, BLUE, RED],
      [RED, RED, RED],
    ],
  ],
  [
    'a column that is put in',
    'sheet.insertColumnsAfter(1, 1);',
    [
      [RED, WHITE, RED],
      [RED, WHITE, RED],
      [RED, WHITE, RED],
    ],
  ],
  [
    'a column that is taken out',
    'sheet.deleteColumns(1, 1);',
    [
      [RED, RED, WHITE],
      [RED, RED, WHITE],
      [RED, RED, WHITE],
    ],
  ],
  [
    'a table of colours',
    "sheet.getRange('A2:B3').setBackgrounds([['#0000ff', '#ff0000'], ['#0000ff', '#ff0000']]);",
    [
      [RED, RED, RED],
      [BLUE, RED, RED],
      [BLUE, RED, RED],
    ],
  ],
])('rows that look alike go their own ways with %s', (_, change, wanted) => {
  expect(runBody(ALL_RED + change + backgrounds)).toEqual(wanted);
});

it('a row whose cells have the looks of the row keeps them where its neighbours have those of the sheet', () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.rowInfos.set(1, { format: workbook.formatWith(workbook.defaultFormat, { bold: true }) });
  runBody(ALL_RED, {}, workbook);
  expect([0, 1, 2].map((row) => sheet.format(row, 0).bold)).toEqual([false, true, false]);
  expect([0, 1, 2].map((row) => sheet.format(row, 0).background)).toEqual([RED, RED, RED]);
});

it('a copy keeps its looks when the sheet gets others', () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  runBody(ALL_RED, {}, workbook);
  const copy = copySheet(sheet);
  runBody("sheet.getRange('A1').setBackground('#0000ff');", {}, workbook);
  expect(copy.format(0, 0).background).toBe(RED);
});

it('a word that stands in the row above is written as what the cell makes of it', () => {
  const body = `sheet.getRange('A2').setNumberFormat('@');
    sheet.getRange('A1:A3').setValues([["'ก"], ["'ก"], ["'ก"]]);
    return sheet.getRange('A1:A3').getValues();`;
  expect(runBody(body)).toEqual([['ก'], ["'ก"], ['ก']]);
});

it('a date that is typed gives its own cell a format of dates', () => {
  const body =
    "sheet.getRange('B2').setValue('1/4/2567'); return sheet.getRange('A1:B3').getNumberFormats();";
  const usual = '0.###############';
  expect(runBody(ALL_RED + body)).toEqual([
    [usual, usual],
    [usual, 'd/m/yyyy'],
    [usual, usual],
  ]);
});
