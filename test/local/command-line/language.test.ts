import { afterEach, expect, it, vi } from 'vitest';
import { ENGLISH_RESULTS } from '../../../src/language/english/command-line.ts';
import { NOTICES } from '../../../src/workbook/problems/problem.ts';
import { call, REPORT } from './call.ts';

const files = { 'a.xlsx': 'filled' };
const NOT_FOUND = 'khanaen: There is no file "b.xlsx". Check the name and the folder.\n';

afterEach(() => void vi.unstubAllEnvs());

it.each<[string, string[]]>([
  ['before the command', ['--lang', 'en', 'score', 'b.xlsx']],
  ['behind it', ['score', 'b.xlsx', '--lang', 'en']],
  ['with an equals sign', ['check', '--lang=en', 'b.xlsx']],
])('--lang en %s gives messages in English', async (_where, args) => {
  const { status, err } = await call(args, { files });
  expect({ status, err }).toEqual({ status: 2, err: NOT_FOUND });
});

it('KHANAEN_LANG gives it too, and --lang counts more', async () => {
  vi.stubEnv('KHANAEN_LANG', 'en_US.UTF-8');
  expect((await call(['score', 'b.xlsx'], { files })).err).toBe(NOT_FOUND);
  expect((await call(['score', 'b.xlsx', '--lang', 'th'], { files })).err).toMatch(/^khanaen: ไม่พบไฟล์/);
  vi.stubEnv('KHANAEN_LANG', '');
  expect((await call(['score', 'b.xlsx'], { files })).err).toMatch(/^khanaen: ไม่พบไฟล์/);
});

it('says in English what is wrong with a call, and in Thai which languages there are', async () => {
  const wrong = await call(['blah', '--lang', 'en']);
  expect(wrong).toMatchObject({
    status: 2,
    err: 'khanaen: There is no command "blah". See khanaen --help.\n',
  });
  const unknown = await call(['score', 'a.xlsx', '--lang', 'fr'], { files });
  expect(unknown.status).toBe(2);
  expect(unknown.err).toMatch(/^khanaen: .*--lang th.*--lang en\n$/);
});

it('shows the ranking under English headers, names and problems as they are in the workbook', async () => {
  const { out } = await call(['score', 'a.xlsx', '--lang', 'en'], { files });
  const lines = out.split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Scores of สระแก้ว, round 2, fiscal year 2567 (B.E.)',
    'Provisional scores: 3 points to be confirmed · ranked by percent',
    'Rank  District    Total  Percent  Grade  Status',
  ]);
  expect(lines[5]).toContain(
    '1 indicator not reported 1 indicator to be mended total may become 3.50 to 4.50',
  );
  expect(lines).toContain('• Warning tab "ตัวชี้วัด" cell F12 น้ำหนักรวม 95 (กลุ่ม ก)');
  expect(NOTICES.filter((code) => !(code in ENGLISH_RESULTS.kinds))).toEqual([]);
});

it('leaves the report in JSON as it is', async () => {
  const { out } = await call(['score', 'a.xlsx', '--json', '--lang', 'en'], { files });
  const { failed: _, ...published } = REPORT;
  expect(JSON.parse(out)).toEqual(published);
});
