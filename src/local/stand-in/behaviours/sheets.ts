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
      other.getRange('A1').setFormula(`='${sheet.getName()}'!B2`);
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
      spreadsheet.moveActiveSheet(2);
      same(first.getIndex(), 2);
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
    id: 'property-size',
    what: 'a property value of more than 9 KB in UTF-8 is refused: a Thai character has three bytes',
    source: 'doc',
    check({ properties }) {
      const store = properties.getDocumentProperties();
      store.setProperty('khanaen_check', 'ก'.repeat(3072));
      refuses(() => store.setProperty('khanaen_check', 'ก'.repeat(3073)), 'too large');
      store.deleteProperty('khanaen_check');
    },
  },
  {
    id: 'property-missing',
    what: 'a property that is not there is null',
    source: 'doc',
    check: ({ properties }) => same(properties.getDocumentProperties().getProperty('ไม่มี'), null),
  },
  {
    id: 'date-format',
    what: 'Utilities.formatDate shows a moment in a time zone',
    source: 'doc',
    check: ({ utilities }) =>
      same(utilities.formatDate(new Date(0), 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm:ss"), '1970-01-01T07:00:00'),
  },
];
