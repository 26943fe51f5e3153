import { describe, expect, it } from 'vitest';
import { XlsxReadError } from '../../../src/local/xlsx/xlsx-errors.ts';
import { edit, read, write } from './files.ts';
import {
  BOOK,
  BOOK_RELS,
  MAIN,
  plainParts,
  SHEET,
  STRINGS,
  STYLES,
  sheetXml,
  TYPES,
} from './variants/plain.ts';
import { zip } from './variants/zips.ts';

/** Two million characters that a search with a look back at each step would take hours for. */
const many = (piece: string): string => piece.repeat(Math.ceil(2_000_000 / piece.length));
const worksheet = (inner: string): string => `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;

describe('a part made to hold the program up is read or refused in one pass', () => {
  it.each<[what: string, part: string, text: string]>([
    ['tags that never end and a quote', SHEET, worksheet(`<sheetData/>${many('<a')}'`)],
    ['quotes without end', SHEET, worksheet(many('<a b="'))],
    ['tags without end', SHEET, many('<a ')],
    ['attributes without end', SHEET, worksheet(`<sheetData><row ${many('a')}/></sheetData>`)],
    [
      'attributes without values',
      SHEET,
      worksheet(`<sheetData><row r="1">${many("<c a='")}</row></sheetData>`),
    ],
    [
      'cells that never end',
      SHEET,
      worksheet(`<sheetData><row r="1">${many('<c r="A1">')}</row></sheetData>`),
    ],
    ['rows that never end', SHEET, worksheet(`<sheetData>${many('<row>')}</sheetData>`)],
    ['texts that never end', STRINGS, `<sst xmlns="${MAIN}">${many('<si>')}</sst>`],
    ['texts inside texts', STRINGS, `<sst xmlns="${MAIN}"><si>${many('<t>')}</si></sst>`],
    ['runs of reading aids', STRINGS, `<sst xmlns="${MAIN}"><si><r/>${many('<rPh>')}</si></sst>`],
    ['comments without end', SHEET, worksheet(many('<!--'))],
    ['CDATA without end', STRINGS, `<sst xmlns="${MAIN}">${many('<![CDATA[')}</sst>`],
    ['instructions without end', BOOK, many('<?a ')],
    ['elements in elements', STYLES, `<styleSheet xmlns="${MAIN}">${many('<a>')}</styleSheet>`],
    [
      'closed elements in elements',
      STYLES,
      `<styleSheet xmlns="${MAIN}">${'<a>'.repeat(300_000)}${'</a>'.repeat(300_000)}</styleSheet>`,
    ],
    ['equals signs', TYPES, `<Types ${many('= ')}/>`],
    ['relationships without end', BOOK_RELS, many('<Relationship Id="a" ')],
    ['namespaces', SHEET, `<worksheet xmlns="${MAIN}" ${many('xmlns:a="b" ')}><sheetData/></worksheet>`],
  ])('%s', async (_what, part, text) => {
    const error = await read(zip({ ...plainParts(), [part]: text })).then(
      () => null,
      (problem: unknown) => problem,
    );
    if (error !== null) expect(error).toBeInstanceOf(XlsxReadError);
  });
});

describe('a file that would take all memory is refused before it is unpacked', () => {
  it('since it packs a hundred times', async () => {
    // 40 MB of blanks in some 40 KB.
    const bytes = zip({ ...plainParts(), [SHEET]: worksheet(`<sheetData/>${' '.repeat(40_000_000)}`) });
    expect(bytes.length).toBeLessThan(100_000);
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('while a sheet of a hundred thousand equal cells is not', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    );
    const workbook = await read(zip({ ...plainParts(), [SHEET]: sheetXml(rows.join('')) }));
    expect(workbook.sheets[0]?.extent()).toEqual({ rows: 100_000, columns: 1 });
  });

  it('since its content lies in far corners', async () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    await expect(read(zip({ ...plainParts(), [SHEET]: sheetXml(far) }))).rejects.toMatchObject({
      reason: 'too-large',
      place: { sheet: 'ข้อมูล' },
    });
  });
});

it('names and places in a file lead nowhere outside it', async () => {
  const parts = plainParts();
  const bytes = zip({
    ...parts,
    [BOOK_RELS]: (parts[BOOK_RELS] ?? '').replace('worksheets/sheet1.xml', '../../../../etc/passwd'),
    '__proto__/sheet.xml': '<a/>',
  });
  await expect(read(bytes)).rejects.toMatchObject({ reason: 'damaged', place: { sheet: 'ข้อมูล' } });
});

it('attributes called like the parts of an object are attributes', async () => {
  const cells = '<row r="1" __proto__="x" constructor="y"><c r="A1"><v>1</v></c></row>';
  const workbook = await read(zip({ ...plainParts(), [SHEET]: sheetXml(cells) }));
  edit(workbook, "sheet.getRange('B1').setValue(2)");
  expect((await read(await write(workbook))).sheets[0]?.value(0, 1)).toBe(2);
});
