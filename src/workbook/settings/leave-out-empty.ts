import { problemText } from '../../language/problems.ts';
import { asTyped, plus, ZERO } from '../../scoring/index.ts';
import type { Problems } from '../problems/collector.ts';
import type { IndicatorRow, SectionRow } from '../round.ts';
import { isHundred } from './parse-sections.ts';

/**
 * The sections that have indicators, with the indicators pointing at them: one that is only planned is told and left
 * out, its share too. `used`: indices of the sections that a row of ตัวชี้วัด names; none at all: nothing is left out.
 */
export function leaveOutEmpty(
  sections: readonly SectionRow[],
  indicators: readonly IndicatorRow[],
  used: ReadonlySet<number>,
  problems: Problems,
): { sections: readonly SectionRow[]; indicators: readonly IndicatorRow[] } {
  if (used.size === 0) {
    checkShares(sections, [], problems);
    return { sections, indicators };
  }
  const kept = sections.filter((_, index) => used.has(index));
  const empty = sections.filter((_, index) => !used.has(index));
  for (const { name, share, namePlace } of empty) {
    problems.add('empty-section', namePlace, problemText.emptySection(name, asTyped(share)));
  }
  checkShares(
    kept,
    empty.map(({ name }) => name),
    problems,
  );
  const indexOf = new Map(kept.map((section, index) => [section, index]));
  return {
    sections: kept,
    indicators: indicators.map((one) => {
      const section = sections[one.section];
      return { ...one, section: (section && indexOf.get(section)) ?? -1 };
    }),
  };
}

/** Warns of shares that do not total 100, at the last one; `without`: names of sections that were left out. */
function checkShares(sections: readonly SectionRow[], without: readonly string[], problems: Problems): void {
  const last = sections[sections.length - 1];
  const sum = sections.reduce((total, { share }) => plus(total, share), ZERO);
  if (!last || isHundred(sum)) return;
  problems.add('shares-not-100', last.place, problemText.sharesNot100(asTyped(sum), without));
}
