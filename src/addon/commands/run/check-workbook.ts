import { parseRound } from '../../../workbook/parse-round.ts';
import { reportDistricts, reportOf } from '../../../workbook/report.ts';
import { planTabs } from '../../../workbook/tabs/plan-tabs.ts';
import { rememberedTabs } from '../../memory/known-tabs.ts';
import { recall } from '../../memory/memory.ts';
import { readWorkbook } from '../../sheet/read-workbook.ts';
import { pairTitles } from '../../sheet/titles-for.ts';
import { notWritten } from '../../sheet/writing.ts';
import { today } from '../shared/clock.ts';
import type { Outcome } from './outcome.ts';
import { reportKept, reportTaken } from './report-tabs.ts';
import { scoreAndReport } from './score-and-report.ts';
import { writeProblems } from './write-problems.ts';

/** Problems only: refreshes ตรวจสอบข้อมูล and leaves every other tab as it is. */
export function checkWorkbook(): Outcome {
  const memory = recall();
  const workbook = readWorkbook(rememberedTabs(memory), 'without-formulas');
  const parsed = parseRound(workbook.grids, today());
  const { head, problems } = parsed;
  const { assessment } = scoreAndReport(workbook, parsed);
  if (assessment) reportTaken(workbook, pairTitles(workbook, planTabs(assessment)), problems);
  reportKept(workbook, problems);
  const writing = writeProblems(workbook, memory, parsed);
  const districts = assessment ? reportDistricts(assessment) : [];
  return {
    ...reportOf(districts, head, problems.all),
    failed: !assessment,
    notWritten: notWritten(writing),
  };
}
