import { summaryText } from '../../../language/summary.ts';
import { type DistrictScore, type Exact, shownMean } from '../../../scoring/index.ts';
import type { ScoredRun } from '../describe-tabs.ts';
import { averageStyle, type StyleName } from '../style.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { Kind } from './kinds.ts';
import type { LeadColumn } from './lead-columns.ts';

/** The row of averages of one kind: of every column, over those that have a figure; exact until it is shown. */
export function addAverages(
  tab: TabBuilder,
  { assessment, districts }: ScoredRun,
  lead: readonly LeadColumn[],
  { name, members }: Kind,
  unit: string,
): void {
  const { sections, indicators, settings } = assessment.round;
  const mean = (of: (score: DistrictScore) => Exact | null | undefined, decimals: number): number | null =>
    shownMean(
      members.flatMap((d) => {
        const score = assessment.scores[d];
        return (score && of(score)) ?? [];
      }),
      decimals,
    );
  const open = members.filter((d) => !districts[d]?.complete).length;
  const words = [summaryText.average(name), open > 0 ? summaryText.soFar(open, unit) : null];
  const values = [
    ...lead.map((one) => (one.mean ? mean(one.mean.of, one.mean.decimals) : null)),
    ...sections.map((_, s) => mean((score) => score.sections[s], settings.decimals)),
    ...indicators.map((_, i) => mean((score) => score.indicators[i]?.score, settings.decimals)),
  ];
  const state = lead.findIndex(({ style }) => style === 'text');
  values.forEach((_, column) => {
    const decimals = lead[column]?.mean?.decimals ?? settings.decimals;
    const style: StyleName = column === 0 || column === state ? 'sumWords' : averageStyle(decimals);
    tab.style(tab.next, column, style);
  });
  tab.row(
    values.map((value, column) => (column === 0 ? words[0] : column === state ? words[1] : value) ?? null),
  );
}
