import { describe, expect, it, test } from 'vitest';
import { districtTab, filled, partText, rowAt, rowsOf, setCell } from './district-support.ts';
import { printedCells } from './printed.ts';

const blankForms = (tabs: Parameters<NonNullable<Parameters<typeof districtTab>[0]>>[0]): void => {
  tabs.form = tabs.form.slice(0, 2);
};

describe('a district without any result', () => {
  it('has the agreement: targets and weights stand, results and scores are blank, nothing keeps it from being signed', () => {
    const tab = districtTab(blankForms);
    const signed = partText(tab, 'signed');
    expect(rowsOf(tab, 'ก1')[0]).toEqual(['ก1', 'ร้อยละของการใช้จ่ายงบประมาณ', 'ไม่น้อยกว่าร้อยละ 100', 60]);
    expect(rowsOf(tab, 'ส2')[0]).toEqual(['ส2', 'การจัดการความรู้', 'ส่งองค์ความรู้', 50]);
    expect(filled(tab)).toContainEqual(['รวม ผลสัมฤทธิ์ของงาน', 100]);
    expect(filled(tab)).toContainEqual(['สมรรถนะ', 30]);
    expect(filled(tab)).toContainEqual(['คะแนนรวม (เต็ม 5)']);
    expect(signed).toContain('แบบข้อตกลง');
    expect(signed).toContain('ได้ตกลงตัวชี้วัด ค่าเป้าหมาย และน้ำหนักร่วมกันแล้ว');
    expect(signed).not.toMatch(/รอข้อมูล|ยังไม่มี$|ลงนามไม่ได้|ในวงเล็บ|รับทราบผล|เป็นไปได้/m);
    expect(signed.match(/ลงชื่อ \.{20}/g)).toHaveLength(3);
  });

  it('has it too where what is missing counts as 0, and with the other forms of its round as many rows', () => {
    const zero = districtTab((tabs) => {
      blankForms(tabs);
      tabs.settings.push(['เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน']);
    });
    expect(rowsOf(zero, 'ก1')[0]).toHaveLength(4);
    expect(partText(zero, 'signed')).not.toContain('คิดเป็น 0');
    const one = (index: number) => districtTab((tabs) => void tabs.form.splice(3), index);
    const heads = [0, 1].map((index) => rowAt(one(index), 'ส่วนที่ 2 คำอธิบายคะแนนและแนวทางเพิ่มคะแนน'));
    expect(partText(one(1), 'signed')).toContain('แบบข้อตกลง');
    expect(partText(one(0), 'signed')).not.toContain('แบบข้อตกลง');
    expect(heads[0]).toBe(heads[1]);
  });

  it('no longer has it once one result is there', () => {
    const tab = districtTab((tabs) => {
      blankForms(tabs);
      tabs.form.push(['คลองหาด', 920_000, 1_000_000]);
    });
    expect(partText(tab, 'signed')).toContain('ข้อมูลยังไม่ครบ แบบนี้ใช้ลงนามไม่ได้');
  });
});

test('a complete form is a draft while a criterion is unconfirmed', () => {
  const open = districtTab((tabs) => {
    setCell(tabs.settings, 0, 5, 'รอยืนยัน');
    setCell(tabs.settings, 1, 5, 'สัดส่วนยังไม่แน่นอน');
  });
  expect(open.values[2]?.[0]).toBe(
    'ร่าง ยังไม่ใช้ลงนาม · คะแนนรวม 3.5020 จาก 5 (ร้อยละ 70.04) ระดับดี · ครบ 4 ตัวชี้วัด',
  );
  expect(filled(open)).toContainEqual(['ร่าง ยังไม่ใช้ลงนาม เพราะเกณฑ์รอยืนยัน 1 ข้อ']);
  expect(partText(districtTab(), 'signed')).not.toContain('ร่าง');
});

test('the form says until when a review can be asked for, and the superior above signs by name', () => {
  const tab = districtTab((tabs) =>
    tabs.settings.push(
      ['ขอทบทวนภายใน', '15 ตุลาคม 2567'],
      ['ผู้บังคับบัญชาเหนือขึ้นไป', 'นายสมศักดิ์ ยิ่งใหญ่'],
      ['ตำแหน่งผู้บังคับบัญชาเหนือขึ้นไป', 'ผู้ว่าราชการจังหวัด'],
    ),
  );
  const signed = partText(tab, 'signed');
  expect(signed).toContain('ขอทบทวนได้ภายในวันที่ 15 ตุลาคม 2567');
  expect(signed).toMatch(/ลงชื่อ \.+ \(นายสมศักดิ์ ยิ่งใหญ่\) ตำแหน่ง ผู้ว่าราชการจังหวัด วันที่ \.+/);
  expect(partText(districtTab(), 'signed')).not.toContain('ขอทบทวน');
});

test('with เลขไทยในแบบพิมพ์ the form has no other numerals but in its receipt, and what charts read stays numbers', () => {
  const tab = districtTab((tabs) => tabs.settings.push(['เลขไทยในแบบพิมพ์', 'ใช่']));
  const end = rowAt(tab, 'ส่วนที่ 2 คำอธิบายคะแนนและแนวทางเพิ่มคะแนน');
  const signed = printedCells(tab).slice(0, end);
  expect(signed.slice(0, -1).flat().join(' ')).not.toMatch(/[0-9]/);
  expect(signed.slice(-1).flat().join(' ')).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
  // 4.36 × 70 % + 1.5 × 30 % = 3.502.
  expect(filled(tab)).toContainEqual(['คะแนนรวม (เต็ม ๕)', '๓.๕๐๒๐']);
  expect(rowsOf(tab, 'ก๑')[0]).toEqual([
    'ก๑',
    'ร้อยละของการใช้จ่ายงบประมาณ',
    'ไม่น้อยกว่าร้อยละ ๑๐๐',
    'ร้อยละ ๙๒.๐๐',
    '๔.๖๐๐๐',
    '๖๐%',
    '๒.๗๖๐๐',
  ]);
  const [chart] = tab.charts;
  const cells = chart?.series[0]?.cells;
  if (!cells) throw new Error('no chart');
  expect(cells.row).toBeGreaterThan(end);
  expect(tab.values[cells.row + 1]?.[cells.column]).toBe(4.6);
});
