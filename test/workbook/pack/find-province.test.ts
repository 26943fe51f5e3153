import { describe, expect, it } from 'vitest';
import { findProvince } from '../../../src/workbook/pack/find-province.ts';
import { packFor } from '../../../src/workbook/pack/pack-for.ts';
import { PROVINCES } from '../../../src/workbook/pack/provinces.ts';
import { readFiscalYear, readRoundNumber } from '../../../src/workbook/pack/round-typed.ts';

const nameOf = (typed: string): string => {
  const found = findProvince(typed);
  return found.kind === 'found' ? found.province.name : found.kind;
};

describe('a province', () => {
  it.each([
    'ปราจีนบุรี',
    'จังหวัดปราจีนบุรี',
    'จังหวัด ปราจีนบุรี',
    'จ.ปราจีนบุรี',
    ' ปราจีน\u200bบุรี ',
    'Prachin Buri',
    'prachinburi',
    'PRACHIN-BURI',
    'Changwat Prachin Buri',
    'Prachin Buri Province',
  ])('is found as it is typed: %j', (typed) => expect(nameOf(typed)).toBe('ปราจีนบุรี'));

  it('is found with signs that only look right: two เ for แ, nikhahit and า for ำ', () => {
    expect(nameOf('เเพร่')).toBe('แพร่');
    expect(nameOf('ล\u0e4dาปาง')).toBe('ลำปาง');
    expect(nameOf('กำเเพงเพชร')).toBe('กำแพงเพชร');
  });

  it('is found by each of its own two names', () => {
    for (const { name, english } of PROVINCES) expect([nameOf(name), nameOf(english)]).toEqual([name, name]);
  });

  it.each([
    ['ปราจีนบุรีย์', 'ปราจีนบุรี'],
    ['อยุธยา', 'พระนครศรีอยุธยา'],
    ['สุราษ', 'สุราษฎร์ธานี'],
    ['Chiangmay', 'เชียงใหม่'],
  ])('that is typed wrong is not guessed, the nearest names are told: %s', (typed, near) => {
    expect(findProvince(typed)).toMatchObject({ kind: 'unknown', near: expect.arrayContaining([near]) });
  });

  it.each(['', 'อะไรก็ไม่รู้ที่ยาวมาก', '27'])('that is none is none: %j', (typed) =>
    expect(findProvince(typed)).toMatchObject({ kind: 'unknown' }),
  );

  it.each(['กรุงเทพ', 'กรุงเทพมหานคร', 'กทม.', 'Bangkok'])('is not Bangkok: %s', (typed) =>
    expect(nameOf(typed)).toBe('capital'),
  );
});

describe('the pack for a province', () => {
  const wanted = { fiscalYear: 2569, round: 1, withLetter: true } as const;

  it('has its districts, codes, office, position, and the dates of the round', () => {
    const found = findProvince('ปราจีนบุรี');
    if (found.kind !== 'found') throw new Error('not found');
    const { settings, districts, indicators } = packFor({ ...wanted, province: found.province });
    expect(Object.fromEntries(settings)).toMatchObject({
      จังหวัด: 'ปราจีนบุรี',
      หน่วยงาน: 'สำนักงานพัฒนาชุมชนจังหวัดปราจีนบุรี',
      ปีงบประมาณ: 2569,
      รอบที่: 1,
      เริ่ม: '1 ตุลาคม 2568',
      สิ้นสุด: '31 มีนาคม 2569',
      ตำแหน่งผู้ประเมิน: 'พัฒนาการจังหวัดปราจีนบุรี',
    });
    expect(districts).toHaveLength(7);
    expect(districts[0]).toEqual({ name: 'เมืองปราจีนบุรี', code: '2501' });
    expect(indicators).toHaveLength(15);
  });

  it('without the letter keeps the three sections with their shares, and asks for no confirmation', () => {
    const [province = { name: '', districts: [] }] = PROVINCES;
    const { sections, indicators } = packFor({ ...wanted, province, withLetter: false });
    expect(sections.map(({ share, unconfirmed }) => [share, unconfirmed])).toEqual([
      [35, ''],
      [35, ''],
      [30, ''],
    ]);
    expect(indicators).toEqual([]);
  });
});

describe('what is typed of a round', () => {
  it.each([
    ['2568', 2568],
    ['๒๕๖๘', 2568],
    [' พ.ศ. 2568', 2568],
    ['2025', null],
    ['68', null],
    ['', null],
  ])('year %j', (typed, year) => expect(readFiscalYear(typed)).toBe(year));

  it.each([
    ['1', 1],
    ['๒', 2],
    ['รอบที่ 2', 2],
    ['3', null],
  ])('round %j', (typed, round) => expect(readRoundNumber(typed)).toBe(round));
});
