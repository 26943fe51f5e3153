import { assess } from '../../../../src/workbook/assess.ts';
import type { CellValue } from '../../../../src/workbook/grid.ts';
import { parseRound } from '../../../../src/workbook/parse-round.ts';
import { describeTabs } from '../../../../src/workbook/tabs/describe-tabs.ts';
import { planTabs } from '../../../../src/workbook/tabs/plan-tabs.ts';
import type { ScoredRun } from '../../../../src/workbook/tabs/scored-run.ts';
import type { TabDescription, TabValue } from '../../../../src/workbook/tabs/tab-description.ts';
import { tidyRows } from '../../../../src/workbook/tabs/tidy/describe-tidy.ts';
import { INDICATOR_HEADER } from '../../../../src/workbook/vocabulary.ts';
import { gridsOf, type Rows, type Tabs } from '../../reading/grids.ts';
import { withMonitored } from '../monitored.ts';

const HEADERS: readonly string[] = Object.values(INDICATOR_HEADER);

export type IndicatorCells = Readonly<Record<string, CellValue>>;

const indicatorRow = (cells: IndicatorCells): CellValue[] => HEADERS.map((header) => cells[header] ?? '');

export const SPENT: IndicatorCells = {
  รหัส: 'ก1',
  องค์ประกอบ: 'งาน',
  ตัวชี้วัด: 'ร้อยละของการใช้จ่ายงบประมาณ',
  ชื่อย่อ: 'ใช้จ่าย',
  น้ำหนัก: 60,
  วิธีวัด: 'ร้อยละ',
  ข้อมูลที่กรอก: 'เบิกจ่าย (บาท) | งบจัดสรร (บาท)',
  'เป้าหมาย (5 คะแนน)': 100,
};
const ITEMS: IndicatorCells = {
  รหัส: 'ก2',
  องค์ประกอบ: 'งาน',
  ตัวชี้วัด: 'องค์กรคุณธรรม',
  น้ำหนัก: 40,
  วิธีวัด: 'นับข้อที่ทำแล้ว',
  ข้อมูลที่กรอก: 'ก | ข | ค | ง | จ',
};
const GIVEN: IndicatorCells = {
  รหัส: 'ส1',
  องค์ประกอบ: 'สมรรถนะหลัก',
  ตัวชี้วัด: 'มุ่งผลสัมฤทธิ์',
  น้ำหนัก: 50,
  วิธีวัด: 'ให้คะแนนโดยตรง',
};
const SENT: IndicatorCells = {
  รหัส: 'ส2',
  องค์ประกอบ: 'สมรรถนะหลัก',
  ตัวชี้วัด: 'การจัดการความรู้',
  น้ำหนัก: 50,
  วิธีวัด: 'ใช่/ไม่ใช่',
  ข้อมูลที่กรอก: 'ส่งองค์ความรู้',
};

/** Two districts, two sections (70 : 30), the second one competencies. */
export function tabsOf(): Tabs {
  return {
    settings: [
      ['รายการ', 'ค่า', '', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)'],
      ['ปีงบประมาณ', 2567, '', 'งาน', 70],
      ['รอบที่', 2, '', 'สมรรถนะหลัก', 30],
      ['เริ่ม', '1 เมษายน 2567'],
      ['สิ้นสุด', '30 กันยายน 2567'],
      ['ผู้ประเมิน', 'นายสมชาย ใจดี'],
      ['ตำแหน่งผู้ประเมิน', 'พัฒนาการจังหวัด'],
    ],
    districts: [
      ['อำเภอ', 'รหัส', 'ประเภท', 'ผู้รับการประเมิน', 'ตำแหน่ง'],
      ['คลองหาด', 2702, '', 'นางสาวสมหญิง รักดี', 'พัฒนาการอำเภอ'],
      ['ตาพระยา', 2703],
    ],
    indicators: [[...HEADERS], ...[SPENT, ITEMS, GIVEN, SENT].map(indicatorRow)],
    form: [
      ['อำเภอ', 'ก1', 'ก1', 'ก1', 'ก2', 'ก2', 'ก2', 'ก2', 'ก2', 'ส1', 'ส2', 'ก1'],
      [
        '',
        'เบิกจ่าย (บาท)',
        'งบจัดสรร (บาท)',
        'หลักฐาน',
        'ก',
        'ข',
        'ค',
        'ง',
        'จ',
        'คะแนน',
        'ส่งองค์ความรู้',
        'คะแนนจากกลุ่มงาน',
      ],
      ['คลองหาด', 920_000, 1_000_000, 'รายงาน GFMS', 'ใช่', 'ใช่', 'ใช่', 'ใช่', 'ไม่ใช่', 3, 'ไม่ใช่', ''],
      [
        'ตาพระยา',
        1_000_000,
        1_000_000,
        'https://drive.google.com/x?id=1',
        '',
        '',
        '',
        '',
        '',
        4,
        'ไม่ประเมิน',
        '',
      ],
    ],
  };
}

export const setIndicators = (tabs: Tabs, ...rows: IndicatorCells[]): void => {
  tabs.indicators = [[...HEADERS], ...rows.map(indicatorRow)];
};

/** A cell of a table by its row (from 0) and the header in row `headerRow`. */
export function setCell(rows: Rows, row: number, column: number, value: CellValue): void {
  const line = rows[row];
  if (!line) throw new Error(`no row ${row}`);
  line[column] = value;
}

/** The tab of the first district, or of another one, after a change of the input tabs; `monitored`: codes of weight 0. */
export function districtTab(
  change: (tabs: Tabs) => void = () => undefined,
  index = 0,
  more: Partial<ScoredRun> = {},
  monitored: readonly string[] = [],
): TabDescription {
  const tabs = tabsOf();
  change(tabs);
  const grids = gridsOf(tabs);
  const { round: parsed, problems } = parseRound(grids);
  if (!parsed) throw new Error(problems.all.map(({ message }) => message).join('\n'));
  const round = withMonitored(parsed, monitored);
  const assessment = assess(round, problems);
  const run: ScoredRun = {
    ...assessment,
    problems: problems.all,
    listed: { at: '' },
    tidy: tidyRows(assessment),
    calculatedAt: { people: '', machine: '', by: '' },
    grids,
    summaryTitle: 'สรุปคะแนน',
    snapshotTitle: 'สำเนา',
    fileUrl: '',
    earlier: null,
    closed: null,
    confirmations: new Map(),
    trend: { months: [], lastRound: null },
    changes: null,
    ...more,
  };
  const key = assessment.districts[index]?.key ?? '';
  const tab = describeTabs(run, planTabs(run)).find((one) => one.key === `district:${key}`);
  if (!tab) throw new Error('no such tab');
  return tab;
}

/** All rows without their empty cells. */
export const filled = ({ values }: TabDescription): TabValue[][] =>
  values.map((row) => row.filter((value) => value !== null && value !== ''));

/** The filled cells of the rows that begin with `first`, in order. */
export const rowsOf = (tab: TabDescription, first: TabValue): TabValue[][] =>
  filled(tab).filter(([value]) => value === first);

/** Index of the first row from `from` on that has this text in a cell; −1 where there is none. */
export const rowAt = ({ values }: TabDescription, text: string, from = 0): number =>
  values.findIndex((row, index) => index >= from && row.includes(text));

/** Everything on the signed part, or behind it, as one text. */
export function partText(tab: TabDescription, part: 'signed' | 'behind'): string {
  const split = rowAt(tab, 'ส่วนที่ 2 คำอธิบายคะแนนและแนวทางเพิ่มคะแนน');
  const rows = filled(tab);
  return (part === 'signed' ? rows.slice(0, split) : rows.slice(split)).flat().join('\n');
}

/** The looks of three cells in the first row that has this text, counted from the right: the last columns of a form. */
export function looksAt(tab: TabDescription, text: string) {
  const row = rowAt(tab, text);
  const last = tab.widths.length - 1;
  const look = (column: number): string =>
    tab.styles
      .filter((one) => one.row === row && column >= one.column && column < one.column + one.columns)
      .map(({ style }) => style)
      .pop() ?? 'plain';
  return { score: look(last - 2), weight: look(last - 1), weighted: look(last) };
}
