import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/workbook/assess.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { type ReportedDistrict, reportDistricts } from '../../../src/workbook/report.ts';
import { cleanTabs, gridsOf, indicatorColumn, put, type Tabs } from '../reading/grids.ts';

const SCOPE = indicatorColumn('ใช้กับ');
const WEIGHT = indicatorColumn('น้ำหนัก');

/** เมืองจันทบุรี and ท่าใหม่ are อำเภอ, ผอ.ยุทธศาสตร์ฯ is a กลุ่มงาน; ก1 50 %, ก2 30 %, ก3 20 % of one section. */
function read(change: (tabs: Tabs) => void) {
  const tabs = cleanTabs();
  put(tabs.districts, 'A4', 'ผอ.ยุทธศาสตร์ฯ');
  put(tabs.districts, 'C4', 'กลุ่มงาน');
  tabs.form.push(['ผอ.ยุทธศาสตร์ฯ', 90, 80, 45, 50]);
  change(tabs);
  const { round, problems } = parseRound(gridsOf(tabs));
  const districts = round ? reportDistricts(assess(round, problems)) : [];
  return {
    told: problems.all.map(({ code, tab, cell }) => `${code} ${tab}!${cell}`),
    messages: problems.all.map(({ message }) => message),
    codes: Object.fromEntries(districts.map((one) => [one.name, one.indicators.map(({ code }) => code)])),
    of: (name: string): ReportedDistrict | undefined => districts.find((one) => one.name === name),
  };
}

const scoped = (words: string, blank = true) =>
  read(({ indicators, form }) => {
    put(indicators, `${SCOPE}4`, words);
    if (!blank) return;
    for (const row of [3, 4, 5]) for (const column of ['D', 'E']) put(form, `${column}${row}`, '');
  });

const ALL = ['ก1', 'ก2', 'ก3'];
const BUT_ONE = ['ก1', 'ก2'];

describe('whom ใช้กับ means', () => {
  it.each<[words: string, city: boolean, other: boolean, director: boolean]>([
    ['', true, true, true],
    ['อำเภอ', true, true, false],
    ['กลุ่มงาน', false, false, true],
    ['กลุ่มงาน | อ.ท่าใหม่', false, true, true],
    ['ท่าใหม่|เมืองจันทบุรี', true, true, false],
    [' กลุ่มงาน\u200b | ', false, false, true],
    ['ทุกอำเภอ', true, true, true],
  ])('%j', (words, ...concerned) => {
    const { codes } = scoped(words);
    const expected = concerned.map((is) => (is ? ALL : BUT_ONE));
    expect(['เมืองจันทบุรี', 'ท่าใหม่', 'ผอ.ยุทธศาสตร์ฯ'].map((name) => codes[name])).toEqual(expected);
  });

  it('a word that fits nothing is told and counts for nobody', () => {
    const { told, codes } = scoped('กลุ่มงาน | จังหวัด');
    expect(told).toContain(`unknown-scope ตัวชี้วัด!${SCOPE}4`);
    expect(codes['ผอ.ยุทธศาสตร์ฯ']).toEqual(ALL);
    expect(codes.ท่าใหม่).toEqual(BUT_ONE);
  });

  it('a slip of a kind or a name is mended, and said so', () => {
    const { told, codes } = scoped('กลุ่มงาม');
    expect(told).toContain(`name-mended ตัวชี้วัด!${SCOPE}4`);
    expect(codes['ผอ.ยุทธศาสตร์ฯ']).toEqual(ALL);
  });
});

describe('for whom it does not exist', () => {
  it('nothing is missing, and the others share the weights', () => {
    const director = scoped('อำเภอ').of('ผอ.ยุทธศาสตร์ฯ');
    // ก1 90 → 5, ก2 80 → 4: (50·5 + 30·4)/80 = 4.625
    expect(director).toMatchObject({ complete: true, total: 4.63, coverage: 100, assessed: 100, rank: 1 });
    expect(director?.range).toEqual([4.63, 4.63]);
    expect(director?.indicators.map(({ weighted }) => weighted)).toEqual([3.13, 1.5]);
  });

  it('what is typed there all the same is not lost: each cell is told, ไม่ประเมิน as a notice', () => {
    const { told, messages } = read(({ indicators, form }) => {
      put(indicators, `${SCOPE}4`, 'อำเภอ');
      put(form, 'E5', 'ไม่ประเมิน');
    });
    expect(told).toEqual([
      `weights-not-100 ตัวชี้วัด!${WEIGHT}3`,
      'out-of-scope กรอกผล!D5',
      'out-of-scope กรอกผล!E5',
    ]);
    expect(messages[1]).toBe(
      'ก3 ไม่ใช้กับผอ.ยุทธศาสตร์ฯ จึงไม่ได้ใช้ "45" ในช่องนี้ โปรดลบ หรือแก้คอลัมน์ "ใช้กับ" ในชีต "ตัวชี้วัด"',
    );
  });

  it('ทุกอำเภอ speaks for those it concerns', () => {
    const { told, of } = read(({ indicators, form }) => {
      put(indicators, `${SCOPE}2`, 'อำเภอ');
      for (const row of [3, 4, 5]) put(form, `B${row}`, '');
      form.push(['ทุกอำเภอ', 90]);
    });
    expect(told).toEqual([`weights-not-100 ตัวชี้วัด!${WEIGHT}4`]);
    expect(of('ท่าใหม่')?.indicators.map(({ score }) => score)).toEqual([5, 1, 4]);
    expect(of('ผอ.ยุทธศาสตร์ฯ')?.indicators.map(({ code }) => code)).toEqual(['ก2', 'ก3']);
  });

  it('a section of which it has no indicator is not among its own, and its share does not count', () => {
    const { of, told } = read(({ settings, indicators, form }) => {
      put(settings, 'E2', 60);
      put(settings, 'D3', 'คน');
      put(settings, 'E3', 40);
      put(indicators, 'B4', 'คน');
      put(indicators, `${SCOPE}4`, 'อำเภอ');
      put(form, 'D5', '');
      put(form, 'E5', '');
    });
    const sections = (name: string) => of(name)?.sections.map(({ name: section }) => section);
    expect(sections('ท่าใหม่')).toEqual(['งาน', 'คน']);
    expect(sections('ผอ.ยุทธศาสตร์ฯ')).toEqual(['งาน']);
    expect(of('ผอ.ยุทธศาสตร์ฯ')).toMatchObject({ total: 4.63, assessed: 100, coverage: 100 });
    expect(told.filter((one) => one.startsWith('weights'))).toHaveLength(2);
  });
});

describe('weights-not-100', () => {
  const weigh = (weights: readonly number[], scopes: readonly string[]) =>
    read(({ indicators, form }) => {
      weights.forEach((weight, i) => {
        put(indicators, `${WEIGHT}${i + 2}`, weight);
        put(indicators, `${SCOPE}${i + 2}`, scopes[i] ?? '');
      });
      for (const row of [3, 4, 5]) for (const column of 'BCDE') put(form, `${column}${row}`, '');
    }).told.filter((one) => one.startsWith('weights'));

  it('asks of what applies to one same district', () => {
    expect(weigh([60, 40, 40], ['', 'อำเภอ', 'กลุ่มงาน'])).toEqual([]);
  });

  it('is told once, at the last weight that applies to the first district for which they do not make 100', () => {
    expect(weigh([60, 30, 30], ['', 'อำเภอ', 'กลุ่มงาน'])).toEqual([`weights-not-100 ตัวชี้วัด!${WEIGHT}3`]);
    expect(weigh([60, 40, 30], ['', 'อำเภอ', 'กลุ่มงาน'])).toEqual([`weights-not-100 ตัวชี้วัด!${WEIGHT}4`]);
  });

  it('says nothing of a district that has none of the section', () => {
    expect(weigh([60, 20, 20], ['อำเภอ', 'อำเภอ', 'อำเภอ'])).toEqual([]);
  });
});
