import { expect } from 'vitest';
import { inFile } from './support/bench.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';
import type { Window } from './support/window.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const INDICATORS = 'ตัวชี้วัด';

/** Presses the sign at the right end of a cell's drop-down. */
async function openList(window: Window, a1: string): Promise<void> {
  await window.clickCell(a1);
  const place = await window.read('place', a1);
  if (!place) throw new Error(`no cell ${a1}`);
  await window.page.waitForTimeout(700);
  await window.page.mouse.click(place.x + place.width - 12, place.y + place.height / 2);
}

inBrowser('what is typed into a cell with a list is in the cell, letter by letter', async () => {
  const { file, workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  await window.goToTab(FORM);
  // The sample says ใช่ in G3.
  await window.clickCell('G3');
  await window.page.keyboard.type('ไม่ใช่', { delay: 120 });
  await window.page.keyboard.press('Enter');
  await window.shows(FORM, 'G3', 'ไม่ใช่');
  await window.until(async () => (await inFile(file, FORM, 3, 7)) === 'ไม่ใช่');
  await window.page.keyboard.type('ไม่ประเมิน');
  await window.page.keyboard.press('Enter');
  await window.until(async () => (await inFile(file, FORM, 4, 7)) === 'ไม่ประเมิน');
  expect(window.errors).toEqual([]);
});

inBrowser('a word is chosen from the open list', async () => {
  const { file, workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  await window.goToTab(INDICATORS);
  await openList(window, 'C3');
  await window.page.getByText('สมรรถนะ', { exact: true }).last().click();
  await window.shows(INDICATORS, 'C3', 'สมรรถนะ');
  await window.until(async () => (await inFile(file, INDICATORS, 3, 3)) === 'สมรรถนะ');
});

inBrowser(
  'a word that the list of a cell does not have is refused, and the cell stays as it was',
  async () => {
    const { file, workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    await window.goToTab(INDICATORS);
    await window.clickCell('C4');
    await window.page.keyboard.type('อะไร', { delay: 60 });
    await window.page.keyboard.press('Enter');
    await window.page.getByText('โปรดเลือกจากรายการของช่องนี้').first().waitFor();
    await window.page.getByText('ตกลง', { exact: true }).last().click();
    await window.shows(INDICATORS, 'C4', 'ระดับหน่วยงาน');
    expect(await inFile(file, INDICATORS, 4, 3)).toBe('ระดับหน่วยงาน');
  },
);
