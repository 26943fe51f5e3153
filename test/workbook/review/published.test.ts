import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProportion, reviewed, type Told } from './support.ts';

interface Card {
  readonly id: string;
  readonly rows: readonly { weight: number; weighted: number; result_percent: number }[];
}

/** Scorecards of several ratees by the same indicators; their sources stand in the file. */
const cards: readonly Card[] = JSON.parse(
  readFileSync(new URL('../../cases/scorecards.json', import.meta.url), 'utf8'),
);
const cardsOf = (...ids: string[]): Card[] => cards.filter(({ id }) => ids.includes(id));

describe('six hospitals by twelve items, passed or not (TPS Phrae, July FY2562)', () => {
  const hospitals = cardsOf('S07', 'S08', 'S09', 'S10', 'S11', 'S12');
  const items = (hospitals[0]?.rows ?? []).map(
    ({ weight }, at): Told => ({
      row: {
        รหัส: `ข${at + 1}`,
        ตัวชี้วัด: `ข้อ ${at + 1}`,
        น้ำหนัก: weight * 10,
        วิธีวัด: 'ใช่/ไม่ใช่',
        เกณฑ์: 'ผ่าน/ไม่ผ่าน',
      },
      results: hospitals.map(({ rows }) => ((rows[at]?.weighted ?? 0) > 0 ? 'ใช่' : 'ไม่ใช่')),
    }),
  );

  it('the items that all of them passed, or none, are told as facts, and nothing else', () => {
    const { findings } = reviewed(items);
    // Read off the published cards: items 4, 6 and 12 have points in all six, item 11 in none.
    expect(findings.map(({ kind, codes, seen }) => `${kind} ${codes} ${seen}`)).toEqual([
      'all-alike ข4 ทั้ง 6 แห่งที่ข้อมูลครบได้ 5 คะแนนเท่ากัน',
      'all-alike ข6 ทั้ง 6 แห่งที่ข้อมูลครบได้ 5 คะแนนเท่ากัน',
      'all-alike ข11 ทั้ง 6 แห่งที่ข้อมูลครบได้ 0 คะแนนเท่ากัน',
      'all-alike ข12 ทั้ง 6 แห่งที่ข้อมูลครบได้ 5 คะแนนเท่ากัน',
    ]);
  });
});

describe('three places by seven percents (King Prajadhipok’s Institute 2562, p. 174)', () => {
  const places = cardsOf('S02', 'S03', 'S04');
  const percents = (places[0]?.rows ?? []).map(({ weight }, at) =>
    inProportion(
      `ด${at + 1}`,
      weight,
      100,
      places.map(({ rows }) => rows[at]?.result_percent ?? ''),
    ),
  );

  it('are too few to tell anything from', () => {
    const { findings, notLooked } = reviewed(percents);
    expect(findings).toEqual([]);
    expect(notLooked).toHaveLength(5);
  });
});
