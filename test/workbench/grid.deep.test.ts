import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { workbenchText } from '../../src/language/workbench.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { inFile, sample } from './support/bench.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';
import type { Window } from './support/window.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';

inBrowser(
  'custom functions compute in their cells, follow what they are about, and the file keeps the result',
  async () => {
    const { file, workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    await window.goToTab(FORM);
    await window.clickCell('D3');
    await window.page.keyboard.type('=KPI_SCORE(');
    await window.page.getByText('[operator]').first().waitFor();
    await window.page.keyboard.type('B4,40)');
    await window.page.keyboard.press('Enter');
    // 27 of 40: 5 × 27 ÷ 40 = 3.375
    await window.shows(FORM, 'D3', '3.375');
    await window.type('=THAI_NUMBER("๙๒.๕%")');
    await window.type('=KPI_SCORE("มาก",40)');
    await window.shows(FORM, 'D4', '92.5');
    await window.until(async () => (await window.read('shown', FORM, 'D5')).includes('ไม่แน่ใจว่า "มาก"'));
    await window.clickCell('B4');
    await window.type('32');
    // 5 × 32 ÷ 40 = 4
    await window.shows(FORM, 'D3', '4');
    await window.until(async () => (await inFile(file, FORM, 3, 4)) === 4);
    const sheet = (await openWorkbook(new Uint8Array(await readFile(file)))).sheet(FORM);
    expect(sheet?.formula(2, 3)?.text).toBe('KPI_SCORE(B4,40)');
  },
);

inBrowser('the charts of the add-on lie on their tabs', async () => {
  const { workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  // They are drawn when their tab is first seen.
  for (const title of ['สรุปคะแนน', 'สรุป วังสมบูรณ์']) {
    await window.goToTab(title);
    await window.until(async () => (await window.read('charts', title)) > 0);
    expect(await window.read('charts', title)).toBe(1);
  }
  expect(await window.read('charts', FORM)).toBe(0);
});

inBrowser('a row that is put in between and a new tab are in the file too', async () => {
  const { file, workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  await window.goToTab(FORM);
  await window.clickCell('B5');
  const place = await window.read('place', 'B5');
  if (!place) throw new Error('no cell');
  await window.page.mouse.click(place.x + 20, place.y + 10, { button: 'right' });
  await window.page.getByText('แทรก', { exact: true }).hover();
  const entry = window.page.getByText('แถวด้านบน').first();
  // At its end: a field for the number of rows is in the middle.
  const width = (await entry.boundingBox())?.width ?? 0;
  await entry.click({ position: { x: width - 8, y: 8 } });
  await window.shows(FORM, 'A6', 'ตาพระยา');
  await window.shows(FORM, 'A5', '');
  await window.until(async () => (await inFile(file, FORM, 6, 1)) === 'ตาพระยา');

  const before = await window.read('tabs');
  await addTab(window);
  await window.until(async () => (await window.read('tabs')).length === before.length + 1);
  const added = (await window.read('tabs')).find((title) => !before.includes(title)) ?? '';
  await window.until(async () => {
    const workbook = await openWorkbook(new Uint8Array(await readFile(file)));
    return workbook.sheet(added) !== undefined;
  });
});

/** Presses the plus sign beside the tabs. */
const addTab = ({ page }: Window) => page.mouse.click(32, 742);

inBrowser('what the file would not get is not done, and said', async () => {
  const { workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  await window.goToTab(FORM);
  await window.clickCell('B3');
  await window.page.keyboard.press('Control+b');
  await window.page.getByText(workbenchText.notHere).waitFor();
});

inBrowser(
  'a dropped file is opened after a question, and one that is no workbook changes nothing',
  async () => {
    const { file, workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    const drop = (name: string, bytes: Uint8Array): Promise<void> =>
      window.page.evaluate(`{
      const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString('base64'))}), (c) => c.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }`);
    const ok = window.page.locator('dialog[open]').getByRole('button', { name: 'ตกลง' });

    await drop('รูป.xlsx', new TextEncoder().encode('ไม่ใช่ไฟล์ตาราง'));
    await ok.click();
    await window.page.getByText('ข้อมูลเดิมยังอยู่').waitFor();
    await ok.click();
    expect(await inFile(file, FORM, 3, 2)).toBe(48);

    const other = await sample(false, (workbook) => workbook.sheet(FORM)?.set(2, 1, 'อีกไฟล์'));
    await drop('อีกไฟล์.xlsx', other);
    await ok.click();
    await window.shows(FORM, 'B3', 'อีกไฟล์');
    await window.until(async () => (await inFile(file, FORM, 3, 2)) === 'อีกไฟล์');
  },
);
