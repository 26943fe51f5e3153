import type { Format } from './format.ts';

/** Neighbouring columns that are alike, `from` to `to` (both included). Width in pixels; absent is the default. */
export interface ColumnSpan {
  from: number;
  to: number;
  width?: number;
  hidden?: boolean;
  format?: Format;
  /** Other attributes of the file's `<col>`, kept to be written back. */
  attributes?: string;
}

export function columnSpanAt(spans: ColumnSpan[], column: number): ColumnSpan | undefined {
  for (const span of spans) if (column >= span.from && column <= span.to) return span;
  return undefined;
}

/** The spans after `change` was made to the columns `from` … `to`. Spans stay in order and do not overlap. */
export function changeColumns(
  spans: ColumnSpan[],
  from: number,
  to: number,
  change: Partial<Pick<ColumnSpan, 'width' | 'hidden' | 'format'>>,
): ColumnSpan[] {
  const result: ColumnSpan[] = [];
  let next = from;
  for (const span of spans) {
    if (span.to < from || span.from > to) {
      result.push(span);
      continue;
    }
    if (span.from < from) result.push({ ...span, to: from - 1 });
    const start = Math.max(span.from, from);
    if (start > next) result.push({ from: next, to: start - 1, ...change });
    const end = Math.min(span.to, to);
    result.push({ ...span, from: start, to: end, ...change });
    next = end + 1;
    if (span.to > to) result.push({ ...span, from: to + 1 });
  }
  if (next <= to) result.push({ from: next, to, ...change });
  return result.sort((a, b) => a.from - b.from);
}
