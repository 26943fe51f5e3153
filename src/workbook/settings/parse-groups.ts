import { formatDate } from '../../language/dates.ts';
import { problemText } from '../../language/problems.ts';
import { cellAt, type Grid } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { typedDate } from '../reading/read-date.ts';
import { readText } from '../reading/read-text.ts';
import { rowKey } from '../reading/total-row.ts';
import type { Group } from '../round.ts';
import { SETTINGS_HEADER } from '../vocabulary.ts';
import { reportHalfTable } from './half-table.ts';

/** Reads the work groups, with addresses and กำหนดส่ง where given. */
export function parseGroups(
  grid: Grid,
  columns: { readonly group: number; readonly groupEmail: number; readonly groupDue: number },
  problems: Problems,
): Group[] {
  const { group, groupEmail, groupDue } = columns;
  if (group < 0) {
    for (const column of [groupEmail, groupDue]) {
      reportHalfTable(grid, column, SETTINGS_HEADER.group, problemText.noGroups, problems);
    }
    return [];
  }
  const groups: Group[] = [];
  grid.values.forEach((_, row) => {
    const name = row > 0 ? rowKey(grid, row, group, [groupEmail, groupDue], problems) : '';
    if (name === '') return;
    const text = (column: number): string => readText(cellAt(grid, row, column));
    const dueDate = typedDate(grid, row, groupDue, SETTINGS_HEADER.groupDue, problems);
    const due = dueDate ? formatDate(dueDate) : text(groupDue);
    groups.push({ name, email: text(groupEmail), due, dueDate });
  });
  return groups;
}
