import { districtText as words } from '../../../language/district.ts';
import { summaryText } from '../../../language/summary.ts';
import { tabText } from '../../../language/tabs.ts';
import { compare, type Exact, isMonitored } from '../../../scoring/index.ts';
import type { ScoredRow } from '../../scored-district.ts';
import { STATUS_WORDS } from '../../vocabulary.ts';
import { sayChange } from '../shared/say-change.ts';
import { CHART_COLORS, scoreStyle } from '../style.ts';
import type { Area } from '../tab-description.ts';
import { averageFor } from './averages.ts';
import { addRow, boxFrom, type DistrictPage, type Placed } from './district-page.ts';
import { evidenceUrl } from './evidence-url.ts';

/** The score that the target earns. */
const FULL = 5;
/** Rows that the chart lies beside at the least, and its height in pixels at the usual 21 a row. */
const CHART_ROWS = 12;
const CHART_HEIGHT = 250;

/**
 * The table of why each score is what it is, with evidence, change and average, and the chart that reads it: beside
 * what stands above the table, from `chartRow` on.
 */
export function addReasons(page: DistrictPage, chartRow: number): void {
  const { columns, run, district, averages, averageName, tab } = page;
  const { earlier } = run;
  const hasFigures =
    Array.from(averages.values()).some(({ mean }) => mean !== null) || district.total !== null;
  while (hasFigures && tab.next < chartRow + CHART_ROWS) tab.row([]);
  const header = tab.next;
  joinCells(page);
  addRow(
    page,
    [
      [columns.code, tabText.code],
      [columns.name, words.reason],
      [columns.evidence, words.evidence],
      [columns.state, earlier && scoresBefore(page) ? words.change(earlier.label) : tabText.state],
      [columns.score, words.score],
      [columns.weight, words.target],
      [columns.weighted, summaryText.average(averageName)],
    ],
    'formHeader',
  );
  for (const row of district.rows) addReason(page, row);
  boxFrom(page, header);
  if (!hasFigures) return;
  const part = (column: number): Area => ({ row: header, column, rows: tab.next - header, columns: 1 });
  tab.chart({
    kind: 'column',
    stacked: false,
    title: words.chart,
    labelAxis: tabText.indicator,
    valueAxis: words.scoreAxis,
    from: 0,
    to: FULL,
    labels: part(columns.code),
    // In the order of the columns, which Google then takes as one block.
    series: [
      { cells: part(columns.score), color: CHART_COLORS[0] },
      { cells: part(columns.weight), color: CHART_COLORS[2], isLine: true },
      { cells: part(columns.weighted), color: CHART_COLORS[1] },
    ],
    row: chartRow,
    column: columns.name + 1,
    width: columns.widths.slice(columns.name + 1).reduce((sum, width) => sum + width, 0),
    height: CHART_HEIGHT,
  });
}

/** The scores per code that were kept before; null where a month kept the totals alone. */
function scoresBefore({ district, run }: DistrictPage): ReadonlyMap<string, number> | null {
  const scores = run.earlier?.districts.get(district.name)?.scores;
  return scores && scores.size > 0 ? scores : null;
}

/** What the work group writes of a score that has to be explained; '' where it has not, or nothing is written. */
function lowNote({ result: { note }, exact: { score } }: ScoredRow, below: Exact | null): string {
  return below && score && note !== '' && compare(score, below) < 0 ? words.note(note) : '';
}

/** Evidence and state take the columns of targets and results, which stand empty here. */
function joinCells({ columns, tab }: DistrictPage): void {
  const join = (column: number, wide: number): void => {
    if (wide > 1) tab.merge({ row: tab.next, column, rows: 1, columns: wide });
  };
  join(columns.evidence, columns.evidenceColumns);
  join(columns.state, columns.stateColumns);
}

function addReason(page: DistrictPage, row: ScoredRow): void {
  const { columns, run, tab } = page;
  const { decimals } = run.round.settings;
  const { indicator, result, status, score, explanation } = row;
  const evidence = result.evidence?.text ?? '';
  const address = evidenceUrl(evidence);
  if (address) tab.link({ row: tab.next, column: columns.evidence, to: { kind: 'url', url: address.url } });
  const mark = [
    isMonitored(indicator) ? tabText.monitored : '',
    status === 'scored' ? '' : STATUS_WORDS[status],
  ]
    .filter((part) => part !== '')
    .join(' ');
  const change = sayChange(score, scoresBefore(page)?.get(indicator.code), decimals);
  joinCells(page);
  const state = [mark, change?.text ?? ''].join(' ').trim();
  const cells: Placed[] = [
    [columns.code, indicator.code, 'center'],
    [columns.name, explanation + lowNote(row, run.round.settings.explainBelow), 'smallText'],
    [columns.evidence, (address?.host ?? evidence) || null, address ? 'link' : 'text'],
    [columns.state, state || null, (!mark && change?.style) || 'text'],
    // No word stands in a column that the chart reads.
    [columns.score, score, scoreStyle(decimals)],
    [columns.weight, FULL, 'figure'],
    [columns.weighted, averageFor(page.averages, indicator.code, score !== null), scoreStyle(decimals)],
  ];
  addRow(page, cells);
}
