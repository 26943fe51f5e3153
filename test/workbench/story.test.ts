import { expect } from 'vitest';
import { inBrowser } from './support/in-browser.ts';
import { browser, desk, scored } from './support/scored-desk.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const CHECK = 'ตรวจสอบข้อมูล';
const SUMMARY = 'สรุปคะแนน';
const TOTAL = 'คะแนนรวม (เต็ม 5)';

inBrowser(
  'a slip is typed, found, followed by its link, mended, scored, and everything is there after a restart',
  async () => {
    const { file, workbench } = await desk.serve(scored);
    const window = await desk.window(browser, workbench);
    await window.goToTab(FORM);
    await window.clickCell('B3');
    await window.type('1.200.000');

    await window.choose('ตรวจสอบข้อมูล');
    await window.toast(/^ตรวจแล้ว/);
    expect(await window.read('activeTab')).toBe(CHECK);
    // Row 5 is the new slip; row 6, of another work group, the one that the sample has on purpose.
    await window.shows(CHECK, 'E5', FORM);
    await window.shows(CHECK, 'A5', 'B3');
    expect(await window.read('shown', CHECK, 'B5')).toContain('ไม่แน่ใจว่า "1.200.000" คือตัวเลขใด');
    await window.clickCell('A5');
    await window.page.locator('#chip a').click();
    await window.until(async () => (await window.read('activeTab')) === FORM);
    expect(await window.read('activeCell')).toBe('B3');
    await window.type('๓๘');

    await window.choose('คำนวณคะแนน');
    await window.toast(/^คำนวณแล้ว 9 อำเภอ/);
    await window.goToTab(SUMMARY);
    // ห1 4.60 (40), ห2 38 of 50 = 76 %: 5 × 76 ÷ 95 = 4.00 (40), ห3 5 (20): (184 + 160 + 100) ÷ 100 = 4.44
    // บ1 27 of 240 = 11.25 %: 5 × 10 ÷ 11.25 = 4.4444 (20), the rest 5 (80): (88.889 + 400) ÷ 100 = 4.8889
    // ส 4.5, 4.6 (16.67 each), 5 (16.66), 5 (50): (75.015 + 76.682 + 83.3 + 250) ÷ 100 = 4.84997
    // total 0.35 × 4.44 + 0.35 × 4.8889 + 0.30 × 4.84997 = 1.554 + 1.71111 + 1.45499 = 4.7201
    const shows = (heading: string, text: string) => window.showsUnder(SUMMARY, heading, 'เมืองสระแก้ว', text);
    await shows('ระดับหน่วยงาน', '4.44');
    await shows('ระดับบุคคล', '4.89');
    await shows('สมรรถนะ', '4.85');
    await shows(TOTAL, '4.72');
    expect(window.errors).toEqual([]);

    await workbench.close();
    const again = await desk.window(browser, await desk.reopen(file));
    await again.showsUnder(SUMMARY, TOTAL, 'เมืองสระแก้ว', '4.72');
    expect(await again.read('value', FORM, 'B3')).toBe('๓๘');
  },
);
