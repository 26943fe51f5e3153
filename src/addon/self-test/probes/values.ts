import { type Probe, wrong } from '../probe.ts';

/** Reading and writing blocks of cells. */
export const values: readonly Probe[] = [
  {
    id: 'values-types',
    what: "getValues gives '' for blank, numbers, booleans, texts and dates as what they are",
    source: 'doc',
    ask({ sheet, utilities }, note) {
      const date = new Date(Date.UTC(2024, 2, 31, 17));
      sheet.getRange('A1:D1').setValues([[1.5, true, 'ก', date]]);
      const [row = []] = sheet.getRange('A1:E1').getValues();
      note.same([row[0], row[1], row[2], row[4]], [1.5, true, 'ก', '']);
      note.same(utilities.formatDate(row[3], 'Asia/Bangkok', 'yyyy-MM-dd HH:mm:ss'), '2024-04-01 00:00:00');
    },
  },
  {
    id: 'values-rows',
    what: 'setValues refuses data with another number of rows',
    source: 'known',
    ask: ({ sheet }, note) =>
      note.refuses(
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
    ask({ sheet }, note) {
      note.refuses(
        () => sheet.getRange('A1:B2').setValues([[1, 2], [3]]),
        'The data has 1 but the range has 2.',
      );
      note.same(sheet.getRange('A1:B2').getValues(), [
        ['', ''],
        ['', ''],
      ]);
    },
  },
  {
    id: 'values-one-for-all',
    what: 'setValue, setBackground and the like fill the whole range',
    source: 'doc',
    ask({ sheet }, note) {
      const range = sheet.getRange('A1:B2').setValue(7).setBackground('#FF0000');
      note.same(range.getValues(), [
        [7, 7],
        [7, 7],
      ]);
      note.same(range.getBackgrounds(), [
        ['#ff0000', '#ff0000'],
        ['#ff0000', '#ff0000'],
      ]);
    },
  },
  {
    id: 'values-clear-content',
    what: 'clearContent keeps formats',
    source: 'doc',
    ask({ sheet }, note) {
      const cell = sheet.getRange('A1').setValue(1).setBackground('#00ff00');
      cell.clearContent();
      note.same([cell.getValue(), cell.getBackground()], ['', '#00ff00']);
    },
  },
  {
    id: 'values-empty-text',
    what: 'an empty text clears the cell: it no longer counts for the last row',
    source: 'known',
    ask({ sheet }, note) {
      sheet.getRange('A5').setValue(1);
      note.same(sheet.getLastRow(), 5);
      sheet.getRange('A5').setValue('');
      note.same([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
    },
  },
  {
    id: 'values-data-range',
    what: 'getDataRange of an empty sheet is A1, else from A1 to the last cell with content',
    source: 'doc',
    ask({ sheet }, note) {
      note.same(sheet.getDataRange().getA1Notation(), 'A1');
      sheet.getRange('C4').setValue(1);
      note.same(sheet.getDataRange().getA1Notation(), 'A1:C4');
    },
  },
  {
    id: 'values-sheet-values',
    what: 'getSheetValues gives what getValues of the same cells gives, blank ones too, and refuses cells beyond the grid',
    source: 'doc',
    ask({ sheet }, note) {
      sheet.getRange('B2:C2').setValues([[1.5, 'ก']]);
      note.same(sheet.getSheetValues(1, 2, 3, 2), [
        ['', ''],
        [1.5, 'ก'],
        ['', ''],
      ]);
      note.refuses(() => sheet.getSheetValues(1, 1, 1001, 1), '');
      note.refuses(() => sheet.getSheetValues(1, 1, 1, 27), '');
    },
  },
  {
    id: 'values-formats-back',
    what: 'getNumberFormats gives back what setNumberFormats set',
    source: 'doc',
    ask({ sheet }, note) {
      sheet.getRange('A1:B1').setNumberFormats([['0.00%', '#,##0.00']]);
      note.same(sheet.getRange('A1:B1').getNumberFormats(), [['0.00%', '#,##0.00']]);
    },
  },
  {
    id: 'values-display',
    what: 'getDisplayValues rounds as the number format says',
    source: 'doc',
    ask({ sheet }, note) {
      sheet
        .getRange('A1:C1')
        .setValues([[0.125, 1234.5, 0.925]])
        .setNumberFormats([['0.00', '#,##0.00', '0.0%']]);
      note.same(sheet.getRange('A1:C1').getDisplayValues(), [['0.13', '1,234.50', '92.5%']]);
    },
  },
  {
    id: 'values-notes',
    what: 'notes are set and read apart from values; null takes one away',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.getRange('A1:B1').setNotes([['โน้ต', '']]);
      note.same(sheet.getRange('A1:B1').getNotes(), [['โน้ต', '']]);
      sheet.getRange('A1').setNote(null);
      note.same(sheet.getRange('A1').getNotes(), [['']]);
    },
  },
  {
    id: 'values-links',
    what: 'a rich text keeps its text as text and gives the link back',
    source: 'doc',
    ask({ app, sheet }, note) {
      const link = app.newRichTextValue().setText('=ดู').setLinkUrl('https://example.com/').build();
      sheet.getRange('A1').setRichTextValue(link);
      const back = sheet.getRange('A1').getRichTextValues()[0]?.[0];
      note.same(
        [back?.getText(), back?.getLinkUrl(), sheet.getRange('A1').getFormulas()[0]?.[0]],
        ['=ดู', 'https://example.com/', ''],
      );
    },
  },
  {
    id: 'values-colour',
    what: 'names of colours are those of CSS; a text that is no colour, or no alignment, is taken without a word',
    source: 'recorded',
    ask({ sheet }, note) {
      const cell = sheet.getRange('A1');
      cell.setBackground('CornflowerBlue');
      note.same(cell.getBackground(), '#6495ed');
      note.accepts(() => cell.setBackground('nocolour'));
      note.accepts(() => cell.setHorizontalAlignment(wrong('nowhere')));
    },
  },
  {
    id: 'values-format-default',
    what: 'a cell whose number format nobody set has 0.###############',
    source: 'recorded',
    ask({ sheet }, note) {
      note.same(sheet.getRange('A1').getNumberFormat(), '0.###############');
      note.same(sheet.getRange('A1').getNumberFormats(), [['0.###############']]);
    },
  },
  {
    id: 'values-null',
    what: 'null among the values empties the cell',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      note.accepts(() => sheet.getRange('A1:B1').setValues([[null, 3]]));
      note.same(sheet.getRange('A1:B1').getValues(), [['', 3]]);
    },
  },
  {
    id: 'values-display-general',
    what: 'a number without a format shows what it is, without the noise of sums',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.getRange('A1:C1').setValues([[0.1 + 0.2, 1234567.891, -5]]);
      note.same(sheet.getRange('A1:C1').getDisplayValues(), [['0.3', '1234567.891', '-5']]);
    },
  },
  {
    id: 'formula-fill',
    what: 'setFormula on several cells fills the formula: its references move along',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.getRange('A1:A2').setFormula('=B1+$C$1');
      note.same(sheet.getRange('A1:A2').getFormulas(), [['=B1+$C$1'], ['=B2+$C$1']]);
    },
  },
  {
    id: 'notation',
    what: 'cells can be named R5C3 and !c2:e5 too',
    source: 'recorded',
    ask({ sheet }, note) {
      const names = ['R5C3', 'R1C1:R2C3', '!c2:e5'];
      note.same(
        names.map((name) => sheet.getRange(name).getA1Notation()),
        ['C5', 'A1:C2', 'C2:E5'],
      );
    },
  },
  {
    id: 'link-inside',
    what: "'#gid=…&range=…' is kept as a link within the file",
    source: 'recorded',
    ask({ app, sheet }, note) {
      const url = `#gid=${sheet.getSheetId()}&range=B2`;
      sheet.getRange('A1').setRichTextValue(app.newRichTextValue().setText('ไป').setLinkUrl(url).build());
      note.same(sheet.getRange('A1').getRichTextValues()[0]?.[0]?.getLinkUrl(), url);
    },
  },
  {
    id: 'list-numbers',
    what: 'the choices of a drop-down list are texts, numbers too',
    source: 'recorded',
    ask({ app, sheet }, note) {
      const choices = wrong<string[]>([1, 2]);
      sheet
        .getRange('A1')
        .setDataValidation(app.newDataValidation().requireValueInList(choices, true).build());
      note.same(sheet.getRange('A1').getDataValidations()[0]?.[0]?.getCriteriaValues()[0], ['1', '2']);
    },
  },
  {
    id: 'rule-refuses',
    what: 'a rule that refuses other values refuses those of a script too; emptying is free',
    source: 'known',
    ask({ app, sheet }, note) {
      const rule = app.newDataValidation().requireValueInList(['ใช่', 'ไม่ใช่']).setAllowInvalid(false).build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      note.accepts(() => cell.setValue('ใช่'));
      note.refuses(() => cell.setValue('อื่น'), 'violates the data validation rules');
      note.accepts(() => cell.setValue(''));
    },
  },
  {
    id: 'formula-locale',
    what: 'formulas of a script take the separators of the locale: commas in Thailand',
    source: 'doc',
    ask({ sheet }, note) {
      const cell = sheet.getRange('A1');
      cell.setValue('=SUM(B1,C1)');
      note.same([cell.getFormula(), cell.getValue() === '#ERROR!'], ['=SUM(B1,C1)', false]);
    },
  },
  {
    id: 'values-validation-back',
    what: 'getDataValidations gives null where there is none',
    source: 'doc',
    ask({ app, sheet }, note) {
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireNumberBetween(0, 5).build());
      const [row = []] = sheet.getRange('A1:B1').getDataValidations();
      note.same([row[0] === null, row[1]], [false, null]);
      sheet.getRange('A1').clearDataValidations();
      note.same(sheet.getRange('A1').getDataValidations(), [[null]]);
    },
  },
  {
    id: 'values-conditional-back',
    what: 'setConditionalFormatRules replaces all rules; rules that were read can be given back',
    source: 'doc',
    ask({ app, sheet }, note) {
      const rule = app
        .newConditionalFormatRule()
        .whenTextEqualTo('ขาด')
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:B5')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
      note.same(
        sheet.getConditionalFormatRules().map((one) => one.getRanges().map((range) => range.getA1Notation())),
        [['A1:B5']],
      );
      sheet.setConditionalFormatRules([]);
      note.same(sheet.getConditionalFormatRules().length, 0);
    },
  },
  {
    id: 'values-conditional-gradient',
    what: 'a colour scale that was read tells the colours of its ends; another conditional format has none',
    source: 'doc',
    ask({ app, sheet }, note) {
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
      note.same(ends, [['#ffffff', '#0b5563'], null]);
    },
  },
  {
    id: 'values-wrong-type',
    what: 'an argument of a wrong type is refused, naming the method',
    source: 'recorded',
    ask: ({ sheet }, note) => note.refuses(() => sheet.getRange('A1').setValues(wrong('x')), 'setValues'),
  },
];
