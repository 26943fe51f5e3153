import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blank, heldBy } from '../../../src/addon/sheet/apply-looks.ts';
import { applyTab } from '../../../src/addon/sheet/apply-tab.ts';
import { NO_PLACES } from '../../../src/addon/sheet/link-urls.ts';
import { createStandIn } from '../../../src/local/stand-in/stand-in.ts';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { LINE_COLOR } from '../../../src/workbook/tabs/style.ts';
import { TabBuilder } from '../../../src/workbook/tabs/tab-builder.ts';
import type { Area, TabDescription } from '../../../src/workbook/tabs/tab-description.ts';
import { again } from '../../local/workbook-file/again.ts';

afterEach(() => void vi.unstubAllGlobals());
let workbook: Workbook;
beforeEach(() => {
  workbook = newWorkbook();
});

/** The services over the workbook of a test, as the add-on's own code sees them. */
function services(): typeof SpreadsheetApp {
  const { SpreadsheetApp: app } = createStandIn(workbook).globals;
  vi.stubGlobal('SpreadsheetApp', app);
  return app as typeof SpreadsheetApp; // what the stand-in has of it
}

const firstSheet = () => {
  const [sheet] = services().getActiveSpreadsheet().getSheets();
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** `rows` rows of two figures, lines around `box`, and a scale from 0 to 5 over all of them. */
function described(rows: number, box: Area): TabDescription {
  const tab = new TabBuilder([100, 100]);
  for (let row = 0; row < rows; row += 1) tab.row([row, row]);
  tab.box(box);
  tab.scale({
    row: 0,
    column: 0,
    rows,
    columns: 2,
    low: { value: 0, color: '#ffffff' },
    high: { value: 5, color: '#0b5563' },
  });
  return tab.build({ key: 'summary', title: 'สรุปคะแนน', frozenRows: 0, frozenColumns: 0, gridlines: false });
}

/** As in a sheet that is new. */
const applyFirst = (description: TabDescription): void => {
  const sheet = firstSheet();
  applyTab(sheet, description, NO_PLACES, blank({ rows: 1000, columns: 26 }));
};

const applyAgain = (description: TabDescription): void => {
  const sheet = firstSheet();
  applyTab(sheet, description, NO_PLACES, heldBy(sheet, description));
};

/** Which cells of 5 × 2 have a line above. */
const linesAbove = (): string[] =>
  [0, 1, 2, 3, 4].map((row) =>
    [0, 1].map((column) => (workbook.sheets[0]?.format(row, column).top ? '▔' : '.')).join(''),
  );

const TOP = { row: 0, column: 0, rows: 2, columns: 2 };
const LOWER = { row: 2, column: 1, rows: 2, columns: 1 };

test('a block of a form has thin lines around each of its cells, and the sheet no grid', () => {
  applyFirst(described(5, TOP));
  const sheet = workbook.sheets[0];
  const { top, right, bottom, left } = sheet?.format(1, 1) ?? {};
  for (const line of [top, right, bottom, left]) expect(line).toEqual({ style: 'thin', color: LINE_COLOR });
  expect(linesAbove()).toEqual(['▔▔', '▔▔', '..', '..', '..']);
  expect(sheet?.gridlines).toBe(false);
});

test('a block that moved leaves no lines behind', () => {
  applyFirst(described(5, TOP));
  applyAgain(described(5, LOWER));
  expect(linesAbove()).toEqual(['..', '..', '.▔', '.▔', '..']);
});

/** The rules of the first sheet: the colour of the low end of a scale, or of the background; where. */
const rules = (): string[] =>
  (workbook.sheets[0]?.conditional ?? []).map(
    ({ gradient, background, ranges: [range] }) =>
      `${gradient ? `${gradient.min.color}-${gradient.max.color}` : background} ${range?.rows}×${range?.columns}`,
  );

test('a colour scale stands once however often the tab is written, in and out of a file', async () => {
  applyFirst(described(5, TOP));
  expect(rules()).toEqual(['#ffffff-#0b5563 5×2']);
  expect(workbook.sheets[0]?.conditional[0]?.gradient).toMatchObject({
    min: { type: 'NUMBER', value: '0' },
    max: { type: 'NUMBER', value: '5' },
  });
  applyAgain(described(5, LOWER));
  expect(rules()).toEqual(['#ffffff-#0b5563 5×2']);
  workbook = await again(workbook);
  expect(rules()).toEqual(['#ffffff-#0b5563 5×2']);
  applyAgain(described(4, TOP));
  expect(rules()).toEqual(['#ffffff-#0b5563 4×2']);
});

test("the user's own colours in our tab stay, ahead of ours, and lose the rows that go", () => {
  applyFirst(described(5, TOP));
  const app = services();
  const sheet = firstSheet();
  const { NUMBER } = app.InterpolationType;
  const users = [
    app.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000'),
    app
      .newConditionalFormatRule()
      .setGradientMinpointWithValue('#ffffff', NUMBER, '0')
      .setGradientMaxpointWithValue('#ff0000', NUMBER, '5'),
  ].map((rule) => rule.setRanges([sheet.getRange('A1:B5')]).build());
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...users]);
  applyAgain(described(3, TOP));
  expect(rules()).toEqual(['#ff0000 3×2', '#ffffff-#ff0000 3×2', '#ffffff-#0b5563 3×2']);
});

test('a tab without scales and lines is not asked for them', () => {
  const plain = new TabBuilder([100]).row([1]).build({
    key: 'tidy',
    title: 'ข้อมูลวิเคราะห์',
    frozenRows: 0,
    frozenColumns: 0,
  });
  const standIn = createStandIn(workbook);
  vi.stubGlobal('SpreadsheetApp', standIn.globals.SpreadsheetApp);
  const [sheet] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  if (!sheet) throw new Error('no sheet');
  applyTab(sheet, plain, NO_PLACES, heldBy(sheet, plain));
  const called = standIn.calls.log.filter((name) => /Conditional|Border|Gridlines/.test(name));
  expect(called).toEqual([]);
});

/** Three rows of one text, of which one leads out of the workbook; -1: none does. */
function linked(row: number): TabDescription {
  const tab = new TabBuilder([100]);
  for (let at = 0; at < 3; at += 1) tab.row(['เปิดดู']);
  if (row >= 0) tab.link({ row, column: 0, to: { kind: 'url', url: 'https://example.com/' } });
  return tab.build({ key: 'summary', title: 'สรุปคะแนน', frozenRows: 0, frozenColumns: 0 });
}

/** Which of three rows have a line under their text. */
const underlined = (): boolean[] =>
  [0, 1, 2].map((row) => workbook.sheets[0]?.format(row, 0).underline ?? false);

test('a cell that lost its link loses the line under its text, and one that keeps its link keeps it', () => {
  applyFirst(linked(1));
  expect(underlined()).toEqual([false, true, false]);
  applyAgain(linked(1));
  expect(underlined()).toEqual([false, true, false]);
  applyAgain(linked(2));
  expect(underlined()).toEqual([false, false, true]);
  applyAgain(linked(-1));
  expect(underlined()).toEqual([false, false, false]);
});
