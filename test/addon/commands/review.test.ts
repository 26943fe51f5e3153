import { expect, it, test } from 'vitest';
import { MARK_ROW } from '../../../src/workbook/tabs/people-lines.ts';
import { cells, type Desk, sampleDesk, titles, type } from '../support.ts';

const REVIEW = 'ทบทวนเกณฑ์';
const texts = (desk: Desk): string[] => cells(desk, REVIEW).flat().map(String);

test('ทบทวนเกณฑ์ is made on request, and no calculation makes it', () => {
  const desk = sampleDesk();
  desk.addOn.call('calculateScores');
  expect(titles(desk)).not.toContain(REVIEW);
  const outcome = desk.addOn.call('reviewCriteria') as { failed: boolean };
  expect(outcome.failed).toBe(false);
  expect(titles(desk)).toContain(REVIEW);
  expect(desk.workbook.sheets[desk.workbook.active]?.name).toBe(REVIEW);
  expect(desk.standIn.toasts[desk.standIn.toasts.length - 1]?.text).toContain('ชีต "ทบทวนเกณฑ์"');
});

test('once it stands it says when it is out of date, and a calculation brings it up to date', () => {
  const desk = sampleDesk();
  desk.addOn.call('reviewCriteria');
  // The sample's ส3: eight of nine sent. All of them is a fact to tell.
  const sheet = desk.workbook.sheet(REVIEW);
  expect(sheet?.formula(MARK_ROW, 0)?.text).toBe("'สรุปคะแนน'!A4");
  const before = texts(desk);
  const forms = titles(desk).filter((title) => title.startsWith('กรอกผล'));
  for (const form of forms) {
    const column = cells(desk, form)[0]?.findIndex((head) => String(head).startsWith('ส3')) ?? -1;
    if (column > 0) for (let row = 2; row < 11; row += 1) type(desk, form, row, column, 'ใช่');
  }
  desk.addOn.call('calculateScores');
  expect(texts(desk)).not.toEqual(before);
  expect(texts(desk)).toContain('ส3');
});

it('is not made again once somebody deleted it', () => {
  const desk = sampleDesk();
  desk.addOn.call('reviewCriteria');
  const sheet = desk.workbook.sheet(REVIEW);
  if (sheet) desk.workbook.deleteSheet(sheet);
  desk.addOn.call('calculateScores');
  expect(titles(desk)).not.toContain(REVIEW);
});

it('is told why not, where nothing can be scored', () => {
  const desk = sampleDesk();
  type(desk, 'ตัวชี้วัด', 1, cells(desk, 'ตัวชี้วัด')[0]?.indexOf('น้ำหนัก') ?? 0, 'มาก');
  desk.addOn.call('reviewCriteria');
  expect(titles(desk)).not.toContain(REVIEW);
  expect(desk.standIn.alerts[0]?.title).toBe('ยังทบทวนเกณฑ์ไม่ได้');
});
