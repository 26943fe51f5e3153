import { expect } from 'vitest';
import { inFile, sample } from './support/bench.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const CHECK = 'ตรวจสอบข้อมูล';
const SUMMARY = 'สรุปคะแนน';
const TOTAL = 'คะแนนรวม (เต็ม 5)';
const DISTRICTS = 'เมืองสระแก้ว คลองหาด ตาพระยา วังน้ำเย็น วัฒนานคร อรัญประเทศ เขาฉกรรจ์ โคกสูง วังสมบูรณ์'.split(' ');

inBrowser(
  'the sample opens with its nine districts, and asks nobody but its own server for anything',
  async () => {
    const { workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    expect(await window.read('activeTab')).toBe('ภาพรวม');
    const first = Number((await window.read('find', SUMMARY, 'เมืองสระแก้ว')).slice(1));
    for (const [index, district] of DISTRICTS.entries()) {
      expect(await window.read('shown', SUMMARY, `A${first + index}`)).toBe(district);
    }
    expect(await window.read('tabs')).toEqual(
      expect.arrayContaining(['ตั้งค่า', 'อำเภอ', 'ตัวชี้วัด', FORM, SUMMARY, CHECK]),
    );
    expect(window.requests.length).toBeGreaterThan(4);
    const own = new RegExp(`^(http://127\\.0\\.0\\.1:${workbench.port}/|data:|blob:)`);
    expect(window.requests.filter((url) => !own.test(url))).toEqual([]);
    expect(window.errors).toEqual([]);
  },
);

inBrowser('what is typed is read as Sheets reads it', async () => {
  const { file, workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  await window.goToTab(FORM);
  await window.clickCell('B3');
  for (const text of ['๙๒.๕', '45%', '1,200', "'007", '=B3&"!"']) await window.type(text);
  await window.shows(FORM, 'B4', '45%');
  await window.shows(FORM, 'B5', '1,200');
  await window.shows(FORM, 'B6', '007');
  await window.shows(FORM, 'B7', '๙๒.๕!');
  await window.clickCell('C3');
  await window.page.keyboard.press('Delete');
  await window.shows(FORM, 'C3', '');
  await window.until(async () => (await inFile(file, FORM, 3, 3)) === undefined);
  const held = await Promise.all([3, 4, 5, 6, 7].map((row) => inFile(file, FORM, row, 2)));
  expect(held).toEqual(['๙๒.๕', 0.45, 1200, '007', '๙๒.๕!']);
});

inBrowser('a block is pasted', async () => {
  const { file, workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await window.goToTab(FORM);
  await window.clickCell('B3');
  await window.page.evaluate("navigator.clipboard.writeText('๔๗\\t49\\n26\\t31\\n33\\t39')");
  await window.page.keyboard.press('Control+v');
  await window.shows(FORM, 'C5', '39');
  await window.shows(FORM, 'B3', '๔๗');
  await window.until(async () => (await inFile(file, FORM, 5, 3)) === 39);
  expect(await inFile(file, FORM, 3, 2)).toBe('๔๗');
  expect(await inFile(file, FORM, 4, 3)).toBe(31);
});

inBrowser('everything can be done by keyboard alone', async () => {
  const { file, workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  const { keyboard } = window.page;
  // From ภาพรวม three tabs back, two rows down, one column to the right.
  for (let step = 0; step < 3; step += 1) await keyboard.press('Alt+ArrowUp');
  await window.until(async () => (await window.read('activeTab')) === FORM);
  for (const [key, cell] of [
    ['ArrowDown', 'A2'],
    ['ArrowDown', 'A3'],
    ['ArrowRight', 'B3'],
  ] as const) {
    await keyboard.press(key);
    await window.until(async () => (await window.read('activeCell')) === cell);
  }
  await window.type('๓๘');
  await window.shows(FORM, 'B3', '๓๘');
  await keyboard.press('F10');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await window.toast(/^คำนวณแล้ว 9 อำเภอ/);
  await window.showsUnder(SUMMARY, TOTAL, 'เมืองสระแก้ว', '4.72');
  // What came of the run is in front, and the keyboard is in the grid again.
  expect(await window.read('activeTab')).toBe('ภาพรวม');
  await keyboard.press('ArrowDown');
  await window.until(async () => (await window.read('activeCell')) === 'A2');
  expect(await inFile(file, FORM, 3, 2)).toBe('๓๘');
});

inBrowser('a menu within the menu opens to the right and closes to the left, by keyboard alone', async () => {
  const { workbench } = await desk.serve(scored);
  const window = await desk.window(browser, workbench);
  const { keyboard } = window.page;
  const marked = () => window.page.locator(':focus').textContent();
  const shown = async () =>
    (await window.page.getByRole('menuitem').allInnerTexts()).filter((text) => text !== 'คะแนนตัวชี้วัด');
  const outer = ['คำนวณคะแนน', 'ตรวจสอบข้อมูล', 'เตรียมรอบ', 'ส่งผลและปิดรอบ', 'วิธีใช้และเกี่ยวกับ'];
  await keyboard.press('F10');
  expect(await shown()).toEqual(outer);
  for (const [key, entry] of [
    ['ArrowDown', 'ตรวจสอบข้อมูล'],
    ['ArrowRight', 'ตรวจสอบข้อมูล'],
    ['ArrowDown', 'เตรียมรอบ'],
    ['ArrowRight', 'เริ่มใช้งาน/สร้างชีตที่ขาด'],
    ['ArrowUp', 'กำหนดสิทธิ์แก้ไข'],
    ['ArrowLeft', 'เตรียมรอบ'],
    ['ArrowDown', 'ส่งผลและปิดรอบ'],
    ['Enter', 'บันทึกผลประจำเดือน'],
    ['Escape', 'ส่งผลและปิดรอบ'],
  ] as const) {
    await keyboard.press(key);
    expect([key, await marked()]).toEqual([key, entry]);
  }
  expect(await shown()).toEqual(outer);
  await keyboard.press('End');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await window.page.getByRole('dialog').getByText('MIT').waitFor();
});

inBrowser('a workbook that cannot be scored says so, and shows what to mend', async () => {
  const broken = await sample(false, (workbook) => workbook.sheet('ตัวชี้วัด')?.set(0, 3, 'อะไรก็ไม่รู้'));
  const { workbench } = await desk.serve(broken);
  const window = await desk.window(browser, workbench);
  await window.choose('คำนวณคะแนน');
  await window.page.locator('dialog[open]').getByRole('button', { name: 'ตกลง' }).click();
  await window.goToTab(CHECK);
  await window.shows(CHECK, 'C5', 'ต้องแก้ไข');
  expect(await window.read('tabs')).not.toContain(SUMMARY);
});
