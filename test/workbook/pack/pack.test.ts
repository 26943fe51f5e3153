import { describe, expect, test } from 'vitest';
import { builtInPack } from '../../../src/workbook/pack/pack.ts';

const pack = builtInPack();
const codes = pack.indicators.map((row) => row.รหัส);

function row(code: string): Record<string, string | number> {
  const found = pack.indicators.find((indicator) => indicator.รหัส === code);
  if (found === undefined) throw new Error(`no indicator ${code}`);
  return found;
}

const inputs = (code: string): string[] => {
  const labels = row(code).ข้อมูลที่กรอก;
  return labels === undefined ? [] : String(labels).split(' | ');
};

describe('the built-in pack', () => {
  test('has the fifteen indicators of the letter in its order', () => {
    expect(codes.join(' ')).toBe('ห1 ห2 ห3 บ1 บ2 บ3 บ4 บ5.1 บ5.2 บ6 บ7 ส1.1 ส1.2 ส1.3 ส3');
  });

  test('has a settings row for every name of the contract, in its order', () => {
    expect(pack.settings.map(([name]) => name)).toEqual([
      'จังหวัด',
      'หน่วยงาน',
      'ปีงบประมาณ',
      'รอบที่',
      'เริ่ม',
      'สิ้นสุด',
      'ข้อมูล ณ วันที่',
      'ทศนิยม',
      'เมื่อยังไม่กรอก',
      'เมื่อไม่ประเมิน',
      'ข้อความกำกับ',
      'ผู้ประเมิน',
      'ตำแหน่งผู้ประเมิน',
      'ผู้บังคับบัญชาเหนือขึ้นไป',
      'ตำแหน่งผู้บังคับบัญชาเหนือขึ้นไป',
      'ผู้ดูแล',
      'แสดงอันดับ',
      'จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)',
      'หนังสืออ้างถึง',
      'ขอทบทวนภายใน',
      'ต้องยืนยันก่อนปิดรอบ',
      'ต้องอธิบายเมื่อต่ำกว่า',
      'เลขไทยในแบบพิมพ์',
    ]);
  });

  test.each([
    ['ปีงบประมาณ', 2567],
    ['รอบที่', 2],
    ['เริ่ม', '1 เมษายน 2567'],
    ['สิ้นสุด', '30 กันยายน 2567'],
    ['เมื่อยังไม่กรอก', 'รอข้อมูล'],
    ['เมื่อไม่ประเมิน', 'ไม่นำน้ำหนักมาคิด'],
    ['ผู้ประเมิน', ''],
    ['ผู้ดูแล', ''],
    ['แสดงอันดับ', 'ไม่ใช่'],
    ['จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)', 80],
    ['หนังสืออ้างถึง', ''],
    ['ต้องยืนยันก่อนปิดรอบ', 'ไม่ใช่'],
    ['เลขไทยในแบบพิมพ์', 'ไม่ใช่'],
  ])('sets %s to %j', (name, value) => {
    expect(pack.settings.find(([setting]) => setting === name)?.[1]).toBe(value);
  });

  test('shares total 100, and so do the weights of every section', () => {
    expect(pack.sections.map(({ name, share }) => [name, share])).toEqual([
      ['ระดับหน่วยงาน', 35],
      ['ระดับบุคคล', 35],
      ['สมรรถนะ', 30],
    ]);
    for (const { name } of pack.sections) {
      const weights = pack.indicators
        .filter((indicator) => indicator.องค์ประกอบ === name)
        .map((r) => Number(r.น้ำหนัก));
      expect([name, Number(weights.reduce((sum, weight) => sum + weight, 0).toFixed(6))]).toEqual([
        name,
        100,
      ]);
    }
  });

  // Targets and directions as the table in the letter has them.
  test.each([
    ['ห1', 40, 'ร้อยละ', 'ไม่น้อยกว่า', 100, 'ประสานฯ'],
    ['ห2', 40, 'ร้อยละ', 'มากกว่า', 95, 'ยุทธศาสตร์ฯ'],
    ['ห3', 20, 'นับข้อที่ทำแล้ว', 'ไม่น้อยกว่า', 5, 'ยุทธศาสตร์ฯ'],
    ['บ1', 20, 'ร้อยละ', 'ไม่เกิน', 10, 'สารสนเทศฯ'],
    ['บ2', 20, 'ร้อยละที่เพิ่มขึ้น', 'ไม่น้อยกว่า', 6, 'ส่งเสริมฯ'],
    ['บ3', 20, 'ร้อยละ', 'ไม่น้อยกว่า', 31.76, 'สารสนเทศฯ'],
    ['บ4', 15, 'ร้อยละ', 'ไม่น้อยกว่า', 30, 'สารสนเทศฯ'],
    ['บ5.1', 5, 'ร้อยละ', 'น้อยกว่า', 10, 'ประสานฯ'],
    ['บ5.2', 5, 'ร้อยละ', 'ไม่น้อยกว่า', 10, 'ประสานฯ'],
    ['บ6', 10, 'ตัวเลข', 'มากกว่า', 95, 'สารสนเทศฯ'],
    ['บ7', 5, 'นับข้อที่ทำแล้ว', 'ไม่น้อยกว่า', 5, 'สารสนเทศฯ'],
    ['ส1.1', 16.67, 'ให้คะแนนโดยตรง', undefined, undefined, 'ประสานฯ'],
    ['ส1.2', 16.67, 'ให้คะแนนโดยตรง', undefined, undefined, 'ยุทธศาสตร์ฯ'],
    ['ส1.3', 16.66, 'ให้คะแนนโดยตรง', undefined, undefined, 'ยุทธศาสตร์ฯ'],
    ['ส3', 50, 'ใช่/ไม่ใช่', 'ไม่น้อยกว่า', 1, 'สารสนเทศฯ'],
  ])(
    '%s weighs %d, is measured by %s and wants %s %s, by %s',
    (code, weight, measure, operator, target, owner) => {
      const indicator = row(code);
      const group = pack.groups.find(({ name }) => name === indicator.กลุ่มงานที่รับผิดชอบ);
      expect([
        indicator.น้ำหนัก,
        indicator.วิธีวัด,
        indicator.เงื่อนไข,
        indicator['เป้าหมาย (5 คะแนน)'],
        group?.shortName,
      ]).toEqual([weight, measure, operator, target, owner]);
    },
  );

  test('criteria are words of the contract: in proportion, save the tick of ส3 and the scores given directly', () => {
    const others = codes.filter((code) => row(String(code)).เกณฑ์ !== 'บัญญัติไตรยางศ์');
    expect(others.map((code) => row(String(code)).เกณฑ์)).toEqual([
      undefined,
      undefined,
      undefined,
      'ผ่าน/ไม่ผ่าน',
    ]);
    expect(others).toEqual(['ส1.1', 'ส1.2', 'ส1.3', 'ส3']);
  });

  test('the lowest score is 0 wherever there is a criterion', () => {
    for (const indicator of pack.indicators) {
      expect([indicator.รหัส, indicator.คะแนนขั้นต่ำ]).toEqual([
        indicator.รหัส,
        indicator.เกณฑ์ === undefined ? undefined : 0,
      ]);
    }
  });

  test('columns are headers of the contract, and no cell is blank', () => {
    const headers =
      'รหัส,องค์ประกอบ,ตัวชี้วัด,ชื่อย่อ,หน่วยวัด,น้ำหนัก,วิธีวัด,ข้อมูลที่กรอก,เกณฑ์,เงื่อนไข,เป้าหมาย (5 คะแนน),' +
      'ระดับ 0,ระดับ 1,ระดับ 2,ระดับ 3,ระดับ 4,คะแนนขั้นต่ำ,หลักฐานเชิงประจักษ์,กลุ่มงานที่รับผิดชอบ,รอยืนยัน,หมายเหตุ';
    for (const indicator of pack.indicators) {
      expect(headers.split(',')).toEqual(expect.arrayContaining(Object.keys(indicator)));
      expect(Object.values(indicator)).not.toContain('');
    }
  });

  test.each([
    ['ร้อยละ', 2],
    ['ร้อยละที่เพิ่มขึ้น', 2],
    ['นับข้อที่ทำแล้ว', 5],
    ['ตัวเลข', 1],
    ['ใช่/ไม่ใช่', 1],
    ['ให้คะแนนโดยตรง', 0],
  ])('a row measured by %s has %d input labels, all different', (measure, count) => {
    const rows = codes
      .filter((code) => row(String(code)).วิธีวัด === measure)
      .map((code) => inputs(String(code)));
    expect(rows.length).toBeGreaterThan(0);
    for (const labels of rows) expect([labels.length, new Set(labels).size]).toEqual([count, count]);
  });

  test('both inputs of a percentage end with the same unit in parentheses', () => {
    const pairs = codes.map((code) => inputs(String(code))).filter((labels) => labels.length === 2);
    expect(pairs).toHaveLength(8);
    for (const labels of pairs) {
      const units = labels.map((label) => /^\S.* \(([^()]+)\)$/.exec(label)?.[1]);
      expect(units[0]).toEqual(expect.any(String));
      expect(units[1]).toBe(units[0]);
    }
  });

  test('the items that are counted are the five of the letter', () => {
    expect(inputs('ห3')).toEqual([
      'ขับเคลื่อนกิจกรรมตามแผนร้อยละ 100',
      'ขยายองค์ความรู้/เชิดชูเกียรติคุณธรรม 5 ประการ',
      'เผยแพร่ผลงานอย่างน้อย 3 ช่องทาง',
      'สรุปองค์ความรู้ 1 เรื่อง',
      'บันทึกรายงานผู้บังคับบัญชา',
    ]);
    expect(inputs('บ7')).toEqual([
      'กำกับการบันทึกและปรับปรุงให้ถูกต้องครบถ้วนทุกบริการ',
      'ประชาสัมพันธ์อย่างน้อยเดือนละ 1 ครั้ง 2 ช่องทาง',
      'ส่งเสริมการใช้ประโยชน์เดือนละ 1 กิจกรรม',
      'มีผลการดำเนินงานตามเป้าหมาย',
      'กำกับ ดูแล และรายงานผู้บังคับบัญชา',
    ]);
  });

  test('short names are different and fit a heading of 22 letters', () => {
    const shortNames = pack.indicators.map((indicator) => String(indicator.ชื่อย่อ));
    expect(new Set(shortNames).size).toBe(15);
    for (const name of shortNames) expect([...name].length, name).toBeLessThanOrEqual(22);
  });

  test('has the nine districts, each with its number', () => {
    expect(pack.districts.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '2701 เมืองสระแก้ว',
      '2702 คลองหาด',
      '2703 ตาพระยา',
      '2704 วังน้ำเย็น',
      '2705 วัฒนานคร',
      '2706 อรัญประเทศ',
      '2707 เขาฉกรรจ์',
      '2708 โคกสูง',
      '2709 วังสมบูรณ์',
    ]);
  });

  test('has the contract’s grades and the four work groups, without addresses or dates', () => {
    expect(pack.grades.map(({ name, from }) => `${name} ${from}`).join(', ')).toBe(
      'ดีเด่น 90, ดีมาก 80, ดี 70, พอใช้ 60, ต้องปรับปรุง 0',
    );
    expect(pack.groups.map(({ name }) => name)).toEqual([
      'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน',
      'กลุ่มงานสารสนเทศการพัฒนาชุมชน',
      'กลุ่มงานส่งเสริมการพัฒนาชุมชน',
      'กลุ่มงานประสานและสนับสนุนการบริหารงานพัฒนาชุมชน',
    ]);
    expect(pack.groups.every(({ email, due }) => email === '' && due === '')).toBe(true);
  });

  test('a caller that changes its copy does not change the next one', () => {
    const before = JSON.stringify(builtInPack());
    const mine = builtInPack();
    mine.settings[0] = ['จังหวัด', 'อื่น'];
    for (const indicator of mine.indicators) indicator.น้ำหนัก = 1;
    for (const list of [mine.sections, mine.grades, mine.groups, mine.districts]) {
      for (const entry of list) entry.name = 'อื่น';
    }
    expect(JSON.stringify(builtInPack())).toBe(before);
  });
});
