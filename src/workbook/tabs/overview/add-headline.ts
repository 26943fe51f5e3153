import { overviewText as words } from '../../../language/overview.ts';
import { summaryText } from '../../../language/summary.ts';
import { tabText } from '../../../language/tabs.ts';
import { exact, PERCENT_DECIMALS, scoreFixed, toFixed } from '../../../scoring/index.ts';
import { confirmationsOf, isConfirmed } from '../../confirmation/owner-confirmation.ts';
import type { KeptTotals } from '../../history/trend.ts';
import type { ScoredRun } from '../scored-run.ts';
import { completeness } from '../shared/completeness.ts';
import { ownersOf } from '../shared/owners.ts';
import { sayChange } from '../shared/say-change.ts';
import { shownPercentMean, shownScoreMean } from '../shared/shown-averages.ts';
import { averagedTotals } from '../summary/averaged.ts';
import type { Kind } from '../summary/kinds.ts';
import type { TabBuilder } from '../tab-builder.ts';

/** What the chief asks first: is everything there, how good is it, and is it better than before. */
export function addHeadline(tab: TabBuilder, run: ScoredRun, kinds: readonly Kind[], unit: string): void {
  const { round, districts, problems } = run;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  tab.line(completeness(districts), 'bodyStrong');
  tab.line(errors > 0 ? words.errors(errors) : tabText.errorsOpen(0), 'bodyStrong');
  for (const kind of kinds) {
    const [mean, ...of] = sayMean(kind, round.settings.decimals, unit);
    tab.line(mean ?? '', 'bodyStrong');
    for (const line of of) tab.line(line, 'bodyLine');
  }
  for (const line of sayTrend(run, kinds[0])) tab.line(line, 'bodyLine');
  const owners = ownersOf(round).filter(({ name, indicators }) => name !== '' && indicators.length > 0);
  if (owners.length === 0) return;
  const confirmed = owners.filter((owner) =>
    isConfirmed(confirmationsOf(owner, round.forms, run.confirmations)),
  );
  tab.line(words.confirmed(confirmed.length, owners.length), 'bodyLine');
}

function sayMean({ name, members }: Kind, decimals: number, unit: string): string[] {
  const { members: averaged, words: which } = averagedTotals(members, unit);
  const total = shownScoreMean(
    averaged.flatMap(({ exact: { total: one } }) => one ?? []),
    decimals,
  );
  const percent = shownPercentMean(averaged.flatMap(({ exact: { percent: one } }) => one ?? []));
  if (total === null || percent === null) return [words.noMean];
  const figure = toFixed(exact(percent), PERCENT_DECIMALS);
  const mean = words.mean(name, scoreFixed(exact(total), decimals), figure);
  // Where nothing is left out there is nothing to say of it.
  return which === summaryText.allTotals ? [mean] : [mean, words.meanOf(which)];
}

/** The average of complete districts against the last month's and the last round's; nothing where none is complete. */
function sayTrend({ trend, round }: ScoredRun, kind: Kind | undefined): string[] {
  const { decimals } = round.settings;
  const whole = (kind?.members ?? []).filter(({ complete }) => complete);
  const now = shownScoreMean(
    whole.flatMap(({ exact: { total } }) => total ?? []),
    decimals,
  );
  const lastMonth = trend.months[trend.months.length - 1];
  return [lastMonth, trend.lastRound].flatMap((then: KeptTotals | null | undefined) => {
    const mean = then ? shownScoreMean(then.totals, decimals) : null;
    const change = sayChange(now, mean, decimals);
    if (!then || mean === null || !change) return [];
    return [words.since(then.label, scoreFixed(exact(mean), decimals), change.text)];
  });
}
