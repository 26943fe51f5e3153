import { readFile } from 'node:fs/promises';
import { beforeAll, expect } from 'vitest';
import { makeRound } from '../../bench/make-round.ts';
import { workbenchText } from '../../src/language/workbench.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { builtCode, inFile } from './support/bench.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk } from './support/scored-desk.ts';
import type { Window } from './support/window.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const SUMMARY = 'สรุปคะแนน';
const ITEM = 'คำนวณคะแนน';
const { steps } = workbenchText;
const at = (step: string): string => workbenchText.atStep(ITEM, step);

/** A round that nobody calculated yet, of so many districts that it takes a while. */
let long: Uint8Array;

beforeAll(async () => {
  long = await saveWorkbook(makeRound(await builtCode(), 77));
});

/** Has the page note all that its head says from now on. */
async function noteStates({ page }: Window): Promise<() => Promise<string[]>> {
  await page.evaluate(`
    window.said = [];
    const state = document.getElementById('state');
    new MutationObserver(() => window.said.push(state.textContent))
      .observe(state, { childList: true, characterData: true, subtree: true });
  `);
  return () => page.evaluate('window.said');
}

const tabsIn = async (file: string): Promise<string[]> =>
  (await openWorkbook(new Uint8Array(await readFile(file)))).sheets.map(({ name }) => name);

inBrowser('a run says step by step what it does, and nothing of it once it is done', async () => {
  const { workbench } = await desk.serve(long);
  const window = await desk.window(browser, workbench);
  const said = await noteStates(window);
  await window.choose(ITEM);
  await window.toast(/^คำนวณแล้ว 77 อำเภอ/);
  const all = await said();
  const places = [steps.open, steps.read, steps.write, steps.save, steps.show].map((step) =>
    all.indexOf(at(step)),
  );
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(await window.page.locator('#stop').isHidden()).toBe(true);
  expect(all.at(-1)).not.toContain(ITEM);
});

inBrowser(
  'a run that is stopped leaves everything as it was, says so, and the next one does it all',
  async () => {
    const { file, workbench } = await desk.serve(long);
    const [window, other] = await Promise.all([
      desk.window(browser, workbench),
      desk.window(browser, workbench),
    ]);
    await window.goToTab(FORM);
    await window.clickCell('B3');
    await window.type('11');
    await window.until(async () => (await inFile(file, FORM, 3, 2)) === 11);
    await workbench.shared.settled();
    const before = { tabs: await tabsIn(file), bytes: await readFile(file) };

    for (const step of [steps.read, steps.write]) {
      await window.choose(ITEM);
      await window.page
        .locator('#state')
        .filter({ hasText: at(step) })
        .waitFor();
      await window.page.locator('#stop').click();
      await window.toast(/^หยุด คำนวณคะแนน แล้ว ข้อมูลเป็นอย่างก่อนกด/);
      expect(await window.page.locator('#stop').isHidden()).toBe(true);
      await workbench.shared.settled();
      expect(await tabsIn(file)).toEqual(before.tabs);
      expect((await readFile(file)).equals(before.bytes)).toBe(true);
      await window.page.evaluate("document.querySelector('#toasts').replaceChildren()");
    }
    expect(await other.read('tabs')).toEqual(before.tabs);

    // Who goes on typing after it loses nothing, and the next press does what was not done.
    await window.clickCell('B4');
    await window.type('12');
    await window.choose(ITEM);
    await window.toast(/^คำนวณแล้ว 77 อำเภอ/);
    expect(await window.read('tabs')).toContain(SUMMARY);
    await workbench.shared.settled();
    expect(await tabsIn(file)).toContain(SUMMARY);
    expect([await inFile(file, FORM, 3, 2), await inFile(file, FORM, 4, 2)]).toEqual([11, 12]);
    await other.until(async () => (await other.read('tabs')).includes(SUMMARY));
    expect([...window.errors, ...other.errors]).toEqual([]);
  },
);

inBrowser('only who pressed the menu is offered to stop it', async () => {
  const { workbench } = await desk.serve(long);
  const [window, other] = await Promise.all([
    desk.window(browser, workbench),
    desk.window(browser, workbench),
  ]);
  await window.choose(ITEM);
  await window.page.locator('#stop').waitFor();
  expect(await other.page.locator('#stop').isHidden()).toBe(true);
  await window.toast(/^คำนวณแล้ว 77 อำเภอ/);
});
