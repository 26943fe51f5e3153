import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { checkPackage } from '../../support/check-package.ts';
import { again, edit, parts, read, write } from './files.ts';
import {
  BOOK,
  BOOK_RELS,
  OFFICE,
  plainParts,
  SHEET,
  STRINGS,
  sheetXml,
  stringsXml,
  TYPES,
} from './variants/plain.ts';
import { changed, zip } from './variants/zips.ts';

const itemsOf = (bytes: Uint8Array): string[] =>
  Array.from((parts(bytes).get(STRINGS) ?? '').matchAll(/<si>(.*?)<\/si>/gs), ([, item = '']) => item);

const cells = (...numbers: readonly number[]): string =>
  `<row r="1">${numbers.map((number) => `<c t="s"><v>${number}</v></c>`).join('')}</row>`;

/** Two sheets that name texts of one table. */
function twoSheets(
  texts: readonly string[],
  first: readonly number[],
  second: readonly number[],
): Uint8Array {
  let all = { ...plainParts(), [STRINGS]: stringsXml(texts), [SHEET]: sheetXml(cells(...first)) };
  all = changed(all, BOOK, (text) =>
    text.replace('</sheets>', '<sheet name="สอง" sheetId="2" r:id="rId9"/></sheets>'),
  ) as typeof all;
  all = changed(all, BOOK_RELS, (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    ),
  ) as typeof all;
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  all = changed(all, TYPES, (text) =>
    text.replace(
      '</Types>',
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${kind}"/></Types>`,
    ),
  ) as typeof all;
  return zip({ ...all, 'xl/worksheets/sheet2.xml': sheetXml(cells(...second), '') });
}

const shown = (bytes: Uint8Array): Promise<unknown> =>
  read(bytes).then((workbook) =>
    edit(workbook, 'return ss.getSheets().map((one) => one.getDataRange().getValues()[0])'),
  );

describe('texts of cells', () => {
  it('stand once in the table of the file, however often they are shown', async () => {
    const workbook = newWorkbook();
    edit(workbook, "sheet.getRange('A1:B2').setValues([['ก', 'ข'], ['ข', 'ก']])");
    const saved = await write(workbook);
    expect(itemsOf(saved)).toEqual(['<t>ก</t>', '<t>ข</t>']);
    expect(checkPackage(saved)).toEqual([]);
    expect(edit(await read(saved), "return sheet.getRange('A1:B2').getValues()")).toEqual([
      ['ก', 'ข'],
      ['ข', 'ก'],
    ]);
  });

  it('are taken from a table that has them', async () => {
    const workbook = await read(twoSheets(['<t>ก</t>', '<t>ข</t>'], [0], [1]));
    edit(workbook, "sheet.getRange('B1').setValue('ข')");
    const saved = await write(workbook);
    expect(itemsOf(saved)).toEqual(['<t>ก</t>', '<t>ข</t>']);
    expect(await shown(saved)).toEqual([['ก', 'ข'], ['ข']]);
  });

  it('are not added to a table that the file has, nor take those with several fonts or a reading aid', async () => {
    const rich = '<r><t>ค</t></r><r><rPr><b/></rPr><t>ง</t></r>';
    const aided = '<t>จ</t><rPh sb="0" eb="1"><t>ฉ</t></rPh>';
    const bytes = twoSheets(['<t>ก</t>', '<t>ข</t>', rich, '<t></t>', aided], [0], [1, 2, 3, 4]);
    const workbook = await read(bytes);
    edit(workbook, "sheet.getRange('A1:D1').setValues([['ใหม่', 'คง', 'จ', 'ข']])");
    const saved = await write(workbook);
    expect(parts(saved).get(STRINGS)).toBe(parts(bytes).get(STRINGS));
    expect(
      parts(saved)
        .get(SHEET)
        ?.match(/t="(?:s|inlineStr)"/g),
    ).toEqual(['t="inlineStr"', 't="inlineStr"', 't="inlineStr"', 't="s"']);
    expect(await shown(saved)).toEqual([
      ['ใหม่', 'คง', 'จ', 'ข'],
      ['ข', 'คง', '', 'จ'],
    ]);
    expect(checkPackage(saved)).toEqual([]);
  });

  it('with letters that XML forbids and white space at their ends come back', async () => {
    const workbook = newWorkbook();
    edit(workbook, "sheet.getRange('A1:C1').setValues([[' ก ', '<a>&\\u000b', '_x0041_']])");
    expect(edit(await again(workbook), 'return sheet.getDataRange().getValues()')).toEqual([
      [' ก ', '<a>&\u000b', '_x0041_'],
    ]);
  });
});
