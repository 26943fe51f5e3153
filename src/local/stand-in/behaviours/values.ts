import { type Behaviour, refuses, same, wrong } from './behaviour.ts';

/** Reading and writing blocks of cells. */
export const values: Behaviour[] = [
  {
    id: 'values-types',
    what: "getValues gives '' for blank, numbers, booleans, texts and dates as what they are",
    source: 'doc',
    check({ sheet, utilities }) {
      const date = new Date(Date.UTC(2024, 2, 31, 17));
      sheet.getRange('A1:D1').setValues([[1.5, true, 'ก', date]]);
      const [row = []] = sheet.getRange('A1:E1').getValues();
      same([row[0], row[1], row[2], row[4]], [1.5, true, 'ก', '']);
      same(utilities.formatDate(row[3], 'Asia/Bangkok', 'yyyy-MM-dd HH:mm:ss'), '2024-04-01 00:00:00');
    },
  },
  {
    id: 'values-rows',
    what: 'setValues refuses data with another number of rows',
    source: 'known',
    check: ({ sheet }) =>
      refuses(
        () =>
          sheet.getRange('A1:B3').setValues([
            [1, 2],
            [3, 4],
          ]),
        'The data has 2 but the range has 3.',
      ),
  },
  {
    id: 'values-columns',
    what: 'setValues refuses data with another number of columns, in any row, and writes nothing',
    source: 'known',
    check({ sheet }) {
      refuses(() => sheet.getRange('A1:B2').setValues([[1, 2], [3]]), 'The data has 1 but the range has 2.');
      same(sheet.getRange('A1:B2').getValues(), [
        ['', ''],
        ['', ''],
      ]);
    },
  },
  {
    id: 'values-one-for-all',
    what: 'setValue, setBackground and the like fill the whole range',
    source: 'doc',
    check({ sheet }) {
      const range = sheet.getRange('A1:B2').setValue(7).setBackground('#FF0000');
      same(range.getValues(), [
        [7, 7],
        [7, 7],
      ]);
      same(range.getBackgrounds(), [
        ['#ff0000', '#ff0000'],
        ['#ff0000', '#ff0000'],
      ]);
    },
  },
  {
    id: 'values-clear-content',
    what: 'clearContent keeps formats',
    source: 'doc',
    check({ sheet }) {
      const cell = sheet.getRange('A1').setValue(1).setBackground('#00ff00');
      cell.clearContent();
      same([cell.getValue(), cell.getBackground()], ['', '#00ff00']);
    },
  },
  {
    id: 'values-empty-text',
    what: 'an empty text clears the cell: it no longer counts for the last row',
    source: 'known',
    check({ sheet }) {
      sheet.getRange('A5').setValue(1);
      same(sheet.getLastRow(), 5);
      sheet.getRange('A5').setValue('');
      same([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
    },
  },
  {
    id: 'values-data-range',
    what: 'getDataRange of an empty sheet is A1, else from A1 to the last cell with content',
    source: 'doc',
    check({ sheet }) {
      same(sheet.getDataRange().getA1Notation(), 'A1');
      sheet.getRange('C4').setValue(1);
      same(sheet.getDataRange().getA1Notation(), 'A1:C4');
    },
  },
  {
    id: 'values-formats-back',
    what: 'getNumberFormats gives back what setNumberFormats set',
    source: 'doc',
    check({ sheet }) {
      sheet.getRange('A1:B1').setNumberFormats([['0.00%', '#,##0.00']]);
      same(sheet.getRange('A1:B1').getNumberFormats(), [['0.00%', '#,##0.00']]);
    },
  },
  {
    id: 'values-display',
    what: 'getDisplayValues rounds as the number format says',
    source: 'doc',
    check({ sheet }) {
      sheet
        .getRange('A1:C1')
        .setValues([[0.125, 1234.5, 0.925]])
        .setNumberFormats([['0.00', '#,##0.00', '0.0%']]);
      same(sheet.getRange('A1:C1').getDisplayValues(), [['0.13', '1,234.50', '92.5%']]);
    },
  },
  {
    id: 'values-notes',
    what: 'notes are set and read apart from values; null takes one away',
    source: 'doc',
    check({ sheet }) {
      sheet.getRange('A1:B1').setNotes([['โน้ต', '']]);
      same(sheet.getRange('A1:B1').getNotes(), [['โน้ต', '']]);
      sheet.getRange('A1').setNote(null);
      same(sheet.getRange('A1').getNotes(), [['']]);
    },
  },
  {
    id: 'values-links',
    what: 'a rich text keeps its text as text and gives the link back',
    source: 'doc',
    check({ app, sheet }) {
      const link = app.newRichTextValue().setText('=ดู').setLinkUrl('https://example.com/').build();
      sheet.getRange('A1').setRichTextValue(link);
      const back = sheet.getRange('A1').getRichTextValues()[0]?.[0];
      same(
        [back?.getText(), back?.getLinkUrl(), sheet.getRange('A1').getFormulas()[0]?.[0]],
        ['=ดู', 'https://example.com/', ''],
      );
    },
  },
  {
    id: 'values-colour',
    what: 'a colour that is none is refused',
    source: 'known',
    check: ({ sheet }) => refuses(() => sheet.getRange('A1').setBackground('nocolour'), ''),
  },
  {
    id: 'values-validation-back',
    what: 'getDataValidations gives null where there is none',
    source: 'doc',
    check({ app, sheet }) {
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireNumberBetween(0, 5).build());
      const [row = []] = sheet.getRange('A1:B1').getDataValidations();
      same([row[0] === null, row[1]], [false, null]);
      sheet.getRange('A1').clearDataValidations();
      same(sheet.getRange('A1').getDataValidations(), [[null]]);
    },
  },
  {
    id: 'values-conditional-back',
    what: 'setConditionalFormatRules replaces all rules; rules that were read can be given back',
    source: 'doc',
    check({ app, sheet }) {
      const rule = app
        .newConditionalFormatRule()
        .whenTextEqualTo('ขาด')
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:B5')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
      same(
        sheet.getConditionalFormatRules().map((one) => one.getRanges().map((range) => range.getA1Notation())),
        [['A1:B5']],
      );
      sheet.setConditionalFormatRules([]);
      same(sheet.getConditionalFormatRules().length, 0);
    },
  },
  {
    id: 'values-conditional-gradient',
    what: 'a colour scale that was read tells the colours of its ends; another conditional format has none',
    source: 'doc',
    check({ app, sheet }) {
      const { NUMBER } = app.InterpolationType;
      const ranges = [sheet.getRange('A1:B5')];
      const scale = app
        .newConditionalFormatRule()
        .setGradientMinpointWithValue('#ffffff', NUMBER, '0')
        .setGradientMaxpointWithValue('#0b5563', NUMBER, '5')
        .setRanges(ranges)
        .build();
      const other = app.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000').setRanges(ranges);
      sheet.setConditionalFormatRules([scale, other.build()]);
      const ends = sheet.getConditionalFormatRules().map((one) => {
        const gradient = one.getGradientCondition();
        return gradient && [gradient.getMinColor(), gradient.getMaxColor()];
      });
      same(ends, [['#ffffff', '#0b5563'], null]);
    },
  },
  {
    id: 'values-wrong-type',
    what: 'an argument of a wrong type is refused, naming the method',
    source: 'known',
    check: ({ sheet }) => refuses(() => sheet.getRange('A1').setValues(wrong('x')), 'setValues'),
  },
];
