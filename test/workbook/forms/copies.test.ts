import { describe, expect, it } from 'vitest';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { cleanTabs, gridOf, gridsOf, put, type Rows, readChanged } from '../reading/grids.ts';

function copy(change: (form: Rows) => void = () => {}) {
  const { form } = cleanTabs();
  change(form);
  return gridOf('กรอกผล (2)', form);
}
const nothing = (): void => {};

describe('a second copy of a form', () => {
  it('that says the same changes nothing', () => {
    const { told, scores } = readChanged(nothing, {}, copy());
    expect(told).toEqual([]);
    expect(scores).toEqual({ เมืองจันทบุรี: [4, 3, 2], ท่าใหม่: [2, 1, 4] });
  });

  it('that says something else is a conflict at the later cell', () => {
    const { told, scores } = readChanged(
      nothing,
      {},
      copy((form) => put(form, 'C3', 71)),
    );
    expect(told).toEqual(['conflicting-result กรอกผล (2)!C3']);
    expect(scores?.เมืองจันทบุรี).toEqual([4, 'problem', 2]);
  });

  it('that is filled where the first is blank completes it', () => {
    const { told, scores } = readChanged(({ form }) => put(form, 'C3', ''), {}, copy());
    expect(told).toEqual([]);
    expect(scores?.เมืองจันทบุรี).toEqual([4, 3, 2]);
  });

  it.each([
    ['ไม่ประเมิน', 80],
    [80, 'ไม่ประเมิน'],
  ])('%s here and %s there conflict, whichever comes first', (first, second) => {
    const { told, scores } = readChanged(
      ({ form }) => put(form, 'B3', first),
      {},
      copy((form) => put(form, 'B3', second)),
    );
    expect(told).toEqual(['conflicting-result กรอกผล (2)!B3']);
    expect(scores?.เมืองจันทบุรี).toEqual(['problem', 3, 2]);
  });

  it('a work group’s score that differs conflicts too', () => {
    const withScore = (score: number | string) => (form: Rows) => {
      put(form, 'F1', 'ก1');
      put(form, 'F2', 'คะแนนจากกลุ่มงาน');
      put(form, 'F3', score);
    };
    const { told, scores } = readChanged(({ form }) => withScore('ไม่ประเมิน')(form), {}, copy(withScore(3)));
    expect(told).toEqual(['conflicting-result กรอกผล (2)!F3']);
    expect(scores?.เมืองจันทบุรี).toEqual(['problem', 3, 2]);
  });

  it.each([
    ['งดจ่ายตามหนังสือ', 'รอใบเสร็จ', 'งดจ่ายตามหนังสือ · รอใบเสร็จ'],
    ['งดจ่ายตามหนังสือ', ' งดจ่ายตามหนังสือ ', 'งดจ่ายตามหนังสือ'],
    ['', 'รอใบเสร็จ', 'รอใบเสร็จ'],
    ['งดจ่ายตามหนังสือ', '', 'งดจ่ายตามหนังสือ'],
  ])('with remarks and evidence %j here and %j there keeps both: %s', (first, second, kept) => {
    const noted = (text: string) => (form: Rows) => {
      ['หมายเหตุ', 'หลักฐาน'].forEach((label, index) => {
        const column = 'FG'[index];
        put(form, `${column}1`, 'ก1');
        put(form, `${column}2`, label);
        put(form, `${column}3`, text);
        put(form, `${column}4`, 'ของอำเภออื่น');
      });
    };
    const tabs = cleanTabs();
    noted(first)(tabs.form);
    const { round } = parseRound([...gridsOf(tabs), copy(noted(second))]);
    const result = round?.rated[0]?.[0]?.result;
    expect([result?.note, result?.evidence?.text]).toEqual([kept, kept]);
  });
});
