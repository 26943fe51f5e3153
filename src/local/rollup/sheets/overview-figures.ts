import { rollUpSheets } from '../../../language/rollup/sheets.ts';
import type { SheetView } from './sheet-view.ts';

/** How many are brought together, and what is to be known of their figures. */
export function overviewLines({ report, workbooks }: SheetView): { counts: string; states: string } {
  const sum = (of: (one: (typeof report.workbooks)[number]) => number): number =>
    report.workbooks.reduce((total, one) => total + of(one), 0);
  const open = report.workbooks.filter(({ unconfirmed }) => unconfirmed > 0);
  const stale = workbooks.filter((one) => one.isStale).length;
  const marked = workbooks.filter(({ label }) => label !== '').length;
  const states = [
    open.length > 0
      ? rollUpSheets.estimate(
          sum(({ unconfirmed }) => unconfirmed),
          open.length,
        )
      : '',
    stale > 0 ? rollUpSheets.staleCount(stale) : '',
    marked > 0 ? rollUpSheets.markedCount(marked) : '',
  ].filter((words) => words !== '');
  return {
    counts: rollUpSheets.counts(
      report.workbooks.length,
      sum(({ districts }) => districts),
      sum(({ complete }) => complete),
    ),
    states: states.length > 0 ? states.join(' · ') : rollUpSheets.allSound,
  };
}

/** Grades with how many ranked districts have each, from the one that stands highest. */
export function gradesOf({ report: { ranking } }: SheetView): [grade: string, count: number][] {
  const counts = new Map<string, { count: number; best: number }>();
  for (const { grade, percent } of ranking) {
    const known = counts.get(grade ?? '') ?? { count: 0, best: 0 };
    counts.set(grade ?? '', { count: known.count + 1, best: Math.max(known.best, percent) });
  }
  return [...counts]
    .sort(([, a], [, b]) => b.best - a.best)
    .map(([grade, { count }]) => [grade || rollUpSheets.none, count]);
}

/** Ends of the bands that percents are counted in. */
const BANDS = [0, 50, 60, 65, 70, 75, 80, 85, 90, 95];

/** How many ranked districts lie in each band. */
export const bandsOf = ({ report: { ranking } }: SheetView): [band: string, count: number][] =>
  BANDS.map((from, at) => {
    const to = BANDS[at + 1] ?? Number.POSITIVE_INFINITY;
    const count = ranking.filter(({ percent }) => percent >= from && percent < to).length;
    return [to > 100 ? rollUpSheets.lastBand(from) : rollUpSheets.band(from, to), count];
  });

/** Provinces with their mean percent, the highest first. */
export const provincesByMean = ({ report: { provinces } }: SheetView): [province: string, mean: number][] =>
  provinces
    .flatMap(({ province, mean }): [string, number][] => (mean === null ? [] : [[province, mean]]))
    .sort(([, a], [, b]) => b - a);

/** Indicators of the rules that most share, the weakest first: code, mean score, how many are at full marks. */
export const weakestIndicators = ({ report: { indicators }, ruleSets, nameOf }: SheetView) =>
  indicators
    .filter(({ rulesId }) => rulesId === ruleSets[0])
    .sort((a, b) => a.mean - b.mean)
    .map(({ code, mean, atFull }): [string, number, number] => [labelOf(code, nameOf(code)), mean, atFull]);

/** As much of an indicator's name as stands beside a bar. */
const MOST_LETTERS = 34;
const labelOf = (code: string, name: string): string => {
  const words = name === code ? code : `${code} ${name}`;
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS - 1)}…` : words;
};
