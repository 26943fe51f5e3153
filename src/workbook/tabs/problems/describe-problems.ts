import { tabText } from '../../../language/tabs.ts';
import type { Problem, Severity } from '../../problems/problem.ts';
import type { Head } from '../../round.ts';
import { GENERATED } from '../../vocabulary.ts';
import { labelLine, labelStyle } from '../people-lines.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';

/** Cell and remedy are as wide as a phone; all of them go on standing paper. */
const WIDTHS = [60, 330, 90, 180, 150];
const CELL_COLUMN = 0;
const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * ตรวจสอบข้อมูล: the problems by severity and owner, each linked to its cell. `head`: what could be read of the set-up;
 * `listedAt`: when the list was first found so.
 */
export function describeProblems(problems: readonly Problem[], head: Head, listedAt: string): TabDescription {
  const tab = new TabBuilder(WIDTHS);
  const count = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  const [errors = 0, warnings = 0, notices = 0] = ORDER.map(count);
  const found = problems.length === 0 ? tabText.noProblems : tabText.problemCounts(errors, warnings, notices);
  tab.line(tabText.problemsTitle, 'title');
  tab.line(tabText.listedAt(listedAt, found), 'subtitle');
  tab.line(labelLine(head), labelStyle(head));
  const headerRow = tab.next;
  tab.header(tabText.problemHeaders);
  for (const problem of inWorkingOrder(problems)) {
    const { severity, owner, tab: title, cell, message } = problem;
    const linkText = cell === '' ? null : cell;
    if (title !== '' && cell !== '')
      tab.link({ row: tab.next, column: CELL_COLUMN, to: { kind: 'cell', tab: title, cell } });
    tab.row(
      [linkText, message, tabText.severity[severity], owner, title],
      ['link', 'text', severity, 'text', 'text'],
    );
  }
  const filterFrom = problems.length > 0 ? { filterFrom: headerRow } : {};
  return tab.build({
    key: 'problems',
    title: GENERATED.problems,
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    ...filterFrom,
  });
}

/** By severity, then by owner, otherwise as found; Array.sort is stable in every V8 that Apps Script has had. */
function inWorkingOrder(problems: readonly Problem[]): Problem[] {
  const owners = Array.from(new Set(problems.map(({ owner }) => owner)));
  const place = ({ severity, owner }: Problem): number =>
    ORDER.indexOf(severity) * 1000 + owners.indexOf(owner);
  return [...problems].sort((a, b) => place(a) - place(b));
}
