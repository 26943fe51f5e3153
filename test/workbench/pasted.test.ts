import { describe, expect, it } from 'vitest';
import { readClipboard } from '../../src/local/workbench/pasted/pasted-block.ts';
import { excelHtml, libreOfficeHtml, sheetsHtml } from './support/clipboards.ts';

const one = (html: string) => readClipboard({ html, text: '' })?.[0]?.[0];

describe('a cell from Excel', () => {
  const td = (cell: string) => one(excelHtml(` <tr height=20 style='height:15.0pt'>\n  ${cell}\n </tr>`));

  it.each([
    [`<td class=xl66 align=right width=64 style='width:48pt' x:num="0.925">92.5%</td>`, 0.925, '0.0%'],
    [`<td class=xl65 align=right x:num="0.92512">92.51%</td>`, 0.92512, '0.00%'],
    [`<td class=xl67 align=right x:num="1234567.891">1,234,568</td>`, 1234567.891, '#,##0'],
    [`<td align=right x:num="58.000000001">58</td>`, 58.000000001, 'General'],
    [`<td class=xl70 align=right x:num="45383">1/4/2024</td>`, 45383, 'd/m/yyyy'],
    [`<td style='mso-number-format:"0\\.000"' x:num="1.5">1.500</td>`, 1.5, '0.000'],
    [
      `<td style='mso-number-format:"\\0022฿\\0022\\#\\,\\#\\#0\\.00"' x:num="20">฿20.00</td>`,
      20,
      '"฿"#,##0.00',
    ],
  ])('%s is stored as %d in %s', (html, value, format) => {
    expect(td(html)).toEqual({ value, format });
  });

  it.each([
    [`<td height=20 align=right width=64>20</td>`, '20'],
    [`<td class=xl66 align=right>92.5%</td>`, '92.5%'],
    [`<td class=xl69 align=right>15/9/2567</td>`, '15/9/2567'],
    [`<td>เมือง<br>สระแก้ว</td>`, 'เมือง\nสระแก้ว'],
    [`<td>a &lt;b&gt; &amp; &quot;c&quot;</td>`, 'a <b> & "c"'],
  ])('%s without what is stored counts as typed', (html, value) => {
    expect(td(html)).toEqual({ value });
  });

  it.each([`<td></td>`, `<td>&nbsp;</td>`, `<td class=xl66 align=right style='border-left:none'></td>`])(
    '%s is empty',
    (html) => expect(td(html)).toEqual({ value: null }),
  );

  it('formatted as text stays text', () => {
    expect(td('<td class=xl68>007</td>')).toEqual({ value: '007', isText: true, format: '@' });
    expect(td(`<td x:str="'1/2">1/2</td>`)).toEqual({ value: '1/2', isText: true });
  });

  it('with a truth value is one', () => {
    expect(td('<td align=center x:bool="TRUE">TRUE</td>')).toEqual({ value: true });
  });
});

describe('a cell from LibreOffice', () => {
  const td = (cell: string) => one(libreOfficeHtml(`\t<tr>\n\t\t${cell}\n\t</tr>`));

  it.each([
    [`<td height="17" align="right" sdval="0.925" sdnum="1054;0;0.0%">92.5%</td>`, 0.925, '0.0%'],
    [`<td align="right" sdval="20" sdnum="1033;">20</td>`, 20, 'General'],
    [`<td align="right" sdval="20" sdnum="1033;0;General">20</td>`, 20, 'General'],
    [
      `<td align="right" sdval="45383" sdnum="1033;1054;D/M/YYYY"><font face="Sarabun">1/4/2024</font></td>`,
      45383,
      'D/M/YYYY',
    ],
    [`<td align="right" sdval="1234.5" sdnum="1054;0;#,##0.00">1,234.50</td>`, 1234.5, '#,##0.00'],
  ])('%s is stored as %d in %s', (html, value, format) => {
    expect(td(html)).toEqual({ value, format });
  });

  it('without a stored number is a text, whatever it looks like', () => {
    expect(td('<td align="left">007</td>')).toEqual({ value: '007', isText: true });
    expect(td('<td align="left" sdnum="1033;0;@">1/2</td>')).toEqual({
      value: '1/2',
      isText: true,
      format: '@',
    });
    expect(td('<td align="left"><br></td>')).toEqual({ value: null });
  });

  it('with a truth value is one', () => {
    expect(td('<td align="center" sdval="1" sdnum="1033;0;BOOLEAN">TRUE</td>')).toEqual({ value: true });
  });
});

describe('a cell from Sheets', () => {
  const td = (attributes: string, text: string) =>
    one(
      sheetsHtml(
        `<tr style="height:21px;"><td style="overflow:hidden;text-align:right;" ${attributes}>${text}</td></tr>`,
      ),
    );
  const json = (value: object) => JSON.stringify(value).replace(/"/g, '&quot;');

  it('is the stored number in its format', () => {
    const stored = `data-sheets-value="${json({ 1: 3, 3: 0.925 })}"`;
    const format = `data-sheets-numberformat="${json({ 1: 3, 2: '0.0%', 3: 1 })}"`;
    expect(td(`${stored} ${format}`, '92.5%')).toEqual({ value: 0.925, format: '0.0%' });
    expect(td(stored, '92.50%')).toEqual({ value: 0.925, format: '0.00%' });
    expect(td(`data-sheets-value="${json({ 1: 3, 3: 20 })}"`, '20')).toEqual({
      value: 20,
      format: 'General',
    });
  });

  it('is a text where it is one', () => {
    expect(td(`data-sheets-value="${json({ 1: 2, 2: '007' })}"`, '007')).toEqual({
      value: '007',
      isText: true,
    });
    expect(td(`data-sheets-value="${json({ 1: 2, 2: '๙๒.๕' })}"`, '๙๒.๕')).toEqual({
      value: '๙๒.๕',
      isText: true,
    });
  });

  it('is a truth value where it is one', () => {
    expect(td(`data-sheets-value="${json({ 1: 4, 4: 1 })}"`, 'TRUE')).toEqual({ value: true });
  });
});

describe('a block', () => {
  it('keeps its empty cells, the last ones too', () => {
    const rows = '<tr><td align=right>1</td><td></td></tr><tr><td></td><td></td></tr>';
    expect(readClipboard({ html: excelHtml(rows), text: '1\t\r\n\t\r\n' })).toEqual([
      [{ value: '1' }, { value: null }],
      [{ value: null }, { value: null }],
    ]);
    expect(readClipboard({ html: '', text: '1\t\r\n\t\r\n' })).toEqual([
      [{ value: '1' }, { value: null }],
      [{ value: null }, { value: null }],
    ]);
  });

  it('with a merged cell leaves free what that covers', () => {
    const rows = '<tr><td colspan=2 rowspan=2>ก</td><td>ข</td></tr><tr><td>ค</td></tr>';
    const block = readClipboard({ html: excelHtml(rows), text: '' });
    expect(block?.map((row) => row.map(({ value }) => value))).toEqual([
      ['ก', null, 'ข'],
      [null, null, 'ค'],
    ]);
  });

  it('of plain text has quotes only around what would part cells', () => {
    const values = (text: string) =>
      readClipboard({ html: '', text })?.map((row) => row.map(({ value }) => value));
    expect(values('"ก\nข"\tค')).toEqual([['ก\nข', 'ค']]);
    expect(values('"เธอว่า ""ใช่"""\t2')).toEqual([['เธอว่า "ใช่"', '2']]);
    expect(values('"ยกมา"\t"สอง')).toEqual([['"ยกมา"', '"สอง']]);
    expect(values('ก\r\nข\n')).toEqual([['ก'], ['ข']]);
    expect(values('')).toBeUndefined();
  });

  it('from Word is what its paragraphs say', () => {
    const html = `<table class=MsoTableGrid><tr><td><p class=MsoNormal>ร้อยละ&nbsp;92.5<o:p></o:p></p></td><td><p>ก</p><p>ข</p></td><td><p><o:p>&nbsp;</o:p></p></td></tr></table>`;
    expect(readClipboard({ html, text: '' })).toEqual([
      [{ value: 'ร้อยละ\u00a092.5' }, { value: 'ก\nข' }, { value: null }],
    ]);
  });

  it('is text where the HTML has no table', () => {
    expect(readClipboard({ html: '<p>92.5%</p>', text: '92.5%' })).toEqual([[{ value: '92.5%' }]]);
  });
});
