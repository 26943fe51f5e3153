import { summaryText } from '../../../language/summary.ts';
import { type Exact, PERCENT_DECIMALS } from '../../../scoring/index.ts';
import type { ScoredRun } from '../describe-tabs.ts';
import { shownPercentMean, shownScoreMean } from '../shared/shown-averages.ts';
import { averageStyle, type StyleName } from '../style.ts';
import type { TabBuilder } from '../tab-builder.ts';
import { averagedSections, averagedTotals } from './averaged.ts';
import type { Kind } from './kinds.ts';
import type { LeadColumn } from './lead-columns.ts';

/**
 * The row of averages of one kind; exact until it is shown. A figure so far says little about the province: totals and
 * sections are averaged over those to which nothing is still to come, as long as there are any.
 */
export function addAverages(
  tab: TabBuilder,
  { assessment: { round, scores } }: ScoredRun,
  lead: readonly LeadColumn[],
  { name, members }: Kind,
  unit: string,
): void {
  const { sections, indicators, settings } = round;
  const scoresOf = (indices: readonly number[]) => indices.flatMap((d) => scores[d] ?? []);
  const all = scoresOf(members);
  const averaged = averagedTotals(scores, members, unit);
  const totals = scoresOf(averaged.members);
  const mean = (figures: readonly Exact[]): number | null => shownScoreMean(figures, settings.decimals);
  const values = [
    ...lead.map(({ mean: one }) => {
      const of = one?.ofAll ? all : totals;
      const figures = of.flatMap((score) => one?.of(score) ?? []);
      return one?.isPercent ? shownPercentMean(figures) : mean(figures);
    }),
    ...sections.map((_, s) => mean(averagedSections(all, indicators, s))),
    ...indicators.map((_, i) => mean(all.flatMap((score) => score.indicators[i]?.score ?? []))),
  ];
  const words = averaged.words === summaryText.allTotals ? null : averaged.words;
  const state = lead.findIndex(({ style }) => style === 'text');
  values.forEach((_, column) => {
    const decimals = lead[column]?.mean?.isPercent ? PERCENT_DECIMALS : settings.decimals;
    const style: StyleName = column === 0 || column === state ? 'sumWords' : averageStyle(decimals);
    tab.style(tab.next, column, style);
  });
  tab.row(
    values.map((value, column) =>
      column === 0 ? summaryText.average(name) : column === state ? words : value,
    ),
  );
}
