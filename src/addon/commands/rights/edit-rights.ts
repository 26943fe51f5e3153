import { rightsText } from '../../../language/rights.ts';
import { parseRound } from '../../../workbook/parse-round.ts';
import type { Problem } from '../../../workbook/problems/problem.ts';
import { reportIssues } from '../../../workbook/report.ts';
import { planRights, type RightsPlan, sayPlan } from '../../../workbook/rights/plan-rights.ts';
import { findList } from '../../../workbook/set-up/input-tabs.ts';
import { OPTIONAL_TAB, TAB } from '../../../workbook/vocabulary.ts';
import { attempt } from '../../sheet/attempt.ts';
import { idOf } from '../../sheet/link-urls.ts';
import { isProtectedByOthers, ownProtections, protectTab, warn } from '../../sheet/protect-tab.ts';
import { readWorkbook, type WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { newWriting } from '../../sheet/writing.ts';

/** What is to be asked before anything is done, or why nothing can be done. */
export interface RightsQuestion {
  /** null where nothing can be done. */
  readonly plan: RightsPlan | null;
  readonly text: string;
  /** Number of tabs that carry protections of ours already. */
  readonly before: number;
  /** Run-level problems that have to be mended first. */
  readonly issues: readonly Problem[];
}

/** Titles by what became of them. */
export interface RightsOutcome {
  readonly done: readonly string[];
  /** Protected by somebody else before. */
  readonly foreign: readonly string[];
  /** Protected from the one who pressed the menu. */
  readonly locked: readonly string[];
  /** Addresses that Google did not take. */
  readonly refused: readonly string[];
}

/** Reads everything and says what กำหนดสิทธิ์แก้ไข would do; changes nothing. */
export function askRights(): RightsQuestion {
  const workbook = readWorkbook();
  const { round, problems } = parseRound(workbook.grids);
  const before = protectedTabs(workbook).length;
  if (!round) {
    return { plan: null, text: '', before, issues: reportIssues(problems.all) };
  }
  const lists = [TAB.settings, TAB.districts, TAB.indicators, ...Object.values(OPTIONAL_TAB)]
    .map((title) => findList(title, workbook.grids)?.title)
    .filter((title): title is string => title !== undefined);
  const generated = Array.from(workbook.own.values()).map((sheet) => sheet.getName());
  const plan = planRights({
    round,
    keptTabs: [...lists, ...generated],
    user: whoRuns(),
    sharedWith: sharedWith(workbook),
  });
  if (typeof plan === 'string') return { plan: null, text: plan, before, issues: [] };
  const again = before > 0 ? `\n\n${rightsText.undo(before)}` : '';
  return { plan, text: sayPlan(plan) + again, before, issues: [] };
}

const protectedTabs = ({ sheets }: WorkbookAsRead): WorkbookAsRead['sheets'] =>
  sheets.filter(({ sheet }) => ownProtections(sheet).length > 0);

/** Brings the protections to the plan. A tab that somebody else protects stays as it is. */
export function applyRights({ tabs, keepers }: RightsPlan): RightsOutcome {
  const workbook = readWorkbook();
  const writing = newWriting(workbook);
  const done: string[] = [];
  const foreign: string[] = [];
  const refused = new Set<string>();
  for (const tab of tabs) {
    const sheet = workbook.sheets.find(({ title }) => title === tab.title)?.sheet;
    if (!sheet) continue;
    if (isProtectedByOthers(sheet)) {
      foreign.push(tab.title);
      continue;
    }
    const isDone = attempt(writing, sheet, () => {
      for (const address of protectTab(sheet, tab, keepers)) refused.add(address);
    });
    if (isDone) done.push(tab.title);
  }
  return { done, foreign, locked: writing.locked, refused: Array.from(refused) };
}

/** Takes away every protection of ours, and no other; the generated tabs get their warning again. */
export function removeRights(): RightsOutcome {
  const workbook = readWorkbook();
  const writing = newWriting(workbook);
  const generated = new Set(Array.from(workbook.own.values()).map(idOf));
  const done = protectedTabs(workbook)
    .filter(({ sheet, id }) =>
      attempt(writing, sheet, () => {
        for (const protection of ownProtections(sheet)) protection.remove();
        if (generated.has(id)) warn(sheet);
      }),
    )
    .map(({ title }) => title);
  return { done, foreign: [], locked: writing.locked, refused: [] };
}

function whoRuns(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}

/** Owner and editors; nobody where Google does not tell, so that the plan says to share. */
function sharedWith({ spreadsheet }: WorkbookAsRead): string[] {
  const owner = spreadsheet.getOwner()?.getEmail();
  const editors = spreadsheet.getEditors().map((user) => user.getEmail());
  return owner ? [owner, ...editors] : editors;
}
