import { CHART_TYPES, type ChartMark, type ChartType } from './chart-types.ts';
import type { Rect } from './rect.ts';

export type ChartOption = string | number | boolean | string[];

/** A chart that lies on a sheet. */
export interface Chart {
  /** Unique across the spreadsheet. */
  id: number;
  /** Null for a type that only a file can bring. */
  kind: ChartType | null;
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
  /** The type of the first of its plots that scripts could make; null where there is none. */
  kind: ChartType | null;
  /** The labels, then each series, bars first. */
  ranges: ChartRange[];
  /** Of each series. */
  marks: ChartMark[];
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

/** How a series of a chart is drawn; `index`: from 0. A type that only a file can bring is drawn as lying bars. */
export const markOf = ({ kind, options }: Pick<Chart, 'kind' | 'options'>, index: number): ChartMark =>
  options[`series.${index}.type`] === 'line' ? 'line' : CHART_TYPES[kind ?? 'BAR'].mark;

/** The colour that a series of a chart was given; '' where none was. `index`: from 0. */
export function seriesColor({ options }: Pick<Chart, 'options'>, index: number): string {
  const own = options[`series.${index}.color`];
  if (typeof own === 'string') return own;
  return (Array.isArray(options.colors) ? options.colors[index] : undefined) ?? '';
}
