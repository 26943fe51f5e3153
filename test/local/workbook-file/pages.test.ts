import { describe, expect, it } from 'vitest';
import { tabText } from '../../../src/language/tabs.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { edit, parts, withPart } from '../xlsx/files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

/** A workbook whose first tab is marked as ours, with so many columns of 100 pixels. */
function ourTab(columns: number, more = ''): Workbook {
  const workbook = newWorkbook();
  const row = Array.from({ length: columns }, (_, column) => column);
  edit(
    workbook,
    `sheet.getRange(1, 1, 1, ${columns}).setValues([${JSON.stringify(row)}]);
    ss.setNamedRange('khanaen_summary', sheet.getRange(1, 1)); ${more}`,
  );
  return workbook;
}

const part = async (workbook: Workbook, name: string): Promise<string> =>
  parts(await saveWorkbook(workbook)).get(name) ?? '';

/** The file again after parts of it were changed by somebody else. */
async function changedFile(workbook: Workbook, changes: Record<string, (xml: string) => string>) {
  let bytes = await saveWorkbook(workbook);
  for (const [name, change] of Object.entries(changes)) {
    bytes = withPart(bytes, name, change(parts(bytes).get(name) ?? ''));
  }
  return openWorkbook(bytes);
}

/** Takes out all that says how a sheet is printed. */
const withoutPage = (xml: string): string =>
  xml.replace(
    /<(printOptions|pageMargins|pageSetup)\b[^>]*\/>|<(headerFooter|sheetPr|rowBreaks)\b.*?<\/\2>/g,
    '',
  );
const withoutTitles = (xml: string): string =>
  xml.replace(/<definedName name="_xlnm[^>]*>[^<]*<\/definedName>/g, '');

describe('a new tab', () => {
  it.each([
    [8, 'portrait'], // 800 pixels
    [9, 'landscape'], // 900 pixels; a page upright holds 820
  ])('of %i columns of 100 pixels is printed %s on A4, one page wide', async (columns, orientation) => {
    const xml = await part(ourTab(columns), SHEET);
    expect(xml).toContain(`paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"`);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
  });

  it('is never printed in less than 7 points: columns that a page has no room for begin another one', async () => {
    // 12 columns of 100 pixels go on a page of 1,240, 13 do not.
    const fitted = await part(ourTab(12), SHEET);
    expect(fitted).toContain('fitToWidth="1"');
    expect(fitted).not.toContain('colBreaks');
    const workbook = ourTab(25, 'sheet.setFrozenColumns(1); sheet.setFrozenRows(1);');
    const xml = await part(workbook, SHEET);
    expect(xml).toContain('orientation="landscape" scale="70" pageOrder="overThenDown"');
    expect(xml).not.toContain('fitToPage');
    // The first column stands on every page: 12, then it and 11 more, then it and two.
    expect([...xml.matchAll(/<brk id="(\d+)" max="1048575"/g)].map(([, at]) => at)).toEqual(['12', '23']);
    expect(await part(workbook, WORKBOOK)).toContain("'ชีต1'!$A:$A,'ชีต1'!$1:$1</definedName>");
  });

  it('says below each page which tab and page it is', async () => {
    expect(await part(ourTab(1), SHEET)).toMatch(/&amp;A.*หน้า &amp;P จาก &amp;N<\/oddFooter>/);
  });

  it('repeats its frozen rows on every page', async () => {
    expect(await part(ourTab(1, 'sheet.setFrozenRows(2);'), WORKBOOK)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'ชีต1'!$1:$2<`,
    );
  });
});

describe('a tab of a file', () => {
  const freeze = 'sheet.setFrozenRows(1);';
  const changes = { [SHEET]: withoutPage, [WORKBOOK]: withoutTitles };

  it('that is ours and has no page set-up gets one when it is written again', async () => {
    const workbook = await changedFile(ourTab(9, freeze), changes);
    expect(await part(workbook, SHEET)).not.toContain('<pageSetup');
    edit(workbook, 'sheet.getRange(2, 1).setValue(1)');
    const saved = parts(await saveWorkbook(workbook));
    expect(saved.get(SHEET)).toContain('orientation="landscape"');
    expect(saved.get(SHEET)).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(saved.get(WORKBOOK)).toContain(`'ชีต1'!$1:$1<`);
  });

  it("that is a user's gets none", async () => {
    const plain = ourTab(9, `${freeze} ss.removeNamedRange('khanaen_summary');`);
    const workbook = await changedFile(plain, changes);
    edit(workbook, 'sheet.getRange(2, 1).setValue(1)');
    const saved = parts(await saveWorkbook(workbook));
    expect(saved.get(SHEET)).not.toContain('<pageSetup');
    expect(saved.get(WORKBOOK)).not.toContain('Print_Titles');
  });

  it('that somebody set up stays so, with the rows they repeat', async () => {
    const workbook = await changedFile(ourTab(9, freeze), {
      [SHEET]: (xml) =>
        xml.replace(/<pageSetup[^>]*>/, '<pageSetup paperSize="8" scale="70" orientation="portrait"/>'),
      [WORKBOOK]: (xml) => xml.replace('$1:$1<', '$1:$3<'),
    });
    edit(workbook, 'sheet.getRange(2, 1).setValue(1)');
    const saved = parts(await saveWorkbook(workbook));
    expect(saved.get(SHEET)).toContain('<pageSetup paperSize="8" scale="70" orientation="portrait"/>');
    expect(saved.get(WORKBOOK)).toContain(`'ชีต1'!$1:$3<`);
    expect(saved.get(WORKBOOK)).not.toContain(`$1:$1<`);
  });
});

describe('the second part of a tab', () => {
  /** Rows (from 0) before which a new page begins. */
  const breaks = (xml: string): string[] => [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row = '']) => row);
  const headingAt = (row: number): string =>
    `sheet.getRange('A2:A30').clearContent(); sheet.getRange(${row + 1}, 1).setValue('${tabText.pageTwo}');`;

  it("begins on a page of its own, also after it moved; the user's own page breaks stay", async () => {
    const workbook = ourTab(3, headingAt(10));
    const first = await part(workbook, SHEET);
    expect(breaks(first)).toEqual(['10']);
    const users = await changedFile(workbook, {
      [SHEET]: (xml) => xml.replace('<brk id="10"', '<brk id="5" max="16383" man="1"/><brk id="10"'),
    });
    edit(users, headingAt(12));
    const moved = await part(users, SHEET);
    expect(breaks(moved)).toEqual(['5', '12']);
    expect(moved).toContain('<rowBreaks count="2" manualBreakCount="2">');
    edit(users, "sheet.getRange('A2:A30').clearContent()");
    expect(breaks(await part(users, SHEET))).toEqual(['5']);
  });
});

describe('the ranking of a summary', () => {
  /**
   * Ten columns of 100 pixels, 750 points, which a page lying holds at full size; rows of 15.75 points, of which 31 take
   * 488.25 and 32 take 504 of the 490 that are surely free.
   */
  const ranked = (heading: number, last: number, columns = 10): Workbook =>
    ourTab(
      columns,
      `sheet.setFrozenRows(7); sheet.getRange(${heading + 1}, 1).setValue('อันดับคะแนนรวม: อำเภอ');
      sheet.getRange(${last}, 1).setValue('ท้ายตาราง');`,
    );
  const pages = async (workbook: Workbook): Promise<[string[], string]> => {
    const saved = parts(await saveWorkbook(workbook));
    const breaks = [...(saved.get(SHEET) ?? '').matchAll(/<brk id="(\d+)"/g)].map(([, row = '']) => row);
    const [, repeated = ''] =
      /Print_Titles" localSheetId="0">'ชีต1'!([^<]*)</.exec(saved.get(WORKBOOK) ?? '') ?? [];
    return [breaks, repeated];
  };

  it('stays on the page of the matrix where there is room for all', async () => {
    expect(await pages(ranked(20, 31))).toEqual([[], '$1:$7']);
  });

  it('otherwise begins a page, and no header of the matrix stands above it', async () => {
    expect(await pages(ranked(20, 32))).toEqual([['20'], '$1:$4']);
  });

  it('has the header of a matrix that goes on for pages on each of them', async () => {
    expect(await pages(ranked(40, 60))).toEqual([['40'], '$1:$7']);
  });

  it('counts more rows where a wider tab is made smaller: 12 columns are printed at seven eighths of the size', async () => {
    // 784 of 900 points: 0.871. 35 rows of 15.75 points take 480.2 of 490, 36 take 493.9.
    expect(await pages(ranked(20, 35, 12))).toEqual([[], '$1:$7']);
    expect(await pages(ranked(20, 36, 12))).toEqual([['20'], '$1:$4']);
  });

  it('of an upright tab has no page of its own', async () => {
    expect(await pages(ranked(20, 90, 3))).toEqual([[], '$1:$7']);
  });
});

describe('the letter in the tab of the memo', () => {
  const letter = (first: number, last: number): string =>
    `sheet.getRange('A1:B40').clearContent(); sheet.getRange('A1').setValue('บันทึกข้อความ');
    sheet.getRange('A${first}').setValue('บันทึกข้อความ'); sheet.getRange('B${last}').setValue(1);`;
  const area = (xml: string): string[] =>
    [...xml.matchAll(/Print_Area" localSheetId="0">'ชีต1'!([^<]*)</g)].map(([, cells = '']) => cells);

  it('is what is printed, however long it is', async () => {
    const workbook = ourTab(1, letter(6, 20));
    const bytes = await saveWorkbook(workbook);
    expect(area(parts(bytes).get(WORKBOOK) ?? '')).toEqual(['$A$5:$B$20']);
    const again = await openWorkbook(bytes);
    edit(again, letter(6, 23));
    expect(area(await part(again, WORKBOOK))).toEqual(['$A$5:$B$23']);
  });

  it("gives way to a user's own print area", async () => {
    const workbook = await changedFile(ourTab(1, letter(6, 20)), {
      [WORKBOOK]: (xml) => xml.replace('$A$5:$B$20', '$A$1:$B$20'),
    });
    edit(workbook, letter(6, 23));
    expect(area(await part(workbook, WORKBOOK))).toEqual(['$A$1:$B$20']);
  });
});
