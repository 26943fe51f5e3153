import type { Workbook } from '../../stand-in/workbook.ts';
import type { CellsEdit, GridEdit } from '../messages.ts';
import { type BookState, takeBookState } from './book-state.ts';
import { conflictsOf, putCells } from './cells-step.ts';
import { inverseOf, moveChanges } from './move-steps.ts';
import type { CellChanges, CellsStep, Conflict, UndoStep, WholeStep } from './step.ts';

export type Direction = 'undo' | 'redo';

/** What became of a wish to undo or redo. `edits`: null where windows fetch the workbook anew. */
export type Undone =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'ask'; readonly words: string; readonly conflicts: readonly Conflict[] }
  | {
      readonly kind: 'done';
      readonly words: string;
      readonly workbook: Workbook;
      readonly edits: readonly CellsEdit[] | null;
    };

/** So many steps of a window, and so many that hold a whole workbook, are kept. */
const MOST_STEPS = 200;
const MOST_WHOLE = 30;

/** What all windows did, in its order; each undoes its own. */
export class UndoHistory {
  /** The steps that count now. */
  private log: UndoStep[] = [];
  private readonly undone = new Map<string, UndoStep[]>();
  private number = 0;

  /** Notes cells that a window changed. */
  noteCells(workbook: Workbook, from: string, words: string, cells: CellChanges): void {
    if (cells.size > 0) this.note(from, words, { kind: 'cells', workbook, cells });
  }

  /** Notes a step by how the workbook was before. `edits`: what it was, where it is made of edits. */
  noteWhole(from: string, words: string, before: BookState, edits: readonly GridEdit[] = []): void {
    const shifts = edits.flatMap((edit) => ('axis' in edit ? [edit] : []));
    const change: WholeStep = { kind: 'whole', before, shifts, stash: new Map() };
    for (const { change: earlier } of this.all()) if (earlier.kind === 'cells') this.move(earlier, change);
    this.note(from, words, change);
  }

  /** Another file was opened in the place of this one: nothing of the former can be done to it. */
  clear(): void {
    this.log = [];
    this.undone.clear();
  }

  /** Takes a window's last step back, or does it again. `isSure`: also over what others changed since. */
  go(direction: Direction, workbook: Workbook, from: string, isSure: boolean): Undone {
    const step = this.next(direction, from);
    if (!step) return { kind: 'nothing' };
    const { words, change } = step;
    const outcome =
      change.kind === 'cells'
        ? goCells(direction, workbook, change, isSure)
        : this.goWhole(direction, workbook, step, change, isSure);
    if ('conflicts' in outcome) return { kind: 'ask', words, conflicts: outcome.conflicts };
    if (direction === 'undo') {
      this.log = this.log.filter((one) => one !== step);
      this.undone.set(from, [...(this.undone.get(from) ?? []), step]);
    } else {
      this.undone.get(from)?.pop();
      this.log.push(step);
    }
    return { kind: 'done', words, ...outcome };
  }

  /** The step that a window would undo or redo next. */
  next(direction: Direction, from: string): UndoStep | undefined {
    const own = direction === 'undo' ? this.log.filter((step) => step.from === from) : this.undone.get(from);
    return own?.[own.length - 1];
  }

  private note(from: string, words: string, change: CellsStep | WholeStep): void {
    this.number += 1;
    this.log.push({ number: this.number, from, words, change });
    this.undone.delete(from);
    this.forget((step) => step.from === from, MOST_STEPS);
    this.forget((step) => step.change.kind === 'whole', MOST_WHOLE);
  }

  /** Drops the oldest of some steps, and what the same windows did before them. */
  private forget(which: (step: UndoStep) => boolean, most: number): void {
    const some = this.log.filter(which);
    const last = some[some.length - most - 1];
    if (last) this.log = this.log.filter((step) => step.from !== last.from || step.number > last.number);
  }

  private all(): UndoStep[] {
    return [...this.log, ...[...this.undone.values()].flat()];
  }

  /** Brings an earlier step's cells to where rows and columns moved them. */
  private move(earlier: CellsStep, { shifts, stash }: WholeStep): void {
    if (shifts.length === 0) return;
    stash.set(earlier, earlier.cells);
    for (const shift of shifts)
      earlier.cells = moveChanges(earlier.cells, Number(shift.sheet.slice(1)), shift);
  }

  private goWhole(
    direction: Direction,
    workbook: Workbook,
    step: UndoStep,
    change: WholeStep,
    isSure: boolean,
  ): { conflicts: readonly Conflict[] } | { workbook: Workbook; edits: null } {
    const to = direction === 'undo' ? change.before : change.after;
    if (!to) return { conflicts: [{ tab: '', cell: '' }] };
    const now = takeBookState(workbook);
    // What others did since stands on its own where it does not touch this step, and is done again on top.
    const later = this.log.filter((one) => one.number > step.number && one !== step);
    const former = later.map(({ change: own }) => (own.kind === 'cells' ? own.cells : null));
    to.restore();
    const shifts = direction === 'undo' ? [...change.shifts].reverse().map(inverseOf) : change.shifts;
    const conflicts: Conflict[] = [];
    const kept: CellsStep[] = [];
    for (const { change: own } of later) {
      if (own.kind === 'whole') {
        conflicts.push({ tab: '', cell: '' });
        continue;
      }
      const cells = own.cells;
      for (const shift of shifts) own.cells = moveChanges(own.cells, Number(shift.sheet.slice(1)), shift);
      const isLost = countOf(own.cells) < countOf(cells);
      const isThere = !isLost && conflictsOf(to.workbook, own, 'after').length === 0;
      const found = isLost ? [{ tab: '', cell: '' }] : isThere ? [] : conflictsOf(to.workbook, own, 'before');
      conflicts.push(...found);
      if (found.length === 0) {
        putCells(to.workbook, own, 'after');
        kept.push(own);
      }
    }
    if (conflicts.length > 0 && !isSure) {
      now.restore();
      later.forEach(({ change: own }, index) => {
        const cells = former[index];
        if (own.kind === 'cells' && cells) own.cells = cells;
      });
      return { conflicts };
    }
    // What gave way is no step any more.
    const lost = new Set(
      later.map(({ change: own }) => own).filter((own) => !kept.some((one) => one === own)),
    );
    this.log = this.log.filter(({ change: own }) => !lost.has(own));
    if (direction === 'undo') {
      change.after = now;
      for (const [earlier, cells] of change.stash) earlier.cells = cells;
    } else {
      for (const { number, change: earlier } of this.all()) {
        if (number < step.number && earlier.kind === 'cells') this.move(earlier, change);
      }
    }
    return { workbook: to.workbook, edits: null };
  }
}

const countOf = (cells: CellChanges): number => [...cells.values()].reduce((sum, { size }) => sum + size, 0);

function goCells(
  direction: Direction,
  workbook: Workbook,
  change: CellsStep,
  isSure: boolean,
): { conflicts: readonly Conflict[] } | { workbook: Workbook; edits: readonly CellsEdit[] } {
  const [from, to] = direction === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const conflicts = isSure ? [] : conflictsOf(workbook, change, from);
  if (conflicts.length > 0) return { conflicts };
  return { workbook, edits: putCells(workbook, change, to) };
}
