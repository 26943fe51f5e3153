import { describe, expect, it, test } from 'vitest';
import { MEASURES, type Measure, toNumber } from '../../../src/scoring/index.ts';

/** What the contract says of every วิธีวัด: its word, how many labels, how cells are read, and what blank cells mean. */
const CONTRACT = {
  number: { word: 'ตัวเลข', labels: [1, 1, 'ผล'], reads: 'number', rule: 'proportional', target: null },
  percent: { word: 'ร้อยละ', labels: [2, 2, null], reads: 'number', rule: 'proportional', target: null },
  growth: {
    word: 'ร้อยละที่เพิ่มขึ้น',
    labels: [2, 2, null],
    reads: 'number',
    rule: 'proportional',
    target: null,
  },
  count: {
    word: 'นับข้อที่ทำแล้ว',
    labels: [1, Number.POSITIVE_INFINITY, null],
    reads: 'tick',
    rule: 'proportional',
    target: 4,
  },
  'yes-no': { word: 'ใช่/ไม่ใช่', labels: [1, 1, 'ผล'], reads: 'tick', rule: 'pass-fail', target: 1 },
  direct: { word: 'ให้คะแนนโดยตรง', labels: [1, 1, 'คะแนน'], reads: 'number', rule: null, target: null },
} satisfies Record<Measure, unknown>;

describe('every measure is as the contract says', () => {
  it.each(Object.keys(CONTRACT) as Measure[])('%s', (measure) => {
    const { word, labels, reads, defaults } = MEASURES[measure];
    const target = defaults?.target?.(4) ?? null;
    expect({
      word,
      labels: [labels.least, labels.most, labels.usual],
      reads,
      rule: defaults?.rule ?? null,
      target: target && toNumber(target),
    }).toEqual(CONTRACT[measure]);
  });
});

test('the drop-down offers them in the order of the contract', () => {
  expect(Object.keys(MEASURES)).toEqual(Object.keys(CONTRACT));
});

/** What sets one วิธีวัด apart from the others: true, or the word, of those that are named and of no other. */
const SPECIAL = {
  /** A blank item beside a ticked one is not done; every other blank is a result that is missing. */
  blankIsZero: { count: true },
  /** Yes or no: no amount, and no arithmetic. */
  isAnswer: { 'yes-no': true },
  /** A share and a growth are percents; a number is one where หน่วยวัด says so. */
  percents: { percent: 'always', growth: 'always', number: 'by-unit' },
  /** Handbooks give levels for what is measured, not for items, answers and given scores. */
  hasUsualLevels: { number: true, percent: true, growth: true },
} as const;
const OTHERS = { blankIsZero: false, isAnswer: false, percents: 'never', hasUsualLevels: false } as const;

test.each(Object.keys(OTHERS) as (keyof typeof OTHERS)[])('%s', (key) => {
  const named: Partial<Record<Measure, unknown>> = SPECIAL[key];
  for (const measure of Object.keys(CONTRACT) as Measure[])
    expect([measure, MEASURES[measure][key]]).toEqual([measure, named[measure] ?? OTHERS[key]]);
});
