import { describe, expect, test } from 'vitest';
import { builtInPack } from '../../../src/workbook/pack/pack.ts';

const pack = builtInPack();

/** Everything that waits for confirmation, by the row it stands on. */
const unconfirmed = new Map<string, string>([
  ...pack.sections.map(({ name, unconfirmed: text }) => [name, text] as const),
  ...pack.indicators.map((row) => [String(row.รหัส), String(row.รอยืนยัน ?? '')] as const),
]);

describe('what the letter leaves open', () => {
  test('stands on the rows of three sections and ten indicators', () => {
    expect([...unconfirmed].filter(([, text]) => text !== '').map(([name]) => name)).toEqual([
      ...['ระดับหน่วยงาน', 'ระดับบุคคล', 'สมรรถนะ'],
      ...['บ1', 'บ2', 'บ5.1', 'บ5.2', 'บ6', 'บ7', 'ส1.1', 'ส1.2', 'ส1.3', 'ส3'],
    ]);
  });

  test.each([
    [
      'the weight of บ7',
      'บ7',
      'หนังสือไม่ระบุน้ำหนักตัวชี้วัดที่ 7 (ตัวอื่นในระดับบุคคลรวม 95) โปรแกรมใส่ 5 ให้ครบ 100 โปรดยืนยัน',
    ],
    ['the owner of บ7', 'บ7', 'โปรแกรมใส่กลุ่มงานสารสนเทศการพัฒนาชุมชน'],
    ['the name of บ1', 'บ1', 'ไม่ระบุชื่อตัวชี้วัดที่ 1'],
    ['the unit of บ2', 'บ2', 'หน่วยวัดเป็นล้านบาท แต่ค่าเป้าหมายเป็นไม่น้อยกว่าร้อยละ 6'],
    ['the other reading of บ2', 'บ2', '× 1.06'],
    ['the split of indicator 5', 'บ5.1', 'ส่วนละ 5'],
    ['whose debt it is', 'บ5.1', 'หนี้ของใคร'],
    ['the split of indicator 5, second part', 'บ5.2', 'ส่วนละ 5'],
    ['the denominator of บ5.2', 'บ5.2', 'ร้อยละของจำนวนใด'],
    ['one figure for the province', 'บ6', 'ระดับจังหวัด'],
    ['the name of the first section', 'ระดับหน่วยงาน', '"งานใหม่"'],
    ['the share of the first section', 'ระดับหน่วยงาน', 'โปรแกรมใส่ 35 (สัดส่วน 35 : 35 : 30'],
    ['the share of the second section', 'ระดับบุคคล', 'โปรแกรมใส่ 35 (สัดส่วน 35 : 35 : 30'],
    ['the share of the third section', 'สมรรถนะ', 'โปรแกรมใส่ 30 (สัดส่วน 35 : 35 : 30'],
    ['the lowest score, first section', 'ระดับหน่วยงาน', 'คะแนนขั้นต่ำ 0'],
    ['the lowest score, second section', 'ระดับบุคคล', 'คะแนนขั้นต่ำ 0'],
    ['the absent competency', 'สมรรถนะ', 'ไม่มีสมรรถนะที่ 2'],
    ['weight of ส1.1', 'ส1.1', 'ข้อนี้ 16.67'],
    ['owner of ส1.1', 'ส1.1', 'โปรแกรมใส่กลุ่มงานประสานและสนับสนุนการบริหารงานพัฒนาชุมชน'],
    ['weight of ส1.2', 'ส1.2', 'ข้อนี้ 16.67'],
    ['owner of ส1.2', 'ส1.2', 'โปรแกรมใส่กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน'],
    ['weight of ส1.3', 'ส1.3', 'ข้อนี้ 16.66'],
    ['owner of ส1.3', 'ส1.3', 'โปรแกรมใส่กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน'],
    ['weight of ส3', 'ส3', 'สมรรถนะละ 50'],
    ['one tick for several officers', 'ส3', 'คนละ 1 เรื่อง'],
  ])('says %s', (_, name, words) => {
    expect(unconfirmed.get(name)).toContain(words);
  });

  test('asks for confirmation at every single point', () => {
    for (const [name, text] of unconfirmed) {
      for (const point of text === '' ? [] : text.split('\n')) expect(point, name).toContain('โปรดยืนยัน');
    }
  });

  test('บ6 tells that its figure is typed once, in the row ทุกอำเภอ', () => {
    expect(pack.indicators.find((row) => row.รหัส === 'บ6')?.หมายเหตุ).toContain('แถว ทุกอำเภอ');
  });
});

describe('the words of the pack', () => {
  const words = JSON.stringify(pack).replace('สำเนาหนังสืออ่านชื่อองค์ประกอบนี้ได้ว่า \\"งานใหม่\\"', '');

  test.each([
    ...['TPMPAP', 'จบรูป', 'งานใหม่', 'เรือธง', 'หนึ่งองคมนตรี', 'ผลิตหนึ่ง', 'ลด/ผลิตภัณฑ์', 'จัดการหนึ่ง'],
    ...['การบริการหนึ่ง', 'กรรายงาน', 'สรุปเตรียม', 'ตัวรับรอง', 'พัฒนชุมชน', 'เอกสาร//', 'เลขที่แจ้ง', 'ด้วยความยากจน'],
  ])('do not carry the scan’s reading error %s', (error) => {
    expect(words).not.toContain(error);
  });

  test('are typed with single spaces, no digits in Thai numerals and no signs that could start a formula', () => {
    expect(words).not.toMatch(/ {2}|[๐-๙]|"[=+@-]/);
    expect(words).toBe(words.normalize('NFC'));
  });
});
