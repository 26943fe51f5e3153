import { describe, expect, it, test } from 'vitest';
import { STYLES } from '../../../../src/workbook/tabs/style.ts';
import { type SmallRound, styleAt, summaryOf, THREE } from './support.ts';

describe('the head of สรุปคะแนน', () => {
  const { tab } = summaryOf(THREE);

  it('says round and province, what the scores are worth, how complete they are and when they were calculated', () => {
    expect(tab.values.slice(0, 3).map(([first]) => first)).toEqual([
      'สรุปคะแนน จังหวัดจันทบุรี รอบที่ 1 ปีงบประมาณ 2568',
      'ร่าง · ข้อมูล ณ วันที่ 15 มีนาคม 2568',
      'ข้อมูลครบ 2 จาก 3 อำเภอ · ไม่มีจุดที่ต้องแก้ไข · คำนวณเมื่อ 1 เมษายน 2568',
    ]);
  });

  it('warns only where there is something to warn of: a plain date looks like the time of calculation', () => {
    const look = (settings: SmallRound['settings'] = []) =>
      styleAt(summaryOf({ ...THREE, settings }).tab, 1, 0);
    const date = ['ข้อมูล ณ วันที่', '15 มีนาคม 2568'];
    expect([look([date]), look([date, ['ข้อความกำกับ', 'ร่าง']])]).toEqual(['subtitle', 'mark']);
  });

  it('has the formula of its mark in row 4', () => {
    expect(tab.formulas).toEqual([{ row: 3, column: 0, formula: '=mark' }]);
  });

  it('is never cut: every line has empty cells to run over, and nothing is merged with a frozen column', () => {
    for (const row of tab.values.slice(0, 4))
      expect(row.slice(1).filter((cell) => cell !== null)).toEqual([]);
    expect(tab.widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(1000);
    expect(tab.merges).toEqual([]);
  });

  it.each([
    [{ จังหวัด: '', รอบที่: 1 }, 'สรุปคะแนน รอบที่ 1'],
    [{ จังหวัด: 'ตราด', ปีงบประมาณ: 2568 }, 'สรุปคะแนน จังหวัดตราด ปีงบประมาณ 2568'],
    [{}, 'สรุปคะแนน'],
  ])('leaves out what is not told: %j', (settings, title) => {
    expect(summaryOf({ ...THREE, settings: Object.entries(settings) }).tab.values[0]?.[0]).toBe(title);
  });

  it('counts แห่ง where other kinds than อำเภอ stand in the list', () => {
    const { lines } = summaryOf({ ...THREE, districts: [['กองคลัง', 'กลุ่มงาน', 4, 2, 5]] });
    expect(lines[2]).toContain('ข้อมูลครบ 1 จาก 1 แห่ง');
  });
});

describe('the first screen of a phone, 390 pixels wide', () => {
  const { tab, headers } = summaryOf(THREE);

  it('shows name, total, the percent beside the rank that it makes, grade and state', () => {
    const names = ['อำเภอ', 'คะแนนรวม (เต็ม 5)', 'ร้อยละ', 'อันดับ', 'ระดับผล', 'สถานะ'];
    expect(headers.slice(0, 6)).toEqual(names);
    expect(tab.widths.slice(0, 6).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(390);
  });

  it('keeps the names and the headers in sight', () => {
    expect(tab.frozenColumns).toBe(1);
    expect(tab.values[tab.frozenRows]?.[0]).toBe('หนึ่ง');
  });
});

describe('the column of names', () => {
  const named = (districts: [string, string][]) =>
    summaryOf({ ...THREE, districts: districts.map(([name, kind]) => [name, kind, 3, 3, 3]) });

  it.each([
    ['อำเภอ', [['หนึ่ง', '']]],
    ['กลุ่มงาน', [['กองคลัง', 'กลุ่มงาน']]],
    [
      'หน่วยรับการประเมิน',
      [
        ['หนึ่ง', ''],
        ['กองคลัง', 'กลุ่มงาน'],
      ],
    ],
  ] as [string, [string, string][]][])('is headed %s where that is what they are', (header, districts) => {
    expect(named(districts).headers[0]).toBe(header);
  });

  it('is as wide as the longest name, and leaves room on a phone', () => {
    const width = (name: string) => named([[name, '']]).tab.widths[0];
    // 25 letters without the vowels and marks above and below, 7 pixels each, and 8 around them.
    expect([width('สั้น'), width('กลุ่มงานสารสนเทศการพัฒนาชุมชน'), width('ก'.repeat(60))]).toEqual([96, 183, 200]);
  });

  it('has links only where they are not cut: a very long name wraps', () => {
    const { tab, row } = named([
      ['สั้น', ''],
      ['ก'.repeat(60), ''],
    ]);
    expect(tab.links.map((link) => link.row)).toEqual([row('สั้น')]);
  });
});

describe('the header', () => {
  const { tab, headerRow, headers, column } = summaryOf(THREE);

  it('has each section with its share above its first indicator, and the weights below', () => {
    const [bands, weights] = [tab.values[headerRow - 1], tab.values[headerRow + 1]];
    const of = (row: typeof bands, name: string) => row?.[column(name)];
    expect(of(bands, 'ก1 หนี้')).toBe('งาน 60%');
    expect(of(bands, 'ก2 รายได้')).toBeNull();
    expect(of(bands, 'ข1')).toBe('คน 40%');
    const from = column('งาน');
    expect(weights?.slice(from, from + 5)).toEqual([60, 40, 75, 25, 100]);
    expect(headers.slice(from, from + 5)).toEqual(['งาน', 'คน', 'ก1 หนี้', 'ก2 รายได้', 'ข1']);
  });

  it('names a section again where its indicators do not stand together', () => {
    const [a, b, c] = THREE.indicators;
    const { tab: mixed } = summaryOf({ ...THREE, indicators: [a, c, b] as typeof THREE.indicators });
    const from = column('ก1');
    expect(mixed.values[headerRow - 1]?.slice(from, from + 3)).toEqual(['งาน 60%', 'คน 40%', 'งาน 60%']);
  });
});

describe('the row of a district', () => {
  const { cell, style, tab, row } = summaryOf(THREE);

  it('holds its figures as they were calculated by hand', () => {
    const figures = ['คะแนนรวม', 'ร้อยละ', 'ระดับผล', 'อันดับ', 'สถานะ', 'งาน', 'คน', 'ก1', 'ก2', 'ข1'];
    const rowOf = (name: string) => figures.map((header) => cell(name, header));
    expect(rowOf('หนึ่ง')).toEqual([4.1, 82, 'ดีมาก', 1, 'ครบ', 3.5, 5, 4, 2, 5]);
    expect(rowOf('สอง')).toEqual([2.6, 52, 'ต้องปรับปรุง', 2, 'ครบ', 3, 2, 3, 3, 2]);
    expect(cell('หนึ่ง', 'คะแนนที่เป็นไปได้')).toBeNull();
  });

  it('has no column of reachable totals where nothing is still to come', () => {
    const { headers } = summaryOf({ ...THREE, districts: THREE.districts.slice(0, 2) });
    expect(headers).not.toContain('คะแนนที่เป็นไปได้');
  });

  it('tells one that is incomplete apart: no rank, no grade, its reachable range, another look', () => {
    const headers = ['คะแนนรวม', 'อันดับ', 'ระดับผล', 'สถานะ', 'คะแนนที่เป็นไปได้', 'ก2'];
    expect(headers.map((header) => cell('สาม', header))).toEqual([
      4.6,
      '–',
      '–',
      'รอข้อมูล 1',
      '3.85 ถึง 4.60',
      'รอข้อมูล',
    ]);
    for (const header of ['อำเภอ', ...headers.slice(0, 5)])
      expect(style('สาม', header), header).not.toBe(style('สอง', header));
    expect(style('สาม', 'ก2')).toBe('waiting');
  });

  it('leads to its own tab', () => {
    const link = tab.links.find((one) => one.row === row('สอง'));
    expect(link).toEqual({
      row: row('สอง'),
      column: 0,
      to: { kind: 'own', key: 'district:สอง', cell: 'A1' },
    });
  });

  it('says what has to be mended, and what is not assessed', () => {
    const mend = summaryOf({ ...THREE, districts: [['หนึ่ง', '', 'ไม่แน่ใจ', 'ไม่ประเมิน', 5]] });
    expect([mend.cell('หนึ่ง', 'ก1'), mend.style('หนึ่ง', 'ก1')]).toEqual(['ต้องแก้ไข', 'wrong']);
    expect([mend.cell('หนึ่ง', 'ก2'), mend.style('หนึ่ง', 'ก2')]).toEqual(['ไม่ประเมิน', 'left']);
    expect(mend.cell('หนึ่ง', 'สถานะ')).toBe('ต้องแก้ไข 1');
    // ก2 is 25 % of 60 %.
    expect(mend.cell('หนึ่ง', 'น้ำหนักที่ประเมิน')).toBe('คิดคะแนนจากน้ำหนักเพียงร้อยละ 85 ที่เหลือไม่ประเมิน');
    expect(mend.style('หนึ่ง', 'สถานะ')).toBe('wrongText');
  });

  it('tells a 0 that stands for what was not sent from a 0 that was earned, and keeps it a number', () => {
    const zero = summaryOf({
      ...THREE,
      settings: [['เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน']],
      districts: [['หนึ่ง', '', 0, '', '']],
    });
    expect(['ก1', 'ก2', 'ข1'].map((code) => zero.cell('หนึ่ง', code))).toEqual([0, 0, 0]);
    expect(['ก1', 'ก2', 'ข1'].map((code) => zero.style('หนึ่ง', code))).toEqual(['cell2', 'zero', 'zero']);
    expect(STYLES.zero.format).toBe('"("0")"');
    expect(zero.cell('หนึ่ง', 'สถานะ')).toBe('ยังไม่ส่ง 2 ตัวชี้วัด คิดเป็น 0 คะแนน');
    expect(zero.lines.join('\n')).toContain('(0) คือยังไม่ส่งข้อมูล คิดเป็น 0 คะแนนตามที่กำหนดในชีต "ตั้งค่า"');
    expect(summaryOf(THREE).lines.filter((line) => String(line).includes('(0)'))).toEqual([]);
  });

  it('does the same where what is not assessed counts as 0, and where something else has to be mended', () => {
    const zeros = summaryOf({
      ...THREE,
      settings: [
        ['เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน'],
        ['เมื่อไม่ประเมิน', 'คิดเป็น 0 คะแนน'],
      ],
      districts: [['หนึ่ง', '', 'ไม่แน่ใจ', '', 'ไม่ประเมิน']],
    });
    expect([zeros.cell('หนึ่ง', 'ข1'), zeros.style('หนึ่ง', 'ข1')]).toEqual([0, 'zero']);
    expect(zeros.cell('หนึ่ง', 'สถานะ')).toBe('ต้องแก้ไข 1 · ยังไม่ส่ง 1 ตัวชี้วัด คิดเป็น 0 คะแนน');
    const legend = '(0) คือยังไม่ส่งข้อมูลหรือไม่ประเมิน คิดเป็น 0 คะแนนตามที่กำหนดในชีต "ตั้งค่า"';
    expect(zeros.lines.join('\n')).toContain(legend);
  });

  it.each(['ใช่', 'ไม่ใช่'])(
    'has its rank where แสดงอันดับ is %s: that is for what districts receive',
    (shown) => {
      const ranks = summaryOf({ ...THREE, settings: [['แสดงอันดับ', shown]] });
      expect(['หนึ่ง', 'สอง', 'สาม'].map((name) => ranks.cell(name, 'อันดับ'))).toEqual([1, 2, '–']);
    },
  );
});

test('the colour scale covers the scores of the districts and their averages, and nothing else', () => {
  const { tab, row, column } = summaryOf(THREE);
  expect(tab.scales).toHaveLength(1);
  const [scale] = tab.scales;
  expect(scale).toMatchObject({ row: row('หนึ่ง'), column: column('งาน'), rows: 4, columns: 5 });
  expect([scale?.low.value, scale?.high.value]).toEqual([0, 5]);
});

describe('the averages', () => {
  const figures = ['คะแนนรวม', 'ร้อยละ', 'น้ำหนักที่มีคะแนนแล้ว', 'งาน', 'คน', 'ก1', 'ก2', 'ข1', 'สถานะ'];
  const averagesOf = (round: SmallRound) => {
    const { cell } = summaryOf(round);
    return figures.map((header) => cell('ค่าเฉลี่ยจังหวัด', header));
  };

  it('are those of figures to which nothing is still to come, rounded once', () => {
    // สาม waits for ก2, so its total 4.60 and งาน 5.00 are figures so far: (4.10 + 2.60)/2 and (3.50 + 3.00)/2. Its คน
    // and ข1 are final: 11/3. ก1 (4 + 3 + 5)/3, ก2 (2 + 3)/2. It has scores for 0.6·75 + 0.4·100 = 85 %: 285/3.
    const words = 'คะแนนรวมของ 2 อำเภอที่ข้อมูลครบ';
    expect(averagesOf(THREE)).toEqual([3.35, 67, 95, 3.25, 3.67, 4, 2.5, 3.67, words]);
  });

  it('say nothing of whom they are where everybody is complete', () => {
    expect(averagesOf({ ...THREE, districts: THREE.districts.slice(0, 2) }).pop()).toBeNull();
  });

  it('are those of figures so far where nobody is complete', () => {
    // งาน is ก1 alone: 4 and 2. Totals 0.6·4 + 0.4·5 = 4.40 and 0.6·2 + 0.4·5 = 3.20.
    const open: SmallRound['districts'] = [
      ['หนึ่ง', '', 4, '', 5],
      ['สอง', '', 2, '', 5],
    ];
    const words = 'คะแนนเท่าที่มีข้อมูล';
    expect(averagesOf({ ...THREE, districts: open })).toEqual([3.8, 76, 85, 3, 5, 3, null, 5, words]);
  });

  it('take a section whose indicators are not assessed for final', () => {
    // งาน of สอง is ก1 alone for good: (3.50 + 3.00)/2.
    const [one, , three] = THREE.districts;
    const districts = [one, ['สอง', '', 3, 'ไม่ประเมิน', 2], three] as SmallRound['districts'];
    expect(averagesOf({ ...THREE, districts })[3]).toBe(3.25);
  });

  it('are explained where something is still to come', () => {
    const told = (round: SmallRound) =>
      summaryOf(round).lines.filter((line) => String(line).startsWith('ค่าเฉลี่ยแต่ละช่อง'));
    expect([told(THREE).length, told({ ...THREE, districts: THREE.districts.slice(0, 2) }).length]).toEqual([
      1, 0,
    ]);
  });

  it('come from unrounded scores', () => {
    // 0.4 twice and 0.7: 0.5, shown without decimals as 1; the shown 0, 0 and 1 would give 0.
    const districts: typeof THREE.districts = [
      ['หนึ่ง', '', 0.4],
      ['สอง', '', 0.4],
      ['สาม', '', 0.7],
    ];
    const { cell } = summaryOf({
      settings: [['ทศนิยม', 0]],
      sections: [['งาน', 100]],
      indicators: [['ก1', 'งาน', 100]],
      districts,
    });
    expect([cell('สาม', 'ก1'), cell('ค่าเฉลี่ยจังหวัด', 'ก1')]).toEqual([1, 1]);
  });

  it('are told apart by kind', () => {
    const { cell, tab, row } = summaryOf({
      ...THREE,
      districts: [...THREE.districts, ['กองคลัง', 'กลุ่มงาน', 1, 1, 1]],
    });
    expect([cell('ค่าเฉลี่ย อำเภอ', 'คะแนนรวม'), cell('ค่าเฉลี่ย กลุ่มงาน', 'คะแนนรวม')]).toEqual([3.35, 1]);
    expect([cell('กองคลัง', 'อันดับ (ในประเภท)'), cell('กองคลัง', 'ประเภท')]).toEqual([1, 'กลุ่มงาน']);
    expect(tab.scales[0]?.rows).toBe(row('ค่าเฉลี่ย กลุ่มงาน') - row('หนึ่ง') + 1);
  });

  it('are empty where nobody has a figure', () => {
    const averages = averagesOf({ ...THREE, districts: [['หนึ่ง', '', '', '', '']] });
    expect(averages).toEqual([null, null, 0, null, null, null, null, null, 'ยังไม่มีคะแนน']);
  });
});

describe('the change since an earlier month', () => {
  const then = (total: number | null) => ({ total, scores: new Map(), targets: new Map() });
  const earlier = (totals: Record<string, number | null>) => ({
    label: '31 ม.ค. 68',
    day: '2025-01-31',
    districts: new Map(Object.entries(totals).map(([name, total]) => [name, then(total)])),
  });

  it.each([
    [3.98, '▲ 0.12', 'up'],
    [4.15, '▼ 0.05', 'down'],
    [4.1, 'เท่าเดิม', 'centerText'],
    [4.1004, 'เท่าเดิม', 'centerText'],
    [null, null, 'centerText'],
  ])('from %s to 4.10 is %s', (before, text, look) => {
    const { cell, style } = summaryOf({ ...THREE, earlier: earlier({ หนึ่ง: before }) });
    expect([cell('หนึ่ง', 'เทียบกับ 31 ม.ค. 68'), style('หนึ่ง', 'เทียบกับ 31 ม.ค. 68')]).toEqual([text, look]);
  });

  it('is told neither of a total so far nor of a district that was not there', () => {
    const { cell } = summaryOf({ ...THREE, earlier: earlier({ สาม: 4 }) });
    expect([cell('สาม', 'เทียบ'), cell('สอง', 'เทียบ')]).toEqual([null, null]);
  });

  it('has no column where nothing was kept', () => {
    expect(summaryOf(THREE).headers.filter((text) => String(text).startsWith('เทียบ'))).toEqual([]);
  });
});
