import { describe, expect, it } from 'vitest';
import { DISTRICTS } from '../../../src/workbook/pack/districts.ts';
import { PROVINCES } from '../../../src/workbook/pack/provinces.ts';

const districts = PROVINCES.flatMap((province) => province.districts);

describe('the provinces', () => {
  it('are 76, with 878 districts, as the Department of Provincial Administration counts them without Bangkok', () => {
    expect([PROVINCES.length, districts.length]).toEqual([76, 878]);
  });

  it('have codes of their own: two digits, a district two more behind those of its province', () => {
    expect(new Set(PROVINCES.map(({ code }) => code)).size).toBe(76);
    expect(new Set(districts.map(({ code }) => code)).size).toBe(878);
    const wrong = PROVINCES.flatMap((province) =>
      province.districts.filter(({ code }) => !code.startsWith(province.code) || !/^\d{4}$/.test(code)),
    );
    expect(wrong).toEqual([]);
  });

  it('have names without the words for province and district, each once, no district twice in one', () => {
    expect(new Set(PROVINCES.map(({ name }) => name)).size).toBe(76);
    const all = [...PROVINCES, ...districts].map(({ name }) => name);
    expect(
      all.filter((name) => name.trim() !== name || name === '' || /^(?:จังหวัด|อำเภอ)/.test(name)),
    ).toEqual([]);
    for (const { name, districts: own } of PROVINCES)
      expect([name, new Set(own.map((one) => one.name)).size]).toEqual([name, own.length]);
  });

  it('hold the nine districts of the letter', () => {
    const own = PROVINCES.find(({ name }) => name === 'สระแก้ว');
    expect(own?.districts).toEqual(DISTRICTS);
  });
});
