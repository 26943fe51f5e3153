// The pictures of the workbench in docs/คู่มือ.md, taken of the sample in the browser that npm brings:
//   node scripts/workbench-pictures.mjs      writes docs/images/workbench-<n>-<what>.png; look at them afterwards
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = path.join(root, 'bin/khanaen.mjs');
const sample = path.join(root, 'out/sample.xlsx');
const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
/** Until the grid has drawn what was asked for (milliseconds). */
const DRAWN = 900;

if (!existsSync(sample)) execFileSync(process.execPath, [program], { stdio: 'ignore' });
const folder = mkdtempSync(path.join(tmpdir(), 'khanaen-pictures-'));
const file = path.join(folder, 'ตัวอย่าง.xlsx');
copyFileSync(sample, file);

const browser = await driver.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=th'],
});
const server = spawn(process.execPath, [program, 'workbench', '--port', '0', file]);
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 540 } });
  page.setDefaultTimeout(60_000);
  await page.goto(await addressOf(server));
  await page.waitForSelector('html[data-ready]');

  /** @param {string} what */
  const take = async (what) => {
    await wait(DRAWN);
    await page.screenshot({ path: path.join(root, `docs/images/workbench-${what}.png`) });
  };
  /** @param {string} title */
  const goTo = (title) => page.locator('#grid').getByText(title, { exact: true }).first().click();
  /** @param {...string} captions */
  const choose = async (...captions) => {
    for (const name of ['คะแนนตัวชี้วัด', ...captions])
      await page.getByRole('menuitem', { name, exact: true }).click();
  };
  /** @param {string} a1 */
  const click = async (a1) => {
    const place = await page.evaluate(`window.workbench.place(${JSON.stringify(a1)})`);
    await page.mouse.click(place.x + 8, place.y + place.height / 2);
  };
  /** @param {RegExp} text */
  const toast = (text) => page.locator('#toasts div').filter({ hasText: text }).last().waitFor();

  await goTo(FORM);
  await wait(DRAWN);
  await click('B3');
  await page.keyboard.type('1.200.000');
  await page.keyboard.press('Enter');
  await page.keyboard.type('๒๘');
  await take('1-type');
  await page.keyboard.press('Escape');

  await page.getByRole('menuitem', { name: 'คะแนนตัวชี้วัด', exact: true }).click();
  await page.getByRole('menuitem', { name: 'เตรียมรอบ', exact: true }).click();
  await take('2-menu');
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);

  await choose('ตรวจสอบข้อมูล');
  await toast(/^ตรวจแล้ว/);
  await wait(DRAWN);
  await click('A5');
  await take('3-link');
  await page.locator('#chip a').first().click();
  await wait(DRAWN);
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await page.locator('#toasts div').first().waitFor({ state: 'detached' });

  await choose('คำนวณคะแนน');
  await toast(/^คำนวณแล้ว/);
  await goTo('สรุปคะแนน');
  await take('4-summary');
  await page.locator('#toasts div').first().waitFor({ state: 'detached' });

  await click(await page.evaluate("window.workbench.find('สรุปคะแนน', 'เมืองสระแก้ว')"));
  await wait(DRAWN);
  await page.locator('#chip a').first().click();
  await wait(DRAWN);
  await page.mouse.move(500, 300);
  for (let turn = 0; turn < 60; turn += 1) {
    const place = await page.evaluate(
      "window.workbench.place(window.workbench.find('สรุป เมืองสระแก้ว', 'แนวทางเพิ่มคะแนน'))",
    );
    if (place && place.y > 0 && place.y < 200) break;
    await page.mouse.wheel(0, 60);
    await wait(80);
  }
  await take('5-chart');

  await choose('ส่งผลและปิดรอบ', 'ปิดรอบการประเมิน');
  await page.getByRole('dialog').waitFor();
  await take('6-question');
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The address that the workbench says it is at.
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} started
 * @returns {Promise<string>}
 */
function addressOf(started) {
  return new Promise((resolve, reject) => {
    let said = '';
    started.stdout.on('data', (bytes) => {
      said += bytes;
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    started.on('exit', () => reject(new Error(`the workbench ended: ${said}`)));
  });
}
