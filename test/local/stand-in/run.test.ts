import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { runBody, script } from './script.ts';

const WRITE_TWICE =
  "function main() { const r = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:A2'); r.setValues([[1], [2]]); r.setBackground('#ffffff'); }";

describe('service calls', () => {
  it('are counted by kind', () => {
    const { addOn, standIn } = script(
      "function main() { const ss = SpreadsheetApp.getActiveSpreadsheet(); const s = ss.insertSheet('ก'); s.getRange('A1').setValue(1); s.getDataRange(); SpreadsheetApp.flush(); PropertiesService.getDocumentProperties().setProperties({ a: 'b' }); }",
    );
    addOn.call('main');
    const { log, ...counts } = standIn.calls;
    expect(log).toEqual([
      'SpreadsheetApp.getActiveSpreadsheet',
      'Spreadsheet.insertSheet',
      'Sheet.getRange',
      'Range.setValue',
      'Sheet.getDataRange',
      'SpreadsheetApp.flush',
      'PropertiesService.getDocumentProperties',
      'Properties.setProperties',
    ]);
    expect(counts).toEqual({
      read: 1,
      write: 1,
      structure: 3,
      property: 1,
      flush: 1,
      other: 1,
      changes: 2,
      alternations: 1,
    });
  });

  it.each([
    ['r.getValue(); r.getValue(); r.setValue(1); r.setValue(2)', 0],
    ['r.getValue(); r.setValue(1); r.getValue()', 1],
    ['r.setValue(1); r.setValue(1); r.getValue(); r.getValue(); r.setValue(1); sheet.getLastRow()', 2],
  ])('%s turns from writing back to reading %i times', (code, times) => {
    const { addOn, standIn } = script(
      `function main() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); const r = sheet.getRange('A1'); ${code} }`,
    );
    addOn.call('main');
    expect(standIn.calls.alternations).toBe(times);
  });

  it('fail at the call that was asked for, and at no other', () => {
    const { addOn, workbook } = script(WRITE_TWICE, { failAtCall: 5 });
    expect(() => addOn.call('main')).toThrow(
      `Service Spreadsheets failed while accessing document with id ${workbook.id}.`,
    );
    expect(workbook.sheets[0]?.rows()).toEqual([[1], [2]]);
    expect(() => addOn.call('main')).not.toThrow();
  });

  it('all fail once the time is over, even when the script catches the error', () => {
    const body =
      'let n = 0; for (let i = 0; i < 5; i++) { try { sheet.getName(); n++ } catch (e) {} } return n';
    expect(runBody(body, { timeLimitCalls: 5 })).toBe(2);
  });

  it('let another editor change cells in between', () => {
    const value = runBody("return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getValue()]", {
      beforeCall: (n, method, { sheets }) => {
        if (n === 6 && method === 'Range.getValue') sheets[0]?.set(0, 0, '๑๒');
      },
    });
    expect(value).toEqual(['', '๑๒']);
  });
});

describe('people', () => {
  const protectedBook = () => {
    const workbook = newWorkbook();
    const body =
      "const p = sheet.getRange('A1:B2').protect(); p.addEditor('b@example.com'); const s = ss.insertSheet('ปิด').protect(); s.setUnprotectedRanges([ss.getSheetByName('ปิด').getRange('C3')])";
    runBody(body, { user: { email: 'a@example.com' } }, workbook);
    return workbook;
  };
  const as = (email: string) => ({ user: { email }, owner: 'a@example.com' });
  const REFUSED = 'You are trying to edit a protected cell or object.';

  it.each([
    ['c@example.com', "sheet.getRange('B2').setValue(1)", true],
    ['c@example.com', "sheet.getRange('A1:C3').clearContent()", true],
    ['c@example.com', "sheet.getRange('C3').setValue(1)", false],
    ['b@example.com', "sheet.getRange('B2').setValue(1)", false],
    ['a@example.com', "sheet.getRange('B2').setValue(1)", false],
    ['b@example.com', "ss.getSheetByName('ปิด').getRange('A1').setNote('x')", true],
    ['b@example.com', "ss.getSheetByName('ปิด').getRange('C3').setValue(1)", false],
    ['b@example.com', "ss.getSheetByName('ปิด').setName('เปิด')", true],
    ['b@example.com', "ss.deleteSheet(ss.getSheetByName('ปิด'))", true],
    ['c@example.com', 'sheet.insertRowsBefore(1, 1)', true],
  ])('%s may not do %s: %s', (email, code, refused) => {
    const act = () => runBody(code, as(email), protectedBook());
    if (refused) expect(act).toThrow(REFUSED);
    else expect(act).not.toThrow();
  });

  it('cannot take away their own right', () => {
    const body =
      "sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].removeEditors(['b@example.com'])";
    expect(() => runBody(body, as('b@example.com'), protectedBook())).toThrow("can't remove yourself");
    expect(() => runBody(body, as('a@example.com'), protectedBook())).not.toThrow();
  });

  it('wait for the lock of somebody else in vain', () => {
    const body = 'return LockService.getDocumentLock().tryLock(100)';
    expect(runBody(body, { lockedBy: 'b@example.com' })).toBe(false);
    expect(runBody(body)).toBe(true);
  });

  it('have an address only where one is told', () => {
    const body = 'return Session.getActiveUser().getEmail()';
    expect([runBody(body), runBody(body, as('b@example.com'))]).toEqual(['', 'b@example.com']);
  });
});

describe('what the user sees', () => {
  it('is recorded: menus, alerts and their answers, toasts, the active sheet', () => {
    const { addOn, standIn } = script(`function main() {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('เมนู').addItem('ทำ', 'doIt').addSeparator().addSubMenu(ui.createMenu('ย่อย').addItem('อื่น', 'other')).addToUi();
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      ss.toast('เสร็จ', 'หัวเรื่อง', 8);
      ss.insertSheet('สรุป', 0);
      return [ui.alert('ก') === ui.Button.OK, ui.alert('หัว', 'ข', ui.ButtonSet.YES_NO) === ui.Button.YES];
    }`);
    expect(addOn.call('main')).toEqual([true, true]);
    standIn.answerAlerts('NO');
    expect(() => addOn.call('main')).toThrow('A sheet with the name "สรุป" already exists.');
    expect(standIn.alerts.slice(0, 2)).toEqual([
      { title: '', text: 'ก' },
      { title: 'หัว', text: 'ข' },
    ]);
    expect(standIn.toasts[0]).toEqual({ text: 'เสร็จ', title: 'หัวเรื่อง', seconds: 8 });
    expect(standIn.menus[0]).toEqual({
      title: 'เมนู',
      items: [
        { caption: 'ทำ', functionName: 'doIt' },
        { separator: true },
        { menu: { title: 'ย่อย', items: [{ caption: 'อื่น', functionName: 'other' }] } },
      ],
    });
    expect(standIn.activeSheetName()).toBe('สรุป');
  });

  it('answers alerts as told', () => {
    const { addOn, standIn } = script(
      "function main() { const ui = SpreadsheetApp.getUi(); return ui.alert('ก', ui.ButtonSet.YES_NO); }",
    );
    standIn.answerAlerts('NO');
    expect(addOn.call('main')).toBe('NO');
  });

  it('is nothing in a run that a trigger started', () => {
    expect(() => runBody('SpreadsheetApp.getUi()', { noUi: true })).toThrow(
      'Cannot call SpreadsheetApp.getUi()',
    );
  });

  it('comes without properties before the add-on is authorised', () => {
    const body = 'PropertiesService.getDocumentProperties()';
    expect(() => runBody(body, { authMode: 'NONE' })).toThrow('You do not have permission');
  });
});

describe('formulas', () => {
  it('give the placeholder, or what the plugged-in engine says', () => {
    const body = "sheet.getRange('A1').setValue('=1+1'); return sheet.getRange('A1').getValue()";
    expect(runBody(body)).toBe('Loading...');
    expect(runBody(body, { evaluate: (formula) => (formula === '1+1' ? 2 : undefined) })).toBe(2);
  });
});
