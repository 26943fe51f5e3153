import { historyText } from '../../../language/history.ts';
import { assess } from '../../../workbook/assess.ts';
import type { Grid } from '../../../workbook/grid.ts';
import { districtsThatDiffer } from '../../../workbook/history/compare-closed.ts';
import {
  type Emptying,
  planEmptying,
  planEmptyingModerated,
  planEmptyingRows,
} from '../../../workbook/history/plan-emptying.ts';
import { closedRound, type RoundName } from '../../../workbook/history/rounds.ts';
import { parseRound } from '../../../workbook/parse-round.ts';
import type { Problem } from '../../../workbook/problems/problem.ts';
import { reportIssues } from '../../../workbook/report.ts';
import type { Round } from '../../../workbook/round.ts';
import { findList, isForm } from '../../../workbook/set-up/input-tabs.ts';
import { OPTIONAL_TAB } from '../../../workbook/vocabulary.ts';
import { readWorkbook, type WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { historyTitles } from '../../sheet/titles-for.ts';
import { today } from '../shared/clock.ts';

/** A closed round that is to be left for the next one. */
export interface RoundToLeave extends RoundName {
  readonly fiscalYear: number;
  readonly round: 1 | 2;
  /** The latest revision of the round, which the figures equal. */
  readonly revision: number;
  /** True in the very file that was closed, or where that cannot be told. */
  readonly isClosedFile: boolean;
  readonly fileId: string;
  /** False for a file on somebody's disk. */
  readonly hasAddress: boolean;
  /** True where an earlier run began to empty the forms and did not come to its end. */
  readonly isUnderWay: boolean;
  /** Titles of result forms that hold results. */
  readonly forms: readonly string[];
  /** Title of ค่าเป้าหมายรายอำเภอ where it has rows; else ''. */
  readonly targets: string;
}

/** A workbook whose round can be left. */
export interface Leaving {
  readonly workbook: WorkbookAsRead;
  readonly left: RoundToLeave;
  readonly forms: readonly { readonly grid: Grid; readonly plan: Emptying | null }[];
  readonly moderated: Emptying | null;
  readonly targets: Emptying | null;
}

/** Why there is nothing to leave: '' where the problems say it. */
export interface Looked {
  readonly left: RoundToLeave | null;
  readonly obstacle: string;
  readonly issues: readonly Problem[];
}

/** Looks whether the round can be left; nothing is written. */
export function lookAtRound(): Looked {
  const { leaving, obstacle, issues } = readLeaving();
  return { left: leaving?.left ?? null, obstacle, issues };
}

/** Reads the workbook and plans what is to become empty. */
export function readLeaving(): Omit<Looked, 'left'> & { readonly leaving: Leaving | null } {
  const workbook = readWorkbook();
  const { round, problems } = parseRound(workbook.grids, today());
  const assessment = round && assess(round, problems);
  const issues = reportIssues(problems.all);
  const stop = (obstacle: string) => ({ leaving: null, obstacle, issues });
  if (!assessment) return stop('');
  const { settings } = assessment.round;
  const { fiscalYear, round: which, province } = settings;
  if (fiscalYear === null || which === null) return stop(historyText.whichRound);
  const closed = closedRound(workbook.history.rounds, settings);
  const text = historyText.round(fiscalYear, which);
  if (!closed) return stop(historyText.notClosedYet(text));
  const isUnderWay = workbook.spreadsheet.getRangeByName(underWayName(settings)) !== null;
  const differing = isUnderWay ? [] : districtsThatDiffer(closed.rows, assessment.districts);
  if (differing.length > 0)
    return stop(historyText.differsFrom(text, historyTitles(workbook).rounds, differing));
  const { fileId } = workbook;
  const plans = plansOf(workbook.grids, assessment.round);
  const targets = planOf(workbook, OPTIONAL_TAB.targets, planEmptyingRows);
  const left = {
    fiscalYear,
    round: which,
    province,
    revision: closed.revision,
    isClosedFile: closed.workbookId === '' || closed.workbookId === fileId,
    fileId,
    hasAddress: workbook.fileUrl !== '',
    isUnderWay,
    forms: plans
      .map(({ plan }) => plan)
      .filter(holdsFigures)
      .map(({ title }) => title),
    targets: targets?.title ?? '',
  };
  const moderated = planOf(workbook, OPTIONAL_TAB.moderated, planEmptyingModerated);
  return { leaving: { workbook, left, forms: plans, moderated, targets }, obstacle: '', issues };
}

/** The name that stands in the workbook while its forms are being emptied, beside those of our tabs. */
export const underWayName = ({ fiscalYear, round }: RoundName): string =>
  `khanaenNext_${fiscalYear}_${round}`;

const plansOf = (grids: readonly Grid[], round: Round): Leaving['forms'] =>
  grids.filter(isForm).map((grid) => ({ grid, plan: planEmptying(grid, round.districts, round.indicators) }));

export const holdsFigures = (plan: Emptying | null): plan is Emptying =>
  plan !== null && plan.clear.length > 0;

/** What is to become empty in a tab that a workbook need not have; null where there is nothing. */
function planOf({ grids }: WorkbookAsRead, title: string, plan: (grid: Grid) => Emptying): Emptying | null {
  const grid = findList(title, grids);
  const planned = grid ? plan(grid) : null;
  return holdsFigures(planned) ? planned : null;
}
