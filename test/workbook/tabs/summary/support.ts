import { assess } from '../../../../src/workbook/assess.ts';
import type { CellValue } from '../../../../src/workbook/grid.ts';
import { parseRound } from '../../../../src/workbook/parse-round.ts';
import type { ScoredRun } from '../../../../src/workbook/tabs/scored-run.ts';
import type { Earlier } from '../../../../src/workbook/tabs/shared/earlier.ts';
import type { StyleName } from '../../../../src/workbook/tabs/style.ts';
import { describeSummary } from '../../../../src/workbook/tabs/summary/describe-summary.ts';
import type { TabDescription, TabValue } from '../../../../src/workbook/tabs/tab-description.ts';
import { tidyRows } from '../../../../src/workbook/tabs/tidy/describe-tidy.ts';
import { gridOf } from '../../reading/grids.ts';
import { withMonitored } from '../monitored.ts';

/** A round whose scores are typed as they are, so that a test knows them. */
export interface SmallRound {
  /** Rows of รายการ and ค่า. */
  settings?: CellValue[][];
  /** Name and share. */
  sections: [string, number][];
  /** Code, section, weight and short name. */
  indicators: [string, string, number, string?][];
  /** Name, ประเภท ('' is อำเภอ) and one score per indicator: '' where it is not reported yet. */
  districts: [string, string, ...CellValue[]][];
  earlier?: Earlier;
  /** Codes whose weight is 0. */
  monitored?: string[];
}

/**
 * Two sections of 60 and 40, three indicators. By hand:
 * หนึ่ง: งาน (75·4 + 25·2)/100 = 3.50, คน 5.00, total 0.6·3.5 + 0.4·5 = 4.10
 * สอง: งาน 3.00, คน 2.00, total 1.8 + 0.8 = 2.60
 * สาม: งาน 5.00 (ก1 alone), คน 4.00, total so far 3 + 1.6 = 4.60; with ก2 at 0, งาน is 3.75 and the total 3.85
 */
export const THREE: SmallRound = {
  settings: [
    ['จังหวัด', 'จันทบุรี'],
    ['ปีงบประมาณ', 2568],
    ['รอบที่', 1],
    ['ข้อความกำกับ', 'ร่าง'],
    ['ข้อมูล ณ วันที่', '15 มีนาคม 2568'],
  ],
  sections: [
    ['งาน', 60],
    ['คน', 40],
  ],
  indicators: [
    ['ก1', 'งาน', 75, 'หนี้'],
    ['ก2', 'งาน', 25, 'รายได้'],
    ['ข1', 'คน', 100],
  ],
  districts: [
    ['หนึ่ง', '', 4, 2, 5],
    ['สอง', '', 3, 3, 2],
    ['สาม', '', 5, '', 4],
  ],
};

export function scoredRun({
  settings = [],
  sections,
  indicators,
  districts,
  earlier,
  monitored = [],
}: SmallRound): ScoredRun {
  const rows = Math.max(settings.length, sections.length);
  const grids = [
    gridOf('ตั้งค่า', [
      ['รายการ', 'ค่า', '', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)'],
      ...Array.from({ length: rows }, (_, row) => [
        ...(settings[row] ?? ['', '']),
        '',
        ...(sections[row] ?? []),
      ]),
    ]),
    gridOf('อำเภอ', [['อำเภอ', 'ประเภท'], ...districts.map(([name, kind]) => [name, kind])]),
    gridOf('ตัวชี้วัด', [
      ['รหัส', 'องค์ประกอบ', 'น้ำหนัก', 'ชื่อย่อ', 'ตัวชี้วัด', 'วิธีวัด', 'เกณฑ์', 'เป้าหมาย (5 คะแนน)'],
      ...indicators.map(([code, section, weight, short = '']) => [
        code,
        section,
        weight,
        short,
        `ตัวชี้วัด ${code}`,
        'ให้คะแนนโดยตรง',
      ]),
    ]),
    gridOf('กรอกผล', [
      ['อำเภอ', ...indicators.map(([code]) => code)],
      ['', ...indicators.map(() => 'คะแนน')],
      ...districts.map(([name, , ...scores]) => [name, ...scores]),
    ]),
  ];
  const { round, problems } = parseRound(grids);
  if (!round) throw new Error(problems.all.map(({ message }) => message).join('\n'));
  const assessment = assess(withMonitored(round, monitored), problems);
  return {
    ...assessment,
    problems: problems.all,
    listed: { at: '' },
    tidy: tidyRows(assessment),
    calculatedAt: { people: '', machine: '', by: '' },
    grids,
    summaryTitle: 'สรุปคะแนน',
    snapshotTitle: 'สำเนาข้อมูลที่คำนวณแล้ว',
    fileUrl: '',
    earlier: earlier ?? null,
    closed: null,
    confirmations: new Map(),
    trend: { months: [], lastRound: null },
    changes: null,
  };
}

/** สรุปคะแนน of a small round, with ways to look at it. */
export function summaryOf(round: SmallRound) {
  const tab = describeSummary(scoredRun(round), 'คำนวณเมื่อ 1 เมษายน 2568', '=mark', true);
  const { values } = tab;
  const headerRow = tab.frozenRows - 2;
  const headers = values[headerRow] ?? [];
  const column = (header: string): number => {
    const found = headers.findIndex((text) => String(text).startsWith(header));
    if (found < 0) throw new Error(`no column "${header}" among ${headers.join(', ')}`);
    return found;
  };
  const row = (name: string, after = 0): number =>
    values.findIndex((line, index) => index >= after && line[0] === name);
  return {
    tab,
    headerRow,
    headers,
    column,
    row,
    /** One cell of the matrix. */
    cell: (name: string, header: string): TabValue => values[row(name)]?.[column(header)] ?? null,
    style: (name: string, header: string): StyleName => styleAt(tab, row(name), column(header)),
    /** Column A from top to bottom, blanks left out. */
    lines: values.map(([first]) => first).filter((text) => typeof text === 'string' && text !== ''),
  };
}

/** The look a cell has in the end: later areas override earlier ones. */
export function styleAt({ styles }: TabDescription, row: number, column: number): StyleName {
  const covers = styles.filter(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return covers[covers.length - 1]?.style ?? 'plain';
}
