import { describe, expect, it, test } from 'vitest';
import { askedLanguage } from '../../../src/local/command-line/language.ts';
import { call } from './call.ts';

const THAI = /[\u0e00-\u0e7f]/;

/** What is typed into a workbook, or is the title of a tab, stays Thai wherever it is told. */
const withoutNames = (text: string): string =>
  ['เมืองสระแก้ว', 'วังน้ำเย็น', 'สระแก้ว', 'ดีมาก', '"ตรวจสอบข้อมูล"', '"ตัวชี้วัด"', 'น้ำหนักรวม 95', '(กลุ่ม ก)'].reduce(
    (left, name) => left.split(name).join(''),
    text,
  );

describe.each([['--lang', 'en'], ['--lang=en']])('%s %s', (...lang) => {
  const files = { 'a.xlsx': '' };

  it('gives the ranking and its problems in English; names and problems of cells stay as they are', async () => {
    const { status, out } = await call(['score', 'a.xlsx', ...lang], { files });
    expect(status).toBe(0);
    expect(out).toContain('Rank');
    expect(out).toContain('1 to be mended · 1 missing · total between 3.50 and 4.50');
    expect(withoutNames(out)).not.toMatch(THAI);
  });

  it('gives the help in English, whose commands keep their names', async () => {
    const { status, out } = await call(['--help', ...lang]);
    expect(status).toBe(0);
    expect(out).toContain('score <FILE.xlsx>');
    expect(out).not.toMatch(THAI);
  });

  it.each([
    [['score'], 'No file was named'],
    [['score', 'none.xlsx'], 'There is no file "none.xlsx"'],
    [['scoer'], 'Unknown command "scoer"'],
    [['score', 'a.xlsx', '--oops'], 'Unknown option --oops'],
    [['verify', 'a.xlsx', '--code', 'x'], '"x" is no receipt'],
  ])('says of a wrong call what is wrong: %j', async (args, words) => {
    const { status, err } = await call([...args, ...lang], { files });
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(THAI);
  });
});

test('without being asked it speaks Thai; an unknown language is a wrong call', async () => {
  expect((await call(['score', 'none.xlsx'])).err).toContain('ไม่พบไฟล์');
  const { status, err } = await call(['score', 'none.xlsx', '--lang', 'fr']);
  expect([status, err]).toEqual([2, 'khanaen: ไม่รู้จักภาษา "fr" โปรดใช้ --lang th หรือ --lang en\n']);
});

test('what stands behind -- is a file, whatever it is called', () => {
  expect(askedLanguage(['score', '--', '--lang', 'en'])).toBeNull();
  expect(askedLanguage(['--lang', 'th', 'score', '--lang=en'])).toBe('en');
});

test('the workbench knows the same names of languages', async () => {
  const said = async (...options: string[]): Promise<string> =>
    (await call(['workbench', 'none.xlsx', '--port', 'x', ...options])).err;
  expect(await said('--lang', 'en_US')).toBe(await said('--lang', 'en'));
  expect(await said('--lang', 'th_TH')).toBe(await said());
  expect(await said('--lang', 'en')).not.toMatch(THAI);
});
