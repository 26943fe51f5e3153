import type { Assessment } from '../../../workbook/assess.ts';
import type { FormConfirmations } from '../../../workbook/confirmation/owner-confirmation.ts';
import { planConfirmations } from '../../../workbook/confirmation/plan-confirmations.ts';
import { type ParsedRound, parseRound } from '../../../workbook/parse-round.ts';
import { reportDistricts, reportOf } from '../../../workbook/report.ts';
import type { CalculatedAt } from '../../../workbook/tabs/scored-run.ts';
import { type TidyRows, tidyRows } from '../../../workbook/tabs/tidy/describe-tidy.ts';
import { addConfirmations } from '../../memory/add-confirmations.ts';
import { type HistoryRooms, readHistoryRooms } from '../../memory/history-rooms.ts';
import { rememberedTabs } from '../../memory/known-tabs.ts';
import { type Memory, recall } from '../../memory/memory.ts';
import type { CopyAsLeft } from '../../memory/note-kept.ts';
import { nameInputs } from '../../sheet/name-inputs.ts';
import { readWorkbook, type WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { newWriting, notWritten, type Writing } from '../../sheet/writing.ts';
import { tabInFront } from '../shared/bring-to-front.ts';
import { oneMoment } from '../shared/clock.ts';
import { changesSince } from './changes-since.ts';
import { compareTabs } from './compare-tabs.ts';
import { describeRun } from './describe-run.ts';
import { lookAtTabs } from './look-at-tabs.ts';
import type { Outcome } from './outcome.ts';
import { reportKept } from './report-tabs.ts';
import { scoreAndReport } from './score-and-report.ts';
import { writeProblems } from './write-problems.ts';
import { writeRun } from './write-run.ts';
import { writeOutdated } from './write-stale-lines.ts';

/** A run that gave scores and wrote them, for what keeps them. */
export interface Calculated {
  readonly writing: Writing;
  readonly assessment: Assessment;
  readonly tidy: TidyRows;
  readonly calculatedAt: CalculatedAt;
  readonly left: CopyAsLeft;
  readonly confirmations: FormConfirmations;
  /** What has to be known of the tabs that keep months and rounds. */
  readonly rooms: HistoryRooms;
}

/**
 * The whole straight line: read, parse, score, describe, compare, write. `then`: done at its end where there are
 * scores. `requested`: keys of tabs on request that are to be made too; the first comes to the front.
 */
export function calculate(
  then: ((calculated: Calculated) => void) | null = null,
  requested: readonly string[] = [],
): Outcome {
  // Read.
  const moment = oneMoment();
  const memory = recall();
  const workbook = readWorkbook(rememberedTabs(memory), 'without-formulas');
  // Parse.
  const parsed = parseRound(workbook.grids, moment.today);
  const { head, problems } = parsed;
  // Score.
  const { assessment, keptRows } = scoreAndReport(workbook, parsed);
  if (!assessment) return writeThatNothingIsScored(workbook, memory, parsed);
  const districts = reportDistricts(assessment);
  const tidy = tidyRows(assessment, workbook.fileId);
  const figures = tidy.fingerprint;
  // Describe: also what was found typed over, and what changed since the last run.
  const found = lookAtTabs(workbook, memory, assessment, requested);
  const since = changesSince(workbook, found, memory, { figures, districts, head }, moment.now);
  const { history } = workbook;
  const confirmed = planConfirmations(
    assessment.round,
    history.confirmations,
    found.before,
    () => moment.now().machine,
  );
  const shown = { assessment, tidy, keptRows, since, confirmed };
  const described = describeRun(found, shown, parsed, memory, moment.now);
  // Compare.
  const { standing, before, removal } = found;
  const comparison = compareTabs(removal.workbook, described.tabs, memory, standing, before?.charts);
  const bringToFront = tabInFront(workbook, requested[0] ?? 'overview');
  const rooms = then || confirmed.rows.length > 0 ? readHistoryRooms(removal.workbook) : null;
  // Write: from here on nothing is read any more.
  const { calculatedAt } = since;
  const writing = newWriting(removal.workbook);
  const now = { figures, calculatedAt, listed: described.listed, imported: since.imported };
  if (rooms) addConfirmations(writing, rooms, confirmed.rows);
  const left = writeRun(writing, found, comparison, memory, now);
  if (then && rooms)
    then({ writing, assessment, tidy, calculatedAt, left, rooms, confirmations: confirmed.forms });
  bringToFront(writing);
  return { ...reportOf(districts, head, problems.all), failed: false, notWritten: notWritten(writing) };
}

/** A run-level error: only the list of problems is written, and that figures which stand are those of an earlier run. */
function writeThatNothingIsScored(workbook: WorkbookAsRead, memory: Memory, parsed: ParsedRound): Outcome {
  const { head, problems } = parsed;
  reportKept(workbook, problems);
  const writing = writeProblems(workbook, memory, parsed, (under, remembered) => {
    nameInputs(under);
    return writeOutdated(under, remembered);
  });
  return { ...reportOf([], head, problems.all), failed: true, notWritten: notWritten(writing) };
}
