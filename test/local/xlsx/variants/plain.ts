/** One small workbook as its plain parts, by name: the measure that every variant is read against. */
export type Parts = Record<string, string>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const TYPES = '[Content_Types].xml';
export const BOOK = 'xl/workbook.xml';
export const BOOK_RELS = 'xl/_rels/workbook.xml.rels';
export const SHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';

/** Texts by number: 0 a heading, 3 in two fonts, 4 with spaces at its ends, 5 of two lines, 6 with marks of XML. */
export const TEXTS = [
  '<t>อำเภอ</t>',
  '<t>ผล</t>',
  '<t>เมืองสระแก้ว</t>',
  '<r><rPr><b/></rPr><t>คลอง</t></r><r><t>หาด</t></r>',
  '<t xml:space="preserve"> ก ข </t>',
  '<t>บรรทัดหนึ่ง\nบรรทัดสอง</t>',
  '<t>&lt;a&gt; &amp; "b"</t>',
];

/** Styles: 0 General, 1 percent, 2 a date, 3 a format of the file's own, bold. */
export const CELLS = [
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
  '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>92.5</v></c><c r="C2"><f>B2*2</f><v>185</v></c><c r="D2" s="2"><v>45383.5</v></c></row>',
  '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" s="1"><v>0.27</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
  '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4" s="3"><v>1542957.6799999997</v></c><c r="C4" t="str"><f>"ก"&amp;"ข"</f><v>กข</v></c><c r="D4"><v>-1.5E-7</v></c></row>',
  '<row r="5"><c r="A5" t="s"><v>5</v></c><c r="B5" t="s"><v>6</v></c></row>',
].join('');

export const BEHIND =
  '<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C9:C10"><formula1>"ใช่,ไม่ใช่"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A9" r:id="rId1" tooltip="ไป"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

export const sheetXml = (cells: string, behind = BEHIND): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:D5"/>` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
  `<cols><col min="2" max="2" width="20" style="1" customWidth="1"/></cols><sheetData>${cells}</sheetData>${behind}</worksheet>`;

export const stringsXml = (texts: readonly string[]): string =>
  `${HEAD}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`;

export const relsXml = (
  entries: readonly [id: string, type: string, target: string, external?: boolean][],
): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

export function plainParts(): Parts {
  return {
    [TYPES]:
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    [BOOK]:
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>` +
      `<sheets><sheet name="ข้อมูล" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="ช่วง">ข้อมูล!$A$1:$B$3</definedName></definedNames></workbook>`,
    [BOOK_RELS]: relsXml([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/_rels/sheet1.xml.rels': relsXml([
      ['rId1', 'hyperlink', 'https://example.go.th/?a=1&amp;b=2', true],
    ]),
    [SHEET]: sheetXml(CELLS),
    [STRINGS]: stringsXml(TEXTS),
    [STYLES]:
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000&quot; a&quot;"/></numFmts>` +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  };
}
