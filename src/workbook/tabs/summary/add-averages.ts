import { summaryText } from '../../../language/summary.ts';
import { type Exact, PERCENT_DECIMALS } from '../../../scoring/index.ts';
import { rowsByIndicator } from '../../rows-by-indicator.ts';
import type { ScoredRun } from '../scored-run.ts';
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
  { round }: ScoredRun,
  lead: readonly LeadColumn[],
  { name, members }: Kind,
  unit: string,
): void {
  const { sections, indicators, settings } = round;
  const averaged = averagedTotals(members, unit);
  const rowsOf = rowsByIndicator(members);
  const mean = (figures: readonly Exact[]): number | null => shownScoreMean(figures, settings.decimals);
  const values = [
    ...lead.map(({ mean: one }) => {
      const of = one?.ofAll ? members : averaged.members;
      const figures = of.flatMap(({ exact }) => one?.of(exact) ?? []);
      return one?.isPercent ? shownPercentMean(figures) : mean(figures);
    }),
    ...sections.map((section) => mean(averagedSections(members, section))),
    ...indicators.map((indicator) => mean(rowsOf(indicator).flatMap(({ exact }) => exact.score ?? []))),
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
