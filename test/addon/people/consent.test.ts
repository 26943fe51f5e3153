import { describe, expect, test } from 'vitest';
import { smallDesk } from '../fault-support.ts';
import { calculate, sheetOf } from '../history-support.ts';
import { COMMANDS, deskFor, press } from './every-command.ts';

const SHEET = 'spreadsheets.currentonly';
const DIALOG = 'script.container.ui';
const EMAIL = 'userinfo.email';
const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

const AGAIN = /โปรดติ๊กทุกช่อง.*แล้วกดเมนูเดิมอีกครั้ง/;

const commandsBut = (...left: readonly string[]) => COMMANDS.filter(([entry]) => !left.includes(entry));
const command = (entry: string) => COMMANDS.filter(([one]) => one === entry);

describe.each(COMMANDS)('%s by somebody who did not tick the sheet', (entry, make) => {
  test('has Google ask for it, changes nothing, and says in Thai to press again', () => {
    const desk = deskFor(make, { agreedTo: [DIALOG, EMAIL] });
    const before = desk.workbook.sheets.map((sheet) => sheet.rows());
    press(desk, entry);
    expect(desk.standIn.run.askedFor).toEqual([scope(SHEET)]);
    expect(desk.standIn.alerts.map(({ text }) => text)).toEqual([expect.stringMatching(AGAIN)]);
    expect(desk.workbook.sheets.map((sheet) => sheet.rows())).toEqual(before);
  });
});

describe.each(commandsBut('setEditRights'))('%s by somebody who did not tick the address', (entry, make) => {
  test('is done all the same, and asks for nothing', () => {
    const desk = deskFor(make, { agreedTo: [SHEET, DIALOG] });
    expect(press(desk, entry)).toBe('');
    expect(desk.standIn.run.askedFor).toEqual([]);
  });
});

test('without the address a calculation names nobody', () => {
  const { workbook } = smallDesk();
  const desk = deskFor(() => workbook, { agreedTo: [SHEET, DIALOG], user: { email: 'clerk@example.go.th' } });
  expect(calculate(desk).failed).toBe(false);
  expect(JSON.stringify(sheetOf(desk.workbook, 'สรุปคะแนน').rows())).not.toContain('clerk@');
});

describe.each(command('setEditRights'))('%s by somebody who did not tick the address', (entry, make) => {
  test('has Google ask for it: nobody is to shut himself out', () => {
    const desk = deskFor(make, { agreedTo: [SHEET, DIALOG] });
    press(desk, entry);
    expect(desk.standIn.run.askedFor).toEqual([scope(EMAIL)]);
    expect(desk.standIn.toasts.map(({ text }) => text)).toEqual([expect.stringMatching(AGAIN)]);
    expect(desk.workbook.sheets.flatMap(({ protections }) => protections)).toEqual([]);
  });
});

describe('somebody who did not tick windows in the sheet', () => {
  test.each(['closeRound', 'startNextRound', 'setEditRights', 'setUpWorkbook'])(
    '%s has to ask, so Google asks for it',
    (name) => {
      const [[entry, make] = ['', () => smallDesk().workbook] as const] = command(name);
      const desk = deskFor(make, { agreedTo: [SHEET, EMAIL] });
      press(desk, entry);
      expect(desk.standIn.run.askedFor).toEqual([scope(DIALOG)]);
      expect(desk.standIn.toasts.at(-1)?.text).toMatch(AGAIN);
    },
  );

  test.each(['calculateScores', 'checkData'])('%s needs no question, and is done', (name) => {
    const [[entry, make] = ['', () => smallDesk().workbook] as const] = command(name);
    const desk = deskFor(make, { agreedTo: [SHEET, EMAIL] });
    expect(press(desk, entry)).toBe('');
    expect(desk.standIn.run.askedFor).toEqual([]);
    expect(desk.standIn.toasts.length).toBeGreaterThan(0);
  });
});
