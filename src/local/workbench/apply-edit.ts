import { columnName } from '../stand-in/a1.ts';
import { foldGroup } from '../stand-in/column-groups.ts';
import type { Rect } from '../stand-in/rect.ts';
import { cellKey, type Sheet } from '../stand-in/sheet.ts';
import { shiftSheet } from '../stand-in/shift-sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { cellNow, cellsNow } from './cell-news.ts';
import { copyCells } from './edits/copy-cells.ts';
import { fillCells, filledRect } from './edits/fill-cells.ts';
import { filterRows } from './edits/filter-rows.ts';
import { reachCell } from './edits/reach-cell.ts';
import { canSort, sortRows } from './edits/sort-rows.ts';
import { keepResult, typeCell } from './edits/type-cell.ts';
import { shownGroups } from './fold-data.ts';
import { gridRect } from './grid-place.ts';
import type { CellsEdit, CopyEdit, GridCell, GridEdit, Refusal } from './messages.ts';

/** What became of an edit. */
export interface Became {
  /** The cells as they are now, for all windows. */
  readonly edits: readonly CellsEdit[];
  /** More changed than cells can say: windows fetch the workbook anew. */
  readonly isMore: boolean;
  /** Why it was not done, or not all of it. */
  readonly why?: Refusal;
  /** Where, such as `B3`; '' where that says nothing. */
  readonly place?: string;
}

const NOTHING: Became = { edits: [], isMore: false };
const MORE: Became = { edits: [], isMore: true };
const refused = (why: Refusal, place = ''): Became => ({ ...NOTHING, why, place });

export const sheetOf = (workbook: Workbook, id: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => `s${sheet.id}` === id);

/** Does an edit in the model as Sheets would. */
export function applyEdit(workbook: Workbook, edit: GridEdit): Became {
  if (edit.kind === 'add') {
    if (!isFree(workbook, edit.title)) return refused('title');
    workbook.addSheet(edit.title);
    return MORE;
  }
  const sheet = sheetOf(workbook, edit.sheet);
  if (!sheet) return refused('gone');
  // A chart sheet may be renamed and removed; it has no cells.
  if (sheet.isObject && edit.kind !== 'rename' && edit.kind !== 'remove') return refused('protected');
  switch (edit.kind) {
    case 'cells':
      return typeCells(sheet, edit);
    case 'copy':
      return copyBlock(workbook, sheet, edit);
    case 'fill': {
      const source = gridRect(edit.from);
      const target = filledRect(source, gridRect(edit.to));
      if (!target) return NOTHING;
      if (!hasRoom(sheet, target)) return refused('too-far');
      fillCells(sheet, source, target, edit.isCopy);
      return { edits: [cellsNow(sheet, keysIn(target))], isMore: false };
    }
    case 'sort': {
      const rect = gridRect(edit.range);
      if (!canSort(sheet, rect)) return refused('merged');
      sortRows(sheet, rect, edit.keys);
      return { edits: [cellsNow(sheet, keysIn(rect))], isMore: sheet.notes.size > 0 || sheet.links.size > 0 };
    }
    case 'filter':
      filterRows(sheet, edit.range && gridRect(edit.range), edit.columns, edit.hidden);
      return MORE;
    case 'fold': {
      const group = shownGroups(sheet).find(({ from, to }) => from === edit.from && to === edit.to);
      if (!group || group.isFolded === edit.isFolded) return NOTHING;
      foldGroup(sheet, group, edit.isFolded);
      return MORE;
    }
    case 'rename':
      if (!isFree(workbook, edit.title, sheet)) return refused('title');
      workbook.renameSheet(sheet, edit.title);
      return MORE;
    case 'remove':
      if (workbook.sheets.filter(({ hidden }) => !hidden).length < 2) return refused('last-tab');
      workbook.deleteSheet(sheet);
      return MORE;
    default:
      if (!isInside(sheet, edit)) return refused('too-far');
      shiftSheet(sheet, edit);
      return MORE;
  }
}

/** A title of a tab that neither the workbook nor .xlsx refuses. Other capitals of its own title are free. */
function isFree(workbook: Workbook, title: string, own?: Sheet): boolean {
  return (
    title.trim().length > 0 &&
    title.length <= 31 &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML forbids
    !/[:\\/?*[\]\u0000-\u001f\u007f\ufffe\uffff]|^'|'$/.test(title) &&
    !workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === title.toLowerCase())
  );
}

function isInside(
  sheet: Sheet,
  { axis, at, count, kind }: GridEdit & { kind: 'insert' | 'delete' },
): boolean {
  const most = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (!(Number.isInteger(at) && Number.isInteger(count) && at >= 0 && count > 0)) return false;
  return kind === 'insert' ? at <= most && count <= MOST_INSERTED : at + count <= most && count < most;
}

const MOST_INSERTED = 10_000;
/** What a cell of an .xlsx file holds. */
const MOST_LETTERS = 32_767;

function typeCells(sheet: Sheet, { cells }: CellsEdit): Became {
  let refusal: { why: Refusal; place: string } | undefined;
  const became = cells.flatMap((cell): GridCell[] => {
    const { row, column, value, result } = cell;
    if (result !== undefined) {
      keepResult(sheet, cell, result);
      return [];
    }
    const isLong = typeof value === 'string' && value.length > MOST_LETTERS;
    if (isLong || !reachCell(sheet, row, column)) {
      const place = `${columnName(column)}${row + 1}`;
      refusal ??= { why: isLong ? 'too-long' : 'too-far', place };
      return [];
    }
    typeCell(sheet, cell);
    return [cellNow(sheet, row, column)];
  });
  const edits: CellsEdit[] =
    became.length > 0 ? [{ kind: 'cells', sheet: `s${sheet.id}`, cells: became }] : [];
  return { edits, isMore: false, ...refusal };
}

function copyBlock(workbook: Workbook, from: Sheet, edit: CopyEdit): Became {
  const to = sheetOf(workbook, edit.target);
  if (!to || to.isObject) return refused('gone');
  const [source, target] = [gridRect(edit.from), gridRect(edit.to)];
  if (!hasRoom(to, target)) return refused('too-far');
  const rules = to.validations;
  copyCells(from, source, to, target, edit.isCut);
  const edits = [cellsNow(to, keysIn(target))];
  if (edit.isCut) edits.unshift(cellsNow(from, keysIn(source)));
  return { edits, isMore: to.validations !== rules || to.links.size > 0 || to.notes.size > 0 };
}

const hasRoom = (sheet: Sheet, { row, rows, column, columns }: Rect): boolean =>
  reachCell(sheet, row + rows - 1, column + columns - 1);

/** The keys of the cells of a block, row by row. */
export function* keysIn({ row, column, rows, columns }: Rect): Generator<number> {
  for (let down = row; down < row + rows; down += 1) {
    for (let right = column; right < column + columns; right += 1) yield cellKey(down, right);
  }
}
