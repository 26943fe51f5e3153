import { describe, expect, it } from 'vitest';
import { edit, FIXTURES, fixture, parts, read, withPart } from './files.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';

describe.each(FIXTURES)('%s', (name) => {
  const open = async () => await read(fixture(name));

  it('has its three sheets, the last one hidden', async () => {
    const { sheets, active } = await open();
    expect(sheets.map((sheet) => [sheet.name, sheet.id, sheet.hidden])).toEqual([
      ['กรอกผล ยุทธศาสตร์ฯ', 1, false],
      ['ของผู้ใช้', 2, false],
      ['ซ่อนไว้', 3, true],
    ]);
    expect(active).toBe(0);
  });

  it('gives texts, numbers, percent, dates, errors and rich texts as Google does', async () => {
    const workbook = await open();
    expect(edit(workbook, "return sheet.getRange('A3:E4').getValues()")).toEqual([
      ['เมืองสระแก้ว', 3000, 10000, new Date('2024-03-31T17:00:00Z'), 0.925],
      ['คลองหาด', 4000, 10000, 'ปกติ หนาแดง', '#DIV/0!'],
    ]);
    expect(edit(workbook, "return sheet.getRange('D5:D6').getValues()")).toEqual([
      [true],
      ['  ช่องว่าง & <เครื่องหมาย>\nบรรทัดสอง'],
    ]);
    expect(edit(workbook, "return sheet.getRange('D3:E3').getDisplayValues()")).toEqual([
      ['01/04/2024', '92.5%'],
    ]);
    expect(edit(workbook, "return sheet.getRange('E3').getNumberFormats()")).toEqual([['0.0%']]);
  });

  it('has its notes, links, merges, names, validations and conditional formats', async () => {
    const workbook = await open();
    expect(
      edit(
        workbook,
        `return [
          sheet.getRange('B3').getNotes()[0][0],
          sheet.getRange('A8').getRichTextValues()[0][0].getLinkUrl(),
          sheet.getRange('A7').getMergedRanges().map((r) => r.getA1Notation()),
          ss.getRangeByName('ยอดเบิก').getA1Notation(),
          ss.getNamedRanges().length,
          sheet.getRange('D3').getDataValidations()[0][0].getAllowInvalid(),
          sheet.getConditionalFormatRules().map((r) => r.getRanges()[0].getA1Notation()).sort(),
          ss.getSheetByName('ของผู้ใช้').getFilter().getRange().getA1Notation(),
          sheet.isRowHiddenByUser(6),
          sheet.getRowHeight(2),
          sheet.getRange('B3').getBackground(),
        ]`,
      ),
    ).toEqual([
      'ตัวเลขจากระบบ GFMIS',
      'https://example.com/?a=1&b=2',
      ['A7:C7'],
      'B3:B6',
      1,
      false,
      ['B3:B20', 'C3:C20'],
      'A1:B5',
      true,
      40,
      '#ffeecc',
    ]);
  });
});

describe('formulas', () => {
  it('without a stored result are not blank', async () => {
    const workbook = await read(fixture('user.xlsx'));
    expect(
      edit(workbook, "return [sheet.getRange('E5:E6').getValues(), sheet.getRange('E5:E6').getFormulas()]"),
    ).toEqual([
      [['Loading...'], ['Loading...']],
      [['=1/0'], ['=SUM(B3:B4)']],
    ]);
  });

  it('with a stored result give it', async () => {
    const workbook = await read(fixture('user-libreoffice.xlsx'));
    expect(edit(workbook, "return sheet.getRange('E5:E6').getValues()")).toEqual([['#DIV/0!'], [7000]]);
  });
});

/** A worksheet of these cells, with a shared text and a style for dates. */
async function openCells(cells: string): Promise<unknown> {
  const user = fixture('user.xlsx');
  const xml = (parts(user).get(sheetPart) ?? '').replace(
    /<sheetData>.*<\/sheetData>/s,
    `<sheetData>${cells}</sheetData>`,
  );
  return edit(
    await read(withPart(user, sheetPart, xml)),
    'return [sheet.getDataRange().getValues(), sheet.getDataRange().getFormulas()]',
  );
}

describe('unusual spellings of cells', () => {
  it.each<[string, string, unknown, unknown]>([
    [
      'no addresses',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [
        [1, 2],
        [3, ''],
      ],
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['single quotes', "<row r='1'><c r='B1' t='b'><v>1</v></c></row>", [['', true]], [['', '']]],
    ['a text result', '<row r="1"><c r="A1" t="str"><f>"ก"</f><v>ก</v></c></row>', [['ก']], [['="ก"']]],
    ['an empty text result', '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>', [['']], [['=""']]],
    [
      'shared formulas',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>',
      [
        [1, 2],
        ['', 0],
      ],
      [
        ['', '=A1*2'],
        ['', '=A2*2'],
      ],
    ],
    [
      'escaped characters',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000B_b&#x0E01;&amp;_x005F_x0041_</t></is></c></row>',
      [['a\u000bbก&_x0041_']],
      [['']],
    ],
    [
      'reading aids',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>ก</t></r><rPh sb="0" eb="1"><t>ข</t></rPh></is></c></row>',
      [['ก']],
      [['']],
    ],
    [
      'CDATA and comments',
      '<row r="1"><!-- x --><c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c></row>',
      [['a<b']],
      [['']],
    ],
    [
      'ISO dates as numbers',
      '<row r="1"><c r="A1" t="d"><v>1900-01-01T12:00:00</v></c></row>',
      [[2.5]],
      [['']],
    ],
  ])('%s', async (_what, cells, values, formulas) => {
    expect(await openCells(cells)).toEqual([values, formulas]);
  });

  it('a prefix on every element', async () => {
    const user = fixture('user.xlsx');
    const xml = (parts(user).get(sheetPart) ?? '')
      .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const workbook = await read(withPart(user, sheetPart, xml));
    expect(workbook.sheets[0]?.value(2, 1)).toBe(3000);
  });

  it('dates that count from 1904', async () => {
    const user = fixture('user.xlsx');
    const book = (parts(user).get('xl/workbook.xml') ?? '').replace(
      '<workbookPr/>',
      '<workbookPr date1904="1"/>',
    );
    const workbook = await read(withPart(user, 'xl/workbook.xml', book));
    expect(edit(workbook, "return sheet.getRange('D3').getValue()")).toEqual(
      new Date('2028-04-01T17:00:00Z'),
    );
  });
});
