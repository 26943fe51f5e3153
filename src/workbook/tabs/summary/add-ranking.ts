import { summaryText } from '../../../language/summary.ts';
import { tabText } from '../../../language/tabs.ts';
import {
  type Exact,
  scoreFixed,
  sectionParts,
  shownScore,
  toFixed,
  toNumber,
} from '../../../scoring/index.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import type { ScoredRun } from '../scored-run.ts';
import { CHART_COLORS, cellStyle } from '../style.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { Kind } from './kinds.ts';
import { type LeadColumn, lookOf } from './lead-columns.ts';

/** More bars than this nobody reads. */
const MOST_BARS = 30;

const ROW_HEIGHT = 21;
const BAR_HEIGHT = 26;
/** Title, axis and legend. */
const AROUND_BARS = 150;
const CHART_WIDTH = 640;

const rankingColumns = (lead: readonly LeadColumn[]): LeadColumn[] => lead.filter(({ ranking }) => ranking);

/** The column under the left edge of the charts: the table and a column's space stand before it. */
const chartColumn = (lead: readonly LeadColumn[], sections: number): number =>
  rankingColumns(lead).length + sections + 1;

/** Pixels up to the right edge of the charts, over columns of these widths. */
export const chartEnd = (lead: readonly LeadColumn[], sections: number, widths: readonly number[]): number =>
  widths.slice(0, chartColumn(lead, sections)).reduce((sum, width) => sum + width, CHART_WIDTH);

/**
 * The ranking of one kind: a table with what each section puts into the total, and beside it the chart that shows it.
 * Those without a rank come last, in the order of their tab and outside the chart: first the complete ones of which
 * too little is assessed, then the incomplete ones, without figures. The rows go on as far down as the chart. `isBeside`: false where the
 * page has no room for the chart beside the table, and it stands below. Where
 * nobody has a rank there is neither.
 */
export function addRanking(
  tab: TabBuilder,
  { round }: ScoredRun,
  lead: readonly LeadColumn[],
  { name, noun, members }: Kind,
  unit: string,
  isBeside: boolean,
): void {
  const { decimals } = round.settings;
  const ranked = members.filter(({ rank }) => rank !== null);
  ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const columns = rankingColumns(lead);
  const [, ...headers] = columns.map(({ header }) => header);
  const title = summaryText.ranking(name);
  const bars = Math.min(ranked.length, MOST_BARS);
  tab.row([]);
  tab.line(title, 'heading');
  if (bars === 0) {
    const { nobodyComplete, nobodyRanked } = summaryText;
    tab.line(members.some(isWhole) ? nobodyRanked : nobodyComplete, 'subtitle');
    return;
  }
  tab.line(summaryText.rankingNote(tabText.rankedBy), 'subtitle');
  const headerRow = tab.next;
  tab.header([noun, ...headers, ...round.sections.map((section) => section.name)]);
  const look = [...columns.map(({ style }) => style), ...round.sections.map(() => cellStyle(decimals))];
  const leftOut = members.filter((one) => one.rank === null && isWhole(one));
  const ordered = [...ranked, ...leftOut, ...members.filter((one) => !isWhole(one))];
  tab.block(
    ordered.map((district) => [
      ...columns.map(({ of, mean }) => (mean && !isWhole(district) ? null : of(district))),
      ...sectionParts(round.sections, district.exact.sections).map((part) =>
        part && isWhole(district) ? partFigure(part, decimals) : null,
      ),
    ]),
    look,
  );
  ordered.forEach((district, index) => {
    columns.forEach((column, at) => {
      const own = lookOf(column, district);
      if (own) tab.style(headerRow + 1 + index, at, own);
    });
    if (!isWhole(district))
      tab.area(headerRow + 1 + index, columns.length, round.sections.length, 'partCenter');
  });
  tab.box({ row: headerRow, column: 0, rows: tab.next - headerRow, columns: look.length });
  const height = AROUND_BARS + bars * BAR_HEIGHT;
  if (!isBeside) tab.row([]);
  const top = isBeside ? headerRow : tab.next;
  while ((tab.next - top) * ROW_HEIGHT < height) tab.row([]);
  const cells = (column: number) => ({ row: headerRow, column, rows: bars + 1, columns: 1 });
  tab.chart({
    kind: 'bar',
    stacked: true,
    title: bars < members.length ? summaryText.chartFirst(title, bars, members.length, unit) : title,
    labelAxis: noun,
    valueAxis: summaryText.total,
    from: 0,
    to: 5,
    labels: cells(0),
    series: round.sections.map((_, s) => ({
      cells: cells(columns.length + s),
      color: CHART_COLORS[s % CHART_COLORS.length] ?? CHART_COLORS[0],
    })),
    row: top,
    column: isBeside ? chartColumn(lead, round.sections.length) : 0,
    width: CHART_WIDTH,
    height,
  });
}

/**
 * Rounded by the format alone, since bars of rounded parts would not add up to the total; but for a part that the
 * format would round up to full points.
 */
const partFigure = (part: Exact, decimals: number): number =>
  toFixed(part, decimals) === scoreFixed(part, decimals) ? toNumber(part) : shownScore(part, decimals);

/** True where nothing is still to come and there is a total: its figures are final. */
const isWhole = ({ complete, total }: ScoredDistrict): boolean => complete && total !== null;
