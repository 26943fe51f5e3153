import { describe, expect, it } from 'vitest';
import { exact, toNumber } from '../../../src/scoring/exact/exact.ts';
import { partsOfTotal, sectionParts } from '../../../src/scoring/rollup/contributions.ts';
import type { Indicator } from '../../../src/scoring/types.ts';

const sections = [
  { name: 'งาน', share: exact(60) },
  { name: 'คน', share: exact(20) },
];
const figures = (parts: readonly (Parameters<typeof toNumber>[0] | null)[]) =>
  parts.map((part) => part && toNumber(part));

describe('what sections put into a total', () => {
  it('is share × score over all shares with a score, and adds up to the total', () => {
    // 60·4/80 = 3 and 20·2/80 = 0.5; the total is (240 + 40)/80 = 3.5.
    expect(figures(sectionParts(sections, [exact(4), exact(2)]))).toEqual([3, 0.5]);
  });

  it('leaves out a section without a score', () => {
    expect(figures(sectionParts(sections, [null, exact(2)]))).toEqual([null, 2]);
  });

  it('is nothing where no share has weight', () => {
    expect(sectionParts([{ name: 'งาน', share: exact(0) }], [exact(4)])).toEqual([null]);
  });
});

describe('the part of a total that an indicator decides', () => {
  const indicators = [
    { section: 0, weight: exact(30) },
    { section: 0, weight: exact(10) },
    { section: 1, weight: exact(5) },
  ] as Indicator[]; // the parts look at section and weight alone

  it('is its weight in its section times the share of that', () => {
    // 60/80 · 30/40, 60/80 · 10/40, 20/80.
    expect(figures(partsOfTotal(sections, indicators, [true, true, true]))).toEqual([0.5625, 0.1875, 0.25]);
  });

  it('is nothing for what is monitored, and a section of those alone takes no share', () => {
    const monitored = [...indicators.slice(0, 2), { section: 1, weight: exact(0) }] as Indicator[]; // as above
    expect(figures(partsOfTotal(sections, monitored, [true, true, true]))).toEqual([0.75, 0.25, null]);
  });

  it('grows where others have no score', () => {
    expect(figures(partsOfTotal(sections, indicators, [true, false, true]))).toEqual([0.75, null, 0.25]);
    expect(figures(partsOfTotal(sections, indicators, [false, true, false]))).toEqual([null, 1, null]);
  });
});
