import type { StandingCells, StandingValue } from '../tabs/contents-mark.ts';

/** A row of ข้อมูลวิเคราะห์ as it stands, by column. */
export type TidyRecord = Readonly<Record<string, StandingValue>>;

/** What stands in ข้อมูลวิเคราะห์. */
export interface StandingTidy {
  /** ISO 8601, when its figures were computed, and ISO, of which day they are; null where that does not stand there. */
  readonly calculatedAt: string | null;
  readonly asOf: string | null;
  readonly rows: readonly TidyRecord[];
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const DAY = /^\d{4}-\d\d-\d\d/;

/** null where there is no such tab, or nothing in it. */
export function readTidy([header = [], ...lines]: StandingCells): StandingTidy | null {
  const names = header.map(String);
  const rows = lines.map((line) =>
    Object.fromEntries(names.map((name, column) => [name, line[column] ?? ''])),
  );
  const first = (name: string, shape: RegExp): string | null =>
    rows.map((row) => String(row[name] ?? '')).filter((text) => shape.test(text))[0] ?? null;
  if (rows.length === 0) return null;
  return { calculatedAt: first('calculated_at', MOMENT), asOf: first('data_as_of', DAY), rows };
}
