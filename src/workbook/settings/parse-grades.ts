import { problemText } from '../../language/problems.ts';
import { asTyped, compare, exact, type Grade } from '../../scoring/index.ts';
import { cellAt, type Grid, type Place, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { readText } from '../reading/read-text.ts';
import { rowKey } from '../reading/total-row.ts';
import { typedNumber } from '../reading/typed-number.ts';
import { SETTINGS_HEADER } from '../vocabulary.ts';
import { reportHalfTable } from './half-table.ts';

/** ระดับผลการประเมิน where ตั้งค่า has no such table. */
export const DEFAULT_GRADES: readonly Grade[] = [
  { name: 'ดีเด่น', from: exact(90) },
  { name: 'ดีมาก', from: exact(80) },
  { name: 'ดี', from: exact(70) },
  { name: 'พอใช้', from: exact(60) },
  { name: 'ต้องปรับปรุง', from: exact(0) },
];

/** Where all bounds are at most so high, they are of a score of 5, not of a percent. */
const FULL_SCORE = exact(5);

/** Reads the grade table, in any order; a table without rows, or none, means the default grades. */
export function parseGrades(
  grid: Grid,
  columns: { readonly grade: number; readonly gradeFrom: number },
  problems: Problems,
): readonly Grade[] {
  const { grade, gradeFrom } = columns;
  if (grade < 0 || gradeFrom < 0) {
    const lacks = grade < 0 ? SETTINGS_HEADER.grade : SETTINGS_HEADER.gradeFrom;
    reportHalfTable(grid, grade < 0 ? gradeFrom : grade, lacks, problemText.defaultGrades, problems);
    return DEFAULT_GRADES;
  }
  const grades: (Grade & { readonly place: Place })[] = [];
  grid.values.forEach((_, row) => {
    const name = row > 0 ? rowKey(grid, row, grade, [gradeFrom], problems) : '';
    if (name === '') return;
    const place = placeOf(grid, row, gradeFrom);
    const from = typedNumber(grid, row, gradeFrom, problems);
    if (from === 'blank' || from === 'unreadable') {
      problems.add('bad-grade', place, problemText.badGrade(readText(cellAt(grid, row, gradeFrom))));
      return;
    }
    const same = grades.find((one) => compare(one.from, from) === 0);
    if (same) problems.add('bad-grade', place, problemText.sameGrade(name, same.name, asTyped(from)));
    grades.push({ name, from, place });
  });
  const highest = grades.reduce<(typeof grades)[number] | undefined>(
    (best, one) => (!best || compare(one.from, best.from) > 0 ? one : best),
    undefined,
  );
  if (highest && compare(highest.from, FULL_SCORE) <= 0) {
    problems.add('scale-doubtful', highest.place, problemText.gradesOfFive(asTyped(highest.from)));
  }
  return grades.length > 0 ? grades : DEFAULT_GRADES;
}
