import { describe, expect, it } from 'vitest';
import type { Area } from '../../../../src/workbook/tabs/tab-description.ts';
import { type SmallRound, styleAt, summaryOf, THREE } from './support.ts';

/** The tables of ranks: what stands below each heading, header included. */
function rankings(round: SmallRound) {
  const { tab, headers } = summaryOf(round);
  const isHeader = (row: number): boolean => tab.values[row]?.[1] === headers[1];
  const tables: { row: number; rows: unknown[][] }[] = [];
  tab.values.forEach((_, row) => {
    if (row < tab.frozenRows || !isHeader(row)) return;
    let end = row + 1;
    while (typeof tab.values[end]?.[0] === 'string') end += 1;
    const wide = (tab.values[row] ?? []).indexOf(null);
    const width = wide < 0 ? tab.widths.length : wide;
    tables.push({ row, rows: tab.values.slice(row, end).map((line) => line.slice(0, width)) });
  });
  return { tab, tables };
}

const many = (count: number): SmallRound => ({
  ...THREE,
  districts: Array.from({ length: count }, (_, index) => [`แห่งที่ ${index + 1}`, '', 3, 3, (index % 50) / 10]),
});

describe('the ranking', () => {
  const { tab, tables } = rankings(THREE);
  const [table] = tables;

  it('has what each section puts into the total, and the incomplete last without figures', () => {
    // หนึ่ง: 0.6·3.5 = 2.10 and 0.4·5 = 2.00, together 4.10. สอง: 1.80 and 0.80, together 2.60.
    expect(table?.rows).toEqual([
      ['อำเภอ', 'คะแนนรวม (เต็ม 5)', 'ร้อยละ', 'อันดับ', 'ระดับผล', 'สถานะ', 'งาน', 'คน'],
      ['หนึ่ง', 4.1, 82, 1, 'ดีมาก', 'ครบ', 2.1, 2],
      ['สอง', 2.6, 52, 2, 'ต้องปรับปรุง', 'ครบ', 1.8, 0.8],
      ['สาม', null, null, '–', '–', 'รอข้อมูล 1', null, null],
    ]);
  });

  it('feeds the chart unrounded parts: bars of rounded ones would not be as long as the total', () => {
    // 0.6·(75·4 + 25·3)/100 = 2.25 and 0.4·4.6 = 1.84, together 4.09; as shown 2 and 2, together 4.
    const whole = rankings({ ...THREE, settings: [['ทศนิยม', 0]], districts: [['หนึ่ง', '', 4, 3, 4.6]] });
    expect(whole.tables[0]?.rows[1]?.slice(-2)).toEqual([2.25, 1.84]);
    expect(styleAt(whole.tab, (whole.tables[0]?.row ?? 0) + 1, 6)).toBe('cell0');
  });

  it('is sorted by rank, equal totals in the order of the tab', () => {
    const order = rankings({
      ...THREE,
      districts: [
        ['ต่ำ', '', 1, 1, 1],
        ['สูง ก', '', 5, 5, 5],
        ['สูง ข', '', 5, 5, 5],
        ['กลาง', '', 3, 3, 3],
      ],
    }).tables[0]?.rows.slice(1);
    expect(order?.map(([name, , , rank]) => [name, rank])).toEqual([
      ['สูง ก', 1],
      ['สูง ข', 1],
      ['กลาง', 3],
      ['ต่ำ', 4],
    ]);
  });

  it('goes by percent, and says so: 4.4960 and 4.5040 are both 4.50, and 89.92 and 90.08', () => {
    // From a round where two totals looked equal and the grades differed.
    const { tab: close, tables: both } = rankings({
      sections: [['งาน', 100]],
      indicators: [['ก1', 'งาน', 100]],
      districts: [
        ['หนึ่ง', '', 4.496],
        ['สอง', '', 4.504],
      ],
    });
    expect(both[0]?.rows.slice(1)).toEqual([
      ['สอง', 4.5, 90.08, 1, 'ดีเด่น', 'ครบ', 4.504],
      ['หนึ่ง', 4.5, 89.92, 2, 'ดีมาก', 'ครบ', 4.496],
    ]);
    const note = close.values[(both[0]?.row ?? 0) - 1]?.[0];
    expect(note).toMatch(/^จัดอันดับตามร้อยละ · /);
  });

  it('leaves out a complete district of which too little is assessed, and tells why beside its status', () => {
    // หนึ่ง has ก1 alone: 75 % of 60 % = 45 % of the weights, total 5.00. สอง 3.00 and 2.00: 2.60.
    const { tab: some, tables: left } = rankings({
      ...THREE,
      districts: [
        ['หนึ่ง', '', 5, 'ไม่ประเมิน', 'ไม่ประเมิน'],
        ['สอง', '', 3, 3, 2],
      ],
    });
    const told = 'คิดคะแนนจากน้ำหนักเพียงร้อยละ 45 ที่เหลือไม่ประเมิน · ไม่จัดอันดับ เพราะประเมินไม่ถึงร้อยละ 80 ของน้ำหนัก';
    expect(left[0]?.rows[0]?.slice(5, 7)).toEqual(['สถานะ', 'น้ำหนักที่ประเมิน']);
    expect(left[0]?.rows.slice(1)).toEqual([
      ['สอง', 2.6, 52, 1, 'ต้องปรับปรุง', 'ครบ', null, 1.8, 0.8],
      ['หนึ่ง', 5, 100, '–', 'ดีเด่น', 'ครบ', told, 5, null],
    ]);
    expect(some.charts[0]?.labels.rows).toBe(2);
  });

  it('says that nobody has a rank where nobody has enough assessed', () => {
    const { lines } = summaryOf({ ...THREE, districts: [['หนึ่ง', '', 5, 'ไม่ประเมิน', 'ไม่ประเมิน']] });
    expect(lines).toContain('ที่ข้อมูลครบยังประเมินไม่ถึงร้อยละของน้ำหนักที่กำหนดในชีต "ตั้งค่า" จึงไม่มีตารางและแผนภูมิ');
  });

  it('never shows a part below full points as full', () => {
    // 4.998 of 5, and the only section is all of the total: the format 0.00 would make it 5.00.
    const { tables: one } = rankings({
      sections: [['งาน', 100]],
      indicators: [['ก1', 'งาน', 100]],
      districts: [['หนึ่ง', '', 4.998]],
    });
    expect(one[0]?.rows[1]).toEqual(['หนึ่ง', 4.99, 99.96, 1, 'ดีเด่น', 'ครบ', 4.99]);
  });

  it('has a stacked chart of those with figures, from 0 to 5', () => {
    const header = table?.row ?? -1;
    const column = (at: number): Area => ({ row: header, column: at, rows: 3, columns: 1 });
    expect(tab.charts).toHaveLength(1);
    expect(tab.charts[0]).toMatchObject({
      kind: 'bar',
      stacked: true,
      title: 'อันดับคะแนนรวม (2 จาก 3 อำเภอ)',
      labelAxis: 'อำเภอ',
      valueAxis: 'คะแนนรวม (เต็ม 5)',
      from: 0,
      to: 5,
      labels: column(0),
    });
    expect(tab.charts[0]?.series.map(({ cells }) => cells)).toEqual([column(6), column(7)]);
    expect(new Set(tab.charts[0]?.series.map(({ color }) => color)).size).toBe(2);
  });
});

describe('the chart', () => {
  it.each([
    ['three', THREE],
    ['forty', many(40)],
    ['two kinds', { ...THREE, districts: [...THREE.districts, ['กองคลัง', 'กลุ่มงาน', 5, 5, 4]] } as SmallRound],
  ])('of %s lies beside its table on empty cells of the tab', (_, round) => {
    const { tab } = rankings(round);
    expect(tab.charts.length).toBeGreaterThan(0);
    for (const { row, column, width, height } of tab.charts) {
      const rows = Math.ceil(height / 21);
      const covered = tab.values.slice(row, row + rows).map((line) => line.slice(column));
      expect(covered).toHaveLength(rows);
      expect(covered.flat().filter((cell) => cell !== null)).toEqual([]);
      expect(tab.values[row]?.slice(column - 1)[0]).toBeNull();
      expect(tab.widths.slice(column).reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(width);
    }
  });

  it('shows the first 30 of 878, and says so', () => {
    const { tab, tables } = rankings(many(878));
    expect(tables[0]?.rows).toHaveLength(879);
    expect(tab.charts[0]?.labels.rows).toBe(31);
    expect(tab.charts[0]?.title).toBe('อันดับคะแนนรวม (30 จาก 878 อำเภอ)');
  });

  it('and its table are not there where nobody is complete', () => {
    const { tab, tables } = rankings({ ...THREE, districts: [['หนึ่ง', '', '', 2, 5]] });
    expect([tab.charts, tables]).toEqual([[], []]);
    expect(summaryOf({ ...THREE, districts: [['หนึ่ง', '', '', 2, 5]] }).lines).toContain(
      'ยังไม่มีคะแนนที่ข้อมูลครบ จึงยังไม่มีตารางและแผนภูมิ',
    );
  });

  it('of each kind is its own', () => {
    const { tab, tables } = rankings({
      ...THREE,
      districts: [
        ['หนึ่ง', '', 4, 2, 5],
        ['กองคลัง', 'กลุ่มงาน', 5, 5, 4],
        ['สอง', '', 5, 5, 5],
      ],
    });
    expect(tables.map(({ rows }) => rows[0]?.[0])).toEqual(['อำเภอ', 'กลุ่มงาน']);
    expect(tab.charts.map(({ labelAxis }) => labelAxis)).toEqual(['อำเภอ', 'กลุ่มงาน']);
    expect(tables.map(({ rows }) => rows.slice(1).map(([name, , , rank]) => [name, rank]))).toEqual([
      [
        ['สอง', 1],
        ['หนึ่ง', 2],
      ],
      [['กองคลัง', 1]],
    ]);
    expect(tab.charts.map(({ title }) => title)).toEqual(['อันดับคะแนนรวม: อำเภอ', 'อันดับคะแนนรวม: กลุ่มงาน']);
  });
});

describe('a round of any size', () => {
  it.each([
    [1, 1],
    [2, 60],
  ])('of %i districts and %i indicators has a table and a chart', (count, indicators) => {
    const codes = Array.from({ length: indicators }, (_, index) => `ก${index + 1}`);
    const { tab, tables } = rankings({
      sections: [['งาน', 100]],
      indicators: codes.map((code) => [code, 'งาน', 1]),
      districts: Array.from({ length: count }, (_, index) => [`ที่ ${index}`, '', ...codes.map(() => 4)]),
    });
    // All scores are 4, so the only section puts 4 into a total of 4.
    expect(tables[0]?.rows[1]).toEqual(['ที่ 0', 4, 80, 1, 'ดีมาก', 'ครบ', 4]);
    expect(tab.charts).toHaveLength(1);
    expect(tab.values.every((row) => row.length === tab.widths.length)).toBe(true);
  });
});
