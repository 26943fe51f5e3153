import { describe, expect, it, test } from 'vitest';
import { isLandscape } from '../../../../src/workbook/tabs/pdf-url.ts';
import { STYLES } from '../../../../src/workbook/tabs/style.ts';
import {
  districtTab,
  filled,
  looksAt,
  partText,
  rowAt,
  rowsOf,
  SPENT,
  setCell,
  setIndicators,
} from './district-support.ts';

test('the form has every indicator with target, result, score, weight and weighted score', () => {
  const tab = districtTab();
  // 5 × 92 ÷ 100 = 4.6, × 60 % = 2.76; 4 of 5 items = 4, × 40 % = 1.6; together 4.36.
  expect(rowsOf(tab, 'ก1')[0]).toEqual([
    'ก1',
    'ร้อยละของการใช้จ่ายงบประมาณ',
    'ไม่น้อยกว่าร้อยละ 100',
    'ร้อยละ 92.00',
    4.6,
    60,
    2.76,
  ]);
  expect(rowsOf(tab, 'ก2')[0]).toEqual(['ก2', 'องค์กรคุณธรรม', 'ทำครบ 5 ข้อ', '4 ข้อ', 4, 40, 1.6]);
  expect(rowsOf(tab, 'รวม ผลสัมฤทธิ์ของงาน')[0]).toEqual(['รวม ผลสัมฤทธิ์ของงาน', 100, 4.36]);
});

test('competencies stand on a form of their own below the first, with their own sum', () => {
  const tab = districtTab();
  const results = rowAt(tab, 'แบบกำหนดและประเมินผลสัมฤทธิ์ของงาน');
  const competencies = rowAt(tab, 'แบบประเมินสมรรถนะ');
  expect(competencies).toBeGreaterThan(rowAt(tab, 'รวม ผลสัมฤทธิ์ของงาน'));
  expect(rowAt(tab, 'ก1', results)).toBeLessThan(competencies);
  // 3 × 50 % + 0 × 50 %.
  expect(rowsOf(tab, 'ส1')[0]).toEqual(['ส1', 'มุ่งผลสัมฤทธิ์', 'ให้คะแนน 0–5', '–', 3, 50, 1.5]);
  expect(rowsOf(tab, 'ส2')[0]).toEqual(['ส2', 'การจัดการความรู้', 'ส่งองค์ความรู้', 'ยังไม่ได้ส่งองค์ความรู้', 0, 50, 0]);
  expect(rowsOf(tab, 'รวม สมรรถนะ')[0]).toEqual(['รวม สมรรถนะ', 100, 1.5]);
});

test('the parts make total, percent and grade', () => {
  const rows = filled(districtTab());
  // 4.36 × 70 % = 3.052; 1.5 × 30 % = 0.45; together 3.502, × 20 = 70.04 %.
  expect(rows).toContainEqual(['ผลสัมฤทธิ์ของงาน', 4.36, 70, 3.052]);
  expect(rows).toContainEqual(['สมรรถนะ', 1.5, 30, 0.45]);
  expect(rows).toContainEqual(['คะแนนรวม (เต็ม 5)', 3.502]);
  expect(rows).toContainEqual(['ร้อยละ (คะแนนรวม × 20)', 70.04]);
  expect(rows).toContainEqual(['ระดับผลการประเมิน', 'ดี']);
});

test('the signed part names the round, both people, and has lines to sign, acknowledge and comment on', () => {
  const signed = partText(districtTab(), 'signed');
  expect(signed).toContain('รอบที่ 2 ปีงบประมาณ พ.ศ. 2567 ตั้งแต่วันที่ 1 เมษายน 2567 ถึงวันที่ 30 กันยายน 2567');
  expect(signed).toContain('ผู้รับการประเมิน: นางสาวสมหญิง รักดี ตำแหน่ง พัฒนาการอำเภอ');
  expect(signed).toContain('ผู้ประเมิน: นายสมชาย ใจดี ตำแหน่ง พัฒนาการจังหวัด');
  expect(signed.match(/ลงชื่อ \.{20}/g)).toHaveLength(3);
  // One more date, where the assessed does not sign.
  expect(signed.match(/วันที่ \.{20}/g)).toHaveLength(4);
  expect(signed).toMatch(
    /☐ ได้แจ้งผลการประเมิน[\s\S]*☐ ได้แจ้งผลเมื่อวันที่ \.+ แต่ผู้รับการประเมินไม่ลงนามรับทราบ โดยมี \.+ เป็นพยาน/,
  );
  expect(signed).toContain('(นางสาวสมหญิง รักดี)');
  expect(signed).toMatch(/รับทราบผล[\s\S]*ความเห็นของผู้บังคับบัญชาเหนือขึ้นไป/);
  expect(partText(districtTab(undefined, 1), 'signed')).toMatch(/ผู้รับการประเมิน: \.{20,} ตำแหน่ง \.{20,}/);
});

test('rank, advice, explanations and the chart stand behind the part that is signed', () => {
  const tab = districtTab();
  expect(partText(tab, 'signed')).not.toMatch(/อันดับ|แนวทาง|หาก|เฉลี่ย/);
  const [chart] = tab.charts;
  expect(chart?.row).toBeGreaterThan(rowAt(tab, 'ส่วนที่ 2 คำอธิบายคะแนนและแนวทางเพิ่มคะแนน'));
});

test('title, label, state and mark stay in the first four rows, and two of them on the screen', () => {
  const tab = districtTab();
  expect(tab.values.slice(0, 3).map(([first]) => first)).toEqual([
    'สรุปคะแนน อำเภอคลองหาด',
    '',
    'คะแนนรวม 3.5020 จาก 5 (ร้อยละ 70.04) ระดับดี · ครบ 4 ตัวชี้วัด',
  ]);
  expect(tab.formulas).toEqual([{ row: 3, column: 0, formula: "='สรุปคะแนน'!A4" }]);
  expect([tab.frozenRows, tab.frozenColumns, tab.gridlines]).toEqual([2, 0, false]);
});

test('tables have lines, and everything fits a standing A4 page', () => {
  const tab = districtTab();
  expect(isLandscape(tab.widths)).toBe(false);
  const inBox = (row: number): boolean => tab.boxes.some((box) => row >= box.row && row < box.row + box.rows);
  for (const text of ['ก1', 'รวม ผลสัมฤทธิ์ของงาน', 'ส1', 'รวม สมรรถนะ', 'คะแนนรวม (เต็ม 5)'])
    expect(inBox(rowAt(tab, text)), text).toBe(true);
  expect(inBox(rowAt(tab, 'แบบประเมินสมรรถนะ'))).toBe(false);
});

describe('where the office gave levels', () => {
  const levels = { เกณฑ์: 'ระดับ คิดทศนิยม', 'ระดับ 1': 80, 'ระดับ 2': 85, 'ระดับ 4': 95 };

  it('they stand in columns 1–4, blank where there is none, and the target in column 5', () => {
    const tab = districtTab((tabs) =>
      setIndicators(tabs, { ...SPENT, ...levels }, { ...SPENT, ...levels, รหัส: 'ก9', 'ระดับ 2': '' }),
    );
    const row = tab.values[rowAt(tab, 'ก1')] ?? [];
    // 92 lies between level 2 (85) and level 4 (95): 2 + 2 × 7 ÷ 10 = 3.4.
    expect(row.slice(2, 9)).toEqual([80, 85, null, 95, 'ไม่น้อยกว่า 100', 'ร้อยละ 92.00', 3.4]);
    expect(tab.values[rowAt(tab, 'ก1') - 1]?.slice(2, 7)).toEqual(['๑', '๒', '๓', '๔', '๕']);
    expect(isLandscape(tab.widths)).toBe(false);
  });

  it('a form without levels has one cell for its target, and evidence the room of the levels', () => {
    const tab = districtTab((tabs) =>
      setIndicators(
        tabs,
        { ...SPENT, ...levels, น้ำหนัก: 100 },
        { ...SPENT, รหัส: 'ส9', องค์ประกอบ: 'สมรรถนะหลัก' },
      ),
    );
    const mergesOf = (row: number) =>
      tab.merges.filter((one) => one.row === row).map(({ column, columns }) => [column, columns]);
    expect(mergesOf(rowAt(tab, 'ส9'))).toEqual([[2, 5]]);
    expect(mergesOf(rowAt(tab, 'ก1'))).toEqual([]);
    expect(mergesOf(rowAt(tab, 'ก1', rowAt(tab, 'ที่มาของคะแนน')))).toEqual([
      [2, 4],
      [6, 2],
    ]);
  });
});

describe('what has no score', () => {
  it('is named in its place, its weight is not in the sum, and the form says so', () => {
    const tab = districtTab(undefined, 1);
    expect(rowsOf(tab, 'ก2')[0]).toEqual(['ก2', 'องค์กรคุณธรรม', 'ทำครบ 5 ข้อ', 'รอข้อมูล', 40]);
    expect(rowsOf(tab, 'ส2')[0]).toEqual(['ส2', 'การจัดการความรู้', 'ส่งองค์ความรู้', 'ไม่ประเมิน', 50]);
    expect(filled(tab)).toContainEqual(['รวม ผลสัมฤทธิ์ของงาน (เท่าที่มีข้อมูล)', 100, 5]);
    expect(partText(tab, 'signed')).toContain('ไม่นำน้ำหนักในวงเล็บมาคิด');
    expect(looksAt(tab, 'ก2')).toMatchObject({ weight: 'leftOut0' });
    // What is left makes 100, so that 5 × 100 % is 5 by hand.
    expect(rowsOf(tab, 'ก1')[0]?.slice(-3)).toEqual([5, 100, 5]);
    expect(rowsOf(tab, 'ส1')[0]?.slice(-3)).toEqual([4, 100, 4]);
  });

  it('keeps the form from looking final: it is called so far, has its range, and says that it cannot be signed', () => {
    const tab = districtTab(undefined, 1);
    // 5 × 70 % + 4 × 30 % = 4.7, × 20 = 94 %. With 0 for ก2 (40 % of 70 %): 5 × 0.6 × 0.7 + 1.2 = 3.3; with 5: 4.7.
    expect(filled(tab)).toContainEqual(['คะแนนเท่าที่มีข้อมูล (ยังไม่ใช่คะแนนรวม)', 4.7]);
    expect(filled(tab)).toContainEqual(['ร้อยละเท่าที่มีข้อมูล', 94]);
    expect(filled(tab)).toContainEqual(['คะแนนรวมที่เป็นไปได้เมื่อข้อมูลครบ', '3.3000 ถึง 4.7000']);
    expect(filled(tab)).toContainEqual(['ระดับผลการประเมิน', 'ยังไม่มี']);
    expect(rowAt(tab, 'คะแนนรวม (เต็ม 5)')).toBe(-1);
    // ส2 is not assessed: half of the 30 % of its section.
    expect(tab.values[2]?.[0]).toBe(
      'คะแนนเท่าที่มีข้อมูล 4.7000 · รอข้อมูล 1 · คิดคะแนนจากน้ำหนักเพียงร้อยละ 85 ที่เหลือไม่ประเมิน',
    );
    const warned = rowAt(
      tab,
      'ข้อมูลยังไม่ครบ แบบนี้ใช้ลงนามไม่ได้ รอข้อมูล 1 · คิดคะแนนจากน้ำหนักเพียงร้อยละ 85 ที่เหลือไม่ประเมิน',
    );
    expect(warned).toBeGreaterThan(0);
    expect(tab.styles.find(({ row }) => row === warned)?.style).toBe('warning');
    expect(tab.values.findIndex((row) => /^ลงชื่อ/.test(String(row[1] ?? '')))).toBeGreaterThan(warned);
    expect(looksAt(tab, 'คะแนนเท่าที่มีข้อมูล (ยังไม่ใช่คะแนนรวม)')).toMatchObject({ weighted: 'openSum4' });
    expect(partText(districtTab(), 'signed')).not.toMatch(/เท่าที่มีข้อมูล|ลงนามไม่ได้|ในวงเล็บ/);
  });

  it('is told as a problem where a cell could not be read', () => {
    const tab = districtTab((tabs) => setCell(tabs.form, 2, 1, 'เก้าแสน'));
    expect(rowsOf(tab, 'ก1')[0]).toEqual([
      'ก1',
      'ร้อยละของการใช้จ่ายงบประมาณ',
      'ไม่น้อยกว่าร้อยละ 100',
      'ต้องแก้ไข',
      60,
    ]);
  });

  it('says why where a setting makes it 0 points', () => {
    const tab = districtTab((tabs) => tabs.settings.push(['เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน']), 1);
    expect(rowsOf(tab, 'ก2')[0]).toEqual(['ก2', 'องค์กรคุณธรรม', 'ทำครบ 5 ข้อ', 'รอข้อมูล', 0, 40, 0]);
    expect(partText(tab, 'signed')).toContain('กลุ่มงานยังไม่ส่งข้อมูล: ก2 (ไม่ระบุกลุ่มงาน)');
    expect(partText(districtTab(), 'signed')).not.toContain('ยังไม่ส่ง');
  });
});

test('a score of the work group is marked, and the mark explained', () => {
  const tab = districtTab((tabs) => setCell(tabs.form, 2, 11, 4.8));
  expect(rowsOf(tab, 'ก1')[0]?.slice(3, 5)).toEqual(['ร้อยละ 92.00', 4.8]);
  expect(looksAt(tab, 'ก1')).toMatchObject({ score: 'starred4' });
  expect(STYLES.starred4.format).toBe('0.0000"*"');
  // 5 × 92 ÷ 100 = 4.60.
  expect(partText(tab, 'signed')).toContain('* คะแนนจากกลุ่มงานที่รับผิดชอบ ใช้แทนคะแนนที่คำนวณได้ (ก1 4.6000)');
  const same = districtTab((tabs) => setCell(tabs.form, 2, 11, 4.6));
  expect(partText(same, 'signed')).toContain('* คะแนนจากกลุ่มงานที่รับผิดชอบ ซึ่งถือเป็นที่สุด');
  expect(partText(districtTab(), 'signed')).not.toContain('*');
});

describe('weights', () => {
  it('are a share of 100 where the printed product holds: 4.6 × 60 % = 2.76', () => {
    const tab = districtTab();
    expect(looksAt(tab, 'ก1')).toMatchObject({ weight: 'share0' });
    expect(STYLES.share0.format).toBe('0"%"');
    expect(partText(tab, 'signed')).toContain('คำนวณจากค่าที่ไม่ปัดเศษ');
  });

  it('are made to be 100, with a note, where they are something else', () => {
    const tab = districtTab((tabs) => setIndicators(tabs, { ...SPENT, น้ำหนัก: 30 }));
    expect(rowsOf(tab, 'ก1')[0]?.slice(-3)).toEqual([4.6, 100, 4.6]);
    expect(partText(tab, 'signed')).toContain('น้ำหนักที่กำหนดรวมไม่เท่ากับ 100');
  });

  it('have two decimals where they are no whole numbers', () => {
    const direct = { รหัส: 'ส1', วิธีวัด: 'ให้คะแนนโดยตรง', ข้อมูลที่กรอก: '', 'เป้าหมาย (5 คะแนน)': '' };
    const tab = districtTab((tabs) =>
      setIndicators(tabs, { ...SPENT, น้ำหนัก: 33.34 }, { ...SPENT, ...direct, น้ำหนัก: 66.66 }),
    );
    expect(looksAt(tab, 'ส1')).toMatchObject({ weight: 'share2' });
  });

  it('have as many decimals as the weight with the most, sums and parts too: all of them stand in one column', () => {
    const direct = { รหัส: 'ส1', วิธีวัด: 'ให้คะแนนโดยตรง', ข้อมูลที่กรอก: '', 'เป้าหมาย (5 คะแนน)': '' };
    const tab = districtTab((tabs) =>
      setIndicators(tabs, { ...SPENT, น้ำหนัก: 33.34 }, { ...SPENT, ...direct, น้ำหนัก: 66.66 }),
    );
    const weights = tab.styles.map(({ style }) => style).filter((style) => /^(?:sum)?share\d$/i.test(style));
    expect(new Set(weights)).toEqual(new Set(['share2', 'sumShare2']));
  });

  it('have four where two would not tell them: they add up by hand as the scores do', () => {
    const direct = { รหัส: 'ส1', วิธีวัด: 'ให้คะแนนโดยตรง', ข้อมูลที่กรอก: '', 'เป้าหมาย (5 คะแนน)': '' };
    const tab = districtTab((tabs) =>
      setIndicators(tabs, { ...SPENT, น้ำหนัก: 33.3333 }, { ...SPENT, ...direct, น้ำหนัก: 66.6667 }),
    );
    expect(looksAt(tab, 'ส1')).toMatchObject({ weight: 'share4' });
    expect(STYLES.share4.format).toBe('0.0000"%"');
  });
});

test('a target that is missed by a hair is not shown as met', () => {
  // 999,999 of 1,000,000 is 99.9999 %.
  const tab = districtTab((tabs) => setCell(tabs.form, 2, 1, 999_999));
  expect(rowsOf(tab, 'ก1')[0]?.slice(3, 5)).toEqual(['ร้อยละ 99.9999', 4.99]);
});

test('a round of one indicator and without competencies has one form', () => {
  const tab = districtTab((tabs) => {
    setIndicators(tabs, { ...SPENT, น้ำหนัก: 100 });
    tabs.settings = tabs.settings.map((row, index) => (index === 2 ? row.slice(0, 2) : row));
  });
  expect(rowAt(tab, 'แบบประเมินสมรรถนะ')).toBe(-1);
  expect(rowsOf(tab, 'ก1')[0]?.slice(4)).toEqual([4.6, 100, 4.6]);
  expect(filled(tab)).toContainEqual(['คะแนนรวม (เต็ม 5)', 4.6]);
});

test('texts of the workbook stand as values, whatever they look like', () => {
  const evil = '=IMPORTXML("http://x.example","//a")';
  const tab = districtTab((tabs) => {
    setIndicators(tabs, { ...SPENT, ตัวชี้วัด: evil, ข้อมูลที่กรอก: `${evil} (บาท) | +1 (บาท)` });
    setCell(tabs.districts, 1, 3, evil);
    setCell(tabs.form, 2, 3, `https://x.example/${evil}`);
    tabs.form[1] = ['', `${evil} (บาท)`, '+1 (บาท)', 'หลักฐาน'];
  });
  expect(tab.formulas).toHaveLength(1);
  expect(rowsOf(tab, 'ก1')[0]?.[1]).toBe(evil);
  expect(tab.links).toEqual([]);
});

test('at the foot of the form stands its receipt, which is nobody’s signature', () => {
  const lines = filled(districtTab()).map(([first]) => String(first));
  const foot = lines[lines.indexOf('ส่วนที่ 2 คำอธิบายคะแนนและแนวทางเพิ่มคะแนน') - 1];
  expect(foot).toMatch(/^รหัสเทียบข้อมูล [0-9A-Z]{4}-[0-9A-Z]{4} \(ไม่ใช่ลายมือชื่อ /);
});
