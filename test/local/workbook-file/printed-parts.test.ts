import { describe, expect, it } from 'vitest';
import { causeText } from '../../../src/language/causes.ts';
import { memoText } from '../../../src/language/memo.ts';
import { toThaiDigits } from '../../../src/language/numbers.ts';
import { overviewText } from '../../../src/language/overview.ts';
import { papersText } from '../../../src/language/papers.ts';
import { summaryText } from '../../../src/language/summary.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { edit, parts } from '../xlsx/files.ts';

/** A tab of ours of so many columns of 100 pixels and 60 rows, with texts in cells. */
function tab(columns: number, texts: Record<string, string>, more = ''): Workbook {
  const workbook = newWorkbook();
  const row = JSON.stringify([Array.from({ length: columns }, () => 1)]);
  const put = Object.entries(texts).map(([cell, text]) => `sheet.getRange('${cell}').setValue('${text}');`);
  edit(
    workbook,
    `sheet.getRange(60, 1, 1, ${columns}).setValues(${row}); ${put.join('')}
    ss.setNamedRange('khanaen_tab', sheet.getRange(1, 1)); ${more}`,
  );
  return workbook;
}

async function printed(workbook: Workbook) {
  const file = parts(await saveWorkbook(workbook));
  const [sheet = '', book = ''] = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'].map((at) => file.get(at));
  const named = (name: string): string =>
    (new RegExp(`_xlnm.${name}" localSheetId="0">([^<]*)<`).exec(book)?.[1] ?? '').replace(/'ชีต1'!/g, '');
  return {
    area: named('Print_Area'),
    repeated: named('Print_Titles'),
    breaks: [...sheet.matchAll(/<brk id="(\d+)"/g)].map(([, at]) => Number(at)),
    set: /<pageSetup[^>]*>/.exec(sheet)?.[0] ?? '',
  };
}

describe('of a tab goes on paper', () => {
  it('of ภาพรวม one page: what stands above the message for the chief', async () => {
    const { area, set } = await printed(tab(6, { A50: overviewText.message }));
    expect(area).toBe('$A$1:$F$48'); // with the blank row above the heading left out
    expect(set).toContain('orientation="portrait" fitToWidth="1" fitToHeight="1"');
  });

  it('of ตรวจสอบข้อมูล a line for each cause', async () => {
    expect((await printed(tab(5, { A20: causeText.details }))).area).toBe('$A$1:$E$18');
  });

  it('of แจ้งผล name, message and state, on standing paper though the tab is wide', async () => {
    const { area, set } = await printed(tab(11, { A40: papersText.groupsHeading }));
    expect(area).toBe('$A$1:$C$60');
    expect(set).toContain('orientation="portrait"');
  });

  it('of a memo that does not go on one page what is proposed, with the signatures, on one of its own', async () => {
    const heads = { A5: 'บันทึกข้อความ', A40: toThaiDigits(memoText.proposal) };
    // 56 rows of 15.75 points: 882, at 80 % 706 of the 724 that are surely free.
    const short = await printed(tab(5, heads));
    expect([short.area, short.breaks]).toEqual(['$A$4:$E$60', []]);
    expect(short.set).toContain('fitToHeight="1"');
    const long = await printed(tab(5, { ...heads, A62: 'ลงชื่อ' }));
    expect([long.area, long.breaks]).toEqual(['$A$4:$E$62', [39]]);
    expect(long.set).toContain('fitToHeight="0"');
  });
});

describe('a summary wider than a page', () => {
  const bands = { A1: 'สรุปคะแนน', H5: summaryText.sections, K5: 'ระดับหน่วยงาน', M5: 'ระดับบุคคล' };
  const rows = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`A${at + 6}`, `อำเภอ${at}`]));
  const wide = (texts: Record<string, string> = {}, more = ''): Workbook =>
    tab(
      20,
      { ...bands, ...rows, A20: 'ตัวชี้วัดที่ทำให้คะแนนลดลงมากที่สุด', A26: 'อันดับคะแนนรวม', ...texts },
      `sheet.setFrozenRows(7); sheet.setFrozenColumns(1); ${more}`,
    );

  it('is printed in 7 points on a page for the first columns, and one for the others under their headers', async () => {
    const { area, repeated, set } = await printed(wide());
    // The second page begins with a section: ระดับบุคคล in column M. The matrix ends with row 17, the ranking is left out.
    expect(area).toBe('$A$1:$L$25,$M$5:$T$17');
    expect(repeated).toBe('$A:$A,$5:$7');
    expect(set).toContain('scale="70"');
  });

  it('has what costs most on the first page only where that has room for it', async () => {
    const many = Object.fromEntries(Array.from({ length: 36 }, (_, at) => [`A${at + 6}`, `อำเภอ${at}`]));
    const { area } = await printed(
      wide({ ...many, A20: 'อำเภอ', A26: 'อำเภอ', A44: 'ตัวชี้วัด', A52: 'อันดับคะแนนรวม' }),
    );
    // 51 rows of 15.75 points at 70 %: 562 of 490.
    expect(area).toBe('$A$1:$L$41,$M$5:$T$41');
  });

  it('follows when rows come in above the matrix, in the file as it was saved', async () => {
    const again = await openWorkbook(await saveWorkbook(wide()));
    edit(again, 'sheet.setFrozenRows(0); sheet.insertRowsBefore(3, 1); sheet.setFrozenRows(8);');
    const { area, repeated } = await printed(again);
    expect([area, repeated]).toEqual(['$A$1:$L$26,$M$6:$T$18', '$A:$A,$6:$8']);
  });
});
