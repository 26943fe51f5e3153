import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { splitDocument } from '../../../src/local/xlsx/xml-document.ts';
import { again, edit, FIXTURES, fixture, parts, read, write } from './files.ts';

const SHARED = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'docProps/custom.xml',
];

describe.each(FIXTURES)('%s', (name) => {
  it('without changes comes back byte for byte', async () => {
    const bytes = fixture(name);
    const workbook = await read(bytes);
    edit(
      workbook,
      "sheet.getRange('B3').setValue(3000).setBackground('#ffeecc'); sheet.setFrozenRows(sheet.getFrozenRows())",
    );
    expect(await write(workbook)).toBe(bytes);
  });

  it('with a new sheet keeps every part of the user as it was', async () => {
    const before = parts(fixture(name));
    const workbook = await read(fixture(name));
    edit(
      workbook,
      "ss.insertSheet('สรุป', 3).getRange('A1').setValue(1).setFontWeight('bold'); ss.setActiveSheet(sheet)",
    );
    const after = parts(await write(workbook));
    for (const [part, text] of before)
      if (!SHARED.includes(part)) expect([part, after.get(part)]).toEqual([part, text]);
    const styles = (texts: Map<string, string>): string[] =>
      splitDocument(texts.get('xl/styles.xml') ?? '')
        .chunks.find((chunk) => chunk.name === 'cellXfs')
        ?.xml.split('<xf ') ?? [];
    // All former styles keep their place.
    expect(styles(after).slice(1, styles(before).length - 1)).toEqual(styles(before).slice(1, -1));
  });

  it('with a changed cell keeps the rest of that sheet as it was', async () => {
    const part = 'xl/worksheets/sheet1.xml';
    const workbook = await read(fixture(name));
    edit(workbook, "sheet.getRange('B4').setValue(4321)");
    const bytes = await write(workbook);
    const rest = (texts: Map<string, string>) =>
      splitDocument(texts.get(part) ?? '').chunks.filter(
        (chunk) => !['sheetData', 'dimension'].includes(chunk.name),
      );
    expect(rest(parts(bytes))).toEqual(rest(parts(fixture(name))));
    expect(parts(bytes).get('xl/charts/chart1.xml')).toBe(parts(fixture(name)).get('xl/charts/chart1.xml'));
    const [former, present] = [await read(fixture(name)), await read(bytes)];
    const look =
      "const r = sheet.getRange('A1:E8'); return [r.getValues(), r.getFormulas(), r.getNumberFormats(), r.getBackgrounds(), r.getNotes()]";
    const expected = edit(former, look) as unknown[][][]; // tables
    if (expected[0]?.[3]) expected[0][3][1] = 4321;
    expect(edit(present, look)).toEqual(expected);
    expect(parts(bytes).get(part)).toContain('หนาแดง</t></r>');
  });

  it('with inserted rows moves the chart, names, rules and notes along', async () => {
    const workbook = await read(fixture(name));
    // Its first rows are frozen: near a freeze Google may refuse.
    edit(workbook, 'sheet.setFrozenRows(0); sheet.setFrozenColumns(0); sheet.insertRowsBefore(3, 2)');
    const bytes = await write(workbook);
    const chart = parts(bytes).get('xl/charts/chart1.xml') ?? '';
    expect(chart).toMatch(/\$B\$5:\$B\$8</);
    expect(chart).not.toMatch(/\$B\$3:/);
    const present = await read(bytes);
    expect(
      edit(
        present,
        `return [ss.getRangeByName('ยอดเบิก').getA1Notation(), sheet.getRange('B5').getNotes()[0][0], sheet.getRange('A9').getMergedRanges()[0].getA1Notation(),
          sheet.getRange('E8').getFormulas()[0][0], ss.getSheetByName('ของผู้ใช้').getRange('A2').getFormulas()[0][0], sheet.getRange('D22').getDataValidations()[0][0] !== null, sheet.getRange('A10').getRichTextValues()[0][0].getLinkUrl()]`,
      ),
    ).toEqual([
      'B5:B8',
      'ตัวเลขจากระบบ GFMIS',
      'A9:C9',
      '=SUM(B5:B6)',
      expect.stringMatching(/^=\$?'กรอกผล ยุทธศาสตร์ฯ'!A5$/),
      true,
      'https://example.com/?a=1&b=2',
    ]);
  });

  it('without a deleted sheet loses that sheet and its chart, nothing else', async () => {
    const workbook = await read(fixture(name));
    edit(workbook, "ss.deleteSheet(ss.getSheetByName('ของผู้ใช้'))");
    const after = parts(await write(workbook));
    const gone = [...parts(fixture(name)).keys()].filter((part) => !after.has(part)).sort();
    expect(gone).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(after.get('[Content_Types].xml')).not.toContain('chart1');
    expect(after.get('xl/workbook.xml')).not.toContain('Print_Area');
  });

  it('is read by an independent reader as it was saved', async () => {
    const workbook = await read(fixture(name));
    edit(
      workbook,
      "ss.insertSheet('สรุป', 0).getRange('A1:C1').setValues([['ก', 4.6, true]]); ss.getSheetByName('สรุป').getRange('A2').setValue('92%')",
    );
    const { sheets } = await readXlsx(await write(workbook));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['สรุป', 'กรอกผล ยุทธศาสตร์ฯ', 'ของผู้ใช้', 'ซ่อนไว้']);
    expect(sheets[0]?.rows.map((row) => [...row].slice(0, 3))).toEqual([
      ['ก', 4.6, true],
      [0.92, null, null],
    ]);
  });
});

it('only one sheet opens, so that nobody edits two at once', async () => {
  const workbook = await read(fixture('user-libreoffice.xlsx'));
  edit(workbook, "ss.insertSheet('สรุป', 0)");
  const texts = parts(await write(workbook));
  const selected = [...texts]
    .filter(([, text]) => /tabSelected="(?:1|true)"/.test(text))
    .map(([part]) => part);
  expect(selected).toEqual(['xl/worksheets/sheet4.xml']);
});

it('a new value in a formatted cell adds no style', async () => {
  const workbook = await read(fixture('user.xlsx'));
  edit(workbook, "sheet.getRange('B3').setValue(1)");
  const styles = parts(await write(workbook)).get('xl/styles.xml');
  expect(styles).toBe(parts(fixture('user.xlsx')).get('xl/styles.xml'));
});

it('white space at the ends of a text is marked as wanted', async () => {
  const workbook = newWorkbook();
  edit(workbook, "sheet.getRange('A1').setValue(' ก ')");
  expect(parts(await write(workbook)).get('xl/sharedStrings.xml')).toContain(
    '<t xml:space="preserve"> ก </t>',
  );
});

describe('rows with wrapped text', () => {
  const long = 'ก'.repeat(100);
  const heights = async (body: string): Promise<string[]> => {
    const workbook = newWorkbook();
    edit(workbook, body);
    const opened = await read(await write(workbook));
    edit(opened, "sheet.getRange('A9').setValue(1)");
    const text = parts(await write(opened)).get('xl/worksheets/sheet1.xml') ?? '';
    return (text.match(/<row [^>]*>/g) ?? []).slice(0, 2);
  };

  it('are made as high as their text, and stay free to be fitted', async () => {
    // 100 letters of 10 points in 194 pixels: 8.3 pixels a letter, 23 in a line, five lines of 13.5 points.
    const body = `sheet.setColumnWidth(1, 200); sheet.getRange('A1:A2').setValues([['${long}'], ['ก']]).setWrap(true)`;
    expect(await heights(body)).toEqual(['<row r="1" ht="68">', '<row r="2">']);
  });

  it('leave out marks above and below, which take no width', async () => {
    const body = `sheet.setColumnWidth(1, 200); sheet.getRange('A1:A2').setValues([['${'กี่'.repeat(20)}'], ['ก']]).setWrap(true)`;
    expect(await heights(body)).toEqual(['<row r="1">', '<row r="2">']);
  });

  it('keep a height that was set', async () => {
    const body = `sheet.setRowHeight(1, 40); sheet.getRange('A1').setValue('${long}').setWrap(true)`;
    expect((await heights(body))[0]).toBe('<row r="1" ht="30" customHeight="1">');
  });
});

describe('what a script made', () => {
  it('is there after saving and opening', async () => {
    const workbook = newWorkbook();
    edit(
      workbook,
      `sheet.setName("it's");
      sheet.getRange('A1:C2').setValues([['ก', 1.5, true], ["'=1+1", '92.5%', '=A1&"x"']]);
      sheet.getRange('A3').setValue(new Date(Date.UTC(2024, 2, 31, 17)));
      sheet.getRange('B1').setFontWeight('bold').setFontColor('#112233').setBackground('#ffeecc').setFontSize(14).setFontFamily('Sarabun').setNumberFormat('0.00');
      sheet.getRange('B5:C6').merge().setWrap(true).setHorizontalAlignment('center').setBorder(true, true, true, true, null, null, '#445566', SpreadsheetApp.BorderStyle.DOTTED);
      sheet.getRange('A1').setNote('โน้ต\\nสอง').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ใช่', 'ไม่'], true).setAllowInvalid(false).setHelpText('เลือก').build());
      sheet.getRange('B1:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 5).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('ขาด').setBackground('#ff0000').setRanges([sheet.getRange('C1:C5')]).build()]);
      sheet.getRange('A7').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('ไป').setLinkUrl('#gid=' + sheet.getSheetId() + '&range=B2').build());
      sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidth(2, 150); sheet.setRowHeight(1, 40); sheet.hideRows(9); sheet.hideColumns(4);
      sheet.setTabColor('#00ff00'); sheet.setHiddenGridlines(true); sheet.getRange('A1:C2').createFilter();
      sheet.deleteRows(21, 980); ss.setNamedRange('ของเรา', sheet.getRange('A1:B2'));
      sheet.getRange('A1').protect().setDescription('คำนวณ'); ss.insertSheet('สอง').hideSheet();`,
    );
    const look = `const r = sheet.getRange('A1:C20'); const t = SpreadsheetApp.ProtectionType.RANGE;
      return [ss.getSheets().map((s) => [s.getName(), s.isSheetHidden(), s.getMaxRows()]), r.getValues(), r.getFormulas(), r.getNumberFormats(), r.getBackgrounds(), r.getNotes(), r.getDisplayValues(),
      r.getMergedRanges().map((m) => m.getA1Notation()), r.getDataValidations().map((l) => l.map((v) => v && [v.getAllowInvalid(), v.getHelpText()])),
      sheet.getConditionalFormatRules().length, sheet.getRange('A7').getRichTextValues()[0][0].getLinkUrl(), sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getRowHeight(1),
      sheet.isRowHiddenByUser(9), sheet.isColumnHiddenByUser(4), sheet.getTabColor(), sheet.hasHiddenGridlines(), sheet.getFilter().getRange().getA1Notation(), ss.getRangeByName('ของเรา').getA1Notation(), sheet.getProtections(t)[0].getDescription()]`;
    const made = edit(workbook, look);
    const opened = await again(workbook);
    expect(edit(opened, look)).toEqual(made);
    const former = workbook.sheets[0]?.format(0, 1);
    expect(opened.sheets[0]?.format(0, 1)).toMatchObject({
      bold: former?.bold,
      fontSize: 14,
      fontFamily: 'Sarabun',
      fontColor: '#112233',
    });
    expect(opened.sheets[0]?.format(4, 1)).toMatchObject({
      wrap: true,
      horizontal: 'center',
      top: { style: 'dotted', color: '#445566' },
    });
  });

  it('is written as the same file twice', async () => {
    const workbook = newWorkbook();
    edit(workbook, "sheet.getRange('A1').setValue('ก').setFontWeight('bold')");
    expect(await write(workbook)).toEqual(await write(workbook));
  });

  it.each(['_x0041_', 'a\u0001b', ' ก ', 'a\nb', '<&>"\'', '😀', 'a\r\nb', '\t'])(
    'keeps the text %j',
    async (text) => {
      const workbook = newWorkbook();
      edit(workbook, `sheet.getRange('A1').setValue(${JSON.stringify(`'${text}`)})`);
      expect((await again(workbook)).sheets[0]?.value(0, 0)).toBe(text);
    },
  );

  it.each(['ก'.repeat(3000), ' a ', 'a\u0001\r\nb', '😀'.repeat(200), ''])(
    'keeps a property such as %j',
    async (value) => {
      const workbook = newWorkbook();
      workbook.properties.set('ชื่อ.1 & 2', value).set('b', 'c');
      workbook.touched.add('properties');
      expect([...(await again(workbook)).properties]).toEqual([
        ['ชื่อ.1 & 2', value],
        ['b', 'c'],
      ]);
    },
  );

  it('asks for formulas to be computed when cells changed', async () => {
    const workbook = await read(fixture('user-libreoffice.xlsx'));
    edit(workbook, "sheet.getRange('B3').setValue(1)");
    expect(parts(await write(workbook)).get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});
