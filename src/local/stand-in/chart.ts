import type { Rect } from './rect.ts';

export type ChartOption = string | number | boolean | string[];

/** A chart that lies on a sheet. */
export interface Chart {
  /** Unique across the spreadsheet. */
  id: number;
  /** Lying or standing bars; null for every other type, which only a file can bring. */
  kind: 'BAR' | 'COLUMN' | null;
  ranges: ChartRange[];
  /** So many first rows of the ranges are names, not figures. */
  headers: number;
  /** What setOption was given, and the setters that are short for it: `title`, `colors`, `hAxis.title`. */
  options: Record<string, ChartOption>;
  /** The ends of the axis of values; null: Google finds them. */
  range: { from: number; to: number } | null;
  /** The cell under the top left corner, from 0, and how far within it the corner lies, in pixels. */
  place: { row: number; column: number; x: number; y: number };
  /** Where it stands in the opened file. Gone once a script replaces the chart. */
  source?: ChartSource;
}

export interface ChartRange {
  sheetId: number;
  /** Null once the cells were deleted. */
  rect: Rect | null;
}

export interface ChartSource {
  drawing: string;
  part: string;
  /** This program wrote it. */
  isOwn: boolean;
  looks: ChartLooks;
}

/** How a chart looks in the opened file, for who draws it: scripts are told less. */
export interface ChartLooks {
  /** Pixels; null where it stretches with the cells. */
  size: { width: number; height: number } | null;
  /** Which way its bars go; null where it has none. */
  kind: Chart['kind'];
  /** The labels, then each series, bars first. */
  ranges: ChartRange[];
  /** So many of the last series are lines. */
  lines: number;
  isStacked: boolean;
  /** Of each series; '' where the file sets none. */
  colors: string[];
}

/** The columns that a chart shows, header cells on top: the labels first, then a column for each series. */
export function chartColumns({ ranges }: Pick<Chart, 'ranges'>): { sheetId: number; rect: Rect }[] {
  return ranges.flatMap(({ sheetId, rect }) =>
    rect
      ? Array.from({ length: rect.columns }, (_, index) => ({
          sheetId,
          rect: { ...rect, column: rect.column + index, columns: 1 },
        }))
      : [],
  );
}
