import { nameIndicator } from '../../../language/indicators.ts';
import { overviewText as words } from '../../../language/overview.ts';
import { scoreFixed } from '../../../scoring/index.ts';
import type { ScoredRun } from '../scored-run.ts';
import { cellStyle } from '../style.ts';
import { averagedTotals } from '../summary/averaged.ts';
import type { Kind } from '../summary/kinds.ts';
import { pullsOf } from '../summary/pulls.ts';
import type { TabBuilder } from '../tab-builder.ts';
import { COLUMNS } from './overview-columns.ts';

/** A cost is a small part of a point: whole points would tell nothing. */
const LEAST_DECIMALS = 2;
/** So many names are told; more are counted. */
const MOST_NAMES = 3;

/** The three indicators that cost the average total most, and where they are lowest. */
export function addCosts(tab: TabBuilder, { round }: ScoredRun, kind: Kind, unit: string): void {
  const { decimals } = round.settings;
  const costDecimals = Math.max(decimals, LEAST_DECIMALS);
  const { members } = averagedTotals(kind.members, unit);
  const pulls = pullsOf(round, kind.members, members, costDecimals);
  if (pulls.length === 0) return;
  tab.row([]).line(words.pulls(kind.name), 'heading');
  const top = tab.next;
  const rest = { column: 3, rows: 1, columns: COLUMNS - 3 };
  tab.merge({ row: top, ...rest }).header([...words.pullHeaders, '', '']);
  for (const { indicator, cost, lowest, lowestScore } of pulls) {
    const names = lowest.map(({ name }) => name);
    const where = names.length > MOST_NAMES ? words.countOf(names.length, unit) : names.join(', ');
    const score = cellStyle(decimals);
    tab
      .merge({ row: tab.next, ...rest })
      .row(
        [
          nameIndicator(indicator.code, indicator.shortName),
          cost,
          Number(scoreFixed(lowestScore, decimals)),
          where,
        ],
        ['nameText', cellStyle(costDecimals), score, 'text'],
      );
  }
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: COLUMNS });
}
