import { type Assessment, assess } from '../../../workbook/assess.ts';
import type { KeptRows } from '../../../workbook/history/kept-rows.ts';
import { reportClosed, reportHistory } from '../../../workbook/history/report-history.ts';
import type { ParsedRound } from '../../../workbook/parse-round.ts';
import type { WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { historyTitles } from '../../sheet/titles-for.ts';

/** What a round comes to. */
export interface Scored {
  /** null where a run-level error keeps it from being scored. */
  readonly assessment: Assessment | null;
  /** What is to be remembered of the tabs that only grow. */
  readonly keptRows: readonly KeptRows[];
}

/** Scores a round, and reports where what was kept of it and of earlier ones is not as it was kept. */
export function scoreAndReport(workbook: WorkbookAsRead, { round, problems }: ParsedRound): Scored {
  const assessment = round ? assess(round, problems) : null;
  const titles = historyTitles(workbook);
  const keptRows = reportHistory(workbook.history, workbook.snapshot, titles, problems);
  if (assessment) reportClosed(workbook.history, assessment, titles, problems);
  return { assessment, keptRows };
}
