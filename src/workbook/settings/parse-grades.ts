import { parseThaiDate } from '../../language/dates.ts';
import { problemText } from '../../language/problems.ts';
import { exact, type Grade } from '../../scoring/index.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { readText } from '../reading/read-text.ts';
import { typedNumber } from '../reading/typed-number.ts';
import type { Group } from '../round.ts';

/** ระดับผลการประเมิน where ตั้งค่า has no such table. */
export const DEFAULT_GRADES: readonly Grade[] = [
  { name: 'ดีเด่น', from: exact(90) },
  { name: 'ดีมาก', from: exact(80) },
  { name: 'ดี', from: exact(70) },
  { name: 'พอใช้', from: exact(60) },
  { name: 'ต้องปรับปรุง', from: exact(0) },
];

/** Reads the grade table, in any order; a table without rows, or none, means the default grades. */
export function parseGrades(
  grid: Grid,
  columns: { readonly grade: number; readonly gradeFrom: number },
  problems: Problems,
): readonly Grade[] {
  if (columns.grade < 0 || columns.gradeFrom < 0) return DEFAULT_GRADES;
  const grades: Grade[] = [];
  grid.values.forEach((_, row) => {
    const name = row > 0 ? readText(cellAt(grid, row, columns.grade)) : '';
    if (name === '') return;
    const from = typedNumber(grid, row, columns.gradeFrom, problems);
    if (from === 'blank' || from === 'unreadable') {
      problems.add('bad-grade', placeOf(grid, row, columns.gradeFrom), problemText.badGrade);
    } else grades.push({ name, from });
  });
  return grades.length > 0 ? grades : DEFAULT_GRADES;
}

/** Reads the work groups, with addresses and กำหนดส่ง where given. */
export function parseGroups(
  grid: Grid,
  columns: { readonly group: number; readonly groupEmail: number; readonly groupDue: number },
): Group[] {
  if (columns.group < 0) return [];
  const groups: Group[] = [];
  grid.values.forEach((_, row) => {
    const name = row > 0 ? readText(cellAt(grid, row, columns.group)) : '';
    if (name === '') return;
    const text = (column: number): string => readText(cellAt(grid, row, column));
    groups.push({
      name,
      email: text(columns.groupEmail),
      due: text(columns.groupDue),
      dueDate: parseThaiDate(text(columns.groupDue)),
    });
  });
  return groups;
}
