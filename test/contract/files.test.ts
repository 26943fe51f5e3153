import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Desk } from './support/call.ts';
import { compareReports } from './support/compare.ts';
import { type Report, scoredWorkbooks } from './support/expectation.ts';
import { Package } from './support/package.ts';

const desk = new Desk();
afterAll(() => desk.clear());

function open(name: string): Package {
  return new Package(readFileSync(desk.path(name)));
}

const TIDY =
  `fiscal_year round province district_code district kind section section_share code indicator unit owner
  weight value score weighted status confirmed explanation calculated_at measure criterion operator target levels
  lowest rule_target target_cell numerator denominator district_total district_percent district_grade district_rank
  district_complete district_assessed receipt round_start round_end data_as_of unconfirmed rules_id workbook_id
  version`.split(/\s+/);
const MACHINE = ['ข้อมูลวิเคราะห์', 'ผลรายเดือน', 'ผลรอบที่ปิดแล้ว'];

describe('what the user made stays as it was', () => {
  it.each(['moved', 'office-moved', 'confirmed', 'office-confirmed', 'contents', 'office-contents'])(
    '%s',
    async (name) => {
      const file = desk.lay(name);
      await desk.call('score', file, '-o', `${name}-out.xlsx`, '--json');
      const before = open(file);
      const after = open(`${name}-out.xlsx`);
      const kept = after.tabs.filter((tab) => before.tabs.some(({ title }) => title === tab.title));
      expect(kept.map(({ title, state }) => [title, state])).toEqual(
        before.tabs.map(({ title, state }) => [title, state]),
      );
      const rest = JSON.stringify(before.tabs.map((tab) => tab.rest));
      if (name.endsWith('moved')) expect(rest).toMatch(/โทรยืนยันแล้ว.*กราฟเต็มหน้า/);
      for (const tab of before.tabs) {
        const now = after.tab(tab.title);
        expect.soft(Object.fromEntries(now.cells), tab.title).toEqual(Object.fromEntries(tab.cells));
        expect.soft(now.rest, tab.title).toEqual(tab.rest);
      }
      expect(after.names).toMatchObject(before.names);
    },
  );
});

describe('scoring what was scored gives the same again', () => {
  it.each(scoredWorkbooks().filter(([name]) => /moved|policy-0|waiting|shuffled-[1-4]$/.test(name)))(
    '%s',
    async (name, expected) => {
      desk.lay(name);
      await desk.call('score', `${name}.xlsx`, '-o', 'once.xlsx', '--json');
      const call = await desk.call('score', 'once.xlsx', '-o', 'twice.xlsx', '--json');
      expect(compareReports(JSON.parse(call.out), expected.report)).toEqual([]);
      const [once, twice] = [open('once.xlsx'), open('twice.xlsx')];
      expect(twice.tabs.map((tab) => tab.title)).toEqual(once.tabs.map((tab) => tab.title));
      for (const { title } of once.tabs.filter((tab) => tab.title !== 'ตรวจสอบข้อมูล')) {
        expect.soft(twice.grid(title), title).toEqual(once.grid(title));
      }
    },
  );
});

describe('the generated tabs', () => {
  const workbooks = scoredWorkbooks().filter(([name]) =>
    /policy-00|policy-11|waiting|shuffled-[1-6]$|kinds|moved|decimals/.test(name),
  );
  it.each(workbooks)('%s: hold the figures of the report', async (name, { decimals }) => {
    const report = await desk.score(desk.lay(name), '-o', `${name}-out.xlsx`);
    const after = open(`${name}-out.xlsx`);
    const [header, ...rows] = after.grid('ข้อมูลวิเคราะห์');
    expect(header).toEqual(TIDY);
    const wanted = report.districts.flatMap((d) =>
      d.indicators.map((i) => [d.name, d.kind, i.code, i.weight, i.value, i.score, i.weighted, i.status]),
    );
    const column = (row: unknown[], title: string) => row[TIDY.indexOf(title)] ?? null;
    const found = rows.map((row) =>
      ['district', 'kind', 'code', 'weight', 'value', 'score', 'weighted', 'status'].map((t) =>
        column(row, t),
      ),
    );
    expect(found.map(nearly)).toEqual(wanted.map(nearly));
    for (const row of rows) {
      expect.soft(column(row, 'confirmed')).toBe(column(row, 'status') === 'confirmed');
      expect.soft(column(row, 'fiscal_year')).toBe(report.round.fiscalYear);
      expect.soft(column(row, 'round')).toBe(report.round.round);
      expect.soft(column(row, 'unconfirmed')).toBe(report.round.unconfirmed);
      expect.soft(column(row, 'version')).toMatch(/^\d+\.\d+\.\d+/);
      expect.soft(column(row, 'workbook_id')).toMatch(/^\S{20,}$/);
      expect.soft(column(row, 'province')).toBe(report.round.province);
      expect.soft(typeof (column(row, 'district_code') ?? '')).toBe('string');
      expect.soft(column(row, 'calculated_at')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+07:00$/);
    }
    const totals = report.districts.flatMap((d) =>
      d.indicators.map(() => [d.total, d.percent, d.grade, d.rank, d.complete]),
    );
    const names = ['total', 'percent', 'grade', 'rank', 'complete'].map((name) => `district_${name}`);
    expect(rows.map((row) => names.map((name) => column(row, name)))).toEqual(totals);
    const summary = after.grid('สรุปคะแนน');
    for (const district of report.districts) {
      const row = summary.find((line) => line.includes(district.name));
      expect.soft(row, district.name).toBeDefined();
      if (district.total === null) continue;
      const shown = [district.total, district.total.toFixed(decimals)];
      expect
        .soft(
          row?.some((cell) => shown.includes(cell as never)),
          `${district.name} ${row}`,
        )
        .toBe(true);
      const own = after.grid(`สรุป ${district.name}`).flat();
      expect
        .soft(own.some((cell) => [...shown].some((s) => cell === s || `${cell}`.includes(`${s}`))))
        .toBe(true);
      for (const { explanation } of district.indicators.filter((i) => i.status === 'scored')) {
        expect.soft(own, district.name).toContain(explanation);
      }
    }
  });

  it('say on every tab that people read that the scores are provisional, and what ข้อความกำกับ says', async () => {
    await desk.score(desk.lay('waiting'), '-o', 'w.xlsx');
    const before = open('waiting.xlsx').tabs.map((tab) => tab.title);
    const ours = open('w.xlsx').tabs.filter((tab) => !before.includes(tab.title));
    expect(ours.map((tab) => tab.title)).toEqual(
      expect.arrayContaining(['สรุปคะแนน', 'สรุป หนึ่ง', 'สรุป สอง', 'ตรวจสอบข้อมูล', 'ข้อมูลวิเคราะห์']),
    );
    for (const { title } of ours.filter((tab) => !MACHINE.includes(tab.title))) {
      const text = open('w.xlsx').grid(title).flat().join('\n');
      expect.soft(text, title).toContain('คะแนนประมาณการ: รอยืนยัน 3 ข้อ');
      expect.soft(text, title).toContain('ร่าง เพื่อพิจารณา');
    }
  });

  it('give each of 80 districts a tab, and none of 81', async () => {
    const titles = async (name: string) => {
      const report: Report = await desk.score(desk.lay(name), '-o', 'm.xlsx');
      expect(report.districts.length).toBeGreaterThan(79);
      return open('m.xlsx').tabs.filter((tab) => tab.title.startsWith('สรุป ')).length;
    };
    expect(await titles('many-80')).toBe(80);
    expect(await titles('many-81')).toBe(0);
  });

  it('have titles that spreadsheets allow, one a district', async () => {
    const report = await desk.score(desk.lay('titles'), '-o', 't.xlsx');
    const titles = open('t.xlsx')
      .tabs.map((tab) => tab.title)
      .filter((title) => title.startsWith('สรุป '));
    expect(titles).toHaveLength(report.districts.length);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 31 || /[:\\/?*[\]]/.test(title))).toEqual([]);
    expect(
      open('t.xlsx')
        .tabs.flatMap((tab) => [...tab.cells.values()])
        // Two formulas are the add-on's own: the one that tells of later edits, and the tabs that repeat it.
        .filter(({ formula }) => formula && !/^(IF\(IFERROR\(SUMPRODUCT\(|'สรุปคะแนน'!A4$)/.test(formula)),
    ).toEqual([]);
  });

  it('leave tabs of the user with their titles alone', async () => {
    await desk.score(desk.lay('cell-title-taken'), '-o', 'taken.xlsx');
    const after = open('taken.xlsx');
    expect(after.grid('สรุปคะแนน')).toEqual([
      ['ของฉันเอง', 1],
      ['ห้ามแก้', 2],
    ]);
    expect(after.grid('สรุป คลองหาด')).toEqual([['ของฉันอีก']]);
    const titles = after.tabs.map((tab) => tab.title);
    expect(titles).toEqual(expect.arrayContaining(['สรุปคะแนน (คะแนน)', 'สรุป คลองหาด (คะแนน)']));
  });
});

function nearly(row: unknown[]): unknown[] {
  return row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell));
}

describe('files', () => {
  it('are replaced only when asked, whole or not at all', async () => {
    desk.lay('moved');
    writeFileSync(desk.path('moved-scored.xlsx'), 'mine');
    const refused = await desk.call('score', 'moved.xlsx');
    expect([refused.status, refused.out, readFileSync(desk.path('moved-scored.xlsx'), 'utf8')]).toEqual([
      2,
      '',
      'mine',
    ]);
    expect(refused.err.trim().split('\n')).toHaveLength(1);
    expect((await desk.call('score', 'moved.xlsx', '--force')).status).toBe(0);
    expect(open('moved-scored.xlsx').tabs.some((tab) => tab.title === 'สรุปคะแนน')).toBe(true);
    const original = readFileSync(desk.path('moved.xlsx'));
    expect((await desk.call('score', 'moved.xlsx', '-o', 'moved.xlsx', '--json')).status).toBe(0);
    expect(readFileSync(desk.path('moved.xlsx')).equals(original)).toBe(false);
    expect(open('moved.xlsx').tabs.some((tab) => tab.title === 'สรุปคะแนน')).toBe(true);
  });

  it('are never written by check, nor after a run-level error', async () => {
    const before = readFileSync(desk.path(desk.lay('kinds')));
    expect((await desk.call('check', 'kinds.xlsx')).status).toBe(0);
    expect(readFileSync(desk.path('kinds.xlsx')).equals(before)).toBe(true);
    desk.lay('run-no-districts');
    expect((await desk.call('check', 'run-no-districts.xlsx', '--json')).status).toBe(1);
    expect((await desk.call('score', 'run-no-districts.xlsx', '-o', 'never.xlsx')).status).toBe(1);
    writeFileSync(desk.path('old.xlsx'), 'old');
    expect((await desk.call('score', 'run-no-districts.xlsx', '-o', 'old.xlsx', '--force')).status).toBe(1);
    expect([desk.has('never.xlsx'), readFileSync(desk.path('old.xlsx'), 'utf8')]).toEqual([false, 'old']);
  });
});
