import { describe, expect, it } from 'vitest';
import { COLOR_NAMES } from '../../../src/local/stand-in/color-names.ts';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { runBody, script } from './script.ts';

/** Runs on a workbook that was set up first. */
const on = (setUp: (workbook: Workbook) => void, body: string, options = {}): unknown => {
  const workbook = newWorkbook();
  setUp(workbook);
  return runBody(body, options, workbook);
};
const inLocale = (locale: string, body: string): unknown =>
  on((workbook) => {
    workbook.locale = locale;
  }, body);

describe('typed columns of what a person made a table', () => {
  const REFUSED = 'This operation is not allowed on cells in typed columns.';
  const table = (workbook: Workbook): void => {
    workbook.sheets[0]?.typedColumns.push({ row: 1, column: 1, rows: 5, columns: 2 });
  };
  const rule = 'const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 5).build();';

  it.each([
    `${rule} sheet.getRange('B3').setDataValidation(rule)`,
    "sheet.getRange('A1:D9').clearDataValidations()",
    "const copy = sheet.copyTo(ss); copy.getRange('C2').clearDataValidations()",
    "sheet.insertRowsBefore(1, 3); sheet.getRange('B9').clearDataValidations()",
  ])('take no rules and lose none: %s', (body) => {
    expect(() => on(table, body)).toThrow(REFUSED);
  });

  it('take values, formats and notes, and beside them rules go on', () => {
    const body = `${rule} sheet.getRange('B3').setValue(4).setNote('ก').setBackground('red');
      sheet.getRange('A3').setDataValidation(rule); return sheet.getRange('B3').getValue()`;
    expect(on(table, body)).toBe(4);
  });
});

describe('the locale of the spreadsheet', () => {
  it('is that of Thailand in a new file, and can be set', () => {
    expect(
      runBody(`ss.setSpreadsheetLocale('en_US'); ss.setSpreadsheetTimeZone('America/New_York');
        return [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()]`),
    ).toEqual(['en_US', 'America/New_York']);
    expect(runBody('return [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()]')).toEqual([
      'th_TH',
      'Asia/Bangkok',
    ]);
    expect(() => runBody("ss.setSpreadsheetLocale('!')")).toThrow('Invalid argument');
  });

  const date = `sheet.getRange('A1').setValue('1/4/2024');
    return Utilities.formatDate(sheet.getRange('A1').getValue(), 'Asia/Bangkok', 'yyyy-MM-dd')`;

  it.each([
    ['th_TH', '2024-04-01'],
    ['en_GB', '2024-04-01'],
    ['en_US', '2024-01-04'],
  ])('%s reads 1/4/2024 as %s', (locale, day) => {
    expect(inLocale(locale, date)).toBe(day);
  });

  it.each([
    ['th_TH', '=SUM(B1,C1)', '=SUM(B1,C1)', 'Loading...'],
    ['en_US', '=SUM(B1,C1)', '=SUM(B1,C1)', 'Loading...'],
    ['de_DE', '=SUM(B1,C1)', '=SUM(B1,C1)', '#ERROR!'],
    ['fr_FR', '=IF(B1>1,5;"a,b";C1)', '=IF(B1>1,5;"a,b";C1)', 'Loading...'],
  ])('%s: %s stays %s and gives %s', (locale, typed, formula, value) => {
    const body = `const cell = sheet.getRange('A1').setValue('${typed}'); return [cell.getFormula(), cell.getValue()]`;
    expect(inLocale(locale, body)).toEqual([formula, value]);
  });

  it('with commas in decimals reads 1,5 as one and a half', () => {
    const body = "return ['1,5', '1.200,5'].map((text) => sheet.getRange('A1').setValue(text).getValue())";
    expect(inLocale('de_DE', body)).toEqual([1.5, 1200.5]);
  });
});

describe('people', () => {
  const user = { email: 'a@example.com' };

  it('own nothing in a shared drive', () => {
    expect(runBody('return ss.getOwner() === null', { user, owner: null })).toBe(true);
    expect(runBody('return ss.getOwner().getEmail()', { user })).toBe('a@example.com');
  });

  const narrowed = (
    remove: string,
  ): string => `const p = sheet.protect(); p.addEditors(['team@example.com', 'b@example.com']);
    p.removeEditors(${remove}); return p.getEditors().map((one) => one.getEmail())`;
  const groups = { 'team@example.com': ['a@example.com', 'c@example.com'] };

  it('may edit through their group', () => {
    const options = { user, owner: 'o@example.com', groups };
    expect(runBody(narrowed("['a@example.com']"), options)).toContain('team@example.com');
    expect(() => runBody(narrowed("['a@example.com', 'team@example.com']"), options)).toThrow(
      "You can't remove yourself as an editor.",
    );
  });

  it('are not taken away one by one where a group gives them their right', () => {
    const options = { user: { email: 'o@example.com' }, groups };
    expect(() => runBody(narrowed("['c@example.com']"), options)).toThrow('through a group');
  });
});

describe('the lock of the document', () => {
  const asking = (alert: string): string => `function main() { const lock = LockService.getDocumentLock();
    lock.tryLock(10); ${alert} return lock.hasLock(); }`;

  it('is lost while a question stands', () => {
    for (const question of ["alert('ก')", "prompt('ก')"]) {
      const { addOn, standIn } = script(asking(`SpreadsheetApp.getUi().${question};`));
      expect([addOn.call('main'), standIn.run.locksLost]).toEqual([false, 1]);
    }
    const { addOn, standIn } = script(asking(''));
    expect([addOn.call('main'), standIn.run.locksLost]).toEqual([true, 0]);
  });
});

describe('consent to some scopes only', () => {
  const require = `function main() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,
    ['https://www.googleapis.com/auth/userinfo.email']); return 'go on'; }`;

  it('refuses what needs the others, naming the scope', () => {
    const options = { agreedTo: ['spreadsheets.currentonly'], user: { email: 'a@example.com' } };
    expect(runBody('return ss.getId().length > 0', options)).toBe(true);
    expect(() => runBody('Session.getActiveUser()', options)).toThrow('auth/userinfo.email');
    expect(() => runBody("SpreadsheetApp.getUi().alert('ก')", options)).toThrow('auth/script.container.ui');
  });

  it('ends a run that asks for one of the others, and lets a run go on that has it', () => {
    const { addOn, standIn } = script(require, { agreedTo: ['spreadsheets.currentonly'] });
    expect(() => addOn.call('main')).toThrow('Authorization is required');
    expect(standIn.run.askedFor).toEqual(['https://www.googleapis.com/auth/userinfo.email']);
    expect(script(require, { agreedTo: ['userinfo.email'] }).addOn.call('main')).toBe('go on');
    expect(script(require).addOn.call('main')).toBe('go on');
  });
});

describe('cells', () => {
  it('take the colours of CSS by name', () => {
    expect(COLOR_NAMES.size).toBe(147);
    expect(['rebeccapurple', 'tan', 'gold'].map((name) => COLOR_NAMES.get(name))).toEqual([
      undefined,
      '#d2b48c',
      '#ffd700',
    ]);
  });

  it.each(['undefined', '() => 1', '({ a: 1 })', 'NaN'])('take no %s, stricter than Google', (value) => {
    expect(() => runBody(`sheet.getRange('A1').setValue(${value})`)).toThrow();
  });

  it('keep the default format when it is set back', () => {
    const body = `const cells = sheet.getRange('A1:B1'); sheet.getRange('B1').setNumberFormat('0.0');
      cells.setNumberFormats(cells.getNumberFormats()); return cells.getNumberFormats()`;
    const workbook = newWorkbook();
    expect(runBody(body, {}, workbook)).toEqual([['0.###############', '0.0']]);
    expect(workbook.sheets[0]?.format(0, 0).numberFormat).toBe('General');
  });
});

describe('rows and columns near a freeze', () => {
  const insert = (place: number): string =>
    `sheet.setFrozenColumns(2); sheet.insertColumnsAfter(${place}, 1)`;

  it('are refused, as Google may do, unless the stand-in is told not to', () => {
    const words = "You can't insert a column here right now. Try dragging the freeze bar";
    expect(() => runBody(insert(1))).toThrow(words);
    expect(() => runBody(insert(2))).toThrow(words);
    expect(() => runBody('sheet.setFrozenRows(3); sheet.deleteRows(2, 1)')).toThrow('freeze bar');
    expect(() => runBody(insert(3))).not.toThrow();
    expect(() => runBody(insert(2), { strictFreezes: false })).not.toThrow();
  });
});
