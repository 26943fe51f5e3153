import { FIRST_DATA_ROW } from '../../../workbook/forms/form-layout.ts';
import type { Grid } from '../../../workbook/grid.ts';
import { parseRound } from '../../../workbook/parse-round.ts';
import type { Problem } from '../../../workbook/problems/problem.ts';
import { reportIssues } from '../../../workbook/report.ts';
import { isForm } from '../../../workbook/set-up/input-tabs.ts';
import type { MovedIndicator } from '../../../workbook/set-up/moved-owners.ts';
import { type FormChange, planForms } from '../../../workbook/set-up/plan-forms.ts';
import { type Leftovers, planLeftovers } from '../../../workbook/set-up/plan-leftovers.ts';
import type { StandingForm } from '../../../workbook/set-up/read-form.ts';
import { withFreezesNoted } from '../../memory/freezes.ts';
import { recallTold, rememberTold } from '../../memory/told.ts';
import { applyForm, type FormHeld, formHeldBy } from '../../sheet/apply-form.ts';
import { attempt } from '../../sheet/attempt.ts';
import { deleteFromForm } from '../../sheet/delete-from-form.ts';
import { inputPlace, makeInputTab } from '../../sheet/make-input-tab.ts';
import { nameInputs } from '../../sheet/name-inputs.ts';
import { readWorkbook, type WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { type NotWritten, newWriting, notWritten } from '../../sheet/writing.ts';
import { findToShow, showIn } from '../shared/show-in-indicators.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What bringing the forms in line came to. */
export interface FormsOutcome {
  /** True where a run-level problem has to be mended first; nothing was touched then. */
  readonly failed: boolean;
  readonly issues: readonly Problem[];
  /** Titles of forms that were made. */
  readonly made: readonly string[];
  /** Forms that were there and changed, with how much of each. */
  readonly changed: readonly ChangedForm[];
  /** Titles of forms that cannot be read, and so were not touched. */
  readonly unread: readonly string[];
  /** Codes of indicators whose columns now take what their way of measuring needs. */
  readonly ruled: readonly string[];
  /** Titles of forms that somebody turned into tables, whose columns take no rules; each is told of once. */
  readonly typed: readonly string[];
  /** Indicators whose columns are in the form of another work group. */
  readonly moved: readonly MovedIndicator[];
  /** Forms that somebody protects from the one who pressed the menu. */
  readonly notWritten: NotWritten;
}

export interface ChangedForm {
  readonly title: string;
  readonly columns: number;
  readonly rows: number;
  readonly marked: number;
  readonly unmarked: number;
  /** Cells whose indicator does not concern their row, or does so again. */
  readonly greyed: number;
}

/** What has to be asked before the forms are brought in line; nothing was touched. */
export interface FormsQuestion {
  readonly grids: readonly Grid[];
  readonly leftovers: readonly Leftovers[];
}

/** Reads, and says what could go from the forms; see `planLeftovers`. */
export function lookAtForms(): FormsQuestion {
  const workbook = readWorkbook();
  const { round } = parseRound(workbook.grids);
  const leftovers = round ? planLeftovers(standingForms(workbook), round.districts, round.indicators) : [];
  return { grids: workbook.grids, leftovers };
}

/** Takes out of the forms what was asked about, as far as it still holds nothing. Gives how many columns and rows. */
export function removeFromForms(asked: readonly Leftovers[]): Removed {
  const workbook = readWorkbook();
  const writing = newWriting(workbook);
  const { round } = parseRound(workbook.grids);
  const now = round ? planLeftovers(standingForms(workbook), round.districts, round.indicators) : [];
  const known = new Set(asked.flatMap(namesOf));
  const toDo = now.flatMap((form) => {
    const agreed = {
      ...form,
      columns: form.columns.filter((one) => known.has(`${form.title} | ${one.name}`)),
      rows: form.rows.filter((one) => known.has(`${form.title} – ${one.name}`)),
    };
    const found = workbook.sheets.find(({ title }) => title === form.title);
    return found ? [{ agreed, ...found, held: formHeldBy(found.sheet) }] : [];
  });
  let [columns, rows] = [0, 0];
  withFreezesNoted(toDo.map(frozenOf), () => {
    for (const { sheet, agreed, held } of toDo) {
      if (!attempt(writing, sheet, () => deleteFromForm(sheet, agreed, held))) continue;
      columns += agreed.columns.length;
      rows += agreed.rows.length;
    }
  });
  return { columns, rows, notWritten: notWritten(writing) };
}

const frozenOf = ({ id, held }: { readonly id: number; readonly held: FormHeld }) => ({ id, ...held });

const namesOf = ({ title, columns, rows }: Leftovers): string[] => [
  ...columns.map(({ name }) => `${title} | ${name}`),
  ...rows.map(({ name }) => `${title} – ${name}`),
];

export interface Removed {
  readonly columns: number;
  readonly rows: number;
  readonly notWritten: NotWritten;
}

/** Reads everything, plans as data, then writes only what the forms lack. */
export function bringFormsInLine(): FormsOutcome {
  const workbook = readWorkbook();
  const { round, problems } = parseRound(workbook.grids);
  const issues = reportIssues(problems.all);
  const writing = newWriting(workbook);
  const seen = recallTold('indicators-seen');
  const toShow = findToShow(workbook, problems.all, seen, 'read the notes');
  if (!round) {
    rememberShown(seen, showIn(toShow, seen));
    const nothing = { made: [], changed: [], unread: [], ruled: [], typed: [], moved: [] };
    return { failed: true, issues, ...nothing, notWritten: notWritten(writing) };
  }
  const standing = standingForms(workbook);
  const { changes, made, unread, moved } = planForms(standing, round.districts, round.indicators);
  const wanted = changes.filter(
    ({ blocks, marks, rules, greys }) => blocks.length + marks.length + rules.length + greys.length > 0,
  );
  const toDo = wanted.flatMap((change) => {
    const found = workbook.sheets.find(({ title }) => title === change.title);
    return found ? [{ ...found, change, held: formHeldBy(found.sheet) }] : [];
  });
  const place = made.length > 0 ? inputPlace(workbook) : null;
  // From here on it is written, and nothing is read any more.
  nameInputs(writing);
  rememberShown(seen, showIn(toShow, seen));
  const typed: { readonly title: string; readonly id: number }[] = [];
  const ruled: string[] = [];
  const moving = toDo.filter(({ change }) => change.blocks.length > 0);
  const done = withFreezesNoted(moving.map(frozenOf), () =>
    toDo.filter(({ change, sheet, title, id, held }) =>
      attempt(writing, sheet, () => {
        const applied = applyForm(sheet, change, held);
        ruled.push(...applied.ruled);
        if (applied.isTyped) typed.push({ title, id });
      }),
    ),
  ).map(({ change }) => change);
  return {
    failed: false,
    issues,
    made: place ? made.map((form) => makeInputTab(place, form)) : [],
    changed: done.map(countsOf),
    ruled,
    typed: notToldYet(typed),
    moved,
    notWritten: notWritten(writing),
    unread,
  };
}

function rememberShown(before: string, now: string): void {
  if (now !== before) rememberTold('indicators-seen', now);
}

/** Titles of tables that people have not been told of; they are from now on. */
function notToldYet(typed: readonly { readonly title: string; readonly id: number }[]): string[] {
  const told = recallTold('typed-told').split(' ');
  const fresh = typed.filter(({ id }) => told.indexOf(String(id)) < 0);
  if (fresh.length > 0) rememberTold('typed-told', [...told, ...fresh.map(({ id }) => id)].join(' ').trim());
  return fresh.map(({ title }) => title);
}

const standingForms = (workbook: WorkbookAsRead): StandingForm[] =>
  workbook.grids.filter(isForm).map((grid) => standingForm(workbook, grid));

function standingForm(workbook: WorkbookAsRead, grid: Grid): StandingForm {
  const sheet = sheetOf(workbook, grid.title);
  const width = grid.values[0]?.length ?? 0;
  if (!sheet) return { grid, notes: [], helps: [] };
  const hasData = width > 0 && grid.values.length > FIRST_DATA_ROW;
  const rules = hasData ? sheet.getRange(FIRST_DATA_ROW + 1, 1, 1, width).getDataValidations()[0] : [];
  const helps = (rules ?? []).map((rule) => rule?.getHelpText() ?? '');
  const cells = sheet.getDataRange();
  return { grid, notes: cells.getNotes(), helps, backgrounds: cells.getBackgrounds() };
}

const sheetOf = ({ sheets }: WorkbookAsRead, title: string): Sheet | undefined =>
  sheets.find((one) => one.title === title)?.sheet;

function countsOf({ title, blocks, marks, greys }: FormChange): ChangedForm {
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  const cells = (isMark: boolean): number =>
    sum(marks.filter(({ style }) => (style === 'warning') === isMark).map(({ notes }) => notes.length));
  return {
    title,
    columns: sum(blocks.map(({ axis, cells: { widths } }) => (axis === 'columns' ? widths.length : 0))),
    rows: sum(blocks.map(({ axis, cells: { values } }) => (axis === 'rows' ? values.length : 0))),
    marked: cells(true),
    unmarked: cells(false),
    greyed: sum(greys.map(({ rows, columns }) => rows * columns)),
  };
}
