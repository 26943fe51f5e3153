import type { Workbook } from '../../stand-in/workbook.ts';
import type { CellImage } from '../edits/cell-image.ts';
import type { GridEdit } from '../messages.ts';
import type { BookState } from './book-state.ts';

/** A cell before and after a step. */
export interface CellChange {
  readonly before: CellImage;
  readonly after: CellImage;
}

/** Cells by their keys, by the id of their sheet. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/** Something that a window did, as one step of undoing. */
export interface UndoStep {
  /** Later steps have higher numbers. */
  readonly number: number;
  readonly from: string;
  /** What it was, for people. */
  readonly words: string;
  change: CellsStep | WholeStep;
}

export interface CellsStep {
  readonly kind: 'cells';
  /** The opening of the file in which it happened: looks are known by it. */
  readonly workbook: Workbook;
  cells: CellChanges;
}

/** A step that cannot be told by cells: rows, tabs, filters, runs of the menu. */
export interface WholeStep {
  readonly kind: 'whole';
  readonly before: BookState;
  /** The rows or columns that moved. */
  readonly shifts: readonly Extract<GridEdit, { axis: string }>[];
  /** From undoing on: how it was with the step. */
  after?: BookState;
  /** Cells of earlier steps as they were before rows or columns moved. */
  readonly stash: Map<CellsStep, CellChanges>;
}

/** Where somebody else changed something since; `cell`: '' for more than one cell can say. */
export interface Conflict {
  readonly tab: string;
  readonly cell: string;
}
