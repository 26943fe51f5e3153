import { describe, expect, it, test } from 'vitest';
import { evidenceUrl } from '../../../../src/workbook/tabs/district/evidence-url.ts';
import { districtTab, filled, partText, rowAt, rowsOf, setCell } from './district-support.ts';

/** A third district: 80 % → 4, two items of five → 2, 2 given, sent → 5. */
const withThird = (tabs: Parameters<NonNullable<Parameters<typeof districtTab>[0]>>[0]): void => {
  tabs.districts.push(['วังน้ำเย็น', 2704]);
  tabs.form.push(['วังน้ำเย็น', 800_000, 1_000_000, '', 'ใช่', 'ใช่', 'ไม่ใช่', 'ไม่ใช่', 'ไม่ใช่', 2, 'ใช่', '']);
};

test('every score is explained, with its evidence and the average of all districts', () => {
  const reason = rowsOf(districtTab(withThird), 'ก1').at(-1);
  // (4.6 + 5 + 4) ÷ 3 = 4.533….
  expect(reason?.slice(2)).toEqual(['รายงาน GFMS', 4.6, 5, 4.53]);
  expect(reason?.[1]).toMatch(/^เบิกจ่าย 920,000 บาท จากงบจัดสรร 1,000,000 บาท .* จะได้ 5 คะแนนเต็ม$/);
});

test('an average is of the districts that have a score, and of the same kind', () => {
  // ตาพระยา has no ก2; as a work group it is compared with nobody else.
  expect(rowsOf(districtTab(), 'ก2').at(-1)?.slice(-3)).toEqual([4, 5, 4]);
  const apart = districtTab((tabs) => setCell(tabs.districts, 2, 2, 'กลุ่มงาน'), 1);
  expect(rowsOf(apart, 'ก1').at(-1)?.slice(-3)).toEqual([5, 5, 5]);
  expect(rowAt(apart, 'ค่าเฉลี่ย กลุ่มงาน')).toBeGreaterThan(0);
});

test('an average that would tell what the only other district got is not shown', () => {
  // ก1 of two; ก2 of คลองหาด alone, which ตาพระยา would read off.
  expect(rowsOf(districtTab(), 'ก1').at(-1)?.slice(2)).toEqual(['รายงาน GFMS', 4.6, 5]);
  const other = districtTab(undefined, 1);
  expect(other.values[rowAt(other, 'ก2', rowAt(other, 'ที่มาของคะแนน'))]?.slice(-3)).toEqual([null, 5, null]);
});

test('the chart shows scores beside averages under the target of 5, and no words among the figures', () => {
  const tab = districtTab(withThird, 1);
  const [chart] = tab.charts;
  if (!chart) throw new Error('no chart');
  const column = ({ row, column: at, rows }: typeof chart.labels) =>
    tab.values.slice(row, row + rows).map((line) => line[at]);
  expect(column(chart.labels)).toEqual(['รหัส', 'ก1', 'ก2', 'ส1', 'ส2']);
  expect(chart.series.map(({ cells }) => column(cells))).toEqual([
    ['คะแนน', 5, null, 4, null],
    ['เป้าหมาย', 5, 5, 5, 5],
    // ก2 of 4 and 2, ส1 of 3, 4 and 2, ส2 of 0 and 5.
    ['ค่าเฉลี่ยจังหวัด', 4.53, 3, 3, 2.5],
  ]);
  expect(chart.series.map(({ isLine }) => isLine === true)).toEqual([false, true, false]);
  expect([chart.from, chart.to]).toEqual([0, 5]);
  const below = chart.labels.row - chart.row;
  expect(chart.height).toBeLessThanOrEqual(below * 21);
});

describe('evidence', () => {
  it('is a link where it is the address of a web page, and says where it leads', () => {
    const tab = districtTab(undefined, 1);
    const row = rowAt(tab, 'drive.google.com');
    expect(tab.links).toEqual([
      { row, column: 2, to: { kind: 'url', url: 'https://drive.google.com/x?id=1' } },
    ]);
  });

  it.each([
    ['https://drive.google.com/file/d/1a_B-2/view?usp=sharing#x', 'drive.google.com'],
    ['http://sakaeo.cdd.go.th/เอกสาร/รายงาน.pdf', 'sakaeo.cdd.go.th'],
    ['HTTPS://EXAMPLE.ORG', 'EXAMPLE.ORG'],
    ['https://example.org:8443/a', 'example.org'],
  ])('%s leads to %s', (text, host) => {
    expect(evidenceUrl(text)).toEqual({ url: text, host });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/a',
    'https://google.com@evil.example/',
    'https://example.org/a b',
    'https://example.org/"onclick=1',
    'https://example.org/<script>',
    'https:/example.org',
    'https://localhost/a',
    'ดู https://example.org',
    `https://example.org/${'a'.repeat(3000)}`,
    'example.org',
    '',
  ])('%s stays text', (text) => {
    expect(evidenceUrl(text)).toBeNull();
  });
});

test('the three best changes and what the next grade needs', () => {
  const rows = filled(districtTab());
  // ส2: 5 × 50 % × 30 % = 0.75; ก2: 1 × 40 % × 70 % = 0.28; ก1: 0.4 × 60 % × 70 % = 0.168.
  const from = rows.findIndex(([first]) => first === 'แนวทางเพิ่มคะแนน');
  expect(rows.slice(from + 1, from + 5)).toEqual([
    ['ส2', 'ส่งองค์ความรู้ ได้คะแนนรวมเพิ่ม 0.75'],
    ['ก2', 'ทำเพิ่มอีก 1 ข้อ ได้คะแนนรวมเพิ่ม 0.28'],
    ['ก1', 'เบิกจ่ายเพิ่ม 80,000 บาท ได้คะแนนรวมเพิ่ม 0.17'],
    // 3.502 + 0.75 = 4.252, 85.04 %.
    ['หากส่งองค์ความรู้ (ส2) จะได้ร้อยละ 85.04 ถึงระดับดีมาก (ตั้งแต่ร้อยละ 80.00)'],
  ]);
});

test('an incomplete district is told what it waits for and how far its total can still go', () => {
  const behind = partText(
    districtTab((tabs) => tabs.settings.push(['แสดงอันดับ', 'ใช่']), 1),
    'behind',
  );
  // So far 5 × 70 % + 4 × 30 % = 4.7; full points for ก2 leave 5: nothing to add. With 0 for it:
  // 5 × 60 % = 3, 3 × 70 % + 1.2 = 3.3. Weights: 70 × 60 % + 30 × 50 % = 57 of 85 (ส2 left out): 67.06 %.
  expect(behind).toMatch(/^รอข้อมูล "องค์กรคุณธรรม"$/m);
  expect(behind).toContain('3.30 ถึง 4.70');
  expect(behind).toContain('67.06');
  expect(behind).toContain('ยังไม่จัดอันดับ');
  expect(behind).toContain('ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผลการประเมิน');
});

test('the rank is shown only where ตั้งค่า shows it', () => {
  const shown = ['แสดงอันดับ', 'ใช่'];
  // ตาพระยา has 85 % of its weights assessed, and so a rank.
  const both = districtTab((tabs) => {
    setCell(tabs.form, 3, 4, 'ใช่');
    tabs.settings.push(shown);
  });
  // ตาพระยา: 1 of 5 items: (5 × 60 + 1 × 40) % = 3.4; 3.4 × 70 % + 4 × 30 % = 3.58, over 3.50.
  expect(filled(both)).toContainEqual(['อันดับที่ 2 จาก 2 อำเภอที่ข้อมูลครบ']);
  expect(filled(both)).toContainEqual(['ร้อยละ 70.04 (จัดอันดับตามร้อยละ)']);
  // Alone, nobody is first.
  const alone = districtTab((tabs) => tabs.settings.push(shown));
  expect(partText(alone, 'behind')).not.toContain('อันดับ');
  const asZero = districtTab((tabs) => tabs.settings.push(['เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน'], shown));
  // ตาพระยา with 0 for ก2: 3 × 70 % + 1.2 = 3.30, under 3.50.
  expect(filled(asZero)).toContainEqual(['อันดับที่ 1 จาก 2 อำเภอที่จัดอันดับ']);
  for (const rows of [[], [['แสดงอันดับ', 'ไม่ใช่']]]) {
    const hidden = districtTab((tabs) => {
      setCell(tabs.form, 3, 4, 'ใช่');
      tabs.settings.push(...rows);
    });
    expect(partText(hidden, 'behind')).not.toContain('อันดับ');
  }
});

test('where an earlier month was kept, scores and total show the change', () => {
  const earlier = {
    label: '31 ก.ค. 67',
    day: '2024-07-31',
    districts: new Map([
      [
        'คลองหาด',
        {
          total: 3.38,
          targets: new Map(),
          scores: new Map([
            ['ก1', 4.7],
            ['ก2', 4],
            ['ส1', 2.5],
          ]),
        },
      ],
    ]),
  };
  const tab = districtTab(undefined, 0, { earlier });
  expect(filled(tab)).toContainEqual(['คะแนนรวม (เต็ม 5) เทียบกับ 31 ก.ค. 67: ▲ 0.12']);
  expect(rowsOf(tab, 'ก1').at(-1)).toContain('▼ 0.10');
  expect(rowsOf(tab, 'ก2').at(-1)).toContain('เท่าเดิม');
  expect(rowsOf(tab, 'ส1').at(-1)).toContain('▲ 0.50');
  expect(rowsOf(tab, 'ส2').at(-1)).toHaveLength(5);
  expect(partText(tab, 'signed')).not.toMatch(/[▲▼]/);
});

describe('what was kept before', () => {
  const kept = (total: number, scores: [string, number][]) => ({
    earlier: {
      label: '31 ก.ค. 67',
      day: '2024-07-31',
      districts: new Map(
        ['คลองหาด', 'ตาพระยา'].map((name) => [name, { total, scores: new Map(scores), targets: new Map() }]),
      ),
    },
  });

  it('leaves the status in its column where a month kept the totals alone', () => {
    const tab = districtTab((tabs) => setCell(tabs.form, 2, 11, 4.8), 0, kept(3, []));
    const from = rowAt(tab, 'ที่มาของคะแนน');
    expect(tab.values[from]).toContain('สถานะ');
    expect(tab.values[rowAt(tab, 'ก1', from)]).toContain('คะแนนจากกลุ่มงาน');
  });

  it('stands behind the status where there is one', () => {
    const tab = districtTab((tabs) => setCell(tabs.form, 2, 11, 4.8), 0, kept(3, [['ก1', 4.7]]));
    expect(rowsOf(tab, 'ก1').at(-1)).toContain('คะแนนจากกลุ่มงาน ▲ 0.10');
    expect(tab.values[rowAt(tab, 'ที่มาของคะแนน')]).toContain('เทียบกับ 31 ก.ค. 67');
  });

  it('is not compared with a total so far', () => {
    expect(partText(districtTab(undefined, 1, kept(4.8, [])), 'behind')).not.toMatch(/[▲▼]/);
  });
});

test('where nothing was sent everything that waits is counted, and there is no chart', () => {
  const tab = districtTab((tabs) => {
    tabs.form = tabs.form.slice(0, 2);
  });
  const behind = partText(tab, 'behind');
  // Three of four are named, the score that is given directly among them or counted.
  expect(behind.match(/^(?:รอข้อมูล|รอคะแนน) "/gm)).toHaveLength(3);
  expect(behind).toContain('และอีก 1 ตัวชี้วัด');
  expect(tab.charts).toEqual([]);
});
