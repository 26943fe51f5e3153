import { nameIndicator } from '../../../language/indicators.ts';
import { summaryText } from '../../../language/summary.ts';
import { exact, FIVE, minus, scoreFixed, toFixed } from '../../../scoring/index.ts';
import type { ScoredRun } from '../scored-run.ts';
import { shownScoreMean } from '../shared/shown-averages.ts';
import type { TabBuilder } from '../tab-builder.ts';
import { averagedTotals } from './averaged.ts';
import type { Kind } from './kinds.ts';
import { pullsOf } from './pulls.ts';

/** So many names are told; more are counted. */
const MOST_NAMES = 2;

/** What pulls the province down: the three indicators that cost the average total most, in words with figures. */
export function addPulls(tab: TabBuilder, { round }: ScoredRun, kind: Kind, unit: string): void {
  const { decimals } = round.settings;
  // A cost is a small part of a point: whole points would tell nothing.
  const costDecimals = Math.max(decimals, 2);
  const { members, words } = averagedTotals(kind.members, unit);
  const mean = shownScoreMean(
    members.flatMap(({ exact: { total } }) => total ?? []),
    decimals,
  );
  const pulls = pullsOf(round, kind.members, members, costDecimals);
  if (mean === null || pulls.length === 0) return;
  const average = exact(mean);
  tab.row([]);
  tab.line(summaryText.pulls(kind.name), 'heading');
  const lost = toFixed(minus(FIVE, average), decimals);
  tab.line(summaryText.pullsFrom(words, scoreFixed(average, decimals), lost), 'subtitle');
  pulls.forEach(({ indicator, cost, mean: score, lowest, lowestScore }, index) => {
    const low = scoreFixed(lowestScore, decimals);
    const names = lowest.map(({ name }) => name);
    const where =
      names.length > MOST_NAMES
        ? summaryText.lowestCount(low, names.length, unit)
        : summaryText.lowestIn(low, names);
    const text = summaryText.pull(
      index + 1,
      nameIndicator(indicator.code, indicator.shortName),
      score === null ? '' : score.toFixed(decimals),
      cost.toFixed(costDecimals),
      where,
    );
    tab.line(text, 'plain');
  });
}
