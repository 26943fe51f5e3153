import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { CellError, scalarText } from '../../src/local/stand-in/cell-value.ts';
import { newWorkbook, type Workbook } from '../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { putOnClipboard } from './support/clipboard.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk } from './support/scored-desk.ts';
import { PASTED, TYPED } from './support/typed-cases.ts';

const TAB = 'ชีต1';

/** An empty sheet that shows so many rows. */
async function empty(rows: number): Promise<Uint8Array> {
  const workbook = newWorkbook();
  workbook.sheets[0]?.set(rows, 9, 'x');
  return saveWorkbook(workbook);
}

const cellOf = (workbook: Workbook, row: number, column: number) => {
  const sheet = workbook.sheet(TAB);
  const value = sheet?.value(row, column);
  return {
    holds: value instanceof CellError ? value.code : typeof value === 'object' ? scalarText(value) : value,
    format: sheet?.format(row, column).numberFormat,
  };
};

inBrowser('what is typed is in the grid, in the file and on the stand-in as in Sheets', async () => {
  const { file, workbench } = await desk.serve(await empty(TYPED.length + 5));
  const window = await desk.window(browser, workbench);
  await window.clickCell('A1');
  for (const [typed] of TYPED) await window.type(typed);
  const last = TYPED[TYPED.length - 1];
  await window.shows(TAB, `A${TYPED.length}`, last?.[3] ?? '');
  const inFile = async (): Promise<Workbook> => openWorkbook(new Uint8Array(await readFile(file)));
  // Formulas come back computed a little later.
  await window.until(
    async () =>
      cellOf(
        await inFile(),
        TYPED.findIndex(([typed]) => typed === '=1/0'),
        0,
      ).holds !== undefined,
  );
  await workbench.shared.settled();
  const written = await inFile();
  const standIn = newWorkbook();
  const found = [];
  for (const [row, [typed]] of TYPED.entries()) {
    standIn.sheets[0]?.set(row, 0, typed);
    const { holds, format } = cellOf(written, row, 0);
    const alone = cellOf(standIn, row, 0);
    // The stand-in computes no formula.
    const isFormula = standIn.sheets[0]?.formula(row, 0) !== undefined;
    if (!isFormula) expect([typed, alone]).toEqual([typed, { holds, format }]);
    found.push([typed, holds, format, await window.read('shown', TAB, `A${row + 1}`)]);
  }
  expect(found).toEqual(TYPED);
  expect(window.errors).toEqual([]);
});

inBrowser(
  'what is pasted from Excel, LibreOffice, Sheets and as text is stored as it was there',
  async () => {
    const { file, workbench } = await desk.serve(await empty(PASTED.length + 5));
    const window = await desk.window(browser, workbench);
    await window.clickCell('A1');
    for (const one of PASTED) {
      await putOnClipboard(window, one);
      await window.page.keyboard.press('Control+v');
      await window.page.keyboard.press('ArrowDown');
    }
    await window.shows(TAB, `A${PASTED.length}`, PASTED[PASTED.length - 1]?.shows ?? '');
    await workbench.shared.settled();
    const written = await openWorkbook(new Uint8Array(await readFile(file)));
    const found = [];
    for (const [row, { text }] of PASTED.entries()) {
      const shows = await window.read('shown', TAB, `A${row + 1}`);
      found.push({ text, ...cellOf(written, row, 0), shows });
    }
    expect(found).toEqual(PASTED.map(({ html: _, ...one }) => one));
    expect(window.errors).toEqual([]);
  },
);

inBrowser(
  'a number format that a value brought along goes with it, and one that a cell has stays',
  async () => {
    const workbook = newWorkbook();
    const [sheet] = workbook.sheets;
    sheet?.setFormat(0, 1, workbook.formatWith(sheet.format(0, 1), { numberFormat: '0.00%' }));
    sheet?.set(9, 9, 'x');
    const { file, workbench } = await desk.serve(await saveWorkbook(workbook));
    const window = await desk.window(browser, workbench);
    await window.clickCell('A1');
    for (const [first, second, shown] of [
      ['92%', '20', '20'],
      ['20', '92%', '92%'],
      ['15/9/2567', '20', '20'],
      ['1,200', '7.25', '7.25'],
    ] as const) {
      await window.clickCell('A1');
      await window.type(first);
      await window.clickCell('A1');
      await window.type(second);
      await window.shows(TAB, 'A1', shown);
    }
    await putOnClipboard(window, { text: '92.5%' });
    await window.clickCell('A2');
    await window.page.keyboard.press('Control+v');
    await window.shows(TAB, 'A2', '92.50%');
    await window.type('20');
    await window.shows(TAB, 'A2', '20');
    await window.clickCell('B1');
    await window.type('20');
    await window.shows(TAB, 'B1', '20.00%');
    await workbench.shared.settled();
    const written = await openWorkbook(new Uint8Array(await readFile(file)));
    expect(cellOf(written, 0, 1)).toEqual({ holds: 0.2, format: '0.00%' });
    expect(cellOf(written, 1, 0)).toEqual({ holds: 20, format: 'General' });
  },
);

inBrowser('a block is pasted whole, its empty last cells too', async () => {
  const workbook = newWorkbook();
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 4; column += 1) workbook.sheets[0]?.set(row, column, 'เดิม');
  const { file, workbench } = await desk.serve(await saveWorkbook(workbook));
  const window = await desk.window(browser, workbench);
  await window.clickCell('A1');
  await putOnClipboard(window, { text: '1\t\t\r\n\t2\t\r\n\t\t\r\n' });
  await window.page.keyboard.press('Control+v');
  await window.shows(TAB, 'C3', '');
  await workbench.shared.settled();
  const written = await openWorkbook(new Uint8Array(await readFile(file)));
  expect(written.sheet(TAB)?.rows()).toEqual([
    [1, '', '', 'เดิม'],
    ['', 2, '', 'เดิม'],
    ['', '', '', 'เดิม'],
    ['เดิม', 'เดิม', 'เดิม', 'เดิม'],
  ]);
});

inBrowser(
  'cells are copied, cut and filled here with looks and formulas, and undone and done again',
  async () => {
    const { file, workbench } = await desk.serve(await empty(20));
    const window = await desk.window(browser, workbench);
    const { keyboard, mouse } = window.page;
    const press = async (...keys: string[]) => {
      for (const key of keys) await keyboard.press(key);
    };
    await window.clickCell('A1');
    for (const text of ['92%', '1', '2']) await window.type(text);
    await window.clickCell('B1');
    await window.type('=A1*100');
    await window.shows(TAB, 'B1', '92');
    // Copied with its formula and look.
    await window.clickCell('A1');
    await press('Shift+ArrowRight', 'Control+c');
    await window.clickCell('A5');
    await press('Control+v');
    await window.shows(TAB, 'A5', '92%');
    await window.shows(TAB, 'B5', '92');
    // Cut away.
    await window.clickCell('A5');
    await press('Control+x');
    await window.clickCell('D5');
    await press('Control+v');
    await window.shows(TAB, 'D5', '92%');
    await window.shows(TAB, 'A5', '');
    // Drawn out by the handle: 1, 2 and on.
    // A hand that the handle did not notice draws a selection; it tries again, more slowly.
    let wait = 100;
    await window.until(async () => {
      await window.clickCell('A2');
      await press('Shift+ArrowDown');
      const [three, six] = [await window.read('place', 'A3'), await window.read('place', 'A6')];
      if (!three || !six) throw new Error('no cells');
      await mouse.move(three.x + three.width, three.y + three.height, { steps: 6 });
      await window.page.waitForTimeout(3 * wait);
      await mouse.down();
      await window.page.waitForTimeout(wait);
      await mouse.move(six.x + six.width / 2, six.y + six.height / 2, { steps: 8 });
      await window.page.waitForTimeout(wait);
      await mouse.up();
      await window.page.waitForTimeout(10 * wait);
      wait += 100;
      return (await window.read('shown', TAB, 'A4')) !== '';
    });
    await window.shows(TAB, 'A4', '3');
    await window.shows(TAB, 'A6', '5');
    // Back, all four of them, and forward.
    await press('Control+z');
    await window.shows(TAB, 'A4', '');
    await press('Control+z');
    await window.shows(TAB, 'A5', '92%');
    await window.shows(TAB, 'D5', '');
    await press('Control+z');
    await window.shows(TAB, 'A5', '');
    await window.shows(TAB, 'B5', '');
    await press('Control+y', 'Control+Shift+z');
    await window.shows(TAB, 'D5', '92%');
    await window.page.locator('#tool-redo').click();
    await window.shows(TAB, 'A6', '5');
    await workbench.shared.settled();
    const written = await openWorkbook(new Uint8Array(await readFile(file)));
    expect([3, 4, 5].map((row) => written.sheet(TAB)?.value(row, 0))).toEqual([3, 4, 5]);
    expect(cellOf(written, 4, 3)).toEqual({ holds: 0.92, format: '0%' });
    expect(window.errors).toEqual([]);
  },
);
