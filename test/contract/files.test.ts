import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { amount, spread } from '../support/depth.ts';
import { Desk } from './support/call.ts';
import { compareReports } from './support/compare.ts';
import { type Report, scoredWorkbooks } from './support/expectation.ts';
import { Package } from './support/package.ts';

const desk = new Desk();
afterAll(() => desk.clear());

function open(name: string): Package {
  return new Package(readFileSync(desk.path(name)));
}

const MACHINE = ['ข้อมูลวิเคราะห์', 'ผลรายเดือน', 'ผลรอบที่ปิดแล้ว'];

describe('what the user made stays as it was', () => {
  const workbooks = ['moved', 'office-moved', 'confirmed', 'office-confirmed', 'contents', 'office-contents'];
  it.each(spread(workbooks, amount(2, Infinity)))('%s', async (name) => {
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
  });
});

describe('scoring what was scored gives the same again', () => {
  const workbooks = scoredWorkbooks().filter(([name]) => /moved|policy-0|waiting|shuffled-[1-4]$/.test(name));
  it.each(spread(workbooks, amount(2, Infinity)))('%s', async (name, expected) => {
    desk.lay(name);
    await desk.call('score', `${name}.xlsx`, '-o', 'once.xlsx', '--json');
    const call = await desk.call('score', 'once.xlsx', '-o', 'twice.xlsx', '--json');
    expect(compareReports(JSON.parse(call.out), expected.report)).toEqual([]);
    const [once, twice] = [open('once.xlsx'), open('twice.xlsx')];
    expect(twice.tabs.map((tab) => tab.title)).toEqual(once.tabs.map((tab) => tab.title));
    for (const { title } of once.tabs.filter((tab) => tab.title !== 'ตรวจสอบข้อมูล')) {
      expect.soft(twice.grid(title), title).toEqual(once.grid(title));
    }
  });
});

describe('the generated tabs', () => {
  const workbooks = scoredWorkbooks().filter(([name]) =>
    /policy-00|policy-11|waiting|shuffled-[1-6]$|kinds|moved|decimals|nearly-full-[024]|places-[14]|monitored/.test(
      name,
    ),
  );
  it.each(spread(workbooks, amount(2, Infinity)))(
    '%s: hold the figures of the report',
    async (name, { decimals }) => {
      const report = await desk.score(desk.lay(name), '-o', `${name}-out.xlsx`);
      const after = open(`${name}-out.xlsx`);
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
        // The signed form shows the total with 4 decimals, from which the shown one follows; the percent stands as it is.
        const own = after.grid(`สรุป ${district.name}`).flat();
        const { total, percent } = district;
        const isTotal = (cell: unknown): boolean =>
          typeof cell === 'number' && Math.abs(cell - total) <= 10 ** -decimals;
        expect
          .soft(own.some((cell) => isTotal(cell) || `${cell}`.includes(total.toFixed(decimals))))
          .toBe(true);
        expect
          .soft(own.some((cell) => cell === percent || `${cell}`.includes(percent?.toFixed(2) ?? '?')))
          .toBe(true);
        for (const { explanation } of district.indicators.filter((i) => i.status === 'scored')) {
          expect.soft(own, district.name).toContain(explanation);
        }
      }
    },
  );

  it('say on every tab that people read that the scores are provisional, and what ข้อความกำกับ says', async () => {
    await desk.score(desk.lay('waiting'), '-o', 'w.xlsx');
    const before = open('waiting.xlsx').tabs.map((tab) => tab.title);
    const after = open('w.xlsx');
    const ours = after.tabs.filter((tab) => !before.includes(tab.title));
    expect(ours.map((tab) => tab.title)).toEqual(
      expect.arrayContaining(['สรุปคะแนน', 'สรุป หนึ่ง', 'สรุป สอง', 'ตรวจสอบข้อมูล', 'ข้อมูลวิเคราะห์']),
    );
    for (const { title } of ours.filter((tab) => !MACHINE.includes(tab.title))) {
      const text = after.grid(title).flat().join('\n');
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
    const after = open('t.xlsx');
    const titles = after.tabs.map((tab) => tab.title).filter((title) => title.startsWith('สรุป '));
    expect(titles).toHaveLength(report.districts.length);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 31 || /[:\\/?*[\]]/.test(title))).toEqual([]);
    expect(
      after.tabs
        .flatMap((tab) => [...tab.cells.values()])
        // Two formulas are the add-on's own: the one that tells of later edits, and the tabs that repeat it.
        .filter(({ formula }) => formula && !/^(IF\(IFERROR\(SUMPRODUCT\(|'สรุปคะแนน'!A4$)/.test(formula)),
    ).toEqual([]);
  });

  it('tell beside the status how little was assessed, and who is left out of the ranking', async () => {
    const report = await desk.score(desk.lay('assessed-80'), '-o', 'a.xlsx');
    const after = open('a.xlsx');
    const summary = after.grid('สรุปคะแนน');
    const said = (name: string): string => (summary.find((line) => line.includes(name)) ?? []).join('\n');
    const share = (assessed: number): RegExp =>
      new RegExp(`คิดคะแนนจากน้ำหนักเพียงร้อยละ ${String(assessed).replace('.', '\\.')}(\\.?0*)? ที่เหลือไม่ประเมิน`);
    for (const { name, assessed, complete, rank } of report.districts) {
      if (assessed === null || assessed === 0) continue;
      const own = after.grid(`สรุป ${name}`).flat().join('\n');
      if (assessed < 100) {
        expect.soft(said(name), name).toMatch(share(assessed));
        expect.soft(own, name).toMatch(share(assessed));
      } else expect.soft(said(name), name).not.toContain('คิดคะแนนจากน้ำหนักเพียง');
      if (complete && rank === null) expect.soft(said(name), name).toMatch(/อันดับ/);
    }
  });

  it('show a rank on districts’ pages and in their messages only where ตั้งค่า says so', async () => {
    for (const [name, shows] of [
      ['cell-clean', false],
      ['cell-setting-ignored-known', true],
    ] as const) {
      await desk.score(desk.lay(name), '-o', 'r.xlsx');
      const after = open('r.xlsx');
      const text = ['สรุป คลองหาด', 'สรุป ตาพระยา'].map((title) => after.grid(title).flat().join('\n'));
      for (const page of text) expect.soft(/อันดับ/.test(page), name).toBe(shows);
      const messages = after.grid('แจ้งผล').filter(([first]) => first === 'คลองหาด' || first === 'ตาพระยา');
      expect(messages).toHaveLength(2);
      for (const message of messages) expect.soft(/อันดับ/.test(message.join('\n')), name).toBe(shows);
    }
  });

  it('tell dates of พ.ศ. date cells as พ.ศ. 2567, and an unreadable one as it was typed', async () => {
    for (const name of ['period-buddhist', 'office-period-buddhist', 'period-text']) {
      await desk.score(desk.lay(name), '-o', 'd.xlsx');
      const before = open(`${name}.xlsx`).tabs.map((tab) => tab.title);
      // The hidden copy of the inputs keeps what stands there, and letters that mean nothing to a reader.
      const isRead = (title: string): boolean => !before.includes(title) && title !== 'สำเนาข้อมูลที่คำนวณแล้ว';
      const after = open('d.xlsx');
      for (const { title } of after.tabs.filter((tab) => isRead(tab.title))) {
        const text = after.grid(title).flat().join('\n');
        expect.soft(text, `${name} ${title}`).not.toMatch(/311\d|๓๑๑[๐-๙]/);
      }
      expect.soft(after.grid('บันทึกข้อความ').flat().join('\n'), name).toMatch(/๒๕๖๗|2567/);
      expect.soft(after.grid('สรุปคะแนน').flat().join('\n'), name).toMatch(/15 สิงหาคม 2567/);
    }
    await desk.score(desk.lay('period-unreadable'), '-o', 'd.xlsx');
    expect(open('d.xlsx').grid('สรุปคะแนน').flat().join('\n')).toContain('ไตรมาส 3');
  });

  it('say on the signed form that its figures are not sums of rounded ones, and show them with 4 decimals', async () => {
    await desk.score(desk.lay('policy-00'), '-o', 'f.xlsx');
    const { cells } = open('f.xlsx').tab('สรุป ครบ');
    const all = [...cells.values()];
    expect(all.some(({ value }) => String(value).includes('คำนวณจากค่าที่ไม่ปัดเศษ'))).toBe(true);
    // Five weighted scores at least, and the sum of each of the three sections.
    const fine = all.filter(({ value, look }) => typeof value === 'number' && /0\.0000(?!0)/.test(look));
    expect(fine.length).toBeGreaterThanOrEqual(9);
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
