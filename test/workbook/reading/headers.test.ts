import { describe, expect, it } from 'vitest';
import { indicatorColumn, put, readChanged, type Tabs } from './grids.ts';

const weight = indicatorColumn('น้ำหนัก');

describe('a header that occurs twice', () => {
  it.each<[tab: string, change: (tabs: Tabs) => void, cell: string, used: string]>([
    [
      'ตัวชี้วัด',
      ({ indicators }) => {
        put(indicators, 'V1', ' น้ำหนัก ');
        put(indicators, 'V2', 99);
      },
      'V1',
      `จาก ${weight} `,
    ],
    ['อำเภอ', ({ districts }) => put(districts, 'D1', 'อำเภอ'), 'D1', 'จาก A '],
    ['ตั้งค่า', ({ settings }) => put(settings, 'F1', 'องค์ประกอบ'), 'F1', 'จาก D '],
    ['ตัวชี้วัด', ({ indicators }) => put(indicators, 'V1', 'รหััส'), 'V1', 'จาก A '],
  ])('in %s: the first is used and the other told', (tab, change, cell, used) => {
    const { told, messages, scores } = readChanged(change);
    expect(told).toEqual([`duplicate-header ${tab}!${cell}`]);
    expect(messages[0]).toContain(used);
    expect(scores).toEqual({ เมืองจันทบุรี: [4, 3, 2], ท่าใหม่: [2, 1, 4] });
  });

  it('in a form: equal results agree, different ones conflict', () => {
    const twice = (second: number) => (tabs: Tabs) => {
      put(tabs.form, 'F1', 'ก1');
      put(tabs.form, 'F2', 'ผล');
      put(tabs.form, 'F3', 80);
      put(tabs.form, 'F4', second);
    };
    expect(readChanged(twice(60)).told).toEqual([]);
    const { told, scores } = readChanged(twice(61));
    expect(told).toEqual(['conflicting-result กรอกผล!F4']);
    expect(scores?.ท่าใหม่).toEqual(['problem', 1, 4]);
  });

  it('a setting that has two rows is read from the first, and said so', () => {
    const { told, messages } = readChanged(({ settings }) => {
      put(settings, 'A5', 'ทศนิยม');
      put(settings, 'B5', 4);
    });
    expect(told).toEqual(['setting-ignored ตั้งค่า!A5']);
    expect(messages[0]).toContain('A4');
  });
});

describe('a header that nearly fits', () => {
  const rename = (from: string, to: string) => (tabs: Tabs) => {
    const row = tabs.indicators[0] ?? [];
    tabs.indicators[0] = row.map((header) => (header === from ? to : header));
  };

  it.each([
    ['น้ำหนัก', 'น้ำหนั'],
    ['เป้าหมาย (5 คะแนน)', 'เป้าหมาย'],
    ['วิธีวัด', 'วิธีวัต'],
  ])('%s typed as %s is read and said so', (from, to) => {
    const { told, scores } = readChanged(rename(from, to));
    expect(told).toEqual([`name-mended ตัวชี้วัด!${indicatorColumn(from)}1`]);
    expect(scores?.ท่าใหม่).toEqual([2, 1, 4]);
  });

  it('another number is another header: ระดับ 5 is never taken for ระดับ 4', () => {
    const { told, scores } = readChanged(rename('ระดับ 4', 'ระดับ 5'));
    expect(told.filter((one) => one.startsWith('name-mended'))).toEqual([]);
    // Without level 4 the line runs from level 3 (70) to the target (90): 80 is halfway between 3 and 5.
    expect(scores?.เมืองจันทบุรี).toEqual([4, 3, 2]);
  });

  it('Thai numerals are numerals', () => {
    expect(readChanged(rename('ระดับ 4', 'ระดับ ๔')).told).toEqual([]);
  });

  it('a required one that is gone is named, with what comes near, and no form is blamed', () => {
    const { told, messages } = readChanged(rename('น้ำหนัก', 'นำ้หนังสือ'));
    expect(told).toEqual(['column-missing ตัวชี้วัด!']);
    expect(messages[0]).toContain('ชื่อที่ใกล้เคียง');
    expect(messages[0]).toContain('"นำ้หนังสือ"');
  });

  it('the corner of a form may have a slip', () => {
    const { told, scores } = readChanged(({ form }) => put(form, 'A1', 'อำเภ'));
    expect(told).toEqual(['name-mended กรอกผล!A1']);
    expect(scores?.ท่าใหม่).toEqual([2, 1, 4]);
  });
});
