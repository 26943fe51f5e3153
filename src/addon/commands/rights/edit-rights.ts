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
  /** Addresses that Google did not take, and those of people who stay editors through a group. */
  readonly refused: readonly string[];
  readonly staying: readonly string[];
  /** What is no longer as it was agreed to, for people: nothing was done then. */
  readonly moved: readonly string[];
}

const NOTHING_DONE: RightsOutcome = {
  done: [],
  foreign: [],
  locked: [],
  refused: [],
  staying: [],
  moved: [],
};

/** Reads everything and says what กำหนดสิทธิ์แก้ไข would do; changes nothing. */
export const askRights = (): RightsQuestion => askRightsOf(readWorkbook());

function askRightsOf(workbook: WorkbookAsRead): RightsQuestion {
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
    ...sharing(workbook),
  });
  if (typeof plan === 'string') return { plan: null, text: plan, before, issues: [] };
  const again = before > 0 ? `\n\n${rightsText.undo(before)}` : '';
  return { plan, text: sayPlan(plan) + again, before, issues: [] };
}

const protectedTabs = ({ sheets }: WorkbookAsRead): WorkbookAsRead['sheets'] =>
  sheets.filter(({ sheet }) => ownProtections(sheet).length > 0);

/**
 * Brings the protections to the plan that was agreed to, where the workbook still asks for that plan: while the question
 * stood anybody may have changed addresses and tabs. A tab that somebody else protects stays as it is.
 */
export function applyRights(agreed: RightsPlan): RightsOutcome {
  const workbook = readWorkbook();
  const moved = movedSince(agreed, askRightsOf(workbook));
  if (moved.length > 0) return { ...NOTHING_DONE, moved };
  const { tabs, keepers } = agreed;
  const writing = newWriting(workbook);
  const done: string[] = [];
  const foreign: string[] = [];
  const refused = new Set<string>();
  const staying = new Set<string>();
  for (const tab of tabs) {
    const sheet = workbook.sheets.find(({ title }) => title === tab.title)?.sheet;
    if (!sheet) continue;
    if (isProtectedByOthers(sheet)) {
      foreign.push(tab.title);
      continue;
    }
    const isDone = attempt(writing, sheet, () => {
      const unsettled = protectTab(sheet, tab, keepers);
      for (const address of unsettled.refused) refused.add(address);
      for (const address of unsettled.staying) staying.add(address);
    });
    if (isDone) done.push(tab.title);
  }
  return {
    ...NOTHING_DONE,
    done,
    foreign,
    locked: writing.locked,
    refused: Array.from(refused),
    staying: Array.from(staying),
  };
}

/** Lines of what would be done now that were not agreed to, and tabs that were and are gone; nothing where all is the same. */
function movedSince(agreed: RightsPlan, { plan, text, issues }: RightsQuestion): string[] {
  if (!plan)
    return [text, ...issues.map(({ message }) => message)].filter((line) => line !== '').slice(0, MOST_LINES);
  if (JSON.stringify(plan) === JSON.stringify(agreed)) return [];
  const before = sayPlan(agreed).split('\n');
  const titles = plan.tabs.map(({ title }) => title);
  const gone = agreed.tabs.map(({ title }) => title).filter((title) => titles.indexOf(title) < 0);
  const lines = sayPlan(plan)
    .split('\n')
    .filter((line) => before.indexOf(line) < 0);
  return [...lines, ...gone.map(rightsText.gone)].slice(0, MOST_LINES);
}

const MOST_LINES = 5;

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
  return { ...NOTHING_DONE, done, locked: writing.locked };
}

/**
 * '' where Google does not tell. Where the person did not agree to that, it throws, and Google is asked to ask: without
 * the address nobody could be kept from shutting himself out.
 */
const whoRuns = (): string => Session.getEffectiveUser().getEmail();

/** Owner and editors; nobody where Google does not tell, so that the plan says to share. A shared drive has no owner. */
function sharing({ spreadsheet }: WorkbookAsRead): { sharedWith: string[]; hasOwner: boolean } {
  const owner = spreadsheet.getOwner();
  const editors = spreadsheet.getEditors().map((user) => user.getEmail());
  const address = owner?.getEmail();
  return { sharedWith: address ? [address, ...editors] : editors, hasOwner: owner !== null };
}
