import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../src/local/workbench/start.ts';
import { fileOf, inFile, sample, serveFile } from './support/bench.ts';
import { startBrowser } from './support/browser.ts';
import { Window } from './support/window.ts';

let browser: Browser;
let scored: Uint8Array;
const open: { close(): Promise<unknown> }[] = [];

beforeAll(async () => {
  [browser, scored] = await Promise.all([startBrowser(), sample(true)]);
}, 60_000);

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

afterAll(() => browser.close());

async function serve(bytes: Uint8Array): Promise<{ file: string; workbench: Workbench }> {
  const file = await fileOf(bytes);
  const workbench = await serveFile(file);
  open.push(workbench);
  return { file, workbench };
}

async function openWindow({ port }: Workbench): Promise<Window> {
  const window = await Window.open(browser, port);
  open.push(window.page);
  return window;
}

test('the sample opens with its nine districts, and what is typed by keyboard is in the file', async () => {
  const { file, workbench } = await serve(scored);
  const window = await openWindow(workbench);
  const districts = 'เมืองสระแก้ว คลองหาด ตาพระยา วังน้ำเย็น วัฒนานคร อรัญประเทศ เขาฉกรรจ์ โคกสูง วังสมบูรณ์'.split(' ');
  for (const [index, district] of districts.entries()) {
    expect(await window.read('shown', 'สรุปคะแนน', `A${6 + index}`)).toBe(district);
  }
  await window.goToTab('กรอกผล ยุทธศาสตร์ฯ');
  await window.clickCell('B3');
  await window.type('๙๒.๕');
  await window.type('45%');
  await window.shows('กรอกผล ยุทธศาสตร์ฯ', 'B4', '45%');
  await workbench.shared.settled();
  expect(await inFile(file, 'กรอกผล ยุทธศาสตร์ฯ', 3, 2)).toBe('๙๒.๕');
  expect(await inFile(file, 'กรอกผล ยุทธศาสตร์ฯ', 4, 2)).toBe(0.45);
  expect(window.errors).toEqual([]);
});
