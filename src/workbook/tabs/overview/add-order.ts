import { overviewText as words } from '../../../language/overview.ts';
import { summaryText } from '../../../language/summary.ts';
import { tabText } from '../../../language/tabs.ts';
import { exact, PERCENT_DECIMALS, toFixed } from '../../../scoring/index.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import type { ScoredRun } from '../scored-run.ts';
import { assessedWords, handInState, leftOutWords } from '../shared/state-words.ts';
import type { StyleName } from '../style.ts';
import { cellStyle, partStyle, totalStyle } from '../style.ts';
import { changeSince } from '../summary/change-since.ts';
import type { Kind } from '../summary/kinds.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { TabValue } from '../tab-description.ts';
import { districtTabKey } from '../titles.ts';
import { COLUMNS } from './overview-columns.ts';

/** More rows than this fill pages that nobody reads: the rest is counted, and stands in สรุปคะแนน. */
const MOST_LISTED = 40;

/**
 * One kind of districts, best first; behind them the complete ones without a rank, then, lighter, the incomplete ones
 * with the range that they can still reach.
 */
export function addOrder(
  tab: TabBuilder,
  run: ScoredRun,
  { name, noun, members }: Kind,
  hasTabs: boolean,
): void {
  const ranked = members.filter(({ rank }) => rank !== null);
  ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const open = members.filter(({ complete }) => !complete);
  const leftOut = members.filter((one) => one.complete && one.rank === null);
  const ordered = [...ranked, ...leftOut, ...open];
  tab.row([]).line(summaryText.ranking(name), 'heading');
  tab.line(tabText.rankedBy, 'subtitle');
  const top = tab.next;
  tab.header([noun, ...words.rankingHeaders]);
  for (const district of ordered.slice(0, MOST_LISTED)) addDistrict(tab, run, district, hasTabs);
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: COLUMNS });
  if (ordered.length > MOST_LISTED) tab.line(words.more(ordered.length - MOST_LISTED), 'subtitle');
}

function addDistrict(tab: TabBuilder, run: ScoredRun, district: ScoredDistrict, hasTabs: boolean): void {
  const { decimals } = run.round.settings;
  const { name, rank, total, percent, grade, complete } = district;
  const row: TabValue[] = [name, rank ?? summaryText.none, total, percent, grade ?? summaryText.none];
  const look: StyleName[] = complete
    ? ['nameText', 'centerText', totalStyle(decimals), cellStyle(PERCENT_DECIMALS), 'centerText', 'text']
    : ['partName', 'partCenter', partStyle(decimals), partStyle(PERCENT_DECIMALS), 'partCenter', 'partText'];
  if (hasTabs) {
    const to = { kind: 'own', key: districtTabKey(district), cell: 'A1' } as const;
    tab.link({ row: tab.next, column: 0, to });
  }
  tab.row([...row, remark(run, district) || null], look);
}

/** What changed since the last month or round, or what is still to come; and the committee's own figure. */
function remark({ round, earlier }: ScoredRun, district: ScoredDistrict): string {
  const { decimals, rankFrom } = round.settings;
  const { range, moderated, complete } = district;
  const change = earlier && changeSince(district, earlier, decimals);
  const parts = [
    complete && change ? `${summaryText.compared(earlier.label)} ${change.text}` : '',
    complete ? '' : handInState(district),
    complete || !range ? '' : tabText.couldBe(range[0].toFixed(decimals), range[1].toFixed(decimals)),
    assessedWords(district),
    leftOutWords(district, rankFrom),
    moderated
      ? words.moderated(toFixed(exact(moderated.percent), PERCENT_DECIMALS), moderated.grade ?? '')
      : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
