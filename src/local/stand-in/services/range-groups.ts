import { wholeNumber } from '../check-arguments.ts';
import { columnGroups, foldGroup, shiftGroupDepth } from '../column-groups.ts';
import type { Service } from '../google.ts';
import type { Rect } from '../rect.ts';
import { type Methods, structures } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { checkSheetEditable } from './editable.ts';
import type { TiedRun } from './ties.ts';

/** The methods of a range about groups of columns. There are no groups of rows here. */
export function rangeGroups(
  run: TiedRun,
  sheet: Sheet,
  { column, columns }: Rect,
  self: () => Service<'Range'>,
): Methods<'Range'> {
  const [from, to] = [column, column + columns - 1];
  return structures<'Range'>({
    shiftColumnGroupDepth(delta: unknown) {
      const by = wholeNumber('Range.shiftColumnGroupDepth', delta, -8);
      checkSheetEditable(run, sheet);
      // The first column has none before it that could fold it.
      if (from === 0 && !sheet.groupsAfter)
        throw new Error('The depth of the first column cannot be shifted.');
      shiftGroupDepth(sheet, from, to, by);
      return self();
    },
    /** All groups that lie within the range; where none does, the deepest open one that it cuts. */
    collapseGroups() {
      checkSheetEditable(run, sheet);
      const groups = columnGroups(sheet);
      const within = groups.filter((one) => one.from >= from && one.to <= to);
      const cut = groups.filter((one) => one.from <= to && one.to >= from && !one.isFolded);
      for (const group of within.length > 0 ? within.reverse() : cut.slice(-1)) foldGroup(sheet, group, true);
      return self();
    },
    /** The folded groups that the range, or what folds them, touches. */
    expandGroups() {
      checkSheetEditable(run, sheet);
      for (const group of columnGroups(sheet)) {
        const { control } = group;
        const isTouched = (group.from <= to && group.to >= from) || (control >= from && control <= to);
        if (group.isFolded && isTouched) foldGroup(sheet, group, false);
      }
      return self();
    },
  });
}
