import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { columnGroups } from '../../../src/local/stand-in/column-groups.ts';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { edit, parts, read, withPart, write } from './files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The groups of the first sheet as `from-to:depth`, folded ones with a `+`. */
const groupsOf = ({ sheets: [sheet] }: Workbook): string[] =>
  sheet
    ? columnGroups(sheet).map(
        ({ from, to, depth, isFolded }) => `${from}-${to}:${depth}${isFolded ? '+' : ''}`,
      )
    : [];

/** A sheet of somebody's own: columns C–G in a group, D–E folded within it, rows 3–6 folded. */
async function own(): Promise<Workbook> {
  const workbook = newWorkbook();
  edit(
    workbook,
    "sheet.getRange('A1:H1').setValues([['ก','ข','ค','ง','จ','ฉ','ช','ซ']]); sheet.getRange('A8').setValue(1)",
  );
  const bytes = await write(workbook);
  const texts = parts(bytes);
  const xml = texts.get(SHEET) ?? '';
  const cols =
    '<cols><col min="3" max="3" outlineLevel="1" width="9"/><col min="4" max="5" outlineLevel="2" hidden="1" width="9"/>' +
    '<col min="6" max="6" outlineLevel="1" collapsed="1" width="9"/><col min="7" max="7" outlineLevel="1" width="9"/></cols>';
  const rows = [3, 4, 5, 6].map((row) => `<row r="${row}" outlineLevel="1" hidden="1"/>`).join('');
  const changed = xml
    .replace('<sheetData>', `${cols}<sheetData>`)
    .replace('<row r="8"', `${rows}<row r="7" collapsed="1"/><row r="8"`);
  return read(withPart(bytes, SHEET, changed));
}

describe('groups of columns that somebody made', () => {
  it('are read as they are', async () => {
    expect(groupsOf(await own())).toEqual(['2-6:1', '3-4:2+']);
  });

  it('come through a changed cell and a changed width as they were, rows too', async () => {
    const workbook = await own();
    edit(workbook, "sheet.getRange('A1').setValue('ใหม่'); sheet.setColumnWidth(1, 200)");
    const xml = parts(await write(workbook)).get(SHEET) ?? '';
    expect(groupsOf(await read(await write(workbook)))).toEqual(['2-6:1', '3-4:2+']);
    expect(xml.match(/<col [^>]*collapsed="1"[^>]*>/g)).toHaveLength(1);
    expect(xml).toMatch(/<col min="6" max="6"[^>]* collapsed="1"/);
    expect(xml.match(/<row [^>]*outlineLevel="1"[^>]*>/g)).toHaveLength(4);
    expect(xml).toMatch(/<row r="7"[^>]* collapsed="1"/);
    // Nothing is said of the side: behind the group, as Excel has it.
    expect(xml).not.toContain('summaryRight');
  });

  it('take in what is put between their columns and rows, and move with what is put before them', async () => {
    const workbook = await own();
    edit(
      workbook,
      'sheet.insertColumnsAfter(3, 1); sheet.insertColumnsAfter(1, 1); sheet.insertRowsAfter(4, 2)',
    );
    expect(groupsOf(workbook)).toEqual(['3-8:1', '5-6:2+']);
    const xml = parts(await write(workbook)).get(SHEET) ?? '';
    expect(xml.match(/<row [^>]*hidden="1"[^>]*outlineLevel="1"[^>]*>/g)).toHaveLength(6);
  });

  it('unfold one by one, the outer one without the one within it', async () => {
    const workbook = await own();
    edit(workbook, "sheet.getRange('C1:G1').collapseGroups()");
    expect(groupsOf(workbook)).toEqual(['2-6:1+', '3-4:2+']);
    edit(workbook, "sheet.getRange('G1').expandGroups()");
    expect(groupsOf(workbook)).toEqual(['2-6:1', '3-4:2+']);
  });
});

describe('a group that a script makes', () => {
  const made = (): Workbook => {
    const workbook = newWorkbook();
    edit(
      workbook,
      "sheet.getRange('A1:F1').setValues([['ก','ข','ค','ง','จ','ฉ']]); sheet.getRange('C1:D1').shiftColumnGroupDepth(1).collapseGroups()",
    );
    return workbook;
  };

  it('is written as Excel has it, with the column that unfolds it before it', async () => {
    const xml = parts(await write(made())).get(SHEET) ?? '';
    expect(xml).toContain('<outlinePr summaryRight="0"/>');
    expect(xml).toMatch(/<sheetFormatPr[^>]* outlineLevelCol="1"/);
    expect(xml.match(/<col [^>]*>/g)).toEqual([
      '<col min="2" max="2" collapsed="1"/>',
      '<col min="3" max="4" hidden="1" outlineLevel="1"/>',
    ]);
  });

  it('is what an independent reader finds, and what is read again', async () => {
    const bytes = await write(made());
    const { sheets } = await readXlsx(bytes);
    expect([2, 3, 4].map((at) => sheets[0]?.columns?.[at]?.outlineLevel ?? 0)).toEqual([1, 1, 0]);
    const workbook = await read(bytes);
    expect(groupsOf(workbook)).toEqual(['2-3:1+']);
    edit(workbook, "sheet.getRange('B1').expandGroups()");
    expect(groupsOf(await read(await write(workbook)))).toEqual(['2-3:1']);
  });

  it('is gone without a trace once it is taken away', async () => {
    const workbook = await read(await write(made()));
    edit(workbook, "sheet.getRange('C1:D1').expandGroups().shiftColumnGroupDepth(-1)");
    const xml = parts(await write(workbook)).get(SHEET) ?? '';
    expect(xml).not.toMatch(/<cols>|outlineLevel/);
  });

  it('cannot begin with the first column, before which nothing could unfold it', () => {
    expect(() => edit(newWorkbook(), "sheet.getRange('A1:B1').shiftColumnGroupDepth(1)")).toThrow(
      'first column',
    );
  });
});
