import { expect } from 'vitest';
import { columnIndex } from '../../src/local/stand-in/a1.ts';
import { loadAddOn } from '../../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../../src/local/stand-in/stand-in.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { builtCode, inFile } from './support/bench.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';

const MONTHS = 'ผลรายเดือน';

/** A month is kept, and somebody has the tab shown that keeps it. */
async function withMonth(): Promise<Uint8Array> {
  const workbook = await openWorkbook(scored);
  loadAddOn(await builtCode(), createStandIn(workbook)).call('recordMonth');
  const months = workbook.sheet(MONTHS);
  if (!months) throw new Error('no month was kept');
  months.hidden = false;
  return saveWorkbook(workbook);
}

inBrowser('kept months have Thai headings, and keep the names for programs whoever edits them', async () => {
  const { workbench, file } = await desk.serve(await withMonth());
  const window = await desk.window(browser, workbench);
  const { page } = window;
  const heading = await window.read('find', MONTHS, 'เดือน');
  expect(heading).toMatch(/^[A-Z]+1$/);
  const column = columnIndex(heading.replace('1', '')) + 1;
  expect(await window.read('find', MONTHS, 'month_name')).toBe('');
  await window.goToTab(MONTHS);
  await window.clickCell(heading);
  // Whoever begins to edit and leaves it changes nothing.
  await page.keyboard.press('F2');
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await window.type('มกราคม');
  await window.until(async () => (await inFile(file, MONTHS, 2, column)) === 'มกราคม');
  expect(await inFile(file, MONTHS, 1, column)).toBe('month_name');
  expect(await window.read('shown', MONTHS, heading)).toBe('เดือน');
  expect(window.errors).toEqual([]);
});
