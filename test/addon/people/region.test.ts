import { describe, expect, test } from 'vitest';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { run, smallDesk } from '../fault-support.ts';
import { type Desk, deskOver } from '../support.ts';

const asked = ({ standIn }: Desk): string[] =>
  standIn.alerts.filter(({ title }) => title === 'ภาษาและเขตเวลาของไฟล์').map(({ text }) => text);
const regionOf = ({ locale, timeZone }: Workbook): string[] => [locale, timeZone];

/** A file as an account in another language makes it. */
function abroad(workbook: Workbook, locale: string, timeZone: string): Workbook {
  return Object.assign(workbook, { locale, timeZone });
}

function press(workbook: Workbook, entry: string, answer: string): Desk {
  const desk = deskOver(workbook);
  desk.standIn.answerAlerts(answer);
  desk.addOn.call(entry);
  return desk;
}

describe('a fresh file', () => {
  test.each([
    ['en_US', 'America/Los_Angeles', 'Sheet1'],
    ['de_DE', 'Asia/Bangkok', 'Tabellenblatt1'],
    ['th_TH', 'Etc/GMT', 'ชีต1'],
  ])('of %s in %s is set to Thai and to the time of Thailand without a question', (locale, zone, title) => {
    const workbook = abroad(newWorkbook(), locale, zone);
    const [first] = workbook.sheets;
    if (first) first.name = title;
    const desk = press(workbook, 'setUpWorkbook', 'NO');
    expect(regionOf(workbook)).toEqual(['th_TH', 'Asia/Bangkok']);
    expect(asked(desk)).toEqual([]);
  });

  test('that is Thai already is not written to for that', () => {
    const { log } = run(newWorkbook(), 'setUpWorkbook').standIn.calls;
    expect(log.filter((name) => /setSpreadsheet/.test(name))).toEqual([]);
  });
});

describe('a file in use', () => {
  const filled = (): Workbook => abroad(smallDesk().workbook, 'en_US', 'America/Los_Angeles');

  test.each(['setUpWorkbook', 'checkData', 'calculateScores'])(
    '%s asks once, and leaves it as it is on no',
    (entry) => {
      const workbook = filled();
      expect(asked(press(workbook, entry, 'NO'))).toEqual([
        expect.stringMatching(/en_US, America\/Los_Angeles[\s\S]*1\/4\/2567[\s\S]*ใช่ \(Yes\)/),
      ]);
      expect(regionOf(workbook)).toEqual(['en_US', 'America/Los_Angeles']);
      for (const later of ['setUpWorkbook', 'checkData', 'calculateScores'])
        expect(asked(press(workbook, later, 'NO'))).toEqual([]);
    },
  );

  test('is set on yes, which is said, and nothing typed changes', () => {
    const workbook = filled();
    const before = workbook.sheets.map((sheet) => sheet.rows());
    const desk = press(workbook, 'setUpWorkbook', 'YES');
    expect(regionOf(workbook)).toEqual(['th_TH', 'Asia/Bangkok']);
    expect(desk.standIn.toasts.at(-1)?.text).toContain('เป็นไทยแล้ว');
    expect(workbook.sheets.map((sheet) => sheet.rows())).toEqual(before);
  });

  test('is asked about again where the question was closed without an answer', () => {
    const workbook = filled();
    press(workbook, 'calculateScores', 'CLOSE');
    expect(asked(press(workbook, 'calculateScores', 'NO'))).toHaveLength(1);
  });

  test('that is Thai is never asked about', () => {
    expect(asked(press(smallDesk().workbook, 'calculateScores', 'NO'))).toEqual([]);
  });
});
