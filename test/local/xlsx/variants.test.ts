import { readXlsx as readElsewhere } from 'hucre';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../support/check-package.ts';
import { edit, read, write } from './files.ts';
import { plainParts } from './variants/plain.ts';
import { reading } from './variants/reading.ts';
import { VARIANTS } from './variants/variants.ts';
import { zip } from './variants/zips.ts';

const plain = zip(plainParts());

it('the plain workbook says what it says', async () => {
  // By hand, from the parts: 45383.5 is noon of 1 April 2024.
  const workbook = await read(plain);
  const values = edit(workbook, 'return sheet.getRange("A1:D5").getValues()');
  expect(values).toEqual([
    ['อำเภอ', 'ผล', '', ''],
    ['เมืองสระแก้ว', 92.5, 185, new Date('2024-04-01T05:00:00Z')],
    ['คลองหาด', 0.27, true, '#DIV/0!'],
    [' ก ข ', 1542957.6799999997, 'กข', -1.5e-7],
    ['บรรทัดหนึ่ง\nบรรทัดสอง', '<a> & "b"', '', ''],
  ]);
  expect(edit(workbook, 'return sheet.getRange("B2:B4").getNumberFormats()')).toEqual([
    // What Google says where nobody set a format.
    ['0.###############'],
    ['0%'],
    ['0.000" a"'],
  ]);
});

describe('a workbook reads the same, and is written back valid, with', () => {
  it.each(VARIANTS)('%s', async (_what, make) => {
    const expected = reading(await read(plain));
    const workbook = await read(make());
    expect(reading(workbook)).toEqual(expected);
    edit(workbook, "sheet.getRange('H9').setValue('ใหม่'); ss.insertSheet('อีกชีต').getRange('A1').setValue(1)");
    const saved = await write(workbook);
    expect(checkPackage(saved)).toEqual([]);
    const again = await read(saved);
    edit(again, "sheet.getRange('H9').clearContent()");
    expect(reading(again)).toEqual(expected);
    // Where another reader knows that spelling, it reads what we wrote.
    if (!(await readElsewhere(make()).catch(() => null))) return;
    const { sheets } = await readElsewhere(saved);
    const own = sheets.find(({ name }) => name === 'ข้อมูล');
    expect(own?.rows[1]?.slice(0, 3)).toEqual(['เมืองสระแก้ว', 92.5, 185]);
    expect(sheets.find(({ name }) => name === 'อีกชีต')?.rows[0]?.[0]).toBe(1);
  });
});
