import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Desk } from '../contract/support/call.ts';
import { workbooks } from '../contract/support/expectation.ts';
import { parts, withPart } from '../local/xlsx/files.ts';
import { amount, spread } from '../support/depth.ts';
import { pack, readZip, writeZip } from '../support/zip.ts';

const desk = new Desk();
afterAll(() => desk.clear());

/** Milliseconds: each takes a second or two by itself, and minutes or all memory where it is not bounded. */
const LIMIT = 120_000;

const good = new Uint8Array(readFileSync(new URL('office-confirmed.xlsx', workbooks)));
const texts = parts(good);
const BOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const CONTENTS = '[Content_Types].xml';
/** ตั้งค่า, อำเภอ, ตัวชี้วัด, กรอกผล */
const FORM = 'xl/worksheets/sheet4.xml';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The workbook with a part's text changed; the change has to change something. */
function changed(part: string, change: (text: string) => string): Uint8Array {
  const text = texts.get(part) ?? '';
  expect(change(text), part).not.toBe(text);
  return withPart(good, part, change(text));
}

async function score(
  content: Uint8Array,
): Promise<{ status: number; out: string; err: string; wrote: boolean }> {
  const call = await desk.call('score', desk.write('bad.xlsx', content), '-o', 'out.xlsx', '--json');
  return { ...call, wrote: desk.has('out.xlsx') };
}

/** Exit 2, nothing but one Thai line that names the file, nothing written. */
function expectRefusal({ status, out, err, wrote }: Awaited<ReturnType<typeof score>>): void {
  expect({ status, out, wrote }).toEqual({ status: 2, out: '', wrote: false });
  expect(err).toMatch(/^khanaen: อ่านไฟล์ "bad\.xlsx" ไม่ได้ [ก-๛][^\n]+\n$/);
}

describe('a file that is cut short is refused', () => {
  const ends = Array.from({ length: 40 }, (_, step) => Math.floor((good.length * step) / 40));
  it.each([...spread(ends, amount(4, Infinity)), good.length - 1, good.length - 22])(
    'after %i bytes',
    async (end) => {
      expectRefusal(await score(good.slice(0, end)));
    },
  );
});

it('a file with any byte wrong is scored as before or refused, never half read', async () => {
  const right = JSON.parse(
    (await desk.call('score', desk.write('good.xlsx', good), '-o', 'good-out.xlsx', '--json')).out,
  );
  for (let at = 0; at < good.length; at += amount(499, 41)) {
    const copy = good.slice();
    copy[at] = (copy[at] ?? 0) ^ 0x55;
    const call = await desk.call('check', desk.write('bad.xlsx', copy), '--json');
    if (call.status === 0) expect({ at, ...JSON.parse(call.out) }).toEqual({ at, issues: right.issues });
    else expectRefusal({ ...call, wrote: false });
  }
});

/** An .xlsx whose one sheet unpacks to `megabytes` of nothing. */
function bomb(megabytes: number): Uint8Array {
  const entries = readZip(good);
  const text = `<worksheet><sheetData/>${' '.repeat(1_000_000).repeat(megabytes)}</worksheet>`;
  entries.set(FORM, pack(FORM, bytes(text)));
  return writeZip(entries.values());
}

/** The same zip with the flag that says its entries are encrypted. */
function locked(): Uint8Array {
  const copy = good.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at += 1) {
    const kind = view.getUint32(at, true);
    if (kind === 0x02014b50) copy[at + 8] = (copy[at + 8] ?? 0) | 1;
    else if (kind === 0x04034b50) copy[at + 6] = (copy[at + 6] ?? 0) | 1;
  }
  return copy;
}

const office = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);

const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe('a file that is no workbook is refused', () => {
  it.each<[what: string, content: () => Uint8Array]>([
    ['nothing', () => new Uint8Array(0)],
    ['one byte', () => bytes('P')],
    ['a page', () => bytes('<html><table><tr><td>อำเภอ</td></tr></table></html>')],
    ['a zip of nothing', () => writeZip([])],
    ['a zip of a text', () => writeZip([pack('a.txt', bytes('ก'))])],
    [
      'a Word file',
      () => writeZip([pack(CONTENTS, bytes('<Types/>')), pack('word/document.xml', bytes('<w/>'))]),
    ],
    ['an old .xls', () => office('Workbook')],
    ['a workbook with a password', () => office('EncryptedPackage')],
    ['a zip with a password', locked],
    ['a zip inside a zip that says nothing', () => withPart(good, BOOK, undefined)],
    ['zeros', () => new Uint8Array(100_000)],
    ['a zip bomb of 500 MB', () => bomb(500)],
    ['no relationships', () => withPart(good, '_rels/.rels', undefined)],
    [
      'relationships that point to themselves',
      () =>
        changed('_rels/.rels', (text) => text.replace(/Target="[^"]*workbook\.xml"/, 'Target="_rels/.rels"')),
    ],
    [
      'sheets that are not there',
      () => changed(RELATIONSHIPS, (text) => text.replace(/sheet\d\.xml/g, 'none.xml')),
    ],
    [
      'a sheet outside the package',
      () =>
        changed(RELATIONSHIPS, (text) =>
          text.replace(/Target="[^"]*sheet\d\.xml"/g, 'Target="../../../../etc/passwd"'),
        ),
    ],
    ['a sheet that is a picture', () => withPart(good, FORM, '\u0089PNG\r\n\u001a\n')],
    ['a sheet that is cut', () => changed(FORM, (text) => text.slice(0, text.length / 2))],
    ['a sheet that is empty', () => withPart(good, FORM, '')],
    ['a book that is cut', () => changed(BOOK, (text) => text.slice(0, text.length / 2))],
    ['styles that are cut', () => changed('xl/styles.xml', (text) => text.slice(0, text.length / 2))],
    ['strings that are cut', () => changed('xl/sharedStrings.xml', (text) => text.slice(0, text.length / 2))],
    ['entities in the book', () => changed(BOOK, (text) => text.replace(/(<workbook)/, `${entity}$1`))],
    ['entities in a sheet', () => changed(FORM, (text) => text.replace(/(<worksheet)/, `${entity}$1`))],
    [
      'entities in the strings',
      () => changed('xl/sharedStrings.xml', (text) => text.replace(/(<sst)/, `${entity}$1`)),
    ],
    [
      'a file fetched by an entity',
      () =>
        changed(BOOK, (text) => text.replace(/(<workbook)/, '<!DOCTYPE x SYSTEM "file:///etc/passwd">$1')),
    ],
    ['a row beyond the last', () => changed(FORM, (text) => text.replace('<row r="3"', '<row r="99999999"'))],
    ['a cell beyond the last', () => changed(FORM, (text) => text.replace('r="B3"', 'r="XFE3"'))],
    [
      'a string that is not there',
      () => changed(FORM, (text) => text.replace(/(<c r="A3"[^>]*t="s"[^>]*><v>)\d+/, '$199999')),
    ],
    [
      'a number that is none',
      () => changed(FORM, (text) => text.replace(/(<c r="B3"[^>]*><v>)[\d.]+/, '$1NaN')),
    ],
  ])('%s', async (_, content) => {
    expectRefusal(await score(content()));
  });
});

describe('a file with parts that would take forever is read or refused in bounded time', () => {
  const add = (xml: string) => () =>
    changed(FORM, (text) => text.replace('</sheetData>', `</sheetData>${xml}`));
  it.each<[what: string, content: () => Uint8Array]>([
    ['a sheet of 60 MB of nothing', () => bomb(60)],
    [
      'a merged block as large as a sheet',
      add('<mergeCells count="1"><mergeCell ref="J5:XFD1048576"/></mergeCells>'),
    ],
    [
      'links over a whole sheet',
      add('<hyperlinks><hyperlink ref="J5:XFD1048576" location="A1"/></hyperlinks>'),
    ],
    [
      'a rule over a whole sheet',
      add(
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
    ],
    ['a filter over a whole sheet', add('<autoFilter ref="A1:XFD1048576"/>')],
    [
      'a last cell in the last corner',
      () =>
        changed(FORM, (text) =>
          text.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        ),
    ],
    [
      'a last cell in the last row',
      () =>
        changed(FORM, (text) =>
          text.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
        ),
    ],
    [
      '20,000 names',
      () =>
        changed(BOOK, (text) =>
          text.replace(
            '</sheets>',
            `</sheets><definedNames>${'<definedName name="a">A1</definedName>'.repeat(20_000)}</definedNames>`,
          ),
        ),
    ],
    ['deeply nested elements', add(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)],
  ])(
    '%s',
    async (_, content) => {
      const { status, err, out } = await score(content());
      expect([0, 2]).toContain(status);
      expect(err + out).not.toContain('ทำงานผิดพลาด');
      if (status === 2) expect(err).toMatch(/^khanaen: [^\n]+\n$/);
    },
    LIMIT,
  );
});
