import {
  BEHIND,
  BOOK,
  BOOK_RELS,
  CELLS,
  MAIN,
  OFFICE,
  plainParts,
  SHEET,
  STRINGS,
  STYLES,
  sheetXml,
  TYPES,
} from './plain.ts';
import {
  every,
  inBytes,
  prefix,
  singleQuoted,
  strict,
  TAG,
  utf16,
  type Variant,
  withPart,
} from './spellings.ts';
import { zip } from './zips.ts';

export const XML_VARIANTS: Variant[] = [
  ['a prefix on the sheet', withPart(SHEET, prefix('x'))],
  ['a prefix on the workbook', withPart(BOOK, prefix('main'))],
  ['a prefix on the texts', withPart(STRINGS, prefix('ns0'))],
  ['a prefix on the styles', withPart(STYLES, prefix('s'))],
  ['a prefix on the list of contents', withPart(TYPES, prefix('ct'))],
  ['a prefix on the relationships', withPart(BOOK_RELS, prefix('rel'))],
  ['a prefix on everything', every(prefix('p'))],
  [
    'two prefixes for one namespace',
    withPart(SHEET, (text) =>
      text
        .replace('xmlns=', `xmlns:y="${MAIN}" xmlns=`)
        .replace('<c r="B2">', '<y:c r="B2">')
        .replace('<v>92.5</v></c>', '<y:v>92.5</y:v></y:c>'),
    ),
  ],
  [
    'a prefix that is declared late',
    withPart(SHEET, (text) =>
      text.replace('<c r="B2"><v>92.5</v></c>', `<z:c xmlns:z="${MAIN}" r="B2"><z:v>92.5</z:v></z:c>`),
    ),
  ],
  [
    'the default namespace declared late',
    withPart(SHEET, (text) =>
      prefix('x')(text)
        .replace('<x:sheetData>', `<sheetData xmlns="${MAIN}">`)
        .replace('</x:sheetData>', '</sheetData>')
        .replace(/<(\/?)x:(row|c|v|f)\b/g, '<$1$2'),
    ),
  ],
  [
    'relationships under another prefix',
    withPart(SHEET, (text) => text.replace('xmlns:r=', 'xmlns:q=').replace('r:id=', 'q:id=')),
  ],
  [
    'relationships declared where they are used',
    withPart(SHEET, (text) =>
      text.replace(` xmlns:r="${OFFICE}"`, '').replace('<hyperlinks>', `<hyperlinks xmlns:r="${OFFICE}">`),
    ),
  ],
  ['the strict namespaces', every(strict)],
  ['single quotes', every(singleQuoted)],
  ['white space in tags', every((text) => text.replace(/<\/(\w+)>/g, '</$1 >').replace(/"\/>/g, '" />'))],
  [
    'white space about =',
    every((text) =>
      text.replace(TAG, (tag) => (/<(?:row|c|sheet|si|t)\s/.test(tag) ? tag.replace(/="/g, ' = "') : tag)),
    ),
  ],
  ['line ends in tags', every((text) => text.replace(TAG, (tag) => tag.replace(/ (?=[\w:]+=")/g, '\n  ')))],
  [
    'lines and indents',
    withPart(SHEET, (text) =>
      text.replace(/>(?=<(?:row|c|\/row|\/sheetData|sheetData|cols|mergeCells|hyperlinks))/g, '>\n    '),
    ),
  ],
  [
    'comments everywhere',
    every((text) =>
      text.replace(
        /(<(?:row|sheet|Override|Relationship|si|xf|cellXfs)\b)/g,
        '<!-- <c r="A1"><v>1</v></c> -->$1',
      ),
    ),
  ],
  [
    'instructions everywhere',
    every((text) => text.replace(/(<(?:row|sheet|Override|Relationship|xf)\b)/g, '<?keep <row r="9">?>$1')),
  ],
  ['no declaration', every((text) => text.replace(/^<\?xml[^>]*>\n/, ''))],
  ['a mark of UTF-8', every((text) => `\ufeff${text}`)],
  ['UTF-16 of a sheet', inBytes(SHEET, (text) => utf16(text, true, false))],
  ['UTF-16, the large end first', inBytes(SHEET, (text) => utf16(text, true, true))],
  ['UTF-16 without a mark', inBytes(SHEET, (text) => utf16(text, false, false))],
  ['UTF-16 of the workbook', inBytes(BOOK, (text) => utf16(text, true, false))],
  [
    'UTF-16 of texts without a mark, the large end first',
    inBytes(STRINGS, (text) => utf16(text, false, true)),
  ],
  [
    'UTF-16 of styles and contents',
    () => {
      const parts = plainParts();
      return zip({
        ...parts,
        [STYLES]: utf16(parts[STYLES] ?? '', true, false),
        [TYPES]: utf16(parts[TYPES] ?? '', true, false),
      });
    },
  ],
  [
    'letters by their codes in titles',
    withPart(BOOK, (text) => text.replace('name="ข้อมูล"', 'name="&#x0E02;้อมูล"')),
  ],
  [
    'more after the sheet',
    withPart(SHEET, () =>
      sheetXml(
        CELLS,
        `${BEHIND}<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{1}"><x14:a/></ext></extLst>`,
      ),
    ),
  ],
];
