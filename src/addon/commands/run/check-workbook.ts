import { parseRound } from '../../../workbook/parse-round.ts';
import { reportDistricts, reportOf } from '../../../workbook/report.ts';
import { planTabs } from '../../../workbook/tabs/plan-tabs.ts';
import { rememberedTabs } from '../../memory/known-tabs.ts';
import { recall } from '../../memory/memory.ts';
import { readWorkbook } from '../../sheet/read-workbook.ts';
import { pairTitles } from '../../sheet/titles-for.ts';
import { notWritten } from '../../sheet/writing.ts';
import { today } from '../shared/clock.ts';
import { findToShow, showIn } from '../shared/show-in-indicators.ts';
import type { Outcome } from './outcome.ts';
import { reportKept, reportTaken } from './report-tabs.ts';
import { scoreAndReport } from './score-and-report.ts';
import { writeProblems } from './write-problems.ts';

/**
 * Problems only: refreshes ตรวจสอบข้อมูล and leaves every other tab as it is, but for what cells of ตัวชี้วัด say that they
 * lack and columns there that have to be seen. A calculation leaves that tab alone altogether.
 */
export function checkWorkbook(): Outcome {
  const memory = recall();
  const workbook = readWorkbook(rememberedTabs(memory), 'without-formulas');
  const parsed = parseRound(workbook.grids, today());
  const { head, problems } = parsed;
  const { assessment } = scoreAndReport(workbook, parsed);
  if (assessment) reportTaken(workbook, pairTitles(workbook, planTabs(assessment)), problems);
  reportKept(workbook, problems);
  const toShow = findToShow(workbook, problems.all, memory.indicators);
  const writing = writeProblems(workbook, memory, parsed, (_, same) => ({
    ...same,
    indicators: showIn(toShow, memory.indicators),
  }));
  const districts = assessment ? reportDistricts(assessment) : [];
  return {
    ...reportOf(districts, head, problems.all),
    failed: !assessment,
    notWritten: notWritten(writing),
  };
}
