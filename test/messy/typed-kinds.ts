import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { Desk } from '../contract/support/call.ts';
import { compareIssues } from '../contract/support/compare.ts';
import type { District, Issue, Report } from '../contract/support/expectation.ts';
import { Package } from '../contract/support/package.ts';
import { spread } from '../support/depth.ts';

interface Expected {
  name: string;
  /** severity, code, tab, cell or the cells it may be; all but target-only, which every proportional rule has. */
  issues: [string, string, string, string | string[]][];
  /** By district in order: a score, or a status where there is none; null: the run stops. */
  scores: (number | string)[][] | null;
  /** By district in order; dates: ISO of เริ่ม, สิ้นสุด and ข้อมูล ณ วันที่. */
  figures: Partial<
    Record<'total' | 'percent' | 'grade' | 'rank' | 'assessed' | 'dates', (number | string | null)[]>
  >;
  /** code, cell, pattern of the message. */
  says: [string, string, string][];
  /** tab, pattern; tab '' for every generated tab. */
  shows: [string, string][];
  hides: [string, string][];
}

const workbooks = new URL('./typed/', import.meta.url);
const kinds = readFileSync(new URL('expected.jsonl', workbooks), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected); // as make-typed.py writes it

const desk = new Desk();
afterAll(() => desk.clear());

const scoresOf = ({ districts }: Report): (number | string)[][] =>
  districts.map(({ indicators }) => indicators.map(({ score, status }) => score ?? status));

function expectFigures({ districts }: Report, { figures }: Expected): void {
  for (const [key, wanted] of Object.entries(figures)) {
    if (key !== 'dates')
      expect(
        districts.map((one) => one[key as keyof District]),
        key,
      ).toEqual(wanted);
  }
}

const texts = (file: Package, title: string): string => file.grid(title).flat().join('\n');

/** The hidden copy of the inputs keeps what stands there, and letters that mean nothing to a reader. */
const COPY = 'สำเนาข้อมูลที่คำนวณแล้ว';

/** What the generated tabs say and do not say. */
function expectTabs({ shows, hides, figures }: Expected, before: Package, after: Package): void {
  const own = after.tabs
    .map(({ title }) => title)
    .filter((title) => title !== COPY && !before.tabs.some((tab) => tab.title === title));
  for (const [title, pattern] of shows) expect.soft(texts(after, title), title).toMatch(new RegExp(pattern));
  for (const [only, pattern] of hides) {
    for (const title of own.filter((one) => only === '' || one === only)) {
      expect.soft(texts(after, title), title).not.toMatch(new RegExp(pattern));
    }
  }
  if (!figures.dates) return;
  const [header = [], row = []] = after.grid('ข้อมูลวิเคราะห์');
  const found = ['round_start', 'round_end', 'data_as_of'].map((name) => row[header.indexOf(name)] ?? null);
  expect(found).toEqual(figures.dates);
}

/** Every kind, or so many of them at `most`, in a file of openpyxl ('') or saved again by LibreOffice ('office-'). */
export function examineKinds(prefix: '' | 'office-', most: number): void {
  it.each(spread(kinds, most).map((one) => [one.name, one] as const))('%s', async (name, expected) => {
    const file = `${prefix}${name}.xlsx`;
    await copyFile(fileURLToPath(new URL(file, workbooks)), desk.path(file));
    const call = await desk.call('score', file, '-o', `out-${file}`, '--json');
    expect([call.status, call.err]).toEqual([expected.scores ? 0 : 1, '']);
    const report = JSON.parse(call.out) as Report;
    // What else a run that stops may have seen is not asked.
    const issues = report.issues.filter(
      ({ code, severity }) => code !== 'target-only' && (expected.scores || severity === 'error'),
    );
    expect(
      compareIssues(
        issues,
        expected.issues.map((issue) => [...issue, null] as Issue),
      ),
    ).toEqual([]);
    expect(report.issues.filter(({ message }) => !/[ก-๛]/.test(message))).toEqual([]);
    expect(scoresOf(report)).toEqual(expected.scores ?? []);
    expectFigures(report, expected);
    for (const [code, cell, pattern] of expected.says) {
      const message = issues.find((one) => one.code === code && one.cell === cell)?.message;
      expect.soft(message, `${code} ${cell}`).toMatch(new RegExp(pattern));
    }
    if (!expected.scores) return;
    const open = (path: string): Package => new Package(readFileSync(desk.path(path)));
    expectTabs(expected, open(file), open(`out-${file}`));
  });
}
