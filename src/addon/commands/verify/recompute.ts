import { problemText } from '../../../language/problems.ts';
import type { Assessment } from '../../../workbook/assess.ts';
import { planConfirmations } from '../../../workbook/confirmation/plan-confirmations.ts';
import { earlierFigures } from '../../../workbook/history/earlier-figures.ts';
import { monthOf } from '../../../workbook/history/months.ts';
import { trendOf } from '../../../workbook/history/trend.ts';
import { parseRound } from '../../../workbook/parse-round.ts';
import { describeChanges, describeUndone } from '../../../workbook/tabs/changes/describe-changes.ts';
import type { StandingCells } from '../../../workbook/tabs/contents-mark.ts';
import { describeTabs } from '../../../workbook/tabs/describe-tabs.ts';
import { completeSnapshot } from '../../../workbook/tabs/inputs/complete-snapshot.ts';
import { readSnapshot } from '../../../workbook/tabs/inputs/snapshot.ts';
import { planTabs } from '../../../workbook/tabs/plan-tabs.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { tidyRows } from '../../../workbook/tabs/tidy/describe-tidy.ts';
import { readTidy } from '../../../workbook/verify/read-tidy.ts';
import { ANY_TIME, anyTime } from '../../../workbook/verify/when.ts';
import type { WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { pairTitles, titlesFor } from '../../sheet/titles-for.ts';
import { reportKept, reportTaken } from '../run/report-tabs.ts';
import { scoreAndReport } from '../run/score-and-report.ts';
import { dateOf, now } from '../shared/clock.ts';

/** What a workbook comes to once more, in memory. */
export interface Recomputed {
  readonly assessment: Assessment;
  /**
   * Every generated tab that a calculation would bring about, as it would be, under the titles that they have; the copy
   * of the inputs without what it remembers of kept rows.
   */
  readonly tabs: readonly TabDescription[];
}

/**
 * Scores a workbook again as of the day of the figures that stand in it, and describes all of its tabs. null where it
 * cannot be scored. `cellsOf`: what stands in our cells of a tab.
 */
export function recompute(
  workbook: WorkbookAsRead,
  cellsOf: (key: string) => StandingCells,
): Recomputed | null {
  const then = readTidy(cellsOf('tidy'));
  const machine = then?.calculatedAt ?? now().machine;
  const parsed = parseRound(workbook.grids, dateOf((then?.asOf ?? machine).slice(0, DAY)));
  const { problems, head } = parsed;
  const { assessment } = scoreAndReport(workbook, parsed);
  if (!assessment) return null;
  const planned = pairTitles(
    workbook,
    planTabs(assessment, (key) => workbook.own.has(tabName(key))),
  );
  reportTaken(workbook, planned, problems);
  reportKept(workbook, problems);
  // What an earlier run put right is told until the next one, and not found again.
  for (const [cell = '', message = '', , , tab = ''] of cellsOf('problems'))
    if (problemText.isTabChanged(String(message)))
      problems.add('tab-changed', { tab: String(tab), cell: String(cell) }, String(message));
  const titled = planned.map(({ tab, title }) => ({ ...tab, title }));
  const titleOf = (key: string): string => titled.find((tab) => tab.key === key)?.title ?? '';
  const { settings } = assessment.round;
  const before = readSnapshot(workbook.snapshot);
  const list = before?.list ?? null;
  const month = monthOf(settings.asOfDate, machine);
  const changes = list ? describeChanges(list, workbook.grids, head) : describeUndone(head);
  const run = {
    ...assessment,
    problems: problems.all,
    listed: { at: ANY_TIME },
    tidy: tidyRows(assessment, workbook.fileId),
    calculatedAt: anyTime(machine),
    grids: workbook.grids,
    summaryTitle: titleOf('summary'),
    snapshotTitle: titleOf('inputs'),
    fileUrl: workbook.fileUrl,
    earlier: earlierFigures(workbook.history, settings, month),
    trend: trendOf(workbook.history, settings, month, assessment.round.districts[0]?.kind ?? ''),
    changes: list,
    closed: workbook.history.rounds,
    confirmations: planConfirmations(assessment.round, workbook.history.confirmations, before, () => machine)
      .forms,
  };
  const isListed = workbook.own.has(tabName('changes'));
  const tabs = [...(isListed ? titlesFor(workbook, [changes]) : []), ...describeTabs(run, titled)];
  return { assessment, tabs: completeSnapshot(tabs, list) };
}

/** Letters of a day in ISO 8601. */
const DAY = 10;
