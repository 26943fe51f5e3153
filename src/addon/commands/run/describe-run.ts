import type { Assessment } from '../../../workbook/assess.ts';
import { CONFIRMATIONS } from '../../../workbook/confirmation/confirmations.ts';
import type { ConfirmationPlan } from '../../../workbook/confirmation/plan-confirmations.ts';
import { earlierFigures } from '../../../workbook/history/earlier-figures.ts';
import { type KeptRows, keptRows as rowsToKeep } from '../../../workbook/history/kept-rows.ts';
import { monthOf } from '../../../workbook/history/months.ts';
import { trendOf } from '../../../workbook/history/trend.ts';
import type { ParsedRound } from '../../../workbook/parse-round.ts';
import { describeTabs } from '../../../workbook/tabs/describe-tabs.ts';
import { completeSnapshot } from '../../../workbook/tabs/inputs/complete-snapshot.ts';
import type { CalculatedAt } from '../../../workbook/tabs/scored-run.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import type { TidyRows } from '../../../workbook/tabs/tidy/describe-tidy.ts';
import type { Memory } from '../../memory/memory.ts';
import { tabInLocale } from '../../sheet/in-locale.ts';
import { titlesFor } from '../../sheet/titles-for.ts';
import type { Since } from './changes-since.ts';
import { type Listed, listedAt } from './listed-at.ts';
import type { TabsFound } from './look-at-tabs.ts';
import { reportKept, reportTaken } from './report-tabs.ts';
import { reportTypedOver } from './report-typed-over.ts';

/** What the tabs of a run show. */
interface Shown {
  readonly assessment: Assessment;
  readonly tidy: TidyRows;
  readonly keptRows: readonly KeptRows[];
  readonly since: Since;
  readonly confirmed: ConfirmationPlan;
}

/** Every generated tab as it is to be, and when its list of problems was first found so. */
export interface DescribedRun {
  readonly tabs: readonly TabDescription[];
  readonly listed: Listed;
}

/** Reports what was found in our tabs, then describes them all. */
export function describeRun(
  { titled, standing, removal: { workbook } }: TabsFound,
  { assessment, tidy, keptRows, since, confirmed }: Shown,
  { problems }: ParsedRound,
  memory: Memory,
  now: () => CalculatedAt,
): DescribedRun {
  reportTaken(workbook, titled, problems);
  const { settings } = assessment.round;
  const { calculatedAt } = since;
  const month = monthOf(settings.asOfDate, calculatedAt.machine);
  const earlier = earlierFigures(workbook.history, settings, month);
  const trend = trendOf(workbook.history, settings, month, assessment.round.districts[0]?.kind ?? '');
  const planned = titled.map(({ tab, title }) => ({ ...tab, title }));
  const titleOf = (key: string): string => planned.find((tab) => tab.key === key)?.title ?? '';
  const lines = confirmed.rows.map((cells, row) => ({ row, cells }));
  const added = rowsToKeep(CONFIRMATIONS, lines, CONFIRMATIONS.columns);
  const describe = (listed: Listed): TabDescription[] => {
    const run = {
      ...assessment,
      problems: problems.all,
      listed,
      tidy,
      calculatedAt,
      grids: workbook.grids,
      summaryTitle: titleOf('summary'),
      snapshotTitle: titleOf('inputs'),
      fileUrl: workbook.fileUrl,
      earlier,
      closed: workbook.history.rounds,
      confirmations: confirmed.forms,
      trend,
      changes: since.list,
    };
    // The copy of the inputs comes last: until then the summary's own formula says that it is out of date.
    const tabs = [...titlesFor(workbook, since.changes), ...describeTabs(run, planned)];
    return completeSnapshot(tabs, since.list, [...keptRows, ...added]).map((tab) =>
      tabInLocale(tab, workbook.region.locale),
    );
  };
  reportKept(workbook, problems);
  reportTypedOver(standing, () => describe(memory.listed), problems);
  const listed = listedAt(problems, memory, now);
  return { tabs: describe(listed), listed };
}
