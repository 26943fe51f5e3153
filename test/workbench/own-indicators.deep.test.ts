import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { putOnClipboard } from './support/clipboard.ts';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk } from './support/scored-desk.ts';
import type { Window } from './support/window.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const LIST = 'ตัวชี้วัด';
const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const OWNER = 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน';
const DISTRICTS = 7;

/** The first eight columns of ตัวชี้วัด: levels stand in the first row alone, targets nowhere. */
const INDICATORS = Array.from({ length: 10 }, (_, at) =>
  [
    `ก${at + 1}`,
    `ร้อยละของงานที่ ${at + 1}`,
    'ระดับหน่วยงาน',
    '10',
    'ร้อยละ มากยิ่งดี',
    at === 0 ? '80/85/90/95/100' : '',
    '',
    OWNER,
  ].join('\t'),
).join('\n');

/** Every indicator's two inputs, then nothing in score, evidence and remark: 90 of 100 everywhere. */
const RESULTS = Array.from({ length: DISTRICTS }, () =>
  Array.from({ length: 10 }, () => ['90', '100', '', '', ''].join('\t')).join('\t'),
).join('\n');

/** A picture for the guide, where one is asked for. */
async function picture({ page }: Window, name: string): Promise<void> {
  if (process.env.KHANAEN_PICTURES !== '1') return;
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(root, 'docs/images', `own-${name}.png`) });
}

async function paste(window: Window, cell: string, text: string): Promise<void> {
  await window.clickCell(cell);
  await putOnClipboard(window, { text });
  await window.page.keyboard.press('Control+V');
}

inBrowser(
  'from new --province to a scored round with ten indicators of one’s own and their levels: six actions',
  async () => {
    const actions: string[] = [];
    const act = (what: string): void => void actions.push(what);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'khanaen-own-')), 'ปราจีนบุรี.xlsx');

    act('khanaen new');
    const options = ['--province', 'ปราจีนบุรี', '--year', '2568', '--round', '1', '--blank'];
    execFileSync(process.execPath, [path.join(root, 'bin/khanaen.mjs'), 'new', file, ...options]);

    act('khanaen workbench');
    const window = await desk.window(browser, await desk.reopen(file));

    act('ชีต ตัวชี้วัด');
    await window.goToTab(LIST);
    await paste(window, 'A2', INDICATORS);
    await window.shows(LIST, 'A11', 'ก10');
    await picture(window, '1-typed');

    act('ปรับแบบกรอกตามตัวชี้วัด');
    await window.choose('ปรับแบบกรอกตามตัวชี้วัด', 'เตรียมรอบ');
    await window.toast(/^สร้างแล้ว 1 ชีต/);
    // The target of the last row came from the levels typed in the first.
    await window.shows(LIST, 'G11', '100');

    act('แบบกรอก');
    await window.goToTab(FORM);
    await paste(window, 'B3', RESULTS);
    await window.until(async () => (await window.read('value', FORM, `AV${2 + DISTRICTS}`)) === 100);
    await picture(window, '2-filled');

    act('คำนวณคะแนน');
    await window.choose('คำนวณคะแนน');
    await window.toast(/^คำนวณแล้ว 7 อำเภอ ข้อมูลครบ 7 อำเภอ/);
    // 90 of 100 is level 3 of 80/85/90/95/100.
    await window.showsUnder('สรุปคะแนน', 'คะแนนรวม (เต็ม 5)', 'กบินทร์บุรี', '3.00');
    await picture(window, '3-scored');
    expect(window.errors).toEqual([]);
    expect(actions).toHaveLength(6);
  },
);
