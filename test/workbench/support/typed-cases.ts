import { excelHtml, libreOfficeHtml, sheetsHtml } from './clipboards.ts';

/** What is typed, what the cell then holds and in which number format, and what it shows. */
export type TypedCase = readonly [
  typed: string,
  holds: string | number | boolean,
  format: string,
  shows: string,
];

/** Days are counted from 30 December 1899, by the calendar: 15 September 2024 is 45,550, of the year 2567 243,876. */
export const TYPED: readonly TypedCase[] = [
  ['20', 20, 'General', '20'],
  ['-3', -3, 'General', '-3'],
  ['+5', 5, 'General', '5'],
  ['0.5', 0.5, 'General', '0.5'],
  ['.5', 0.5, 'General', '0.5'],
  ['5.', 5, 'General', '5'],
  ['007', 7, 'General', '7'],
  ['1.50', 1.5, 'General', '1.5'],
  [' 12 ', 12, 'General', '12'],
  ['1,200', 1200, '#,##0', '1,200'],
  ['1,200.5', 1200.5, '#,##0.00', '1,200.50'],
  ['1,234,567', 1_234_567, '#,##0', '1,234,567'],
  ['1,23', '1,23', 'General', '1,23'],
  ['1.200.000', '1.200.000', 'General', '1.200.000'],
  ['1e3', 1000, '0.00E+00', '1.00E+03'],
  ['92%', 0.92, '0%', '92%'],
  ['92.5%', 0.925, '0.00%', '92.50%'],
  ['92.5 %', 0.925, '0.00%', '92.50%'],
  ['100%', 1, '0%', '100%'],
  ['0.5%', 0.005, '0.00%', '0.50%'],
  ['-5%', -0.05, '0%', '-5%'],
  ['1,200%', 12, '0%', '1200%'],
  ['%', '%', 'General', '%'],
  ['92%%', '92%%', 'General', '92%%'],
  ['ร้อยละ 92.5', 'ร้อยละ 92.5', 'General', 'ร้อยละ 92.5'],
  ['๙๒.๕', '๙๒.๕', 'General', '๙๒.๕'],
  ['๙๒%', '๙๒%', 'General', '๙๒%'],
  ['๑,๒๐๐', '๑,๒๐๐', 'General', '๑,๒๐๐'],
  ['๑๕/๙/๒๕๖๗', '๑๕/๙/๒๕๖๗', 'General', '๑๕/๙/๒๕๖๗'],
  ['15/9/2567', 243_876, 'd/m/yyyy', '15/9/2567'],
  ['15-9-2567', 243_876, 'd/m/yyyy', '15/9/2567'],
  ['15/9/2024', 45_550, 'd/m/yyyy', '15/9/2024'],
  ['15/09/2024', 45_550, 'd/m/yyyy', '15/9/2024'],
  ['1/4/67', 24_563, 'd/m/yyyy', '1/4/1967'],
  ['2024-09-15', 45_550, 'yyyy-mm-dd', '2024-09-15'],
  ['31/2/2567', '31/2/2567', 'General', '31/2/2567'],
  ['13/13/2567', '13/13/2567', 'General', '13/13/2567'],
  ['15 ก.ย. 2567', '15 ก.ย. 2567', 'General', '15 ก.ย. 2567'],
  ['15 กันยายน 2567', '15 กันยายน 2567', 'General', '15 กันยายน 2567'],
  ['TRUE', true, 'General', 'TRUE'],
  ['false', false, 'General', 'FALSE'],
  ['ใช่', 'ใช่', 'General', 'ใช่'],
  ['ไม่ประเมิน', 'ไม่ประเมิน', 'General', 'ไม่ประเมิน'],
  ['N/A', 'N/A', 'General', 'N/A'],
  ['-', '-', 'General', '-'],
  ['/', '/', 'General', '/'],
  ['✓', '✓', 'General', '✓'],
  ['x', 'x', 'General', 'x'],
  ["'007", '007', 'General', '007'],
  ["'=1+1", '=1+1', 'General', '=1+1'],
  ["'92%", '92%', 'General', '92%'],
  ['#HELLO', '#HELLO', 'General', '#HELLO'],
  ['="#"&"HELLO"', '#HELLO', 'General', '#HELLO'],
  ['=1+1', 2, 'General', '2'],
  ['=45/50*100', 90, 'General', '90'],
  ['=1/0', '#DIV/0!', 'General', '#DIV/0!'],
  ['+1+1', 2, 'General', '2'],
  ['เมืองสระแก้ว', 'เมืองสระแก้ว', 'General', 'เมืองสระแก้ว'],
  ['กำ น้ำ ก่ำ', 'กำ น้ำ ก่ำ', 'General', 'กำ น้ำ ก่ำ'],
  ['a@b.go.th', 'a@b.go.th', 'General', 'a@b.go.th'],
  ['https://example.go.th/x?a=1', 'https://example.go.th/x?a=1', 'General', 'https://example.go.th/x?a=1'],
  ['12 กิจกรรม', '12 กิจกรรม', 'General', '12 กิจกรรม'],
  ['0', 0, 'General', '0'],
  ['1234567890123', 1_234_567_890_123, 'General', '1234567890123'],
];

export interface PasteCase {
  readonly html?: string;
  readonly text: string;
  readonly holds: string | number | boolean | undefined;
  readonly format: string;
  readonly shows: string;
}

const excel = (td: string, text: string) => ({
  html: excelHtml(` <tr height=20>\n  ${td}\n </tr>`),
  text: `${text}\r\n`,
});
const office = (td: string, text: string) => ({
  html: libreOfficeHtml(`\t<tr>\n\t\t${td}\n\t</tr>`),
  text: `${text}\n`,
});
const json = (value: object): string => JSON.stringify(value).replace(/"/g, '&quot;');
const sheets = (value: object | null, text: string, format?: string) => ({
  html: sheetsHtml(
    `<tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px;" ${value ? `data-sheets-value="${json(value)}"` : ''} ${format ? `data-sheets-numberformat="${json({ 1: 2, 2: format, 3: 1 })}"` : ''}>${text}</td></tr>`,
  ),
  text,
});

export const PASTED: readonly PasteCase[] = [
  { text: '92.5%', holds: 0.925, format: '0.00%', shows: '92.50%' },
  { text: '92%\n', holds: 0.92, format: '0%', shows: '92%' },
  { text: '20', holds: 20, format: 'General', shows: '20' },
  { text: '๙๒.๕', holds: '๙๒.๕', format: 'General', shows: '๙๒.๕' },
  { text: '1,200\r\n', holds: 1200, format: '#,##0', shows: '1,200' },
  { text: '15/9/2567', holds: 243_876, format: 'd/m/yyyy', shows: '15/9/2567' },
  {
    text: '"บรรทัดหนึ่ง\nบรรทัดสอง"',
    holds: 'บรรทัดหนึ่ง\nบรรทัดสอง',
    format: 'General',
    shows: 'บรรทัดหนึ่ง\nบรรทัดสอง',
  },
  { text: '"ยกมา"', holds: '"ยกมา"', format: 'General', shows: '"ยกมา"' },
  { text: "'007", holds: '007', format: 'General', shows: '007' },
  {
    ...excel('<td class=xl66 align=right x:num="0.925">92.5%</td>', '92.5%'),
    holds: 0.925,
    format: '0.0%',
    shows: '92.5%',
  },
  {
    ...excel('<td class=xl66 align=right>92.5%</td>', '92.5%'),
    holds: 0.925,
    format: '0.00%',
    shows: '92.50%',
  },
  {
    ...excel('<td class=xl65 align=right x:num="0.92512">92.51%</td>', '92.51%'),
    holds: 0.92512,
    format: '0.00%',
    shows: '92.51%',
  },
  { ...excel('<td height=20 align=right>20</td>', '20'), holds: 20, format: 'General', shows: '20' },
  {
    ...excel('<td class=xl67 align=right x:num="1234567.891">1,234,568</td>', '1,234,568'),
    holds: 1234567.891,
    format: '#,##0',
    shows: '1,234,568',
  },
  { ...excel('<td class=xl68>007</td>', '007'), holds: '007', format: '@', shows: '007' },
  {
    ...excel('<td class=xl70 align=right x:num="45550">15/9/2024</td>', '15/9/2024'),
    holds: 45_550,
    format: 'd/m/yyyy',
    shows: '15/9/2024',
  },
  {
    ...excel('<td class=xl69 align=right>15/9/2567</td>', '15/9/2567'),
    holds: 243_876,
    format: 'd/m/yyyy',
    shows: '15/9/2567',
  },
  {
    ...excel('<td align=center x:bool="TRUE">TRUE</td>', 'TRUE'),
    holds: true,
    format: 'General',
    shows: 'TRUE',
  },
  { ...excel('<td></td>', ''), holds: undefined, format: 'General', shows: '' },
  {
    ...excel('<td>เมือง<br style="mso-data-placement:same-cell;">สระแก้ว</td>', '"เมือง\nสระแก้ว"'),
    holds: 'เมือง\nสระแก้ว',
    format: 'General',
    shows: 'เมือง\nสระแก้ว',
  },
  {
    ...excel('<td>ก &amp; ข &lt;ค&gt;</td>', 'ก & ข <ค>'),
    holds: 'ก & ข <ค>',
    format: 'General',
    shows: 'ก & ข <ค>',
  },
  {
    ...office('<td height="17" align="right" sdval="0.925" sdnum="1054;0;0.0%">92.5%</td>', '92.5%'),
    holds: 0.925,
    format: '0.0%',
    shows: '92.5%',
  },
  {
    ...office('<td align="right" sdval="20" sdnum="1033;">20</td>', '20'),
    holds: 20,
    format: 'General',
    shows: '20',
  },
  {
    ...office('<td align="right" sdval="243876" sdnum="1033;1054;D/M/YYYY">15/9/2567</td>', '15/9/2567'),
    holds: 243_876,
    format: 'D/M/YYYY',
    shows: '15/9/2567',
  },
  { ...office('<td align="left">007</td>', '007'), holds: '007', format: 'General', shows: '007' },
  { ...office('<td align="left" sdnum="1033;0;@">1/2</td>', '1/2'), holds: '1/2', format: '@', shows: '1/2' },
  {
    ...office('<td align="center" sdval="1" sdnum="1033;0;BOOLEAN">TRUE</td>', 'TRUE'),
    holds: true,
    format: 'General',
    shows: 'TRUE',
  },
  { ...office('<td align="left">๙๒.๕</td>', '๙๒.๕'), holds: '๙๒.๕', format: 'General', shows: '๙๒.๕' },
  { ...sheets({ 1: 3, 3: 0.925 }, '92.5%', '0.0%'), holds: 0.925, format: '0.0%', shows: '92.5%' },
  { ...sheets({ 1: 3, 3: 0.925 }, '92.50%'), holds: 0.925, format: '0.00%', shows: '92.50%' },
  { ...sheets({ 1: 3, 3: 20 }, '20'), holds: 20, format: 'General', shows: '20' },
  { ...sheets({ 1: 2, 2: '007' }, '007'), holds: '007', format: 'General', shows: '007' },
  { ...sheets({ 1: 2, 2: '๙๒.๕' }, '๙๒.๕'), holds: '๙๒.๕', format: 'General', shows: '๙๒.๕' },
  { ...sheets({ 1: 4, 4: 1 }, 'TRUE'), holds: true, format: 'General', shows: 'TRUE' },
  {
    ...sheets({ 1: 3, 3: 45_550 }, '15/9/2024', 'd/m/yyyy'),
    holds: 45_550,
    format: 'd/m/yyyy',
    shows: '15/9/2024',
  },
  { ...sheets(null, ''), holds: undefined, format: 'General', shows: '' },
  {
    html: '<p class=MsoNormal>ร้อยละ 92.5</p>',
    text: 'ร้อยละ 92.5',
    holds: 'ร้อยละ 92.5',
    format: 'General',
    shows: 'ร้อยละ 92.5',
  },
];
