import { describe, expect, it } from 'vitest';
import {
  exact,
  explainIndicator,
  type Indicator,
  type Result,
  toNumber,
} from '../../../src/scoring/index.ts';
import { scoreIndicator } from '../../../src/scoring/score-indicator.ts';
import type { Barred } from '../../../src/scoring/types.ts';
import {
  confirmedAs,
  given,
  indicator,
  MISSING,
  NOT_ASSESSED,
  POLICY,
  UNREADABLE,
} from '../support/build.ts';

const SINCE = 'ตั้งแต่ 1 กรกฎาคม 2567 ตาม มท 0410/1';
const LOWEST = exact(1);
const LEFT_OUT: Barred = { kind: 'not-assessed', lowest: LOWEST };
const TO_MEND: Barred = { kind: 'problem', reason: 'เป้าหมายของอำเภออ่านไม่ได้', lowest: LOWEST };

const spending = indicator({
  measure: 'percent',
  labels: ['เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)'],
  criterion: { rule: 'proportional', target: 100 },
});
/** What the round makes of an indicator whose target cannot be scored against. */
const withoutTarget: Indicator = { ...spending, criterion: null };

const since = (result: Result): Result => ({ ...result, targetSource: SINCE });
const barredBy = (barred: Barred, result: Result): Result => ({ ...result, barred });
const scored = (one: Indicator, result: Result) => scoreIndicator(one, result, POLICY);
const say = (one: Indicator, result: Result): string =>
  explainIndicator(one, result, scored(one, result), POLICY);

describe('a target that the district has of its own', () => {
  it('is told with the letter that set it', () => {
    expect(say(spending, since(given(92, 100)))).toContain(
      `คิดเป็นร้อยละ 92.00 (เป้าหมายไม่น้อยกว่าร้อยละ 100 ${SINCE}) ได้ 5 × 92 ÷ 100`,
    );
  });

  it('is told where the result is missing, which says nothing of the target of all', () => {
    const missing = 'ยังไม่ได้รับข้อมูล เบิกจ่าย (บาท)';
    expect(say(spending, since(MISSING))).toBe(`${missing} (เป้าหมายไม่น้อยกว่าร้อยละ 100 ${SINCE})`);
    expect(say(spending, MISSING)).toBe(missing);
    expect(say(withoutTarget, since(MISSING))).toBe(missing);
  });

  it('is told where the letter says ไม่ประเมิน, and not where the form says it', () => {
    const leftOut = 'ไม่ประเมินตัวชี้วัดนี้ จึงไม่นำน้ำหนักมาคิด';
    expect(say(withoutTarget, since(barredBy(LEFT_OUT, given(92, 100))))).toBe(`${leftOut} (${SINCE})`);
    expect(say(withoutTarget, barredBy(LEFT_OUT, given(92, 100)))).toBe(leftOut);
    expect(say(spending, since(NOT_ASSESSED))).toBe(leftOut);
  });

  it('is told where it has to be mended, beside what has to be mended in the result', () => {
    expect(say(withoutTarget, barredBy(TO_MEND, given(92, 100)))).toBe(
      'ยังให้คะแนนไม่ได้ เป้าหมายของอำเภออ่านไม่ได้',
    );
    expect(say(withoutTarget, barredBy(TO_MEND, UNREADABLE))).toBe(
      'ยังให้คะแนนไม่ได้ อ่านไม่ได้ และ เป้าหมายของอำเภออ่านไม่ได้',
    );
    expect(say(spending, barredBy(LEFT_OUT, UNREADABLE))).not.toContain('เป้าหมาย');
  });
});

describe('a target of its own that cannot be scored against', () => {
  it('leaves the value and no score', () => {
    const score = scored(withoutTarget, barredBy(TO_MEND, given(92, 100)));
    expect(score).toMatchObject({ status: 'problem', score: null, computed: null });
    expect(score.value && toNumber(score.value)).toBe(92);
  });

  it('leaves the lowest score as it is', () => {
    expect(scored(withoutTarget, barredBy(TO_MEND, given(92, 100))).lowest).toEqual(LOWEST);
    expect(scored(withoutTarget, MISSING).lowest).toEqual(exact(0));
  });

  it('leaves what is left out without value, blank or not', () => {
    const nothing = { status: 'not-assessed', value: null, score: null, computed: null, faults: [] };
    for (const result of [given(92, 100), given(92, 0), MISSING, UNREADABLE])
      expect(scored(withoutTarget, barredBy(LEFT_OUT, result))).toMatchObject(nothing);
  });

  it('is a problem also of a blank, and none where the work group gives the score', () => {
    expect(scored(withoutTarget, barredBy(TO_MEND, MISSING)).status).toBe('problem');
    expect(scored(withoutTarget, barredBy(TO_MEND, NOT_ASSESSED)).status).toBe('not-assessed');
    expect(scored(withoutTarget, barredBy(TO_MEND, confirmedAs(4, MISSING)))).toMatchObject({
      status: 'confirmed',
      score: exact(4),
    });
  });
});
