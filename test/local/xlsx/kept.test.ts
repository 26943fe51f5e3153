import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../support/check-package.ts';
import { edit, parts, read, write } from './files.ts';
import {
  BOOK,
  BOOK_RELS,
  CELLS,
  MAIN,
  OFFICE,
  plainParts,
  relsXml,
  SHEET,
  STYLES,
  sheetXml,
  TYPES,
} from './variants/plain.ts';
import { changed, zip } from './variants/zips.ts';

/** What other programs put into a file and a script never asked for: it is there after saving. */
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const declare =
  (name: string, type: string) =>
  (text: string): string =>
    text.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`);

/** The plain workbook with a chart sheet before its sheet. */
function withChartSheet(title: string, id: number): Uint8Array {
  let all = changed(plainParts(), BOOK, (text) =>
    text.replace('<sheets>', `<sheets><sheet name="${title}" sheetId="${id}" r:id="rId9"/>`),
  );
  all = changed(all, BOOK_RELS, (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    ),
  );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml';
  all = changed(all, TYPES, declare('xl/chartsheets/sheet1.xml', type));
  return zip({
    ...all,
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  });
}

const sheetsOf = (bytes: Uint8Array): string[] =>
  Array.from(
    (parts(bytes).get(BOOK) ?? '').matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g),
    ([, name, id]) => `${name} ${id}`,
  );

describe('a chart sheet', () => {
  it('counts among the numbers, titles and places of sheets', async () => {
    const workbook = await read(withChartSheet('แผนภูมิ', 2));
    edit(workbook, "ss.insertSheet('ใหม่', 1)");
    const saved = await write(workbook);
    expect(sheetsOf(saved)).toEqual(['แผนภูมิ 2', 'ใหม่ 3', 'ข้อมูล 1']);
    expect(checkPackage(saved)).toEqual([]);
  });

  it('has its title for itself', async () => {
    const workbook = await read(withChartSheet('สรุปคะแนน', 2));
    expect(() => edit(workbook, "ss.insertSheet('สรุปคะแนน')")).toThrow('already exists');
  });

  it('stays when a sheet of ours goes, whatever its number', async () => {
    const workbook = await read(withChartSheet('แผนภูมิ', 1));
    edit(workbook, "ss.insertSheet('ใหม่'); ss.deleteSheet(ss.getSheetByName('ข้อมูล'))");
    const saved = await write(workbook);
    expect(sheetsOf(saved).map((one) => one.split(' ')[0])).toEqual(['แผนภูมิ', 'ใหม่']);
    expect(parts(saved).has('xl/chartsheets/sheet1.xml')).toBe(true);
  });
});

it('a cell that names no style has the first one, not that of its column or row', async () => {
  // Column B is in percent; 27 stays 27.
  const bytes = zip(
    changed(plainParts(), SHEET, () =>
      sheetXml('<row r="1" s="1" customFormat="1"><c r="B1"><v>27</v></c></row>'),
    ),
  );
  const look =
    "return [sheet.getRange('B1').getDisplayValues()[0][0], sheet.getRange('B2').getNumberFormats()[0][0]]";
  const workbook = await read(bytes);
  expect(edit(workbook, look)).toEqual(['27', '0%']);
  edit(workbook, "sheet.getRange('A9').setValue(1)");
  expect(edit(await read(await write(workbook)), look)).toEqual(['27', '0%']);
});

it('a grid is as large as its content, and a shaded cell in the far corner stays', async () => {
  const far = '<row r="1048576"><c r="XFD1048576" s="3"/></row>';
  const workbook = await read(zip(changed(plainParts(), SHEET, () => sheetXml(CELLS + far))));
  expect([workbook.sheets[0]?.maxRows, workbook.sheets[0]?.maxColumns]).toEqual([1000, 26]);
  edit(workbook, "sheet.getRange('A9').setValue(1); for (let i = 0; i < 20; i++) ss.insertSheet('ชีตที่ ' + i)");
  expect(parts(await write(workbook)).get(SHEET)).toContain('<c r="XFD1048576" s="3"/>');
});

it('a file of 500 small sheets leaves room for more', async () => {
  const numbers = Array.from({ length: 500 }, (_, index) => index + 1);
  const names = numbers.map((number) => `xl/worksheets/s${number}.xml`);
  const all = {
    ...plainParts(),
    ...Object.fromEntries(names.map((name) => [name, `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`])),
    [BOOK]: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((number) => `<sheet name="s${number}" sheetId="${number}" r:id="s${number}"/>`).join('')}</sheets></workbook>`,
    [BOOK_RELS]: relsXml(numbers.map((number) => [`s${number}`, 'worksheet', `worksheets/s${number}.xml`])),
  };
  const workbook = await read(zip(all));
  edit(workbook, "ss.insertSheet('ใหม่').insertRowsAfter(1000, 100000)");
  expect(workbook.sheets).toHaveLength(501);
});

it('a picture in a cell goes with it, until something else is typed there', async () => {
  const cell =
    '<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" t="e" vm="2"><v>#VALUE!</v></c></row>';
  const workbook = await read(zip(changed(plainParts(), SHEET, () => sheetXml(cell))));
  edit(workbook, "sheet.insertRowsBefore(1, 1); sheet.getRange('B2').setValue('ก')");
  const text = parts(await write(workbook)).get(SHEET) ?? '';
  expect(text).toContain('<c r="A2" vm="1" t="e"><v>#VALUE!</v></c>');
  expect(text).not.toContain('vm="2"');
});

it('two numbers for one number format are both kept beside a new one', async () => {
  const twice = '<numFmt numFmtId="170" formatCode="0.000&quot; a&quot;"/></numFmts>';
  const bytes = zip(changed(plainParts(), STYLES, (text) => text.replace('</numFmts>', twice)));
  const workbook = await read(bytes);
  edit(workbook, "sheet.getRange('A9').setValue(1).setNumberFormat('0.0000')");
  const text = parts(await write(workbook)).get(STYLES) ?? '';
  expect(text.match(/numFmtId="(\d+)" formatCode/g)).toEqual(
    [164, 170, 171].map((id) => `numFmtId="${id}" formatCode`),
  );
  expect(text).toContain('<numFmts count="3">');
});

describe('custom properties of others', () => {
  const vt = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
  const own = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
  it('are kept under whatever prefix, beside ours', async () => {
    const custom = `<op:Properties xmlns:vt="${vt}" xmlns:op="${own}"><op:property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="ของฉัน"><vt:i4>5</vt:i4></op:property></op:Properties>`;
    let all = changed(
      plainParts(),
      TYPES,
      declare('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
    );
    all = changed(all, '_rels/.rels', (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rId2" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
      ),
    );
    const workbook = await read(zip({ ...all, 'docProps/custom.xml': custom }));
    workbook.properties.set('ก', 'ข');
    workbook.touched.add('properties');
    const saved = await write(workbook);
    expect(checkPackage(saved)).toEqual([]);
    expect(parts(saved).get('docProps/custom.xml')).toContain('name="ของฉัน"');
    expect((await read(saved)).properties.get('ก')).toBe('ข');
  });
});

describe('notes', () => {
  it('keep the shapes that they have, and a new one beside shapes with prefixes of their own is well formed', async () => {
    const vml = `<xml><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="_x0000_s1" style="width:300pt"><x:ClientData xmlns:x="urn:schemas-microsoft-com:office:excel" ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;
    const comments = `<comments xmlns="${MAIN}"><authors><author>ก</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>เดิม</t></r></text></comment></commentList></comments>`;
    let all = changed(
      plainParts(),
      TYPES,
      declare('xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'),
    );
    all = changed(all, TYPES, (text) =>
      text.replace(
        '<Default',
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default',
      ),
    );
    all = changed(all, 'xl/worksheets/_rels/sheet1.xml.rels', (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rId2" Type="${OFFICE}/comments" Target="/xl/comments1.xml"/><Relationship Id="rId3" Type="${OFFICE}/vmlDrawing" Target="/xl/v.vml"/></Relationships>`,
      ),
    );
    all = changed(all, SHEET, () =>
      sheetXml(CELLS).replace('</worksheet>', '<legacyDrawing r:id="rId3"/></worksheet>'),
    );
    const workbook = await read(zip({ ...all, 'xl/comments1.xml': comments, 'xl/v.vml': vml }));
    edit(workbook, "sheet.getRange('B2').setNote('ใหม่')");
    const saved = parts(await write(workbook));
    const shapes = saved.get('xl/v.vml') ?? '';
    expect(shapes).toContain('style="width:300pt"');
    expect(shapes.match(/<v:shape /g)).toHaveLength(2);
    expect(checkPackage(zip({ ...plainParts(), 'xl/shapes.xml': shapes }))).toEqual([]);
    expect(saved.get('xl/comments1.xml')).toContain('<rPr><b/></rPr><t>เดิม</t>');
  });
});

it('rules keep their numbers, links their tooltips and cells, when others are added beside them', async () => {
  const rules =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="3"><formula>FALSE</formula></cfRule></conditionalFormatting>';
  const links = '<hyperlinks><hyperlink ref="A1:C2" r:id="rId1" tooltip="ไป"/></hyperlinks>';
  const workbook = await read(zip(changed(plainParts(), SHEET, () => sheetXml(CELLS, rules + links))));
  const [sheet] = workbook.sheets;
  for (const aspect of ['conditional', 'links', 'validations'] as const) sheet?.touched.add(aspect);
  const text = parts(await write(workbook)).get(SHEET) ?? '';
  expect(text.match(/priority="\d+"/g)).toEqual(['priority="3"', 'priority="7"']);
  expect(text).toContain(links);
});

describe('a sheet of one is not blank', () => {
  const drawing = `<xdr:wsDr xmlns:xdr="${DRAWING}"><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><xdr:oneCellAnchor><xdr:sp/></xdr:oneCellAnchor></xdr:wsDr>`;
  it('when it holds pictures and shapes', async () => {
    let all = changed(plainParts(), SHEET, () => sheetXml('', '<drawing r:id="rId5"/>'));
    all = changed(all, 'xl/worksheets/_rels/sheet1.xml.rels', () =>
      relsXml([['rId5', 'drawing', '../drawings/drawing1.xml']]),
    );
    const workbook = await read(zip({ ...all, 'xl/drawings/drawing1.xml': drawing }));
    expect(
      edit(workbook, 'return [sheet.getLastRow(), sheet.getImages().length, sheet.getDrawings().length]'),
    ).toEqual([0, 1, 1]);
  });
});

describe('sheets that a strict program would not have written', () => {
  const twoSheets = (entries: string): Uint8Array => {
    let all = changed(plainParts(), BOOK, (text) =>
      text.replace(/<sheets>.*<\/sheets>/, `<sheets>${entries}</sheets>`),
    );
    all = changed(all, BOOK_RELS, (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
      ),
    );
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
    all = changed(all, TYPES, declare('xl/worksheets/sheet2.xml', type));
    return zip({ ...all, 'xl/worksheets/sheet2.xml': sheetXml('', '') });
  };

  it.each(['1', '0', 'x', ''])('have numbers of their own in the model: %j', async (id) => {
    const workbook = await read(
      twoSheets(`<sheet name="ข้อมูล" sheetId="1" r:id="rId1"/><sheet name="ข" sheetId="${id}" r:id="rId9"/>`),
    );
    expect(new Set(workbook.sheets.map((sheet) => sheet.id)).size).toBe(2);
    edit(workbook, "ss.insertSheet('ค'); ss.deleteSheet(ss.getSheetByName('ข'))");
    expect(sheetsOf(await write(workbook)).map((one) => one.split(' ')[0])).toEqual(['ข้อมูล', 'ค']);
  });

  it('keep titles of more than 31 letters', async () => {
    const title = 'ก'.repeat(40);
    const workbook = await read(
      twoSheets(
        `<sheet name="ข้อมูล" sheetId="1" r:id="rId1"/><sheet name="${title}" sheetId="2" r:id="rId9"/>`,
      ),
    );
    edit(workbook, "sheet.getRange('A9').setValue(1)");
    expect(sheetsOf(await write(workbook))).toEqual(['ข้อมูล 1', `${title} 2`]);
  });
});

it('times and what is no date in cells of dates are read or kept as they stand', async () => {
  const cells = ['12:30:00', 'T06:00', '1899-12-31', '2567-02-30', 'เที่ยง']
    .map((text, at) => `<c r="${'ABCDE'.charAt(at)}1" t="d"><v>${text}</v></c>`)
    .join('');
  const workbook = await read(zip(changed(plainParts(), SHEET, () => sheetXml(`<row r="1">${cells}</row>`))));
  const [sheet] = workbook.sheets;
  // 12:30 is 12.5 ÷ 24; 31 December 1899 is day 1; there is no 30 February.
  expect([0, 1, 2, 3, 4].map((column) => sheet?.value(0, column))).toEqual([
    12.5 / 24,
    0.25,
    1,
    '2567-02-30',
    'เที่ยง',
  ]);
});

it('a height in parts of pixels stays when other cells change, and gives way to one that a script sets', async () => {
  const rows =
    '<row r="1" ht="28" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="28" customHeight="1"/>';
  const workbook = await read(zip(changed(plainParts(), SHEET, () => sheetXml(rows))));
  edit(workbook, "sheet.getRange('A9').setValue(1); sheet.setRowHeight(2, 40)");
  // 40 pixels are 30 points.
  expect((parts(await write(workbook)).get(SHEET) ?? '').match(/ ht="[^"]*"/g)).toEqual([
    ' ht="28"',
    ' ht="30"',
  ]);
});
