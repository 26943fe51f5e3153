import { expect, test } from 'vitest';
import { asSettable } from '../../../../src/addon/sheet/settable.ts';
import type { ScoredDistrict } from '../../../../src/workbook/scored-district.ts';
import { describeNotices } from '../../../../src/workbook/tabs/notices/describe-notices.ts';
import { sayWhole } from '../../../../src/workbook/tabs/notices/say-whole.ts';
import type { ScoredRun } from '../../../../src/workbook/tabs/scored-run.ts';
import type { Earlier } from '../../../../src/workbook/tabs/shared/earlier.ts';
import type { PrintedPages } from '../../../../src/workbook/tabs/shared/printed-pages.ts';
import type { TabDescription } from '../../../../src/workbook/tabs/tab-description.ts';
import { cleanTabs, gridsOf, put, type Tabs } from '../../reading/grids.ts';
import { rowOf, runOver } from '../scored-run.ts';

const SIGNED = { landscape: false, range: 'A1:H40' };
const NARROW = { whole: { landscape: false, range: null }, signed: SIGNED };
const WIDE = { whole: { landscape: true, range: null }, signed: null };
/** The tabs there are: the summary is wide, those of the districts 2201 and 2203 are not. */
const PAGES = new Map<string, PrintedPages>([
  ['summary', WIDE],
  ['district:2201', NARROW],
  ['district:2203', NARROW],
]);

const AS_OF = 'ข้อมูล ณ วันที่ 31 สิงหาคม 2567';

/**
 * The small round: levels 50, 60, 70, 80 and 90 give 1 to 5; weights 50, 30, 20.
 * เมืองจันทบุรี: 80 → 4, 70 → 3, 30/50 = 60 → 2; (50·4 + 30·3 + 20·2)/100 = 3.30, 66.00 %: พอใช้.
 * ท่าใหม่: 60 → 2, 50 → 1, 40/50 = 80 → 4; (50·2 + 30·1 + 20·4)/100 = 2.10, 42.00 %: ต้องปรับปรุง.
 */
function notices(
  change: (tabs: Tabs) => void = () => {},
  {
    fileUrl = 'https://docs.example/d/1',
    pages = PAGES as ReadonlyMap<string, PrintedPages>,
    adviceOf = (_: ScoredDistrict): string => '',
    earlier = null as Earlier | null,
  } = {},
): TabDescription {
  const run = { ...runOf(change, fileUrl), earlier };
  return describeNotices(run, '=mark', (key) => pages.get(key) ?? null, adviceOf);
}

function runOf(change: (tabs: Tabs) => void, fileUrl = ''): ScoredRun {
  const tabs = cleanTabs();
  put(tabs.settings, 'A5', 'จังหวัด');
  put(tabs.settings, 'B5', 'จันทบุรี');
  put(tabs.settings, 'A8', 'ข้อมูล ณ วันที่');
  put(tabs.settings, 'B8', '31 สิงหาคม 2567');
  change(tabs);
  return runOver(gridsOf(tabs), '2024-09-01', fileUrl);
}

/** The message with all ranks, which stands in ภาพรวม. */
const wholeOf = (change: (tabs: Tabs) => void = () => {}): string => sayWhole(runOf(change));

/** ตั้งค่า shows ranks, and what else is changed. */
const ranked =
  (change: (tabs: Tabs) => void = () => {}) =>
  (tabs: Tabs): void => {
    put(tabs.settings, 'A9', 'แสดงอันดับ');
    put(tabs.settings, 'B9', 'ใช่');
    change(tabs);
  };

/** The message stands behind the name. */
const wholeMessageOf = (tab: TabDescription, name: string): unknown => rowOf(tab, name)[1];

/** Without the receipt in its last line. */
const messageOf = (tab: TabDescription, name: string): unknown =>
  String(wholeMessageOf(tab, name)).replace(/\nรหัสเทียบข้อมูล \S+$/, '');

test('a message ends with the receipt of its district where there is a total, and that for all has none', () => {
  const tab = notices(ranked());
  const last = (name: string): string => String(wholeMessageOf(tab, name)).split('\n').pop() ?? '';
  expect(last('ท่าใหม่')).toMatch(/^รหัสเทียบข้อมูล [0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(last('เมืองจันทบุรี')).not.toBe(last('ท่าใหม่'));
  expect(wholeOf()).not.toContain('รหัสเทียบข้อมูล');
  const blank = notices(ranked(({ form }) => void form.splice(2)));
  expect(wholeMessageOf(blank, 'ท่าใหม่')).not.toContain('รหัสเทียบข้อมูล');
});

test('a message stands alone: whose, which round, total, percent, grade, rank, sections, all handed in', () => {
  expect(messageOf(notices(ranked()), 'ท่าใหม่')).toBe(
    [
      'สพอ.ท่าใหม่: ผลคะแนนตัวชี้วัด จังหวัดจันทบุรี รอบที่ 1 ปีงบประมาณ 2568',
      AS_OF,
      'คะแนนรวม 2.10 จากเต็ม 5 (ร้อยละ 42.00)',
      'ระดับผล: ต้องปรับปรุง อันดับที่ 2 จาก 2 อำเภอที่ข้อมูลครบ (จัดอันดับตามร้อยละ)',
      '• งาน 2.10',
      'ส่งครบแล้ว 3 ตัวชี้วัด',
    ].join('\n'),
  );
});

test('it has the label, what is unconfirmed and the date of the data, and advice where there is any', () => {
  const tab = notices(
    ({ settings }) => {
      put(settings, 'A6', 'ข้อความกำกับ');
      put(settings, 'B6', 'ร่าง');
      put(settings, 'F1', 'รอยืนยัน');
      put(settings, 'F2', 'สัดส่วนยังไม่แน่นอน');
    },
    { adviceOf: ({ name }) => (name === 'ท่าใหม่' ? 'เพิ่ม ก1 อีก 10' : '') },
  );
  const label = 'ร่าง · คะแนนประมาณการ: รอยืนยัน 1 ข้อ · ข้อมูล ณ วันที่ 31 สิงหาคม 2567';
  expect(String(messageOf(tab, 'ท่าใหม่')).split('\n')[1]).toBe(label);
  expect(String(messageOf(tab, 'ท่าใหม่')).split('\n').slice(-1)).toEqual(['เพิ่ม ก1 อีก 10']);
  expect(messageOf(tab, 'เมืองจันทบุรี')).not.toContain('เพิ่ม ก1');
});

test('where the day of the data is not given, a message says when its figures were computed', () => {
  const tab = notices(({ settings }) => put(settings, 'B8', ''));
  for (const message of [messageOf(tab, 'ท่าใหม่'), wholeOf(({ settings }) => put(settings, 'B8', ''))]) {
    expect(String(message).split('\n').slice(-1)).toEqual(['คำนวณเมื่อ 1 กันยายน 2567 เวลา 09:00 น.']);
  }
});

test('the message of one district has no figure and no name of another', () => {
  const message = messageOf(notices(), 'ท่าใหม่');
  expect(message).not.toContain('เมืองจันทบุรี');
  expect(message).not.toContain('3.30');
  expect(message).not.toContain('66.00');
});

test.each(['ไม่ใช่', ''])('where ตั้งค่า has “%s” for ranks there is none, in no message', (shown) => {
  const hide = ({ settings, form }: Tabs) => {
    put(settings, 'A6', 'แสดงอันดับ');
    put(settings, 'B6', shown);
    // The second in the list becomes the better one: 90 → 5 in ก1 gives (250 + 30 + 80)/100 = 3.60, 72 %.
    put(form, 'B4', 90);
  };
  const tab = notices(hide);
  for (const name of ['เมืองจันทบุรี', 'ท่าใหม่']) expect(messageOf(tab, name)).not.toContain('อันดับ');
});

test('an incomplete district gets what it has, what it can reach, and what it is to send', () => {
  const tab = notices(ranked(({ form }) => put(form, 'B4', '')));
  // ก2 → 1, ก3 → 4: (30·1 + 20·4)/50 = 2.20, 44 %. With ก1 at 0: 110/100 = 1.10; at 5: 360/100 = 3.60.
  expect(messageOf(tab, 'ท่าใหม่')).toBe(
    [
      'สพอ.ท่าใหม่: ผลคะแนนตัวชี้วัด จังหวัดจันทบุรี รอบที่ 1 ปีงบประมาณ 2568',
      AS_OF,
      'คะแนนเท่าที่มีข้อมูล 2.20 จากเต็ม 5 (ร้อยละ 44.00)',
      'ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผลและอันดับ คะแนนรวมเป็นไปได้ตั้งแต่ 1.10 ถึง 3.60',
      '• งาน 2.20',
      'ส่งแล้ว 2 จาก 3 ตัวชี้วัด อยู่ระหว่างรอข้อมูลจากกลุ่มหนึ่ง ได้แก่ ก1 ตัวชี้วัด ก1',
    ].join('\n'),
  );
  // The first of one is no rank.
  expect(messageOf(tab, 'เมืองจันทบุรี')).toContain('ระดับผล: พอใช้\n');
  expect(rowOf(tab, 'ท่าใหม่')[2]).toBe('รอข้อมูล 1');
});

test('of what is to be mended a district is told who mends it, not in which cell of another’s form', () => {
  const tab = notices(({ form }) => put(form, 'B4', 'x'));
  const [last = ''] = String(messageOf(tab, 'ท่าใหม่')).split('\n').slice(-1);
  expect(last).toBe('ส่งแล้ว 3 จาก 3 ตัวชี้วัด รอกลุ่มหนึ่ง แก้ไข ก1 ตัวชี้วัด ก1');
});

test('where an earlier month or round is kept, a complete total is compared with it', () => {
  const earlier = {
    label: '31 ก.ค. 67',
    day: '2024-07-31',
    districts: new Map([
      ['ท่าใหม่', { total: 2, scores: new Map(), targets: new Map() }],
      ['เมืองจันทบุรี', { total: 3.3, scores: new Map(), targets: new Map() }],
    ]),
  };
  const changes = (change: (tabs: Tabs) => void = () => {}) => {
    const tab = notices(change, { earlier });
    return ['ท่าใหม่', 'เมืองจันทบุรี'].map((name) => /เทียบกับ.*/.exec(String(messageOf(tab, name)))?.[0]);
  };
  // 2.10 − 2.00; 3.30 then and now.
  expect(changes()).toEqual(['เทียบกับ 31 ก.ค. 67: ▲ 0.10', 'เทียบกับ 31 ก.ค. 67: เท่าเดิม']);
  expect(changes(({ form }) => put(form, 'B4', ''))[0]).toBeUndefined();
});

test('a district of which nothing is known has no figures', () => {
  const message = String(messageOf(notices(ranked(({ form }) => void form.splice(2))), 'ท่าใหม่'));
  expect(message.split('\n').slice(2)).toEqual([
    'ยังไม่มีคะแนน',
    'ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผลและอันดับ คะแนนรวมเป็นไปได้ตั้งแต่ 0.00 ถึง 5.00',
    '• งาน ยังไม่มีคะแนน',
    'ส่งแล้ว 0 จาก 3 ตัวชี้วัด อยู่ระหว่างรอข้อมูลทุกตัวชี้วัดจากกลุ่มงาน',
  ]);
});

test('where blanks count as 0 it says so', () => {
  const zero = ({ settings, form }: Tabs): void => {
    put(settings, 'A6', 'เมื่อยังไม่กรอก');
    put(settings, 'B6', 'คิดเป็น 0 คะแนน');
    put(form, 'B4', '');
  };
  const tab = notices(ranked(zero));
  // (50·0 + 30·1 + 20·4)/100 = 1.10, 22 %.
  expect(messageOf(tab, 'ท่าใหม่')).toContain('คะแนนรวม 1.10 จากเต็ม 5 (ร้อยละ 22.00)');
  expect(messageOf(tab, 'ท่าใหม่')).toContain('อันดับที่ 2 จาก 2 อำเภอที่จัดอันดับ');
  expect(messageOf(tab, 'ท่าใหม่')).toContain('\nยังไม่ส่ง 1 ตัวชี้วัด คิดเป็น 0 คะแนน');
  expect(messageOf(tab, 'เมืองจันทบุรี')).not.toContain('คิดเป็น 0 คะแนน');
  const whole = wholeOf(ranked(zero)).split('\n');
  expect(whole).toContain('ข้อมูลครบ 1 จาก 2 อำเภอ');
  expect(whole.slice(-1)).toEqual(['2. ท่าใหม่ 1.10 ต้องปรับปรุง (ยังไม่ส่ง 1 ตัวชี้วัด คิดเป็น 0 คะแนน)']);
});

test('the message for the whole ranks kinds apart and names those that wait last', () => {
  const kinds = ({ districts, form }: Tabs): void => {
    put(districts, 'A4', 'ขลุง');
    put(districts, 'A5', 'ฝ่ายอำนวยการ');
    put(districts, 'C5', 'กลุ่มงาน');
    form.splice(3, 0, ['ฝ่ายอำนวยการ', 90, 90, 45, 50]);
    put(form, 'B3', 50);
  };
  const tab = notices(ranked(kinds));
  // เมืองจันทบุรี with ก1 50 → 1: (50 + 90 + 40)/100 = 1.80; ท่าใหม่ 2.10 is now the better one.
  expect(wholeOf(kinds)).toBe(
    [
      'ภาพรวมผลคะแนนตัวชี้วัด จังหวัดจันทบุรี รอบที่ 1 ปีงบประมาณ 2568',
      AS_OF,
      'ข้อมูลครบ 3 จาก 4 แห่ง',
      'อำเภอ:',
      '1. ท่าใหม่ 2.10 ต้องปรับปรุง',
      '2. เมืองจันทบุรี 1.80 ต้องปรับปรุง',
      '• ขลุง รอข้อมูล 3',
      'กลุ่มงาน:',
      '1. ฝ่ายอำนวยการ 5.00 ดีเด่น',
    ].join('\n'),
  );
  expect(messageOf(tab, 'ฝ่ายอำนวยการ')).toMatch(/^ฝ่ายอำนวยการ: /);
  expect(messageOf(tab, 'ฝ่ายอำนวยการ')).toContain('ระดับผล: ดีเด่น\n');
  expect(rowOf(tab, 'หน่วยรับการประเมิน')[1]).toBe('ข้อความสำหรับส่ง');
});

test('the message for the whole gives eighteen districts, kinds counted together, and the number of the rest', () => {
  const twenty = ({ districts, form }: Tabs): void => {
    const names = Array.from({ length: 20 }, (_, index) => `แห่งที่ ${index + 1}`);
    names.forEach((name, index) => {
      districts[index + 1] = [name, '', index < 17 ? 'อำเภอ' : 'กลุ่มงาน'];
    });
    form.splice(2, form.length, ...names.map((name) => [name, 90, 90, 45, 50]));
  };
  const lines = wholeOf(twenty).split('\n');
  expect(lines.filter((line) => line.startsWith('1. '))).toHaveLength(18);
  expect(lines.slice(-1)).toEqual(['และอีก 2 แห่ง ดูชีต "สรุปคะแนน"']);
});

test('every row leads to its tab, to a PDF of what is signed and to one of exactly that tab', () => {
  const tab = notices();
  const top = tab.values.findIndex(([first]) => first === 'สรุปคะแนน');
  const keys = ['summary', 'district:2201', 'district:2203'];
  expect(tab.links).toEqual(
    keys.flatMap((key, index) => [
      { row: top + index, column: 3, to: { kind: 'own', key, cell: 'A1' } },
      ...(key === 'summary' ? [] : [{ row: top + index, column: 4, to: { kind: 'pdf', key, page: SIGNED } }]),
      {
        row: top + index,
        column: 5,
        to: { kind: 'pdf', key, page: { landscape: key === 'summary', range: null } },
      },
    ]),
  );
  expect(rowOf(tab, 'สรุปคะแนน').slice(4, 6)).toEqual(['', 'เปิด PDF']);
  expect(rowOf(tab, 'ท่าใหม่').slice(4, 6)).toEqual(['เปิด PDF', 'เปิด PDF']);
});

test('the memo has a row where there is one, with its text for the office’s own template', () => {
  const tab = notices(() => {}, { pages: new Map([...PAGES, ['memo', NARROW]]) });
  const row = tab.values.findIndex(([first]) => first === 'บันทึกถึงผู้ประเมิน');
  expect(tab.values[row]?.[2]).toBe('โปรดตรวจก่อนลงนาม');
  expect(String(tab.values[row]?.[1])).toMatch(/เรื่อง รายงานผลการประเมินตามตัวชี้วัด รอบที่ ๑/);
  // Printed from a file, a tab begins where a cell says บันทึกข้อความ: แจ้งผล is not the letter.
  expect(tab.values.flat()).not.toContain('บันทึกข้อความ');
  expect(tab.links.filter((link) => link.row === row).map(({ to }) => to)).toEqual([
    { kind: 'own', key: 'memo', cell: 'A1' },
    { kind: 'pdf', key: 'memo', page: SIGNED },
    { kind: 'pdf', key: 'memo', page: NARROW.whole },
  ]);
});

test('a file on a disk has no address: the cell tells how to print instead', () => {
  const tab = notices(() => {}, { fileUrl: '' });
  expect(tab.links.map(({ to }) => to.kind)).toEqual(['own', 'own', 'own']);
  expect(rowOf(tab, 'ท่าใหม่')[5]).toBe('เปิดชีตนี้ แล้วสั่งพิมพ์จากเมนูของโปรแกรม');
});

test('districts without a tab of their own have no links, and their messages all the same', () => {
  const tab = notices(() => {}, { pages: new Map([['summary', WIDE]]) });
  expect(tab.links).toHaveLength(2);
  expect(rowOf(tab, 'ท่าใหม่').slice(3, 6)).toEqual(['ไม่มีชีตรายอำเภอ', '', '']);
  expect(messageOf(tab, 'ท่าใหม่')).toContain('คะแนนรวม 2.10');
});

test('it begins with the messages, and says below them who can see what', () => {
  const tab = notices();
  const header = tab.values.findIndex(([first]) => first === 'อำเภอ');
  expect(header).toBe(4);
  const below = tab.values
    .slice(header)
    .map(([first]) => first)
    .join('\n');
  expect(below).toContain('ผู้ที่เปิดไฟล์นี้ได้ เห็นคะแนนของทุกแห่งในไฟล์');
  expect(below).toContain('เปิดได้เฉพาะผู้ที่มีสิทธิ์เปิดไฟล์นี้');
  expect(below).toContain('มีคะแนนของแห่งนั้นเท่านั้น');
});

test('addresses of districts have a column where there are any', () => {
  const header = (tab: TabDescription) => rowOf(tab, 'อำเภอ');
  expect(header(notices())).not.toContain('อีเมล');
  const tab = notices(({ districts }) => {
    put(districts, 'D1', 'อีเมล');
    put(districts, 'D3', 'thamai@example.go.th');
  });
  const column = header(tab).indexOf('อีเมล');
  expect(rowOf(tab, 'ท่าใหม่')[column]).toBe('thamai@example.go.th');
  expect(tab.widths).toHaveLength(header(tab).length);
});

test('a hostile name stays a text in every cell it reaches', () => {
  const name = '=HYPERLINK("https://bad.example","x")';
  const tab = notices(({ districts, form }) => {
    put(districts, 'A3', name);
    put(districts, 'C3', '=1+1');
    put(form, 'A4', name);
  });
  const row = rowOf(tab, name);
  for (const cell of [row[0], row[1] ?? null]) expect(String(asSettable(cell ?? null))).toMatch(/^'=/);
  expect(tab.formulas).toEqual([{ row: 3, column: 0, formula: '=mark' }]);
});
