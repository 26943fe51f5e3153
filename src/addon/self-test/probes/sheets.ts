import type { Probe } from '../probe.ts';

/** Sheets, named ranges, protection, properties. */
export const sheets: readonly Probe[] = [
  {
    id: 'sheet-duplicate',
    what: 'a title that exists is refused, also in other capitals',
    source: 'known',
    ask({ spreadsheet, sheet, another }, note) {
      const name = `${sheet.getName()} b`;
      another().setName(name);
      for (const title of [name, name.toUpperCase()]) {
        note.refuses(
          () => spreadsheet.insertSheet(title),
          `A sheet with the name "${title}" already exists.`,
        );
      }
    },
  },
  {
    id: 'sheet-rename',
    what: 'renaming a sheet keeps its id, and formulas follow',
    source: 'known',
    ask({ sheet, another }, note) {
      const other = another();
      other.getRange('A1').setValue(`='${sheet.getName()}'!B2`);
      const id = sheet.getSheetId();
      const name = `${sheet.getName()} ใหม่`;
      sheet.setName(name);
      note.same([sheet.getSheetId(), other.getRange('A1').getFormulas()], [id, [[`='${name}'!B2`]]]);
    },
  },
  {
    id: 'sheet-deleted',
    what: 'a deleted sheet answers nothing any more',
    source: 'known',
    ask({ spreadsheet, another }, note) {
      const other = another();
      spreadsheet.deleteSheet(other);
      note.refuses(() => other.getRange('A1').getValue(), 'not found');
    },
  },
  {
    id: 'sheet-place',
    what: 'insertSheet(name, index) counts from 0 and makes the sheet active; getIndex counts from 1',
    source: 'recorded',
    ask({ spreadsheet, another }, note) {
      const first = another(0);
      note.same(
        [first.getIndex(), spreadsheet.getActiveSheet().getSheetId() === first.getSheetId()],
        [1, true],
      );
    },
  },
  {
    id: 'sheet-missing',
    what: 'getSheetByName gives null for a title that is not there',
    source: 'recorded',
    ask: ({ spreadsheet }, note) => note.same(spreadsheet.getSheetByName('ไม่มีชีตนี้แน่นอน'), null),
  },
  {
    id: 'sheet-copy',
    what: 'copyTo makes a sheet of its own behind the last one, with values, formulas, formats, widths, notes and rules, and leaves the active sheet',
    source: 'known',
    ask({ app, spreadsheet, sheet, copied }, note) {
      sheet.getRange('A1:B2').setValues([
        ['ก', 1],
        ['ข', '=B1*2'],
      ]);
      sheet.getRange('B1').setNumberFormat('0.00').setNote('จด');
      sheet.getRange('A2').setDataValidation(app.newDataValidation().requireValueInList(['ข', 'ค']).build());
      sheet.setColumnWidth(1, 180).setFrozenRows(1);
      const active = spreadsheet.getActiveSheet().getSheetId();
      const copy = copied();
      const cells = copy.getRange('A1:B2');
      note.same(
        [copy.getIndex(), spreadsheet.getActiveSheet().getSheetId()],
        [spreadsheet.getSheets().length, active],
      );
      note.same(cells.getFormulas(), [
        ['', ''],
        ['', '=B1*2'],
      ]);
      note.same(
        [cells.getNumberFormats()[0]?.[1], cells.getNotes()[0]?.[1], copy.getColumnWidth(1)],
        ['0.00', 'จด', 180],
      );
      note.same([copy.getFrozenRows(), cells.getDataValidations()[1]?.[0] !== null], [1, true]);
      sheet.getRange('A1:B2').clearContent();
      note.same(copy.getRange('A1:B1').getValues(), [['ก', 1]]);
    },
  },
  {
    id: 'sheet-template',
    what: 'insertSheet(name, index, { template }) makes a sheet like the template at that place, with values, formulas, formats, widths, merged cells, charts of its own cells and hidden grid lines, and makes it active',
    source: 'doc',
    ask({ app, spreadsheet, sheet, fromTemplate }, note) {
      sheet.getRange('A1:B2').setValues([
        ['ก', 1],
        ['ข', '=B1*2'],
      ]);
      sheet.getRange('B1').setNumberFormat('0.00');
      sheet.getRange('A4:B4').merge();
      sheet.setColumnWidth(1, 180).setHiddenGridlines(true);
      const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2')).setPosition(6, 1, 0, 0);
      sheet.insertChart(chart.build());
      app.flush();
      const made = fromTemplate();
      note.same(
        [made.getIndex(), spreadsheet.getActiveSheet().getSheetId() === made.getSheetId()],
        [1, true],
      );
      note.same([made.getMaxRows(), made.getMaxColumns(), made.hasHiddenGridlines()], [1000, 26, true]);
      note.same(made.getRange('A1:B2').getFormulas()[1], ['', '=B1*2']);
      note.same([made.getRange('B1').getNumberFormat(), made.getColumnWidth(1)], ['0.00', 180]);
      note.same(made.getRange('A1:B5').getMergedRanges().length, 1);
      const [range] = made.getCharts()[0]?.getRanges() ?? [];
      note.same([range?.getA1Notation(), range?.getGridId() === made.getSheetId()], ['A1:B2', true]);
      sheet.getRange('A1:B2').clearContent();
      note.same(made.getRange('A1:B1').getValues(), [['ก', 1]]);
    },
  },
  {
    id: 'sheet-copy-open',
    what: 'a copied sheet is not protected, whoever protects the one it came from, nor is one made from a template',
    source: 'known',
    ask({ app, sheet, copied, fromTemplate }, note) {
      sheet.protect();
      note.same(copied().getProtections(app.ProtectionType.SHEET).length, 0);
      note.same(fromTemplate().getProtections(app.ProtectionType.SHEET).length, 0);
    },
  },
  {
    id: 'name-follows',
    what: 'a named range follows inserted rows and survives a renaming of its sheet',
    source: 'recorded',
    ask({ spreadsheet, sheet, name }, note) {
      spreadsheet.setNamedRange(name, sheet.getRange('B2:C3'));
      sheet.insertRowsBefore(1, 1);
      sheet.setName(`${sheet.getName()} ใหม่`);
      note.same(spreadsheet.getRangeByName(name)?.getA1Notation(), 'B3:C4');
      spreadsheet.removeNamedRange(name);
      note.same(spreadsheet.getRangeByName(name), null);
    },
  },
  {
    id: 'name-shape',
    what: 'a name that reads like a cell or holds a space is refused',
    source: 'doc',
    ask({ spreadsheet, sheet }, note) {
      for (const odd of ['A1', 'R1C1', 'a b', '1a']) {
        note.refuses(() => spreadsheet.setNamedRange(odd, sheet.getRange('A1')), '');
      }
    },
  },
  {
    id: 'protect-describe',
    what: 'protections are listed by type, with description and range',
    source: 'recorded',
    ask({ app, sheet }, note) {
      sheet.getRange('A1:B2').protect().setDescription('คำนวณ');
      const [found] = sheet.getProtections(app.ProtectionType.RANGE);
      note.same([found?.getDescription(), found?.getRange().getA1Notation()], ['คำนวณ', 'A1:B2']);
      found?.remove();
      note.same(sheet.getProtections(app.ProtectionType.RANGE).length, 0);
    },
  },
  {
    id: 'protect-sheet-once',
    what: 'protecting a protected sheet gives the protection that is there',
    source: 'doc',
    ask({ app, sheet }, note) {
      sheet.protect().setDescription('ก');
      note.same(sheet.protect().getDescription(), 'ก');
      note.same(sheet.getProtections(app.ProtectionType.SHEET).length, 1);
    },
  },
  {
    id: 'protect-editors',
    what: 'a new protection names no editors until some are added or taken away',
    source: 'recorded',
    ask({ sheet }, note) {
      note.same(sheet.protect().getEditors().length, 0);
    },
  },
  {
    id: 'protect-warning',
    what: 'a protection that only warns is told apart, names nobody, and lets a script write',
    source: 'known',
    ask({ app, sheet }, note) {
      const warning = sheet.protect().setWarningOnly(true);
      note.same([warning.isWarningOnly(), warning.getDescription(), warning.canEdit()], [true, '', true]);
      sheet.getRange('A1').setValue('ข');
      note.same(sheet.getRange('A1').getValue(), 'ข');
      warning.remove();
      note.same(sheet.protect().isWarningOnly(), false);
      note.same(sheet.getProtections(app.ProtectionType.SHEET).length, 1);
    },
  },
  {
    id: 'property-size',
    what: 'a property value of more than 9 KB in UTF-8 is refused: a Thai character has three bytes',
    source: 'doc',
    ask({ properties, key }, note) {
      const store = properties.getDocumentProperties();
      store.setProperties({ [key]: 'ก'.repeat(3072) });
      note.same(store.getProperties()[key]?.length, 3072);
      note.refuses(() => store.setProperties({ [key]: 'ก'.repeat(3073) }), 'too large');
    },
  },
  {
    id: 'property-others',
    what: 'setProperties leaves other properties as they are',
    source: 'doc',
    ask({ properties, key }, note) {
      const store = properties.getDocumentProperties();
      store.setProperties({ [key]: '1' });
      store.setProperties({ [`${key}-2`]: '2' });
      const stored = store.getProperties();
      note.same([stored[key], stored[`${key}-2`]], ['1', '2']);
    },
  },
  {
    id: 'date-format',
    what: 'Utilities.formatDate shows a moment in a time zone',
    source: 'doc',
    ask: ({ utilities }, note) =>
      note.same(
        utilities.formatDate(new Date(0), 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm:ss"),
        '1970-01-01T07:00:00',
      ),
  },
];
