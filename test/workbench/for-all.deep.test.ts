import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { rootFolder } from './support/bench.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';
import type { Window } from './support/window.ts';

const SLIP = { tab: 'กรอกผล สารสนเทศฯ', cell: 'H10' };
const axeFile = createRequire(`${rootFolder}package.json`).resolve('axe-core/axe.min.js');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds that is serious or critical. */
async function found({ page }: Window): Promise<string[]> {
  await page.waitForTimeout(800);
  await page.evaluate(await readFile(axeFile, 'utf8'));
  // Sizes of targets are looked at too, which axe does only when asked.
  const { violations }: { violations: readonly Violation[] } = await page.evaluate(
    "axe.run(document, { rules: { 'target-size': { enabled: true } } })",
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What the accessibility tree calls the element that has the keyboard. */
async function focused({ page }: Window): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  // The page itself says that it is focused, too; what is in it comes behind it.
  const node = nodes.findLast(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return `${node?.role?.value}: ${node?.name?.value}`;
}

inBrowser('axe finds nothing serious with the panel, the menu, a dialog and the find box open', async () => {
  const { workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  const { page } = window;
  await page.locator('#problems-button').filter({ hasText: 'ต้องแก้ 1 จุด' }).click();
  expect(await found(window)).toEqual([]);
  await page.keyboard.press('F10');
  expect(await found(window)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('#tool-versions').click();
  expect(await found(window)).toEqual([]);
  await page.locator('#versions-close').click();
  await page.locator('#tool-find').click();
  expect(await found(window)).toEqual([]);
  await page.keyboard.press('Escape');
  await window.clickCell('B5');
  const place = await window.read('place', 'B5');
  await page.mouse.click((place?.x ?? 0) + 20, (place?.y ?? 0) + 10, { button: 'right' });
  expect(await found(window)).toEqual([]);
});

inBrowser('at 200 % nothing of the page is cut off or out of reach', async () => {
  const { workbench } = await desk.serve(scored);
  // A window of 1280 × 760 in which everything is twice as large.
  const context = await browser.newContext({ viewport: { width: 640, height: 380 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    await page.goto(workbench.url);
    await page.waitForSelector('html[data-ready]');
    await page.locator('#problems-button').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
    const outside = () =>
      page.evaluate(`[...document.querySelectorAll('button, a, select, input, [role=menuitem]')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((one) => one.id !== 'skip' && !one.closest('#grid'))
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const scrolls = one.closest('[id$=-list], dialog, aside');
          return left < -1 || right > 641 || (!scrolls && (top < -1 || bottom > 381));
        })
        .map((one) => one.id || one.textContent)`);
    expect(await outside()).toEqual([]);
    // The cells have at least a third of the page.
    const heights: number[] = await page.evaluate(
      "[...document.querySelectorAll('#grid canvas')].map((one) => one.getBoundingClientRect().height)",
    );
    expect(Math.max(...heights)).toBeGreaterThan(126);
    await page.keyboard.press('F10');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(await outside()).toEqual([]);
    for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
    await page.locator('#problems-button').click();
    expect(await outside()).toEqual([]);
    await page.locator('#problems-close').click();
    await page.locator('#tool-versions').click();
    expect(await outside()).toEqual([]);
  } finally {
    await context.close();
  }
});

inBrowser(
  'a slip is found, mended and calculated by keyboard and what a screen reader hears alone',
  async () => {
    const { workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    const { page } = window;
    const spoken = page.locator('#spoken');
    await page.locator('#problems-button').filter({ hasText: 'ต้องแก้ 1 จุด' }).waitFor();
    // The grid has the keyboard, and its name says how to leave it.
    expect(await focused(window)).toBe('textbox: ตารางข้อมูล');
    expect(await page.locator('#keys').textContent()).toContain('F6 ออกจากตาราง');
    await page.keyboard.press('F6');
    expect(await focused(window)).toBe('menuitem: คะแนนตัวชี้วัด');
    await page.keyboard.press('Shift+F6');
    expect(await focused(window)).toBe('textbox: ตารางข้อมูล');

    await page.keyboard.press('F8');
    expect(await focused(window)).toContain(`button: ต้องแก้ ชีต "${SLIP.tab}" ช่อง ${SLIP.cell}`);
    await page.keyboard.press('Enter');
    await spoken.filter({ hasText: `ช่อง ${SLIP.cell}, โคกสูง, บ3 ลด/ปลดหนี้` }).waitFor();
    expect(await spoken.textContent()).toContain('ค่า รอข้อมูล, ต้องแก้: บ3 โคกสูง');
    await page.keyboard.type('120');
    await page.keyboard.press('Enter');
    await spoken.filter({ hasText: 'ไม่มีจุดที่ต้องแก้แล้ว' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await spoken.filter({ hasText: `ช่อง ${SLIP.cell}` }).waitFor();
    expect(await spoken.textContent()).toContain('ค่า 120');
    expect(await spoken.textContent()).not.toContain('ต้องแก้');

    await page.keyboard.press('F10');
    expect(await focused(window)).toBe('menuitem: คำนวณคะแนน');
    await page.keyboard.press('Enter');
    await window.toast(/^คำนวณแล้ว 9 อำเภอ ข้อมูลครบ 8 อำเภอ ไม่มีจุดที่ต้องแก้ไข/);
    await spoken.filter({ hasText: 'ชีต ภาพรวม' }).waitFor();
    expect(window.errors).toEqual([]);
  },
);
