import { type ColumnSpan, mapColumns } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** Columns that are folded away together, `from` to `to` (both included). */
export interface ColumnGroup {
  readonly from: number;
  readonly to: number;
  /** How many groups lie about a column of it, itself included. */
  readonly depth: number;
  /** The column that shows whether it is folded: right before it or right behind it; it may lie beyond the last one. */
  readonly control: number;
  readonly isFolded: boolean;
}

/** Google has no deeper groups. */
const DEEPEST = 8;

/** The groups of a sheet, outer ones before those within them. */
export function columnGroups({ columnSpans, groupsAfter }: Sheet): ColumnGroup[] {
  const spans = [...columnSpans].sort((a, b) => a.from - b.from);
  const groups: ColumnGroup[] = [];
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    const runs: { from: number; to: number }[] = [];
    for (const { from, to, depth: own = 0 } of spans) {
      const last = runs[runs.length - 1];
      if (own < depth) continue;
      if (last && last.to + 1 === from) last.to = to;
      else runs.push({ from, to });
    }
    if (runs.length === 0) break;
    for (const { from, to } of runs) {
      const control = groupsAfter ? to + 1 : from - 1;
      const isFolded = spans.every((span) => span.to < from || span.from > to || span.hidden === true);
      groups.push({ from, to, depth, control, isFolded });
    }
  }
  return groups;
}

/** Makes the groups about the columns more, or fewer; as many as there may be. */
export function shiftGroupDepth(sheet: Sheet, from: number, to: number, by: number): void {
  change(sheet, from, to, ({ depth: old = 0, ...span }) => {
    const depth = Math.min(DEEPEST, Math.max(0, old + by));
    return depth > 0 ? { ...span, depth } : span;
  });
}

/** Folds the columns of a group away, or shows them but for those of folded groups within it. */
export function foldGroup(sheet: Sheet, group: ColumnGroup, isFolded: boolean): void {
  const within = columnGroups(sheet).filter(
    (one) => one.depth > group.depth && one.from >= group.from && one.to <= group.to,
  );
  const stay = isFolded ? [] : within.filter(({ control }) => isMarked(sheet, control));
  change(sheet, group.from, group.to, ({ hidden: _, ...span }) => ({
    ...span,
    ...(isFolded ? { hidden: true } : {}),
  }));
  for (const { from, to } of stay) change(sheet, from, to, (span) => ({ ...span, hidden: true }));
  if (group.control < 0) return;
  change(sheet, group.control, group.control, ({ folds: _, ...span }) => ({
    ...span,
    ...(isFolded ? { folds: true } : {}),
  }));
}

const isMarked = ({ columnSpans }: Sheet, column: number): boolean =>
  columnSpans.some(({ from, to, folds }) => from <= column && column <= to && folds === true);

function change(sheet: Sheet, from: number, to: number, how: (span: ColumnSpan) => ColumnSpan): void {
  sheet.columnSpans = mapColumns(sheet.columnSpans, from, to, how);
  sheet.touched.add('columns');
}
