import { type Fill, type PullPlan, planPull } from '../../../workbook/older-table/plan-pull.ts';
import { parseRound } from '../../../workbook/parse-round.ts';
import type { Problem } from '../../../workbook/problems/problem.ts';
import { lookAlikeKey } from '../../../workbook/reading/normalise.ts';
import { reportIssues } from '../../../workbook/report.ts';
import { isForm } from '../../../workbook/set-up/input-tabs.ts';
import type { TabValue } from '../../../workbook/tabs/tab-description.ts';
import { OLDER_TABLE } from '../../../workbook/vocabulary.ts';
import { notePulled } from '../../memory/pulled.ts';
import { attempt } from '../../sheet/attempt.ts';
import { readGrids } from '../../sheet/read-grids.ts';
import { readWorkbook, type WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { writeBlocks } from '../../sheet/write-block.ts';
import { type NotWritten, newWriting, notWritten } from '../../sheet/writing.ts';
import { now } from '../shared/clock.ts';

/** What a look at the older tables came to. */
export interface LookedAt {
  /** Run-level problems that have to be mended first; the plan is null then. */
  readonly issues: readonly Problem[];
  readonly plan: PullPlan | null;
}

/** Reads the tabs ตารางเดิม… and the forms, and plans; writes nothing. */
export function lookAtTables(): LookedAt {
  const { issues, plan } = read();
  return { issues, plan };
}

function read(): LookedAt & { readonly workbook: WorkbookAsRead } {
  const workbook = readWorkbook();
  const { round, problems } = parseRound(workbook.grids);
  const issues = reportIssues(problems.all);
  if (!round) return { workbook, issues, plan: null };
  const begins = lookAlikeKey(OLDER_TABLE);
  const sheets = workbook.sheets.filter(
    ({ title }) => workbook.usersTitles.indexOf(title) >= 0 && lookAlikeKey(title).indexOf(begins) === 0,
  );
  const tables = readGrids(sheets, workbook.region.timeZone);
  const forms = workbook.grids.filter(isForm);
  return { workbook, issues, plan: planPull(tables, forms, round.districts, round.indicators) };
}

/** Reads again and fills what was asked about, as far as it is still blank; then leaves word for เปลี่ยนแปลงล่าสุด. */
export function fillBlanks(asked: readonly Fill[]): {
  readonly filled: number;
  readonly notWritten: NotWritten;
} {
  const { workbook, plan } = read();
  const writing = newWriting(workbook);
  const known = new Set(asked.map(keyOf));
  const fills = (plan?.fills ?? []).filter((fill) => known.has(keyOf(fill)));
  let filled = 0;
  for (const title of distinct(fills.map((fill) => fill.title))) {
    const sheet = workbook.sheets.find((one) => one.title === title)?.sheet;
    if (!sheet) continue;
    const blocks = blocksOf(fills.filter((fill) => fill.title === title));
    const isDone = attempt(writing, sheet, () => writeBlocks(sheet, blocks));
    if (isDone) filled += blocks.reduce((sum, { values }) => sum + values.length, 0);
  }
  if (filled > 0) {
    SpreadsheetApp.flush();
    notePulled({
      tables: distinct(fills.map(({ from }) => from.tab)).join(', '),
      cells: filled,
      at: now().people,
    });
  }
  return { filled, notWritten: notWritten(writing) };
}

const distinct = (texts: readonly string[]): string[] => texts.filter((one, at) => texts.indexOf(one) === at);

const keyOf = ({ title, row, column, value }: Fill): string => `${title} ${row} ${column} ${String(value)}`;

/** Cells below each other in one block each, so that a column takes one call. */
function blocksOf(fills: readonly Fill[]): { row: number; column: number; values: TabValue[][] }[] {
  const blocks: { row: number; column: number; values: TabValue[][] }[] = [];
  const sorted = [...fills].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, value } of sorted) {
    const last = blocks[blocks.length - 1];
    if (last && last.column === column && last.row + last.values.length === row) last.values.push([value]);
    else blocks.push({ row, column, values: [[value]] });
  }
  return blocks;
}
