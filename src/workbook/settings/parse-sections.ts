import { problemText } from '../../language/problems.ts';
import { asTyped, compare, type Exact, exact, minus, plus, ZERO } from '../../scoring/index.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { sameName } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import { typedNumber } from '../reading/typed-number.ts';
import type { SectionRow } from '../round.ts';

export interface SectionColumns {
  readonly section: number;
  readonly share: number;
  /** −1: no such column. */
  readonly unconfirmed: number;
}

/** True within ±0.01 of 100. */
export function isHundred(sum: Exact): boolean {
  const off = minus(sum, exact(100));
  return compare(off, exact('0.01')) <= 0 && compare(off, exact('-0.01')) >= 0;
}

/** Reads องค์ประกอบ and their shares; a second row of the same name is an error. Tells how many are รอยืนยัน. */
export function parseSections(
  grid: Grid,
  columns: SectionColumns,
  problems: Problems,
): { sections: SectionRow[]; unconfirmed: number } {
  const sections: SectionRow[] = [];
  let unconfirmed = 0;
  let sum = ZERO;
  grid.values.forEach((_, row) => {
    if (row === 0) return;
    const name = readText(cellAt(grid, row, columns.section));
    const open = readText(cellAt(grid, row, columns.unconfirmed));
    if (open !== '') {
      unconfirmed += 1;
      problems.add('unconfirmed', placeOf(grid, row, columns.unconfirmed), problemText.unconfirmed(open));
    }
    if (name === '') return;
    if (sections.some((one) => sameName(one.name, name))) {
      problems.add(
        'duplicate-section',
        placeOf(grid, row, columns.section),
        problemText.duplicateSection(name),
      );
      return;
    }
    const place = placeOf(grid, row, columns.share);
    const typed = typedNumber(grid, row, columns.share, problems);
    const readable = typed !== 'blank' && typed !== 'unreadable' && compare(typed, ZERO) >= 0;
    if (!readable) problems.add('bad-share', place, problemText.badShare);
    const share = readable ? typed : ZERO;
    sum = plus(sum, share);
    sections.push({ name, share, place });
  });
  const last = sections[sections.length - 1];
  if (last && !isHundred(sum))
    problems.add('shares-not-100', last.place, problemText.sharesNot100(asTyped(sum)));
  return { sections, unconfirmed };
}
