import { describe, expect, it } from 'vitest';
import { answerOf, type Notes } from '../../../src/addon/self-test/notebook.ts';

const fails = (message: string) => () => {
  throw new Error(message);
};

describe('what a probe noted comes to', () => {
  it.each<[verdict: string, ask: (note: Notes) => void]>([
    ['as assumed', (note) => note.same([1, 'ก'], [1, 'ก'])],
    ['otherwise', (note) => note.same([1, 'ก'], [1, 'ข'])],
    ['as assumed', (note) => note.refuses(fails('Exception: not found'), 'not found')],
    // Google words its errors in the language of the account.
    ['worded otherwise', (note) => note.refuses(fails('ไม่พบ'), 'not found')],
    ['otherwise', (note) => note.refuses(() => 1, 'not found')],
    ['as assumed', (note) => note.accepts(() => 1)],
    ['otherwise', (note) => note.accepts(fails('no'))],
    ['failed', fails('Service Spreadsheets failed')],
  ])('%s', (verdict, ask) => {
    expect(answerOf(ask).verdict).toBe(verdict);
  });

  it('is the worst of its notes, with all of them side by side', () => {
    const answer = answerOf((note) => {
      note.same(1, 1);
      note.refuses(fails('ไม่พบ'), 'not found');
      note.same(2, 3);
      note.accepts(() => 1);
    });
    expect(answer).toEqual({
      assumed: '1\nปฏิเสธ: not found\n3\nยอมรับ',
      seen: '1\nปฏิเสธ: ไม่พบ\n2\nยอมรับ',
      verdict: 'otherwise',
    });
  });

  it('keeps what was noted before it stopped, and why it stopped', () => {
    const answer = answerOf((note) => {
      note.same(1, 1);
      throw new Error('หมดเวลา');
    });
    expect(answer).toEqual({ assumed: '1', seen: '1\nหยุดกลางคัน: หมดเวลา', verdict: 'failed' });
  });
});
