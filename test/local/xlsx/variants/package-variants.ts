import {
  BOOK,
  BOOK_RELS,
  CELLS,
  type Parts,
  plainParts,
  relsXml,
  SHEET,
  STRINGS,
  sheetXml,
  TYPES,
} from './plain.ts';
import { inline, moved, type Variant, withPart } from './spellings.ts';
import { zip } from './zips.ts';

export const PACKAGE_VARIANTS: Variant[] = [
  ['stored', () => zip(plainParts(), { stored: true })],
  ['sizes behind the content', () => zip(plainParts(), { descriptors: true })],
  ['sizes behind the content, unsigned', () => zip(plainParts(), { descriptors: 'without signature' })],
  ['zip64 in the directory', () => zip(plainParts(), { zip64: 'directory' })],
  ['zip64 in the headers', () => zip(plainParts(), { zip64: 'headers' })],
  ['zip64 at the end', () => zip(plainParts(), { zip64: 'end' })],
  ['folders', () => zip(plainParts(), { folders: true })],
  ['junk before', () => zip(plainParts(), { before: 'junk of ten' })],
  ['junk after', () => zip(plainParts(), { after: '\0'.repeat(300) })],
  ['much junk after', () => zip(plainParts(), { after: 'x'.repeat(70_000) })],
  ['a comment', () => zip(plainParts(), { comment: 'ทำโดยโปรแกรมอื่น' })],
  ['another order', () => zip(plainParts(), { order: (names) => names.reverse() })],
  ['names that do not say that they are UTF-8', () => zip(plainParts(), { unflagged: true })],
  [
    'backslashes in names',
    () =>
      zip(
        Object.fromEntries(
          Object.entries(plainParts()).map(([name, text]) => [name.replaceAll('/', '\\'), text]),
        ),
      ),
  ],
  ['absolute targets', withPart(BOOK_RELS, (text) => text.replace(/Target="/g, 'Target="/xl/'))],
  ['dotted targets', withPart(BOOK_RELS, (text) => text.replace(/Target="/g, 'Target="./worksheets/../'))],
  [
    'backslashed targets',
    withPart(BOOK_RELS, (text) => text.replace('worksheets/sheet1.xml', 'worksheets\\sheet1.xml')),
  ],
  [
    'percent codes in a target',
    moved(SHEET, 'xl/worksheets/sheet 1.xml', 'worksheets/sheet%201.xml', '/xl/worksheets/sheet%201.xml'),
  ],
  ['a Thai name', moved(SHEET, 'xl/worksheets/ชีต1.xml', 'worksheets/ชีต1.xml')],
  [
    'a Thai name in percent codes',
    moved(
      SHEET,
      'xl/worksheets/ชีต1.xml',
      `worksheets/${encodeURI('ชีต1.xml')}`,
      `/xl/worksheets/${encodeURI('ชีต1.xml')}`,
    ),
  ],
  ['a name in other capitals', moved(SHEET, 'xl/Worksheets/Sheet1.XML', 'worksheets/sheet1.xml')],
  [
    'the list of contents in other capitals',
    () => {
      const { [TYPES]: types = '', ...parts } = plainParts();
      return zip({ '[content_types].xml': types, ...parts });
    },
  ],
  [
    'the workbook elsewhere',
    () => {
      const parts: Parts = plainParts();
      const entries = Object.entries(parts).map(([name, text]): [string, string] => [
        name.replace(/^xl\//, 'book/'),
        text.replaceAll('/xl/', '/book/').replaceAll('"xl/', '"book/'),
      ]);
      return zip(Object.fromEntries(entries));
    },
  ],
  [
    'no texts and no styles',
    () => {
      const { [STRINGS]: _, ...parts } = plainParts();
      return zip({
        ...parts,
        [SHEET]: sheetXml(inline(CELLS)),
        [BOOK_RELS]: relsXml([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'styles', 'styles.xml'],
        ]),
        [TYPES]: (parts[TYPES] ?? '').replace(/<Override PartName="\/xl\/sharedStrings[^>]*>/, ''),
      });
    },
  ],
  [
    'no content type for relationships',
    withPart(TYPES, (text) => text.replace(/<Default Extension="rels"[^>]*>/, '')),
  ],
  ['extensions in capitals', withPart(TYPES, (text) => text.replace('Extension="rels"', 'Extension="RELS"'))],
  [
    'an entry of a sheet that is not there',
    withPart(BOOK, (text) => text.replace('</sheets>', '<sheet name="ไม่มี" sheetId="7" r:id=""/></sheets>')),
  ],
];
