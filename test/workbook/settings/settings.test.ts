import { describe, expect, it } from 'vitest';
import { toNumber } from '../../../src/scoring/index.ts';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { Problems } from '../../../src/workbook/problems/collector.ts';
import { parseSettings } from '../../../src/workbook/settings/parse-settings.ts';
import { SETTING } from '../../../src/workbook/vocabulary.ts';
import { block, formatted, gridOf } from '../reading/grids.ts';

function read(rows: readonly (readonly CellValue[])[], format = '', merges: string[] = []) {
  const problems = new Problems();
  const grid = gridOf('ตั้งค่า', [['รายการ', 'ค่า'], ...rows.map((row) => [...row])], merges.map(block));
  const settings = parseSettings(formatted(grid, 'B2', format), { item: 0, value: 1 }, problems);
  return {
    settings,
    told: problems.all.map(({ code, cell }) => `${code} ${cell}`),
    messages: problems.all.map(({ message }) => message),
  };
}

describe('every รายการ of the contract', () => {
  it('is known', () => {
    const rows = Object.values(SETTING).map((name) => [name, '']);
    expect(rows).toHaveLength(23);
    expect(read(rows).told).toEqual([]);
  });

  it('takes its default where its row is missing or its ค่า blank', () => {
    const defaults = {
      decimals: 2,
      missingAsZero: false,
      notAssessedAsZero: false,
      showRank: false,
      mustConfirm: false,
      explainBelow: null,
      thaiDigits: false,
      reviewBy: null,
      superior: '',
      superiorPosition: '',
      reference: '',
    };
    for (const rows of [[], Object.values(SETTING).map((name) => [name, '  '])]) {
      const { settings } = read(rows);
      expect(settings).toMatchObject(defaults);
      expect(toNumber(settings.rankFrom)).toBe(80);
    }
  });

  it('is read as it was typed', () => {
    const { settings, told } = read([
      ['ผู้บังคับบัญชาเหนือขึ้นไป', 'นาย ก'],
      ['ตำแหน่งผู้บังคับบัญชาเหนือขึ้นไป', 'ผู้ว่าราชการจังหวัด'],
      ['หนังสืออ้างถึง', 'สก 0019/ว 1555'],
      ['แสดงอันดับ', 'ใช่'],
      ['ต้องยืนยันก่อนปิดรอบ', 'ใช่'],
      ['เลขไทยในแบบพิมพ์', 'ใช่'],
    ]);
    expect([settings, told]).toMatchObject([
      {
        superior: 'นาย ก',
        superiorPosition: 'ผู้ว่าราชการจังหวัด',
        reference: 'สก 0019/ว 1555',
        showRank: true,
        mustConfirm: true,
        thaiDigits: true,
      },
      [],
    ]);
  });

  it('is known by its name without what stands in parentheses', () => {
    const { settings, told } = read([['จัดอันดับเมื่อประเมินอย่างน้อย', 60]]);
    expect([toNumber(settings.rankFrom), told]).toEqual([60, []]);
  });
});

describe('what is filled in and not used is told', () => {
  it.each<[what: string, row: CellValue[], told: string]>([
    ['an unknown รายการ', ['จังหวด', 'สระแก้ว'], 'setting-ignored A2'],
    ['one without a ค่า', ['เบอร์โทร', ''], 'setting-ignored A2'],
    ['a number as รายการ', [2567, ''], 'setting-ignored A2'],
    ['a ค่า beside a blank รายการ', ['', 'สระแก้ว'], 'row-skipped B2'],
    ['a 0 beside a blank รายการ', [' ', 0], 'row-skipped B2'],
    ['FALSE beside a blank รายการ', ['', false], 'row-skipped B2'],
    ['a total', ['รวม', 100], 'row-skipped A2'],
    ['an unknown word for yes or no', ['แสดงอันดับ', 'แสดง'], 'setting-ignored B2'],
    ['a tick for yes or no', ['เลขไทยในแบบพิมพ์', true], 'setting-ignored B2'],
    ['the error of a formula', ['หน่วยงาน', '#REF!'], 'setting-ignored B2'],
    ['a percent above 100', ['จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)', 101], 'setting-ignored B2'],
    ['a negative one', ['จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)', -1], 'setting-ignored B2'],
    ['a word instead', ['จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)', 'ทั้งหมด'], 'setting-ignored B2'],
    ['a score above 5', ['ต้องอธิบายเมื่อต่ำกว่า', 60], 'setting-ignored B2'],
    ['a word for a score', ['ต้องอธิบายเมื่อต่ำกว่า', 'ไม่ใช้'], 'setting-ignored B2'],
    ['an unreadable year', ['ปีงบประมาณ', 2024], 'bad-setting B2'],
    ['a third round', ['รอบที่', 3], 'bad-setting B2'],
    ['a round with its year', ['รอบที่', '1/2567'], 'bad-setting B2'],
    ['five decimals', ['ทศนิยม', 5], 'bad-setting B2'],
    ['an unknown word for what is missing', ['เมื่อยังไม่กรอก', 'ข้าม'], 'bad-setting B2'],
    ['an unknown word for what is not assessed', ['เมื่อไม่ประเมิน', 'ศูนย์'], 'bad-setting B2'],
  ])('%s', (_, row, told) => expect(read([row]).told).toEqual([told]));

  it('a repeated รายการ: the first counts', () => {
    const { settings, told } = read([
      ['จังหวัด', 'สระแก้ว'],
      ['จังหวัด ', 'จันทบุรี'],
    ]);
    expect([settings.province, told]).toEqual(['สระแก้ว', ['setting-ignored A3']]);
  });

  it('a รายการ that is merged over two rows is one, the second ค่า has none', () => {
    const { told } = read(
      [
        ['ผู้ประเมิน', 'นาย ก'],
        ['', 'นาย ข'],
      ],
      '',
      ['A2:A3'],
    );
    expect(told).toEqual(['row-skipped B3']);
  });

  it('the nearest names are offered, and what is used is said', () => {
    expect(read([['ข้อมูล ณ วันท', '1/8/2567']]).messages).toEqual([
      'ไม่รู้จักรายการ "ข้อมูล ณ วันท" จึงไม่ได้ใช้แถวนี้ โปรดแก้ชื่อรายการให้ตรง หรือลบแถวนี้ ชื่อที่ใกล้เคียง: "ข้อมูล ณ วันที่"',
    ]);
    expect(read([['จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)', 'ทั้งหมด']]).messages).toEqual([
      '"จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)" "ทั้งหมด" ใช้ไม่ได้ ต้องเป็นตัวเลข 0 ถึง 100 จึงใช้ 80 ไปก่อน โปรดแก้ในช่องนี้',
    ]);
    expect(read([['แสดงอันดับ', 'แสดง']]).messages).toEqual([
      '"แสดงอันดับ" ไม่มีตัวเลือก "แสดง" จึงใช้ "ไม่ใช่" ไปก่อน โปรดแก้ในช่องนี้',
    ]);
  });
});

describe('the numbers among them', () => {
  it.each<[value: CellValue, format: string, read: number, told: string[]]>([
    [0, '', 0, []],
    [100, '', 100, []],
    [0.6, '0%', 60, []],
    ['๖๐', '', 60, ['text-number B2']],
    ['ร้อยละ 60', '', 60, ['text-number B2']],
    [1.2, '0%', 80, ['setting-ignored B2']],
  ])('จัดอันดับเมื่อประเมินอย่างน้อย %j formatted %j is %d', (value, format, number, told) => {
    const { settings, told: all } = read([['จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)', value]], format);
    expect([toNumber(settings.rankFrom), all]).toEqual([number, told]);
  });

  it.each<[value: CellValue, read: number | null]>([
    [3, 3],
    [2.5, 2.5],
    [0, 0],
    [5, 5],
    ['', null],
    [5.01, null],
  ])('ต้องอธิบายเมื่อต่ำกว่า %j is %j', (value, number) => {
    const { explainBelow } = read([['ต้องอธิบายเมื่อต่ำกว่า', value]]).settings;
    expect(explainBelow && toNumber(explainBelow)).toEqual(number);
  });
});
