import type { Format } from './format.ts';

/** Neighbouring columns that are alike, `from` to `to` (both included). Width in pixels; absent is the default. */
export interface ColumnSpan {
  from: number;
  to: number;
  width?: number;
  hidden?: boolean;
  /** How many groups lie about the columns; absent: none. */
  depth?: number;
  /** The column shows that the group beside it is folded away. */
  folds?: boolean;
  format?: Format;
  /** Other attributes of the file's `<col>`, kept to be written back. */
  attributes?: string;
}

export function columnSpanAt(spans: ColumnSpan[], column: number): ColumnSpan | undefined {
  for (const span of spans) if (column >= span.from && column <= span.to) return span;
  return undefined;
}

/** The spans after `change` was made to the columns `from` … `to`. Spans stay in order and do not overlap. */
export const changeColumns = (
  spans: ColumnSpan[],
  from: number,
  to: number,
  change: Partial<Pick<ColumnSpan, 'width' | 'hidden' | 'format'>>,
): ColumnSpan[] => mapColumns(spans, from, to, (span) => ({ ...span, ...change }));

/** The same where the change hangs on what a column was like. One that comes out with nothing to say is left out. */
export function mapColumns(
  spans: ColumnSpan[],
  from: number,
  to: number,
  change: (span: ColumnSpan) => ColumnSpan,
): ColumnSpan[] {
  const result: ColumnSpan[] = [];
  const add = (span: ColumnSpan): void => {
    if (Object.keys(span).length > 2) result.push(span);
  };
  let next = from;
  for (const span of spans) {
    if (span.to < from || span.from > to) {
      result.push(span);
      continue;
    }
    if (span.from < from) result.push({ ...span, to: from - 1 });
    const start = Math.max(span.from, from);
    if (start > next) add(change({ from: next, to: start - 1 }));
    const end = Math.min(span.to, to);
    add(change({ ...span, from: start, to: end }));
    next = end + 1;
    if (span.to > to) result.push({ ...span, from: to + 1 });
  }
  if (next <= to) add(change({ from: next, to }));
  return result.sort((a, b) => a.from - b.from);
}
