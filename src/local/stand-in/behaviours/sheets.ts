import { type Behaviour, refuses, same } from './behaviour.ts';

/** Sheets, named ranges, protection, properties. */
export const sheets: Behaviour[] = [
  {
    id: 'sheet-duplicate',
    what: 'a title that exists is refused, also in other capitals',
    source: 'known',
    check({ spreadsheet, sheet }) {
      const name = `${sheet.getName()} b`;
      const other = spreadsheet.insertSheet(name);
      for (const title of [name, name.toUpperCase()]) {
        refuses(() => spreadsheet.insertSheet(title), `A sheet with the name "${title}" already exists.`);
      }
      spreadsheet.deleteSheet(other);
    },
  },
  {
    id: 'sheet-rename',
    what: 'renaming a sheet keeps its id, and formulas follow',
    source: 'known',
    check({ spreadsheet, sheet }) {
      const other = spreadsheet.insertSheet(`${sheet.getName()} 2`);
      other.getRange('A1').setValue(`='${sheet.getName()}'!B2`);
      const id = sheet.getSheetId();
      const name = `${sheet.getName()} ใหม่`;
      sheet.setName(name);
      same([sheet.getSheetId(), other.getRange('A1').getFormulas()], [id, [[`='${name}'!B2`]]]);
      spreadsheet.deleteSheet(other);
    },
  },
  {
    id: 'sheet-deleted',
    what: 'a deleted sheet answers nothing any more',
    source: 'known',
    check({ spreadsheet, sheet }) {
      const other = spreadsheet.insertSheet(`${sheet.getName()} 2`);
      spreadsheet.deleteSheet(other);
      refuses(() => other.getRange('A1').getValue(), 'not found');
    },
  },
  {
    id: 'sheet-place',
    what: 'insertSheet(name, index) counts from 0 and makes the sheet active; getIndex counts from 1',
    source: 'doc',
    check({ spreadsheet, sheet }) {
      const first = spreadsheet.insertSheet(`${sheet.getName()} 2`, 0);
      same([first.getIndex(), spreadsheet.getActiveSheet().getSheetId() === first.getSheetId()], [1, true]);
      spreadsheet.deleteSheet(first);
    },
  },
  {
    id: 'sheet-missing',
    what: 'getSheetByName gives null for a title that is not there',
    source: 'doc',
    check: ({ spreadsheet }) => same(spreadsheet.getSheetByName('ไม่มีชีตนี้แน่นอน'), null),
  },
  {
    id: 'sheet-copy',
    what: 'copyTo makes a sheet of its own behind the last one, with values, formulas, formats, widths, notes and rules, and leaves the active sheet',
    source: 'known',
    check({ app, spreadsheet, sheet }) {
      sheet.getRange('A1:B2').setValues([
        ['ก', 1],
        ['ข', '=B1*2'],
      ]);
      sheet.getRange('B1').setNumberFormat('0.00').setNote('จด');
      sheet.getRange('A2').setDataValidation(app.newDataValidation().requireValueInList(['ข', 'ค']).build());
      sheet.setColumnWidth(1, 180).setFrozenRows(1);
      const active = spreadsheet.getActiveSheet().getSheetId();
      const copy = sheet.copyTo(spreadsheet);
      const cells = copy.getRange('A1:B2');
      same(
        [copy.getIndex(), spreadsheet.getActiveSheet().getSheetId()],
        [spreadsheet.getSheets().length, active],
      );
      same(cells.getFormulas(), [
        ['', ''],
        ['', '=B1*2'],
      ]);
      same(
        [cells.getNumberFormats()[0]?.[1], cells.getNotes()[0]?.[1], copy.getColumnWidth(1)],
        ['0.00', 'จด', 180],
      );
      same([copy.getFrozenRows(), cells.getDataValidations()[1]?.[0] !== null], [1, true]);
      sheet.getRange('A1:B2').clearContent();
      same(copy.getRange('A1:B1').getValues(), [['ก', 1]]);
      spreadsheet.deleteSheet(copy);
    },
  },
  {
    id: 'sheet-copy-open',
    what: 'a copied sheet is not protected, whoever protects the one it came from',
    source: 'known',
    check({ app, spreadsheet, sheet }) {
      sheet.protect();
      const copy = sheet.copyTo(spreadsheet);
      same(copy.getProtections(app.ProtectionType.SHEET).length, 0);
      spreadsheet.deleteSheet(copy);
    },
  },
  {
    id: 'name-follows',
    what: 'a named range follows inserted rows and survives a renaming of its sheet',
    source: 'known',
    check({ spreadsheet, sheet }) {
      spreadsheet.setNamedRange('khanaen_check', sheet.getRange('B2:C3'));
      sheet.insertRowsBefore(1, 1);
      sheet.setName(`${sheet.getName()} ใหม่`);
      same(spreadsheet.getRangeByName('khanaen_check')?.getA1Notation(), 'B3:C4');
      spreadsheet.removeNamedRange('khanaen_check');
      same(spreadsheet.getRangeByName('khanaen_check'), null);
    },
  },
  {
    id: 'name-shape',
    what: 'a name that reads like a cell or holds a space is refused',
    source: 'doc',
    check({ spreadsheet, sheet }) {
      for (const name of ['A1', 'R1C1', 'a b', '1a']) {
        refuses(() => spreadsheet.setNamedRange(name, sheet.getRange('A1')), '');
      }
    },
  },
  {
    id: 'protect-describe',
    what: 'protections are listed by type, with description and range',
    source: 'doc',
    check({ app, sheet }) {
      sheet.getRange('A1:B2').protect().setDescription('คำนวณ');
      const [found] = sheet.getProtections(app.ProtectionType.RANGE);
      same([found?.getDescription(), found?.getRange().getA1Notation()], ['คำนวณ', 'A1:B2']);
      found?.remove();
      same(sheet.getProtections(app.ProtectionType.RANGE).length, 0);
    },
  },
  {
    id: 'protect-sheet-once',
    what: 'protecting a protected sheet gives the protection that is there',
    source: 'doc',
    check({ app, sheet }) {
      sheet.protect().setDescription('ก');
      same(sheet.protect().getDescription(), 'ก');
      same(sheet.getProtections(app.ProtectionType.SHEET).length, 1);
    },
  },
  {
    id: 'protect-warning',
    what: 'a protection that only warns is told apart, names nobody, and lets a script write',
    source: 'known',
    check({ app, sheet }) {
      const warning = sheet.protect().setDescription('ก').setWarningOnly(true);
      same([warning.isWarningOnly(), warning.getDescription(), warning.canEdit()], [true, 'ก', true]);
      sheet.getRange('A1').setValue('ข');
      same(sheet.getRange('A1').getValue(), 'ข');
      warning.remove();
      same(sheet.protect().isWarningOnly(), false);
      same(sheet.getProtections(app.ProtectionType.SHEET).length, 1);
    },
  },
  {
    id: 'property-size',
    what: 'a property value of more than 9 KB in UTF-8 is refused: a Thai character has three bytes',
    source: 'doc',
    check({ properties }) {
      const store = properties.getDocumentProperties();
      store.setProperties({ khanaen_check: 'ก'.repeat(3072) });
      refuses(() => store.setProperties({ khanaen_check: 'ก'.repeat(3073) }), 'too large');
      store.deleteProperty('khanaen_check');
    },
  },
  {
    id: 'property-others',
    what: 'setProperties leaves other properties as they are',
    source: 'doc',
    check({ properties }) {
      const store = properties.getDocumentProperties();
      store.setProperties({ khanaen_a: '1' });
      store.setProperties({ khanaen_b: '2' });
      const { khanaen_a, khanaen_b } = store.getProperties();
      same([khanaen_a, khanaen_b], ['1', '2']);
      store.deleteProperty('khanaen_a').deleteProperty('khanaen_b');
    },
  },
  {
    id: 'date-format',
    what: 'Utilities.formatDate shows a moment in a time zone',
    source: 'doc',
    check: ({ utilities }) =>
      same(utilities.formatDate(new Date(0), 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm:ss"), '1970-01-01T07:00:00'),
  },
];
