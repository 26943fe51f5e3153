import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { columnGroups } from '../../src/local/stand-in/column-groups.ts';
import { loadAddOn } from '../../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../../src/local/stand-in/stand-in.ts';
import { newWorkbook } from '../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { builtCode, rootFolder } from './support/bench.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk } from './support/scored-desk.ts';

const LIST = 'ตัวชี้วัด';
const axeFile = createRequire(`${rootFolder}package.json`).resolve('axe-core/axe.min.js');

/** A fresh workbook without indicators, whose ตัวชี้วัด has all but its first columns folded away. */
async function blank(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const addOn = loadAddOn(await builtCode(), createStandIn(workbook));
  addOn.call('setUpRound', { province: 'ปราจีนบุรี', fiscalYear: 2568, round: 1, withLetter: false });
  return saveWorkbook(workbook);
}

const isFoldedIn = async (file: string): Promise<boolean | undefined> => {
  const sheet = (await openWorkbook(new Uint8Array(await readFile(file)))).sheet(LIST);
  return sheet && columnGroups(sheet)[0]?.isFolded;
};

inBrowser(
  'folded columns are unfolded and folded by mouse and by keyboard, and the file keeps it',
  async () => {
    const { file, workbench } = await desk.serve(await blank());
    const window = await desk.window(browser, workbench);
    const { page } = window;
    const bar = page.locator('#groups');
    // Only a tab that has groups has the bar.
    expect(await bar.isHidden()).toBe(true);
    await window.goToTab(LIST);
    const button = bar.locator('button');
    await button.filter({ hasText: '▸ แสดง 15 คอลัมน์ที่พับไว้: วิธีวัด ถึง ช่วงข้อมูล' }).waitFor();
    const width = async (a1: string): Promise<number> => (await window.read('place', a1))?.width ?? -1;
    expect([(await width('J1')) > 0, await width('K1')]).toEqual([true, 0]);
    await page.evaluate(await readFile(axeFile, 'utf8'));
    const { violations } = (await page.evaluate('axe.run("#groups")')) as { violations: unknown[] }; // axe's own type
    expect(violations).toEqual([]);

    await button.click();
    await button.filter({ hasText: '▾ พับ 15 คอลัมน์: วิธีวัด ถึง ช่วงข้อมูล' }).waitFor();
    await window.until(async () => (await width('K1')) > 0);
    await expect.poll(() => isFoldedIn(file)).toBe(false);

    // The keyboard is still on the button.
    await page.keyboard.press('Enter');
    await button.filter({ hasText: '▸' }).waitFor();
    await expect.poll(() => isFoldedIn(file)).toBe(true);
    await page.keyboard.press('F6');
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Space');
    await button.filter({ hasText: '▾' }).waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+Z');
    await button.filter({ hasText: '▸' }).waitFor();
    expect(window.errors).toEqual([]);
  },
);

inBrowser('what has to be mended in a folded column is one press away', async () => {
  const { file, workbench } = await desk.serve(await blank());
  const window = await desk.window(browser, workbench);
  const { page } = window;
  await window.goToTab(LIST);
  await window.clickCell('A2');
  for (const text of ['ก1', 'งานของเรา', 'สมรรถนะ', '100']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page
    .locator('#problems-button')
    .filter({ hasText: /ต้องแก้ [1-9]/ })
    .click();
  await page.locator('#problems-list button').filter({ hasText: 'ช่อง K2' }).first().click();
  await window.until(async () => (await window.read('activeCell')) === 'K2');
  await page.locator('#groups button').filter({ hasText: '▾' }).waitFor();
  await window.until(async () => ((await window.read('place', 'K2'))?.width ?? 0) > 0);
  await expect.poll(() => isFoldedIn(file)).toBe(false);
  expect(window.errors).toEqual([]);
});
