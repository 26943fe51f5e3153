import { expect, test } from 'vitest';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { parts } from '../../local/xlsx/files.ts';
import { cells, type Desk, deskOver, sampleDesk, type } from '../support.ts';

const MEMO = 'บันทึกข้อความ';
/** 07:30 on 25 November 2026 in Thailand. */
const AT = new Date('2026-11-25T00:30:00Z');

/** The sample, set up by `change`, as it is once it was calculated. */
function calculated(change: (desk: Desk) => void = () => {}): Desk {
  const { workbook } = sampleDesk();
  const desk = deskOver(workbook, { now: () => AT });
  change(desk);
  desk.addOn.call('calculateScores');
  return desk;
}

const rows = (desk: Desk): string[][] => cells(desk, MEMO).map((row) => row.map(String));
const text = (desk: Desk): string =>
  rows(desk)
    .map((row) => row.filter((cell) => cell !== '').join(' '))
    .join('\n');
/** The letter as it reads, whatever the lines. */
const flowing = (memo: string): string => memo.replace(/\s+/g, ' ');
const setting = (desk: Desk, name: string, value: string): void => {
  const at = cells(desk, 'ตั้งค่า').findIndex(([item]) => item === name);
  type(desk, 'ตั้งค่า', at, 1, value);
};

test('the memo goes from the strategy group to the one who evaluates, dated in Thai numerals', () => {
  const memo = text(calculated());
  expect(memo).toMatch(/^ส่วนราชการ สำนักงานพัฒนาชุมชนจังหวัดสระแก้ว กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน โทร\. \.+$/m);
  expect(memo).toContain('วันที่ ๒๕ พฤศจิกายน ๒๕๖๙'); // 2026 + 543
  expect(memo).toContain('เรื่อง รายงานผลการประเมินตามตัวชี้วัด รอบที่ ๒ ปีงบประมาณ ๒๕๖๗');
  expect(memo).toContain('เรียน พัฒนาการจังหวัดสระแก้ว');
  expect(memo).toContain('ผู้อำนวยการกลุ่มงานยุทธศาสตร์การพัฒนาชุมชน');
});

test('below the lines for the screen every figure of the letter is in Thai numerals, and a text', () => {
  const desk = calculated();
  const letter = cells(desk, MEMO).slice(4);
  expect(letter.flat().filter((cell) => typeof cell !== 'string')).toEqual([]);
  expect(letter.flat().filter((cell) => /[0-9]/.test(String(cell)))).toEqual([]);
  expect(rows(desk)[1]?.[0]).toContain('คะแนนประมาณการ: รอยืนยัน 13 ข้อ');
  expect(text(desk)).toContain('คะแนนประมาณการ: รอยืนยัน ๑๓ ข้อ');
});

test('its ranking says what the summary says', () => {
  const desk = calculated();
  const summary = cells(desk, 'สรุปคะแนน');
  const thai = (figure: unknown): string =>
    Number(figure)
      .toFixed(2)
      .replace(/[0-9]/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
  const memo = rows(desk);
  const head = summary.find((row) => row[0] === 'อำเภอ') ?? [];
  const wanted = ['อำเภอ', 'คะแนนรวม (เต็ม 5)', 'ร้อยละ', 'ระดับผล', 'อันดับ', 'สถานะ'];
  const columns = wanted.map((header) => head.indexOf(header));
  const inOrder = summary.map((row) => columns.map((column) => row[column]));
  // The ranking below repeats the names: the matrix is over where the averages begin.
  const end = summary.findIndex(([first]) => String(first).startsWith('ค่าเฉลี่ยจังหวัด'));
  const complete = inOrder.slice(0, end).filter((row) => row[5] === 'ครบ');
  expect(complete).toHaveLength(7);
  for (const [name, total, percent, grade, rank] of complete) {
    const line = memo.find((row) => row[1] === name);
    const place = '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(rank));
    expect(line).toEqual([place, name, thai(total), thai(percent), grade]);
  }
});

test('a district whose results are not all in stands below without rank, with what it lacks', () => {
  const memo = text(calculated());
  expect(memo).toMatch(/^– คลองหาด อาจได้ \S+ ถึง \S+ – ข้อมูลยังไม่ครบ$/m);
  const words = flowing(memo);
  // The groups of ตั้งค่า in their order, each with its own day of the sample; both are long past in 2569.
  expect(words).toContain(
    'อำเภอคลองหาด รอข้อมูล ๓ ตัวชี้วัด ได้แก่ บ๗ Click ชุมชน, ส๓ จัดการความรู้ (กลุ่มงานสารสนเทศฯ ' +
      'พ้นกำหนดส่งเมื่อวันที่ ๒๐ กันยายน ๒๕๖๗) และ บ๒ รายได้ OTOP (กลุ่มงานส่งเสริมฯ พ้นกำหนดส่งเมื่อวันที่ ๑๐ กันยายน ๒๕๖๗)',
  );
  expect(words).toContain(
    'อำเภอโคกสูง มีข้อมูลต้องแก้ไข ๑ ตัวชี้วัด ได้แก่ บ๓ ลด/ปลดหนี้ (กลุ่มงานสารสนเทศฯ พ้นกำหนดส่งเมื่อวันที่ ๒๐ กันยายน ๒๕๖๗)',
  );
  expect(words).toContain('มีข้อมูลครบ ๗ จาก ๙ อำเภอ');
});

test('where blanks count as 0 points the memo names them, and does not call their district complete', () => {
  const desk = calculated((one) => setting(one, 'เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน'));
  const words = flowing(text(desk));
  expect(words).toContain(
    'อำเภอคลองหาด ยังไม่ส่งข้อมูล ๓ ตัวชี้วัด คิดเป็น ๐ คะแนนตามที่กำหนด ได้แก่ บ๗ Click ชุมชน, ส๓ จัดการความรู้ (กลุ่มงานสารสนเทศฯ',
  );
  expect(words).toContain('มีข้อมูลครบ ๗ จาก ๙ อำเภอ');
});

test('where nothing was handed in it says so once, and has no scores to tell anybody', () => {
  const { workbook } = sampleDesk();
  const forms = workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'));
  for (const form of forms)
    form.rows().forEach((cells, row) => {
      if (row > 1) cells.forEach((_, column) => void (column > 0 && form.set(row, column, '')));
    });
  const desk = deskOver(workbook, { now: () => AT });
  desk.addOn.call('calculateScores');
  const words = flowing(text(desk));
  expect(words).toContain('ทั้ง ๙ อำเภอยังไม่มีข้อมูลทุกตัวชี้วัด');
  expect(words).not.toContain('อำเภอคลองหาด');
  expect(words).not.toContain('แจ้งผลคะแนนให้ผู้รับการประเมินทราบ');
  expect(words).toContain('๓.๑ ให้ผู้เกี่ยวข้องส่งหรือแก้ไขข้อมูลที่ยังขาด');
});

test('its ranks do not depend on แสดงอันดับ, which is for what districts receive', () => {
  const desk = calculated((one) => setting(one, 'แสดงอันดับ', 'ไม่ใช่'));
  const ranks = rows(desk)
    .filter((row) => /^[๐-๙]\.[๐-๙]{2}$/.test(row[2] ?? ''))
    .map(([rank, name]) => `${rank} ${name}`);
  const order = ['อรัญประเทศ', 'เมืองสระแก้ว', 'วังสมบูรณ์', 'ตาพระยา', 'วังน้ำเย็น', 'วัฒนานคร', 'เขาฉกรรจ์'];
  expect(ranks).toEqual(order.map((name, index) => `${'๑๒๓๔๕๖๗'.charAt(index)} ${name}`));
});

test('an office without a strategy group writes in its own name', () => {
  const desk = calculated((one) => {
    const column = cells(one, 'ตั้งค่า')[0]?.indexOf('กลุ่มงาน') ?? -1;
    for (let row = 1; row < 6; row += 1) type(one, 'ตั้งค่า', row, column, '');
  });
  expect(text(desk)).toMatch(/^ส่วนราชการ สำนักงานพัฒนาชุมชนจังหวัดสระแก้ว โทร\. \.+$/m);
  expect(text(desk)).not.toContain('ผู้อำนวยการ');
});

test('names that look like formulas do nothing in it', () => {
  const desk = calculated((one) => {
    setting(one, 'ตำแหน่งผู้ประเมิน', "'=1+1");
    setting(one, 'ผู้ประเมิน', '<script>');
    const row = cells(one, 'อำเภอ').findIndex(([name]) => name === 'โคกสูง');
    type(one, 'อำเภอ', row, 0, `'=HYPERLINK("x")`);
  });
  expect(text(desk)).toContain('เรียน =๑+๑');
  expect(desk.workbook.sheet(MEMO)?.formulas.size).toBe(1); // the one that says when figures are not the latest
});

test('of its tab the letter alone is printed, with the line that says when it is not the latest', async () => {
  const desk = calculated();
  const names = parts(await saveWorkbook(desk.workbook)).get('xl/workbook.xml');
  expect(names).toContain(`>'${MEMO}'!$A$4:$E$${rows(desk).length}<`);
});
