import { expect, test } from 'vitest';
import { deskOver, sampleDesk } from '../support.ts';

// In Google the lock is gone as soon as a question stands on the screen.
test.each([
  'calculateScores',
  'checkData',
  'setUpWorkbook',
  'syncForms',
  'setEditRights',
  'recordMonth',
  'closeRound',
  'startNextRound',
  'testSystem',
  'showAbout',
])('%s asks and tells nothing while it holds the lock', (name) => {
  const { workbook } = sampleDesk();
  for (const answer of ['YES', 'NO', 'CANCEL']) {
    const desk = deskOver(workbook, { user: { email: 'a@example.com' } });
    desk.standIn.answerAlerts(answer);
    desk.addOn.call(name);
    expect(desk.standIn.run.locksLost).toBe(0);
  }
});

test('an alert while the lock is held would be seen', () => {
  const { standIn } = sampleDesk();
  standIn.run.holdsLock = true;
  standIn.run.loseLock();
  expect(standIn.run.locksLost).toBe(1);
});
