import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/workbook/assess.ts';
import type { Grid } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { reportDistricts } from '../../../src/workbook/report.ts';
import { listChanges } from '../../../src/workbook/tabs/changes/describe-changes.ts';
import { averagesByKind } from '../../../src/workbook/tabs/district/averages.ts';
import { describeDistrict } from '../../../src/workbook/tabs/district/describe-district.ts';
import { describeSnapshot, readSnapshot } from '../../../src/workbook/tabs/inputs/snapshot.ts';
import { describeMemo } from '../../../src/workbook/tabs/memo/describe-memo.ts';
import { describeNotices } from '../../../src/workbook/tabs/notices/describe-notices.ts';
import type { ScoredRun } from '../../../src/workbook/tabs/scored-run.ts';
import { describeStatus } from '../../../src/workbook/tabs/status/describe-status.ts';
import { describeSummary } from '../../../src/workbook/tabs/summary/describe-summary.ts';
import { cleanTabs, gridsOf, indicatorColumn, put } from '../reading/grids.ts';
import { runOver, textOf } from '../tabs/scored-run.ts';
import { setting, type TargetCells, targetsTab } from './support.ts';

const CITY = 'เมืองจันทบุรี';
const LETTER = 'จบ 0019/ว 7';
/** 80 in ก1 scores 4.00 by 50 60 70 80 90, and 4 + 20/35 = 4.57 by 0 20 40 60 95. */
const CHANGED: TargetCells = {
  รหัส: 'ก1',
  อำเภอ: CITY,
  ตั้งแต่วันที่: '1 มกราคม 2568',
  เป้าหมาย: 95,
  'ระดับ 1': 0,
  'ระดับ 2': 20,
  'ระดับ 3': 40,
  'ระดับ 4': 60,
  อ้างถึง: LETTER,
};

function gridsWith(...rows: readonly TargetCells[]): Grid[] {
  const tabs = cleanTabs();
  setting('เริ่ม', '1 ตุลาคม 2567')(tabs);
  setting('ข้อมูล ณ วันที่', '1 กุมภาพันธ์ 2568')(tabs);
  return [...gridsOf(tabs), targetsTab(...rows)];
}

/** Without its last line, the code of the rules. */
const summaryOf = (run: ScoredRun): string[] =>
  describeSummary(run, '', '', true)
    .values.map((row) => String(row[0] ?? ''))
    .slice(0, -1);

const districtTab = (run: ScoredRun, name: string) => {
  const district = run.districts.find((one) => one.name === name);
  if (!district) throw new Error(`no ${name}`);
  return describeDistrict({ run, averages: averagesByKind(run) }, district, name, '');
};

describe('a target that changed during the round', () => {
  const run = runOver(gridsWith(CHANGED));
  const [, ...below] = summaryOf(run).slice(summaryOf(run).indexOf('เป้าหมายที่เปลี่ยนระหว่างรอบ'));
  const told = below.slice(0, below.indexOf(''));

  it('stands in สรุปคะแนน old and new, with its day, its letter and both scores', () => {
    expect(told.join('').replace(/ {2,}/g, ' ')).toBe(
      'ก1 ตัวชี้วัด ก1: เป้าหมายเดิม ไม่น้อยกว่า 90 (ระดับ 1: 50, ระดับ 2: 60, ระดับ 3: 70, ระดับ 4: 80) → ไม่น้อยกว่า 95 (ระดับ 1: 0, ระดับ 2: 20, ระดับ 3: 40, ระดับ 4: 60) ' +
        `ตั้งแต่ 1 มกราคม 2568 ตาม ${LETTER} · คะแนนเดิม → ใหม่: ${CITY} 4.00 → 4.57`,
    );
  });

  it('stands in the memo, in Thai numerals', () => {
    const memo = textOf(describeMemo(run, '')).replace(/\n/g, ' ');
    expect(memo).toContain('เป้าหมายที่เปลี่ยนระหว่างรอบ');
    expect(memo).toContain('๔.๐๐ → ๔.๕๗');
    expect(memo).toContain('จบ ๐๐๑๙/ว ๗');
  });

  it('is told to the district with its letter, and never with the score before', () => {
    const page = textOf(districtTab(run, CITY));
    const notices = textOf(
      describeNotices(
        run,
        '',
        () => null,
        () => '',
      ),
    );
    expect(page).toContain(`ไม่น้อยกว่า 95 ตั้งแต่ 1 มกราคม 2568 ตาม จบ 0019/ว 7`);
    for (const text of [page, notices]) {
      expect(text).not.toContain('เดิม');
      expect(text).not.toMatch(/4\.00\b/);
    }
  });

  it('is printed on the form of that district, whose rows are as many as those of the others', () => {
    const [own, other] = [CITY, 'ท่าใหม่'].map((name) => districtTab(run, name));
    expect(own?.values.flat()).toContain('ไม่น้อยกว่า 95');
    expect(own?.values.flat()).not.toContain('ไม่น้อยกว่า 90 (');
    expect(own?.values).toHaveLength(other?.values.length ?? 0);
  });

  it.each<[what: string, row: TargetCells]>([
    ['that is the same', { ...CHANGED, เป้าหมาย: 90, 'ระดับ 1': 50, 'ระดับ 2': 60, 'ระดับ 3': 70, 'ระดับ 4': 80 }],
    ['of a later day', { ...CHANGED, ตั้งแต่วันที่: '2 กุมภาพันธ์ 2568' }],
    ['that has to be mended', { ...CHANGED, เป้าหมาย: '' }],
  ])('is not said of one %s', (_, row) => {
    expect(summaryOf(runOver(gridsWith(row)))).not.toContain('เป้าหมายที่เปลี่ยนระหว่างรอบ');
  });

  it('of the whole round is counted, not told one by one', () => {
    const lines = summaryOf(runOver(gridsWith({ ...CHANGED, ตั้งแต่วันที่: '' })));
    expect(lines).toContain('ใช้เป้าหมายเฉพาะแห่งตั้งแต่ต้นรอบ 1 ผล ดูชีต "ค่าเป้าหมายรายอำเภอ"');
    expect(lines.join('')).not.toContain('→');
  });

  it('that says ไม่ประเมิน is told as that, and the memo gives its reason', () => {
    const left = runOver(
      gridsWith({ รหัส: 'ก1', อำเภอ: CITY, เป้าหมาย: 'ไม่ประเมิน', หมายเหตุ: 'ไม่มีครัวเรือน', อ้างถึง: LETTER }),
    );
    expect(textOf(describeMemo(left, '')).replace(/\s+/g, ' ')).toContain(
      'เหตุผล: ไม่มีครัวเรือน ตาม จบ ๐๐๑๙/ว ๗',
    );
    const dated = gridsWith({ รหัส: 'ก1', ตั้งแต่วันที่: '1 ม.ค. 68', เป้าหมาย: 'ไม่ประเมิน', อ้างถึง: LETTER });
    expect(summaryOf(runOver(dated)).join(' ')).toContain(
      `คะแนนเดิม → ใหม่: ${CITY} 4.00 → ไม่ประเมิน, ท่าใหม่ 2.00 → ไม่ประเมิน`,
    );
    // The form prints it in place of a target.
    const signed = districtTab(left, CITY).values.filter((row) => row.includes('ไม่ประเมิน'));
    expect(signed[0]?.[0]).toBe('ก1');
  });
});

it('a target that has to be mended is nothing that a work group is asked to mend', () => {
  const status = (row: TargetCells) => textOf(describeStatus(runOver(gridsWith(row)), ''));
  expect(status({ ...CHANGED, เป้าหมาย: '' })).toContain('ไม่มีรายการที่ต้องแก้ไข');
  const tabs = cleanTabs();
  put(tabs.form, 'B3', 'มาก');
  const both = [...gridsOf(tabs), targetsTab({ ...CHANGED, ตั้งแต่วันที่: '', เป้าหมาย: '' })];
  expect(textOf(describeStatus(runOver(both), ''))).not.toContain('ไม่มีรายการที่ต้องแก้ไข');
});

describe('▲ and ▼', () => {
  const earlier = (day: string, target = 90) => ({
    label: '31 ม.ค. 68',
    day,
    districts: new Map([
      [CITY, { total: 3, scores: new Map(), targets: new Map([['ก1', target]]) }],
      ['ท่าใหม่', { total: 3, scores: new Map(), targets: new Map([['ก1', 90]]) }],
    ]),
  });
  const lines = (day: string, target?: number) => {
    const run = { ...runOver(gridsWith(CHANGED)), earlier: earlier(day, target) };
    return describeSummary(run, '', '', true).values.flat();
  };

  it('say that the target moved since the figures they tell the change from', () => {
    // 0.5·(32/7) + 0.3·3 + 0.2·2 = 3.59; ท่าใหม่ 0.5·2 + 0.3·1 + 0.2·4 = 2.10.
    expect(lines('2024-12-31')).toEqual(expect.arrayContaining(['▲ 0.59 (เป้าหมายเปลี่ยน)', '▼ 0.90']));
    expect(lines('2025-01-31', 95)).toEqual(expect.arrayContaining(['▲ 0.59', '▼ 0.90']));
  });

  it('say so where a closed round kept another target', () => {
    expect(lines('2025-01-31', 90)).toContain('▲ 0.59 (เป้าหมายเปลี่ยน)');
  });
});

describe('เปลี่ยนแปลงล่าสุด', () => {
  const before = (grids: Grid[]) => {
    const run = runOver(grids);
    const copy = describeSnapshot(grids, run.round.indicators, run.districts, '');
    const snapshot = readSnapshot(copy.values);
    if (!snapshot) throw new Error('the copy cannot be read back');
    return snapshot;
  };
  const later = (grids: Grid[]) => {
    const { round, problems } = parseRound(grids, { year: 2025, month: 2, day: 1 });
    if (!round) throw new Error('not scored');
    return reportDistricts(assess(round, problems));
  };

  it('tells a target that came in, its letter, and the score by the old one beside the new', () => {
    const now = gridsWith(CHANGED);
    const rows = listChanges(before(gridsWith()), now, later(now), '')?.rows ?? [];
    expect(rows.slice(0, 1)).toEqual([['เป้าหมาย', CITY, `ก1 ตาม ${LETTER} (คะแนนตามเป้าหมายเดิม 4)`, 90, 95]]);
    expect(rows).toContainEqual([expect.any(String), CITY, 'ก1', 4, 4.57]);
  });

  it('tells one that its day alone brought in', () => {
    const grids = gridsWith(CHANGED).map((grid) =>
      grid.title === 'ตั้งค่า'
        ? {
            ...grid,
            values: grid.values.map((row) =>
              row[0] === 'ข้อมูล ณ วันที่' ? ['', ...row.slice(1).map(() => '')] : row,
            ),
          }
        : grid,
    );
    const { round, problems } = parseRound(grids, { year: 2024, month: 12, day: 31 });
    if (!round) throw new Error('not scored');
    const { districts } = assess(round, problems);
    const copy = readSnapshot(describeSnapshot(grids, round.indicators, districts, '').values);
    const rows = copy ? listChanges(copy, grids, later(grids), '')?.rows : [];
    expect(rows?.map(([kind, where]) => [kind, where])).toContainEqual(['เป้าหมาย', CITY]);
    expect(rows?.some(([kind]) => kind === 'ข้อมูลที่กรอก')).toBe(false);
  });
});

it('a cell of สรุปคะแนน is grey and empty where the indicator does not concern the row', () => {
  const tabs = cleanTabs();
  put(tabs.indicators, `${indicatorColumn('ใช้กับ')}2`, 'ท่าใหม่');
  put(tabs.form, 'B3', '');
  const summary = describeSummary(runOver(gridsOf(tabs)), '', '', true);
  const row = summary.values.findIndex(([name]) => name === CITY);
  const header = summary.values.findIndex((cells) => cells.some((cell) => String(cell).startsWith('ก1')));
  const column = summary.values[header]?.findIndex((cell) => String(cell).startsWith('ก1')) ?? -1;
  const look = summary.styles.filter((area) => area.row === row && area.column === column).pop();
  expect([summary.values[row]?.[column], look?.style]).toEqual([null, 'notConcerned']);
  expect(summary.values.flat().join('\n')).toContain('ช่องสีเทาคือไม่ใช้ตัวชี้วัดนี้ ดูคอลัมน์ "ใช้กับ" ในชีต "ตัวชี้วัด"');
});
