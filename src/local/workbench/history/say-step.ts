import { workbenchHistoryText as say } from '../../../language/workbench-history.ts';
import { cellName, rectName } from '../../stand-in/a1.ts';
import type { Workbook } from '../../stand-in/workbook.ts';
import { sheetOf } from '../apply-edit.ts';
import { gridRect } from '../grid-place.ts';
import type { GridEdit } from '../messages.ts';

/** What a step is, in a few words; '' for one that only keeps what formulas came to. Said before it is done. */
export function sayUndoStep(workbook: Workbook, edits: readonly GridEdit[]): string {
  const all = edits.map((edit) => sayEdit(workbook, edit)).filter((words) => words !== '');
  const [first = '', ...others] = all;
  return others.length === 0 ? first : `${first} ${say.more(others.length)}`;
}

function sayEdit(workbook: Workbook, edit: GridEdit): string {
  if (edit.kind === 'add') return say.added(edit.title);
  const tab = sheetOf(workbook, edit.sheet)?.name ?? '';
  switch (edit.kind) {
    case 'cells': {
      const cells = edit.cells.filter(({ result }) => result === undefined);
      const [first] = cells;
      if (!first) return '';
      return cells.length === 1
        ? say.typed(tab, cellName(first.row, first.column))
        : say.typedMany(tab, cells.length);
    }
    case 'copy': {
      const to = sheetOf(workbook, edit.target)?.name ?? '';
      return (edit.isCut ? say.moved : say.pasted)(to, rectName(gridRect(edit.to)));
    }
    case 'fill':
      return say.filled(tab, rectName(gridRect(edit.to)));
    case 'sort':
      return say.sorted(tab, rectName(gridRect(edit.range)));
    case 'filter':
      return say.filtered(tab);
    case 'fold':
      return (edit.isFolded ? say.folded : say.unfolded)(tab);
    case 'rename':
      return say.renamed(tab, edit.title);
    case 'remove':
      return say.removed(tab);
    default:
      return (edit.kind === 'insert' ? say.inserted : say.deleted)(tab, edit.count, edit.axis === 'row');
  }
}
