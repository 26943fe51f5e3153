import { causeName, causeText } from '../../../language/causes.ts';
import { tabText } from '../../../language/tabs.ts';
import { type Cause, causesOf } from '../../problems/causes.ts';
import type { Problem, Severity } from '../../problems/problem.ts';
import type { Head } from '../../round.ts';
import { GENERATED } from '../../vocabulary.ts';
import { labelLine, labelStyle } from '../people-lines.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';

/** Cell and remedy are as wide as a phone; all of them go on standing paper. */
const WIDTHS = [88, 302, 120, 150, 150];
const CELL_COLUMN = 0;

/**
 * ตรวจสอบข้อมูล: a line for each cause, by severity and by who has to act, linked to its first cell; below these, cell by
 * cell, the causes that are found in several. `head`: what could be read of the set-up; `listedAt`: when the list was
 * first found so.
 */
export function describeProblems(problems: readonly Problem[], head: Head, listedAt: string): TabDescription {
  const tab = new TabBuilder(WIDTHS);
  const count = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  const found =
    problems.length === 0
      ? tabText.noProblems
      : tabText.problemCounts(count('error'), count('warning'), count('notice'));
  tab.line(tabText.problemsTitle, 'title');
  tab.line(tabText.listedAt(listedAt, found), 'subtitle');
  tab.line(labelLine(head), labelStyle(head));
  const headerRow = tab.next;
  tab.header(tabText.problemHeaders);
  const causes = causesOf(problems);
  for (const cause of causes) addLine(tab, cause);
  const several = causes.filter(isSeveral);
  if (several.length > 0) tab.row([]).line(causeText.details, 'section');
  const detailsRow = tab.next;
  if (several.length > 0) tab.header(tabText.problemHeaders);
  for (const cause of several) for (const problem of cause.problems) addProblem(tab, problem, cause.actor);
  const filterFrom = several.length > 0 ? detailsRow : headerRow;
  return tab.build({
    key: 'problems',
    title: GENERATED.problems,
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    ...(problems.length > 0 ? { filterFrom } : {}),
  });
}

const isSeveral = ({ problems }: Cause): boolean => problems.length > 1;

function addLine(tab: TabBuilder, cause: Cause): void {
  const [first, ...others] = cause.problems;
  if (others.length === 0) {
    addProblem(tab, first, cause.actor);
    return;
  }
  const text = causeText.line(causeName(cause.code), cause.problems, first.message);
  const cell = first.cell === '' ? '' : causeText.more(first.cell, others.length);
  addProblem(tab, { ...first, message: text }, cause.actor, cell);
}

/** `shown`: what stands where the cell is linked. */
function addProblem(
  tab: TabBuilder,
  { severity, tab: title, cell, message }: Problem,
  actor: string,
  shown = cell,
): void {
  if (title !== '' && cell !== '')
    tab.link({ row: tab.next, column: CELL_COLUMN, to: { kind: 'cell', tab: title, cell } });
  tab.row(
    [shown === '' ? null : shown, message, tabText.severity[severity], actor, title],
    ['link', 'text', severity, 'text', 'text'],
  );
}
