import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { newWorkbook } from '../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk } from './support/scored-desk.ts';
import type { Window } from './support/window.ts';

const TAB = 'ชีต1';
const ROWS = [
  ['อำเภอ', 'ผล', 'หมายเหตุ'],
  ['วัฒนานคร', '36', 'ข'],
  ['เมืองสระแก้ว', '92%', 'ก'],
  ['คลองหาด', '7', 'ก'],
  ['ตาพระยา', '', 'ข'],
];

async function table(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  for (const [row, line] of ROWS.entries()) {
    for (const [column, text] of line.entries()) workbook.sheets[0]?.set(row, column, text);
  }
  return saveWorkbook(workbook);
}

const sheetIn = async (file: string) => (await openWorkbook(new Uint8Array(await readFile(file)))).sheet(TAB);

/** Selects a block by its first cell and so many steps. */
async function select(window: Window, first: string, right: number, down: number): Promise<void> {
  await window.clickCell(first);
  for (let step = 0; step < right; step += 1) await window.page.keyboard.press('Shift+ArrowRight');
  for (let step = 0; step < down; step += 1) await window.page.keyboard.press('Shift+ArrowDown');
  await window.page.waitForTimeout(200);
}

inBrowser('a block is sorted with looks, as a step that is undone', async () => {
  const { file, workbench } = await desk.serve(await table());
  const window = await desk.window(browser, workbench);
  // From the column of figures to the left, so that it is the one to sort by.
  await window.clickCell('B2');
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown'])
    await window.page.keyboard.press(key);
  await window.page.waitForTimeout(200);
  await window.page.locator('#tool-sort-up').click();
  await window.shows(TAB, 'B2', '92%');
  await window.shows(TAB, 'B4', '36');
  await window.shows(TAB, 'B5', '');
  await workbench.shared.settled();
  const sheet = await sheetIn(file);
  expect([1, 2, 3, 4].map((row) => sheet?.value(row, 1))).toEqual([0.92, 7, 36, undefined]);
  expect(sheet?.format(1, 1).numberFormat).toBe('0%');
  await window.page.keyboard.press('Control+z');
  await window.shows(TAB, 'B2', '36');
  await window.shows(TAB, 'B3', '92%');
  expect(window.errors).toEqual([]);
});

inBrowser(
  'a filter is in the file, with what it asks of its columns and the rows that it hides',
  async () => {
    const { file, workbench } = await desk.serve(await table());
    const window = await desk.window(browser, workbench);
    await select(window, 'A1', 2, 4);
    await window.page.locator('#tool-filter').click();
    await window.until(async () => (await sheetIn(file))?.filter !== null);
    expect((await sheetIn(file))?.filter).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
    // The sign at the right edge of the last heading.
    const head = await window.read('place', 'C1');
    if (!head) throw new Error('no cell');
    await window.page.mouse.click(head.x + head.width - 12, head.y + head.height / 2);
    const panel = window.page.getByText('ตามข้อมูล', { exact: true });
    await panel.waitFor();
    // Its tick is to the left of what it says.
    const value = await window.page.getByText('ข', { exact: true }).last().boundingBox();
    if (!value) throw new Error('no value');
    await window.page.mouse.click(value.x - 18, value.y + value.height / 2);
    await window.page.getByText('ตกลง', { exact: true }).click();
    await window.until(async () => ((await sheetIn(file))?.filterColumns.length ?? 0) > 0);
    const sheet = await sheetIn(file);
    expect(sheet?.filterColumns).toEqual([{ column: 2, values: ['ก'] }]);
    const hidden = [...(sheet?.rowInfos ?? [])].flatMap(([row, { attributes = '' }]) =>
      attributes.includes('hidden="1"') ? [row] : [],
    );
    expect(hidden).toEqual([1, 4]);
    expect(window.errors).toEqual([]);
  },
);

inBrowser('a text is found and replaced, numbers stay numbers, as one step', async () => {
  const { file, workbench } = await desk.serve(await table());
  const window = await desk.window(browser, workbench);
  await window.clickCell('A1');
  await window.page.locator('#tool-find').click();
  await window.page.getByPlaceholder('แทนที่ด้วย').fill('45');
  await window.page.getByPlaceholder('ค้นหาในชีตนี้').fill('36');
  await window.page.waitForTimeout(700);
  await window.page.getByText('ค้นหา', { exact: true }).last().click();
  await window.page.waitForTimeout(600);
  await window.page.getByText('แทนที่ทั้งหมด', { exact: true }).click();
  await window.page.waitForTimeout(600);
  const ok = window.page.getByText('ตกลง', { exact: true });
  if (await ok.count()) await ok.last().click();
  await window.shows(TAB, 'B2', '45');
  // The grid shows it before the server has it.
  await window.until(async () => (await sheetIn(file))?.value(1, 1) === 45);
  expect(window.errors).toEqual([]);
});
