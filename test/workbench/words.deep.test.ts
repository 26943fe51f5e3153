import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';
import type { Window } from './support/window.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
/** What may stand in Latin letters: names of things that have no other, and keys. */
const ALLOWED =
  /\.xlsx|Google|Ctrl|Shift|Alt|Enter|fx|BPM|OTOP|Click|TPMAP|khanaen|workbook|Sarabun|Excel|LibreOffice|[A-Z]{1,2}\d+(:[A-Z]{1,2}\d+)?/g;
const INDICATORS = 'ตัวชี้วัด';

/** The Latin words on the page that are not allowed, placeholders and tips included; cells are drawn, they are no texts. */
async function latin({ page }: Window): Promise<string[]> {
  const texts: string[] = await page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((one) => one.getClientRects().length > 0 && !one.closest('script, style'))
    .flatMap((one) => [
      ...[...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent),
      ...['placeholder', 'title', 'aria-label', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    ])`);
  const words = texts.map((text) => text.replace(ALLOWED, '').trim());
  return [...new Set(words.filter((text) => /[A-Za-z]{2,}/.test(text)))];
}

inBrowser('no word of another language is left on a Thai page, in its menus and its dialogs', async () => {
  const { workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  const { page } = window;
  const found: Record<string, string[]> = {};
  const look = async (where: string): Promise<void> => {
    await page.waitForTimeout(500);
    const words = await latin(window);
    if (words.length > 0) found[where] = words;
  };
  const rightClick = async (a1: string): Promise<void> => {
    const place = await window.read('place', a1);
    if (!place) throw new Error(`no cell ${a1}`);
    await page.mouse.click(place.x + 20, place.y + 10, { button: 'right' });
  };
  await window.goToTab(FORM);
  await window.clickCell('B5');
  await look('page');
  await rightClick('B5');
  for (const entry of ['ล้าง', 'แทรก', 'ลบ', 'เรียงลำดับ']) {
    await page.getByText(entry, { exact: true }).last().hover({ timeout: 10_000 });
    await look(`cell menu, ${entry}`);
  }
  await page.keyboard.press('Escape');
  await page.mouse.click(800, 20);
  const head = await window.read('place', 'B5');
  await page.mouse.click((head?.x ?? 0) + 20, 77, { button: 'right' });
  await look('column menu');
  await page.mouse.click(800, 20);
  await page.mouse.click(23, (head?.y ?? 0) + 10, { button: 'right' });
  await look('row menu');
  await page.mouse.click(800, 20);
  await page.getByText(FORM, { exact: true }).first().click({ button: 'right' });
  await look('tab menu');
  await page.mouse.click(800, 20);
  await page.locator('#tool-find').click();
  await page.getByPlaceholder('แทนที่ด้วย').waitFor();
  await look('find');
  await page.getByText('ทีละแถว', { exact: true }).click();
  await look('find, choices');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('#tool-versions').click();
  await look('history');
  await page.locator('#versions-close').click();
  await window.clickCell('A2');
  await page.locator('#tool-filter').click();
  const filter = await window.read('place', 'A2');
  if (!filter) throw new Error('no cell');
  await page.waitForTimeout(600);
  await page.mouse.click(filter.x + filter.width - 12, filter.y + filter.height - 14);
  await look('filter');
  expect(found).toEqual({});
});

inBrowser(
  'no word of another language is left in what opens over cells, is refused or is asked',
  async () => {
    const { file, workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    const { page } = window;
    const { keyboard } = page;
    const found: Record<string, string[]> = {};
    const look = async (where: string, allowed = /$^/): Promise<void> => {
      await page.waitForTimeout(700);
      const words = (await latin(window)).filter((text) => !allowed.test(text));
      if (words.length > 0) found[where] = words;
    };
    const placeOf = async (a1: string) => {
      const place = await window.read('place', a1);
      if (!place) throw new Error(`no cell ${a1}`);
      return { ...place, x: place.x + 20, y: place.y + 10, end: place.x + place.width - 12 };
    };
    const point = async (a1: string): Promise<void> => {
      const { x, y } = await placeOf(a1);
      await page.mouse.move(x, y);
    };

    await window.goToTab(INDICATORS);
    await window.clickCell('C3');
    await page.waitForTimeout(700);
    const list = await placeOf('C3');
    await page.mouse.click(list.end, list.y + 18);
    await page.getByText('สมรรถนะ', { exact: true }).last().waitFor();
    await look('list');
    await keyboard.press('Escape');
    await window.clickCell('C4');
    await keyboard.type('อะไร', { delay: 60 });
    await keyboard.press('Enter');
    await page.getByText('โปรดเลือกจากรายการของช่องนี้').first().waitFor();
    await look('refused word');
    await page.getByText('ตกลง', { exact: true }).last().click();

    await window.goToTab(FORM);
    // Names of functions are what one types; of the grid's own, nothing more is said.
    await window.clickCell('F4');
    await keyboard.type('=SU', { delay: 60 });
    await look('functions', /^[A-Z]+$/);
    await keyboard.type('M(', { delay: 60 });
    await look('help of a function', /^SUM(\(,\))?$/);
    for (const key of ['Escape', 'Escape', 'Escape']) await keyboard.press(key);
    await window.clickCell('F5');
    await keyboard.type('=1/0', { delay: 60 });
    await keyboard.press('Enter');
    await point('F5');
    await look('failed formula');
    await window.clickCell('F6');
    await keyboard.type("'123", { delay: 60 });
    await keyboard.press('Enter');
    await point('F6');
    await look('number as text');
    await page.mouse.move(5, 5);
    await window.clickCell('F4');
    await keyboard.press('Control+\\');
    await look('shortcuts');

    await window.clickCell('A3');
    for (let step = 0; step < 3; step += 1) await keyboard.press('Shift+ArrowDown');
    const inside = await placeOf('A4');
    await page.mouse.click(inside.x, inside.y, { button: 'right' });
    await page.getByText('เรียงลำดับ', { exact: true }).last().hover();
    await page.getByText('เรียงหลายคอลัมน์').click();
    await look('sort by many');
    for (const key of ['Escape', 'Escape']) await keyboard.press(key);

    await page.getByText('ค่าเป้าหมายรายอำเภอ', { exact: true }).first().click({ button: 'right' });
    await page.getByText('ลบ', { exact: true }).first().click();
    await look('tab to be deleted');
    await keyboard.press('Escape');
    await page.waitForTimeout(500);

    await page.locator('#problems-button').click();
    await look('problems');
    await page.locator('#problems-close').click();
    await keyboard.press('F10');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await keyboard.press(key);
    await look('menu');
    for (const key of ['Escape', 'Escape']) await keyboard.press(key);
    await writeFile(path.join(path.dirname(file), '.~lock.workbook.xlsx#'), 'สมชาย,s,pc,1.1.2026 08:00,f;');
    await page.locator('#elsewhere').getByText('สมชาย เปิดไฟล์นี้ใน LibreOffice').waitFor();
    await look('open elsewhere', /\.~lock/);
    await page.locator('#elsewhere button').click();
    expect(await page.locator('#elsewhere').isHidden()).toBe(true);
    expect(found).toEqual({});
    expect(window.errors).toEqual([]);
  },
);

inBrowser('with --lang en the frame is English, the tabs stay as they are', async () => {
  const { file } = await desk.serve(scored);
  await desk.clear();
  const workbench = await desk.reopen(file, 'en');
  const window = await desk.window(browser, workbench);
  expect(await window.page.locator('#download').textContent()).toBe('Download .xlsx');
  expect(await window.page.locator('#tool-undo').getAttribute('aria-label')).toBe('Undo');
  expect(await window.read('tabs')).toContain(FORM);
  expect(window.errors).toEqual([]);
});
