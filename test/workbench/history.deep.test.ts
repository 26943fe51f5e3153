import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { workbenchText } from '../../src/language/workbench.ts';
import { inFile, sample } from './support/bench.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';
import type { Window } from './support/window.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const SUMMARY = 'สรุปคะแนน';
const TOTAL = 'คะแนนรวม (เต็ม 5)';

const toldTimes = (window: Window, text: RegExp, times: number) =>
  window.until(
    async () => (await window.page.locator('#toasts div').filter({ hasText: text }).count()) >= times,
  );

inBrowser(
  'rows, a calculation and what was typed are undone one after the other, and done again',
  async () => {
    const { file, workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    const { keyboard } = window.page;
    const before = await window.read('find', SUMMARY, 'เมืองสระแก้ว');
    expect(before).not.toBe('');
    await window.goToTab(FORM);
    await window.clickCell('B3');
    await window.type('๓๘');
    await window.choose('คำนวณคะแนน');
    await window.toast(/^คำนวณแล้ว 9 อำเภอ/);
    await window.showsUnder(SUMMARY, TOTAL, 'เมืองสระแก้ว', '4.72');
    await window.goToTab(FORM);
    await window.clickCell('A5');
    const place = await window.read('place', 'A5');
    if (!place) throw new Error('no cell');
    // At the number of the row.
    await window.page.mouse.click(23, place.y + 10, { button: 'right' });
    await window.page.getByText('ลบแถวที่เลือก', { exact: true }).click();
    await window.shows(FORM, 'A5', 'วังน้ำเย็น');
    await window.page.locator('#tool-undo').click();
    await window.toast(/^ย้อนกลับแล้ว: ลบ 1 แถว/);
    await window.shows(FORM, 'A5', 'ตาพระยา');
    await window.page.locator('#tool-undo').click();
    await window.toast(/^ย้อนกลับแล้ว: เมนู คำนวณคะแนน/);
    await window.until(async () => (await window.read('value', FORM, 'B3')) === '๓๘');
    await keyboard.press('Control+z');
    await window.shows(FORM, 'B3', '48');
    await window.until(async () => (await inFile(file, FORM, 3, 2)) === 48);
    await keyboard.press('Control+z');
    await window.page.getByText(workbenchText.nothingToUndo).waitFor();
    for (let turn = 1; turn <= 3; turn += 1) {
      await window.page.locator('#tool-redo').click();
      await toldTimes(window, /^ทำซ้ำแล้ว/, turn);
    }
    await window.shows(FORM, 'A5', 'วังน้ำเย็น');
    await window.showsUnder(SUMMARY, TOTAL, 'เมืองสระแก้ว', '4.72');
    expect(window.errors).toEqual([]);
  },
);

inBrowser('what another window typed over is not undone unasked', async () => {
  const { workbench } = await desk.serve(scored);
  const [one, two] = await Promise.all([desk.window(browser, workbench), desk.window(browser, workbench)]);
  for (const [window, text] of [
    [one, '11'],
    [two, '12'],
  ] as const) {
    await window.goToTab(FORM);
    await window.clickCell('B3');
    await window.type(text);
    await one.shows(FORM, 'B3', text);
  }
  await one.page.keyboard.press('Control+z');
  const dialog = one.page.locator('dialog[open]');
  await dialog.getByText('ช่อง B3').first().waitFor();
  await dialog.getByRole('button', { name: 'ไม่ใช่', exact: true }).click();
  await one.shows(FORM, 'B3', '12');
  await one.page.keyboard.press('Control+z');
  await dialog.getByRole('button', { name: 'ใช่', exact: true }).click();
  await two.shows(FORM, 'B3', '48');
});

inBrowser('a former state is looked at, and brought back as a copy beside the file', async () => {
  const { file, workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  await window.goToTab(FORM);
  await window.clickCell('B3');
  await window.type('11');
  await window.until(async () => (await inFile(file, FORM, 3, 2)) === 11);
  await window.page.locator('#tool-versions').click();
  const entry = window.page.locator('#versions-list li').filter({ hasText: 'ข้อมูลตอนเปิดไฟล์' });
  const href = (await entry.getByText('เปิดดู').getAttribute('href')) ?? '';
  const looking = await desk.window(browser, { ...workbench, url: new URL(href, workbench.url).href });
  expect(await looking.read('value', FORM, 'B3')).toBe(48);
  await looking.goToTab(FORM);
  await looking.clickCell('B3');
  await looking.page.keyboard.type('1');
  await looking.page.getByText(workbenchText.protectedCell).first().waitFor();
  await looking.page.locator('#banner button').click();
  await looking.page.locator('dialog[open]').getByText('เก็บสำเนาไว้ที่').waitFor();
  const [copy = ''] = (await readdir(path.dirname(file))).filter((name) => name.includes('สำเนา'));
  expect(await inFile(path.join(path.dirname(file), copy), FORM, 3, 2)).toBe(48);
  expect(await inFile(file, FORM, 3, 2)).toBe(11);
});

inBrowser('a file that another program wrote into is asked about in every window', async () => {
  const { file, workbench } = await desk.serve(scored);
  const [one, two] = await Promise.all([desk.window(browser, workbench), desk.window(browser, workbench)]);
  await writeFile(file, await sample(false, (workbook) => workbook.sheet(FORM)?.set(2, 1, 'จากที่อื่น')));
  const ask = ({ page }: Window) => page.locator('dialog[open]').getByText(workbenchText.outside);
  await Promise.all([ask(one).waitFor(), ask(two).waitFor()]);
  expect(await inFile(file, FORM, 3, 2)).toBe('จากที่อื่น');
  await two.page.getByRole('button', { name: workbenchText.takeTheirs }).click();
  await two.shows(FORM, 'B3', 'จากที่อื่น');
  await one.shows(FORM, 'B3', 'จากที่อื่น');
});
