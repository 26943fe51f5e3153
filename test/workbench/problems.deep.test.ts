import { expect } from 'vitest';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const OTHER_FORM = 'กรอกผล สารสนเทศฯ';
const CHECK = 'ตรวจสอบข้อมูล';

inBrowser(
  'a slip stands in the panel as soon as it is typed, one press leads to it, and it goes when it is mended',
  async () => {
    const { workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    const { page } = window;
    const entries = page.locator('#problems-list button');
    // The sample has one slip on purpose.
    const button = page.locator('#problems-button');
    await button.filter({ hasText: 'ต้องแก้ 1 จุด' }).click();
    expect(await entries.count()).toBe(1);
    const listed = await window.read('shown', CHECK, 'E6');

    await window.goToTab(FORM);
    await window.clickCell('B4');
    await window.type('1.200.000');
    await button.filter({ hasText: 'ต้องแก้ 2 จุด' }).waitFor();
    const slip = entries.filter({ hasText: `ชีต "${FORM}" ช่อง B4` });
    expect(await slip.textContent()).toContain('ไม่แน่ใจว่า "1.200.000" คือตัวเลขใด');
    // Nothing was written for that: the list in the workbook waits for the menu.
    expect(await window.read('shown', CHECK, 'E6')).toBe(listed);

    await page.keyboard.press('Alt+ArrowDown');
    await window.until(async () => (await window.read('activeTab')) === OTHER_FORM);
    await slip.click();
    await window.until(async () => (await window.read('activeTab')) === FORM);
    expect(await window.read('activeCell')).toBe('B4');
    // What stood there: 27 of 32 activities.
    await window.type('27');
    await button.filter({ hasText: 'ต้องแก้ 1 จุด' }).waitFor();
    expect(await slip.count()).toBe(0);
    expect(window.errors).toEqual([]);
  },
);

inBrowser('the panel shows the problems of one group alone, and all windows have the same', async () => {
  const { workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  const other = await desk.window(browser, workbench);
  for (const [form, text] of [
    [FORM, 'abc'],
    [OTHER_FORM, 'def'],
  ] as const) {
    await window.goToTab(form);
    await window.clickCell('B4');
    await window.type(text);
  }
  for (const { page } of [window, other]) {
    await page.locator('#problems-button').filter({ hasText: 'ต้องแก้ 3 จุด' }).click();
  }
  const { page } = other;
  const entries = page.locator('#problems-list button');
  const groups = await page.locator('#problems-group option').allTextContents();
  expect(groups[0]).toBe('ทุกกลุ่มงาน (3)');
  const group = groups.find((one) => one.startsWith('กลุ่มงานสารสนเทศ'));
  await page.locator('#problems-group').selectOption({ label: group ?? '' });
  const shown = await entries.allTextContents();
  expect(group).toContain(`(${shown.length})`);
  expect(shown.join()).toContain('"def"');
  expect(shown.join()).not.toContain('"abc"');
});

inBrowser(
  'a calculation that changes nothing shows its tab without the workbook being fetched again',
  async () => {
    const { workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    await window.goToTab(FORM);
    const before = window.requests.length;
    await window.choose('คำนวณคะแนน');
    await window.toast(/^คำนวณแล้ว 9 อำเภอ/);
    await window.until(async () => (await window.read('activeTab')) === 'ภาพรวม');
    expect(window.requests.slice(before).filter((one) => one.includes('/workbook'))).toEqual([]);
  },
);
