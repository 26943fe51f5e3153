import { expect } from 'vitest';
import { addOnText } from '../../src/language/add-on.ts';
import { workbenchText } from '../../src/language/workbench.ts';
import { newProtection } from '../../src/local/stand-in/new-protection.ts';
import { inFile, sample } from './support/bench.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const SUMMARY = 'สรุปคะแนน';

inBrowser('two windows see what the other one does by themselves', async () => {
  const { workbench } = await desk.serve(scored);
  const [one, two] = await Promise.all([desk.window(browser, workbench), desk.window(browser, workbench)]);
  await one.goToTab(FORM);
  await one.clickCell('B3');
  await one.page.keyboard.type('๓๘');
  await one.page.keyboard.press('Enter');
  await two.shows(FORM, 'B3', '๓๘');

  // One goes on typing while the other one presses the menu: nothing of it is lost.
  await two.choose('คำนวณคะแนน');
  await one.type('30');
  await two.toast(/^คำนวณแล้ว 9 อำเภอ/);
  await one.showsUnder(SUMMARY, 'คะแนนรวม (เต็ม 5)', 'เมืองสระแก้ว', '4.72');
  await one.shows(FORM, 'B4', '30');
  await two.shows(FORM, 'B4', '30');
});

inBrowser('who types on and on while another window computes loses nothing of it', async () => {
  const { file, workbench } = await desk.serve(scored);
  const [one, two] = await Promise.all([desk.window(browser, workbench), desk.window(browser, workbench)]);
  await one.goToTab(FORM);
  await one.clickCell('B3');
  await two.choose('คำนวณคะแนน');
  const texts = ['31', '32', '33', '34', '35', '36', '37', '38'];
  for (const text of texts) {
    // As fast as a person: the grid is fetched anew somewhere in between.
    await one.page.keyboard.type(text, { delay: 90 });
    await one.page.keyboard.press('Enter', { delay: 60 });
  }
  await two.toast(/^คำนวณแล้ว 9 อำเภอ/);
  for (const [row, text] of texts.entries()) await one.shows(FORM, `B${row + 3}`, text);
  await one.until(async () => (await inFile(file, FORM, 10, 2)) === 38);
});

inBrowser('who presses the menu while another window is computing is told so', async () => {
  const { workbench } = await desk.serve(scored);
  const [one, two] = await Promise.all([desk.window(browser, workbench), desk.window(browser, workbench)]);
  await Promise.all([one.choose('คำนวณคะแนน'), two.choose('คำนวณคะแนน')]);
  const busy = (window: typeof one) => window.page.getByText(addOnText.busy, { exact: true }).waitFor();
  const done = (window: typeof one) => window.toast(/^คำนวณแล้ว/);
  await Promise.any([Promise.all([busy(one), done(two)]), Promise.all([busy(two), done(one)])]);
});

inBrowser(
  'a question of the add-on is asked, and what it asks about happens only after the answer',
  async () => {
    const { workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    const dialog = window.page.locator('dialog[open]');
    await window.choose('ปิดรอบการประเมิน', 'ส่งผลและปิดรอบ');
    await dialog.waitFor();
    await window.page.keyboard.press('Escape');
    await window.toast(/^ยังไม่ได้ปิดรอบ/);
    expect(await window.read('tabs')).not.toContain('ผลรอบที่ปิดแล้ว');
    await window.choose('ปิดรอบการประเมิน', 'ส่งผลและปิดรอบ');
    await dialog.getByRole('button', { name: 'ใช่', exact: true }).click();
    await window.toast(/^บันทึกในชีต "ผลรอบที่ปิดแล้ว"/);
    // A revision asks for its reason in a line to type into.
    await window.goToTab(FORM);
    await window.clickCell('B3');
    await window.type('1');
    await window.choose('ปิดรอบการประเมิน', 'ส่งผลและปิดรอบ');
    await dialog.getByRole('button', { name: 'ใช่', exact: true }).click();
    await dialog.getByRole('textbox').fill('หนังสือที่ 12');
    await window.page.keyboard.press('Enter');
    await dialog.getByText(/^บันทึกในชีต "ผลรอบที่ปิดแล้ว"/).waitFor();
  },
);

inBrowser(
  'somebody whom a protection shuts out cannot type there, not even by pasting, and the owner can',
  async () => {
    const guarded = await sample(false, (workbook) => {
      workbook.sheet(FORM)?.protections.push(
        newProtection({
          description: 'เฉพาะกลุ่มงาน',
          editors: ['owner@example.go.th'],
          unprotected: [{ row: 3, column: 1, rows: 1, columns: 1 }],
        }),
      );
      workbook.sheet(FORM)?.touched.add('protection');
    });
    const { file, workbench } = await desk.serve(guarded);
    const stranger = await desk.window(browser, workbench, '&as=stranger%40example.go.th');
    await stranger.goToTab(FORM);
    await stranger.clickCell('B3');
    await stranger.type('1');
    await stranger.page.getByText(workbenchText.protectedCell).first().waitFor();
    await stranger.page.keyboard.press('Escape');
    await stranger.clickCell('B3');
    await stranger.page.keyboard.press('Delete');
    await stranger.shows(FORM, 'B3', '48');
    await stranger.clickCell('B4');
    await stranger.type('12');
    await stranger.until(async () => (await inFile(file, FORM, 4, 2)) === 12);
    expect(await inFile(file, FORM, 3, 2)).toBe(48);

    const owner = await desk.window(browser, workbench);
    await owner.goToTab(FORM);
    await owner.clickCell('B3');
    await owner.type('47');
    await owner.until(async () => (await inFile(file, FORM, 3, 2)) === 47);
  },
);
