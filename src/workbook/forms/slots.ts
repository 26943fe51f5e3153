import { problemText } from '../../language/problems.ts';
import { compare, type MeasureDefinition } from '../../scoring/index.ts';
import type { Cell, Place } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { BLANK_READING, MERGED, type Reading, readNumber } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';
import { readTick } from '../reading/read-tick.ts';

/** What the forms say in one input of one indicator for one district (or for ทุกอำเภอ). */
export interface Slot {
  readonly reading: Reading;
  readonly cell: Cell;
  /** The first cell with something in it, or the first blank one. */
  readonly place: Place;
  /** Two places say different things: the later one. */
  readonly conflict: { readonly place: Place; readonly cell: Cell } | null;
}

const READERS: Readonly<Record<MeasureDefinition['reads'], (cell: Cell) => Reading>> = {
  number: readNumber,
  tick: readTick,
};

function sameReading(a: Slot, b: { reading: Reading; cell: Cell }): boolean {
  const { reading } = b;
  if (a.reading.kind !== reading.kind) return false;
  if (a.reading.kind === 'number' && reading.kind === 'number') {
    return compare(a.reading.value, reading.value) === 0;
  }
  return a.reading.kind === 'not-assessed' || readText(a.cell) === readText(b.cell);
}

/**
 * Adds one more cell to what is known of a slot: blanks give way, equal values agree, others conflict.
 * `reads`: how its cells are read; `isShared`: a merged block holds this slot and others, so its value is nobody's.
 */
export function mergeSlot(
  known: Slot | null,
  cell: Cell,
  place: Place,
  isShared: boolean,
  reads: MeasureDefinition['reads'],
  label: string,
  owner: string,
  problems: Problems,
): Slot {
  const reading = isShared ? MERGED : READERS[reads](cell);
  if (!known || (known.reading.kind === 'blank' && reading.kind !== 'blank')) {
    return { reading, cell, place, conflict: null };
  }
  if (reading.kind === 'blank' || sameReading(known, { reading, cell })) return known;
  const other = problemText.cellName(known.place.tab, known.place.cell);
  const message = problemText.conflict(label, readText(cell), other, readText(known.cell));
  problems.add('conflicting-result', place, message, owner);
  return { ...known, conflict: { place, cell } };
}

export const isFilledSlot = (slot: Slot | null | undefined): slot is Slot =>
  !!slot && slot.reading !== BLANK_READING && slot.reading.kind !== 'blank';
