import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { a1, columnLetters } from '../../grid.ts';
import { TIDY_COLUMNS } from '../describe-tidy.ts';
import { scoreCell } from '../state-words.ts';
import { CHART_COLORS, scoreStyle } from '../style.ts';
import type { Area } from '../tab-description.ts';
import { addRow, boxFrom, type DistrictPage, type Placed } from './district-page.ts';
import { evidenceUrl } from './evidence-url.ts';
import { tellChange } from './tell-change.ts';

/** Sheet rows that the chart lies over, and its height in pixels at the usual 21 a row. */
const CHART_ROWS = 12;
const CHART_HEIGHT = 245;

/** The chart, and below it the table it reads: why each score is what it is, evidence, change, and the average. */
export function addReasons(page: DistrictPage): void {
  const { columns, run, district, tab } = page;
  const { indicators } = run.assessment.round;
  const { earlier } = run;
  const chartRow = tab.next;
  for (let row = 0; row < CHART_ROWS; row += 1) tab.row([]);
  const header = tab.next;
  addRow(
    page,
    [
      [columns.code, tabText.code],
      [columns.name, words.reason],
      [columns.target, words.evidence],
      [columns.result, earlier ? words.change(earlier.label) : null],
      [columns.score, words.score],
      [columns.weighted, words.average(district.kind)],
    ],
    'formHeader',
  );
  indicators.forEach((_, index) => {
    addReason(page, index);
  });
  boxFrom(page, header);
  const part = (column: number): Area => ({ row: header, column, rows: tab.next - header, columns: 1 });
  tab.chart({
    kind: 'column',
    stacked: false,
    title: words.chart,
    labelAxis: tabText.indicator,
    valueAxis: words.scoreAxis,
    from: 0,
    to: 5,
    labels: part(columns.code),
    series: [
      { cells: part(columns.score), color: CHART_COLORS.own },
      { cells: part(columns.weighted), color: CHART_COLORS.other },
    ],
    row: chartRow,
    column: 0,
    width: columns.widths.reduce((sum, width) => sum + width, 0),
    height: CHART_HEIGHT,
  });
}

function addReason(page: DistrictPage, index: number): void {
  const { columns, run, district, tab } = page;
  const { round } = run.assessment;
  const one = round.indicators[index];
  const scored = district.indicators[index];
  if (!one || !scored) return;
  const { decimals } = round.settings;
  const row = tab.next;
  const evidence = round.results[page.index]?.[index]?.evidence?.text ?? '';
  const address = evidenceUrl(evidence);
  if (address) tab.link({ row, column: columns.target, to: { kind: 'url', url: address.url } });
  const cell = scoreCell(scored);
  const before = run.earlier?.districts.get(district.name)?.scores.get(one.code);
  const change = tellChange(scored.score, before, decimals);
  const cells: Placed[] = [
    [columns.code, one.code, 'center'],
    [columns.name, scored.explanation, 'text'],
    [columns.target, (address?.host ?? evidence) || null, address ? 'link' : 'text'],
    [columns.result, change?.text ?? null, change?.style],
    [columns.score, cell.value, cell.style ?? scoreStyle(decimals)],
    [columns.weighted, null, scoreStyle(decimals)],
  ];
  addRow(page, cells);
  tab.formula({
    row,
    column: columns.weighted,
    formula: averageFormula(run.tidyTitle, a1(row, columns.code), district.kind),
  });
}

/**
 * The average of an indicator over all of a kind that have a score. A native formula over ข้อมูลวิเคราะห์: so the
 * tabs of other districts need not be written again whenever one score moves.
 */
function averageFormula(tidyTitle: string, code: string, kind: string): string {
  const column = (name: (typeof TIDY_COLUMNS)[number]): string => {
    const letters = columnLetters(TIDY_COLUMNS.indexOf(name));
    return `'${tidyTitle.replace(/'/g, "''")}'!${letters}:${letters}`;
  };
  const text = kind.replace(/"/g, '""');
  return `=IFERROR(AVERAGEIFS(${column('score')},${column('code')},${code},${column('kind')},"${text}"),"")`;
}
