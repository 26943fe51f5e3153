import { historyText } from '../../../language/history.ts';
import { summaryText } from '../../../language/summary.ts';
import { tabText } from '../../../language/tabs.ts';
import { targetChangeText } from '../../../language/targets.ts';
import { isMonitored, type Status } from '../../../scoring/index.ts';
import { shortRulesId } from '../../rules/rules-id.ts';
import { DEFAULT_KIND, GENERATED } from '../../vocabulary.ts';
import { labelLine, labelStyle, MARK_ROW } from '../people-lines.ts';
import type { ScoredRun } from '../scored-run.ts';
import { centralLine } from '../shared/central-line.ts';
import { columnBreaks } from '../shared/column-pages.ts';
import { hasTargetMoved } from '../shared/say-change.ts';
import { isZeroBySetting } from '../shared/state-words.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';
import { addMatrix } from './add-matrix.ts';
import { addPulls } from './add-pulls.ts';
import { addRanking, chartEnd } from './add-ranking.ts';
import { addTargetChanges } from './add-target-changes.ts';
import { kindsOf } from './kinds.ts';
import { leadColumns } from './lead-columns.ts';
import { INDICATOR_WIDTH, SECTION_WIDTH } from './widths.ts';

/** The lines of the head run over empty cells, and would be cut at the end of a narrow tab. Pixels. */
const LEAST_WIDTH = 1000;

/**
 * สรุปคะแนน: the matrix of all scores with averages, what pulls the province down, and the ranking with its chart.
 * `stamp`: when and by whom it was calculated; `outdated`: the formula that says when an input has
 * changed since; `hasTabs`: whether every district has a tab to go to.
 */
export function describeSummary(
  run: ScoredRun,
  stamp: string,
  outdated: string,
  hasTabs: boolean,
): TabDescription {
  const { round, districts, problems } = run;
  const { settings, sections, indicators } = round;
  const kinds = kindsOf(districts);
  const lead = leadColumns(run, kinds.length > 1);
  const unit = summaryText.unit(districts.every(({ kind }) => kind === DEFAULT_KIND));
  const widths = [
    ...lead.map(({ width }) => width),
    ...sections.map(() => SECTION_WIDTH),
    ...indicators.map(() => INDICATOR_WIDTH),
  ];
  const [pageEnd = widths.length] = columnBreaks(widths, sectionStarts(run, lead.length), 1);
  const page = widths.slice(0, pageEnd).reduce((sum, width) => sum + width, 0);
  // A chart beside the ranking must not be cut by the edge of a page: then it stands below.
  const isBeside = pageEnd === widths.length || chartEnd(lead, sections.length, widths) <= page;
  const least = isBeside ? Math.max(LEAST_WIDTH, chartEnd(lead, sections.length, widths)) : LEAST_WIDTH;
  const free = least - widths.reduce((sum, width) => sum + width, 0);
  const tab = new TabBuilder(free > 0 ? [...widths, free] : widths);
  const complete = districts.filter((one) => one.complete).length;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const when = historyText.round(settings.fiscalYear, settings.round);
  tab.line(tabText.summaryTitle(settings.province, when), 'title');
  tab.line(labelLine(round), labelStyle(round));
  tab.line(
    [summaryText.completeness(complete, districts.length, unit), tabText.errorsOpen(errors), stamp].join(
      ' · ',
    ),
    'subtitle',
  );
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  for (const line of inLines(legends(run))) tab.line(line, 'subtitle');
  const frozenRows = addMatrix(tab, run, lead, kinds, unit, hasTabs);
  for (const kind of kinds) addPulls(tab, run, kind, unit);
  for (const kind of kinds) addRanking(tab, run, lead, kind, unit, isBeside);
  addTargetChanges(tab, run);
  tab.row([]);
  if (round.central) tab.line(centralLine(round.central), 'subtitle');
  tab.line(summaryText.rulesId(shortRulesId(run.rulesId)), 'subtitle');
  return tab.build({
    key: 'summary',
    title: GENERATED.summary,
    frozenRows,
    frozenColumns: 1,
    gridlines: false,
  });
}

/** The columns that a page begins at best: the first of each section. */
function sectionStarts({ round: { sections, indicators } }: ScoredRun, lead: number): number[] {
  const first = lead + sections.length;
  return indicators.flatMap(({ section }, at) =>
    section === indicators[at - 1]?.section ? [] : [first + at],
  );
}

/** Letters of a line that a page of the matrix takes. */
const LINE = 180;

/** The key above the table in as few lines as it takes: they stay in sight, and leave room for figures. */
function inLines(texts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? text : `${last} · ${text}`;
    if (last !== undefined && joined.length <= LINE) lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return lines;
}

/** What looks and marks of the matrix mean, as far as there are any. */
function legends(run: ScoredRun): string[] {
  const { round, districts, earlier } = run;
  const zeros = districts.flatMap(({ rows }) => rows.filter(isZeroBySetting));
  const hasZero = (status: Status): boolean => zeros.some((one) => one.status === status);
  const why = [
    ...(hasZero('missing') ? [summaryText.notSent] : []),
    ...(hasZero('not-assessed') ? [tabText.cellNotAssessed] : []),
  ];
  const hasMonitored = round.indicators.some(isMonitored);
  const { toneLegend, partLegend, averageLegend, zeroLegend, monitoredLegend } = summaryText;
  return [
    toneLegend,
    ...(districts.every(({ complete }) => complete) ? [] : [partLegend, averageLegend]),
    ...(why.length > 0 ? [zeroLegend(why)] : []),
    ...(hasMonitored ? [monitoredLegend(tabText.monitored)] : []),
    ...(districts.some(({ rows }) => rows.length < round.indicators.length)
      ? [targetChangeText.notConcernedLegend]
      : []),
    ...(earlier && districts.some((one) => one.complete && hasTargetMoved(one, earlier))
      ? [targetChangeText.movedLegend]
      : []),
  ];
}
