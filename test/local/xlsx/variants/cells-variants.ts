import { BOOK, plainParts, SHEET } from './plain.ts';
import { cells, type Variant, withPart } from './spellings.ts';
import { changed, zip } from './zips.ts';

export const CELL_VARIANTS: Variant[] = [
  [
    'a shared formula',
    cells((xml) => xml.replace('<f>B2*2</f>', '<f t="shared" ref="C2:C2" si="0">B2*2</f>')),
  ],
  [
    'an array formula of one cell',
    cells((xml) => xml.replace('<f>B2*2</f>', '<f t="array" ref="C2">B2*2</f>')),
  ],
  [
    'a formula that says that it is one',
    cells((xml) => xml.replace('<f>B2*2</f>', '<f t="normal" ca="0">B2*2</f>')),
  ],
  [
    'numbers in other spellings',
    cells((xml) => xml.replace('92.5<', '9.25E1<').replace('-1.5E-7', '-0.00000015')),
  ],
  ['a number with spaces about it', cells((xml) => xml.replace('<v>92.5</v>', '<v> 92.5\n</v>'))],
  ['numbers that say that they are', cells((xml) => xml.replace('<c r="B2">', '<c r="B2" t="n">'))],
  ['true as a word', cells((xml) => xml.replace('t="b"><v>1</v>', 't="b"><v>true</v>'))],
  [
    'a date as ISO',
    cells((xml) => xml.replace('s="2"><v>45383.5</v>', 's="2" t="d"><v>2024-04-01T12:00:00</v>')),
  ],
  [
    'a date as ISO with parts of seconds and a zone',
    cells((xml) => xml.replace('s="2"><v>45383.5</v>', 's="2" t="d"><v>2024-04-01T12:00:00.000Z</v>')),
  ],
  [
    'dates from 1904',
    () =>
      zip(
        changed(
          changed(plainParts(), BOOK, (text) => text.replace('<workbookPr/>', '<workbookPr date1904="1"/>')),
          SHEET,
          (text) => text.replace('45383.5', '43921.5'),
        ),
      ),
  ],
  ['no addresses', cells((xml) => xml.replace(/ r="[A-Z]?\d+"/g, ''))],
  ['cells without addresses', cells((xml) => xml.replace(/<c r="[A-Z]\d+"/g, '<c'))],
  ['rows without addresses', cells((xml) => xml.replace(/<row r="\d+"/g, '<row'))],
  ['rows in reverse', cells((xml) => (xml.match(/<row[\s\S]*?<\/row>/g) ?? []).reverse().join(''))],
  [
    'cells in reverse',
    cells((xml) =>
      xml.replace(
        /(<row[^>]*>)([\s\S]*?)(<\/row>)/g,
        (_, open: string, inner: string, close: string) =>
          open + (inner.match(/<c [\s\S]*?<\/c>/g) ?? []).reverse().join('') + close,
      ),
    ),
  ],
  ['style 0 said', cells((xml) => xml.replace('<c r="B2">', '<c r="B2" s="0">'))],
  [
    'cells without content about them',
    cells((xml) =>
      xml
        .replace('<row r="5">', '<row r="5">')
        .replace('</c></row>', '</c><c r="F1"/></row>')
        .replace('<c r="F1"/>', '<c r="F1" s="0"/>'),
    ),
  ],
  [
    'spans and heights',
    cells((xml) =>
      xml.replace(
        /<row /g,
        '<row spans="1:4" ht="15" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ',
      ),
    ),
  ],
  [
    'extensions in a cell',
    cells((xml) => xml.replace('<v>92.5</v>', '<v>92.5</v><extLst><ext uri="{0}"/></extLst>')),
  ],
  ['no dimension', withPart(SHEET, (text) => text.replace(/<dimension[^>]*>/, ''))],
  ['a wrong dimension', withPart(SHEET, (text) => text.replace('ref="A1:D5"', 'ref="A1"'))],
  [
    'a shaded cell in the far corner',
    cells((xml) => `${xml}<row r="1048576"><c r="XFD1048576" s="0"/></row>`),
  ],
];
