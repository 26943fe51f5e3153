import { type CalendarDate, formatDate } from '../../../language/dates.ts';
import { tabText } from '../../../language/tabs.ts';
import { toNumber } from '../../../scoring/index.ts';
import { type CellValue, columnLetters, type DateCell, type Grid } from '../../grid.ts';
import { KEPT_MARK } from '../../history/kept-rows-store.ts';
import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';
import { GENERATED } from '../../vocabulary.ts';
import type { TabDescription, TabValue } from '../tab-description.ts';

/** The figures of one district as a run left them: its total, and a score per indicator code. */
export interface ScoresThen {
  readonly name: string;
  readonly total: TabValue;
  readonly scores: Readonly<Record<string, TabValue>>;
  /** The target that counted, per indicator code; null where an older version left the scores alone. */
  readonly targets: Readonly<Record<string, TabValue>> | null;
}

/** What an earlier run computed from, and what came of it. */
export interface Snapshot {
  /** Cells of every input tab by its title. */
  readonly inputs: Readonly<Record<string, readonly (readonly TabValue[])[]>>;
  readonly districts: readonly ScoresThen[];
  /** What เปลี่ยนแปลงล่าสุด lists; null where nothing ever changed. */
  readonly list: ChangeList | null;
  /** The row of the snapshot, from 0, where that list begins. */
  readonly listAt: number;
  /** Titles of the charts of all tabs, each once. */
  readonly charts: readonly string[];
}

/** The changes that a run listed, as they stand in their tab. */
export interface ChangeList {
  /** When they were found, in words. */
  readonly line: string;
  /** How many more there were than are listed. */
  readonly more: number;
  readonly rows: readonly (readonly TabValue[])[];
}

/** How the snapshot's rows are to be read; stands as JSON in A1. */
export interface Layout {
  readonly tabs: readonly (readonly [title: string, rows: number, columns: number])[];
  readonly codes: readonly string[];
  /** Number of rows of scores; without it they go to the end. */
  readonly districts?: number;
  /** The list of changes, whose rows come behind the scores, before what is remembered of kept rows. */
  readonly list?: Omit<ChangeList, 'rows'>;
  readonly charts?: readonly string[];
  /** True where the targets stand behind the scores. */
  readonly targets?: boolean;
}

/** Columns of the list of changes. */
const LISTED_COLUMNS = 5;
/** As most columns of the other tabs that only the program reads: nobody looks here. */
export const COLUMN_WIDTH = 120;
const DAY = 86_400_000;
/** Day 0 of the serial numbers that Sheets and Excel keep dates as. */
const EPOCH = Date.UTC(1899, 11, 30);

/** As it stands in the cell, a year that was typed in พ.ศ. and the time behind the date included. */
const serial = ({ year, month, day, time = 0 }: DateCell): number =>
  (Date.UTC(year, month - 1, day) - EPOCH) / DAY + time;

/** The date that a kept number stands for. */
export function dateThen(kept: number): DateCell {
  const day = new Date(EPOCH + Math.floor(kept) * DAY);
  const date = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  return { ...date, time: kept - Math.floor(kept) };
}

export const cellThen = (value: CellValue): TabValue =>
  value === '' ? null : typeof value === 'object' ? serial(value) : value;

/**
 * The hidden tab that keeps the inputs a run computed from, cell by cell, and its scores: the summary's own formula
 * compares the forms with it, and the next run tells from it what changed.
 */
export function describeSnapshot(
  grids: readonly Grid[],
  indicators: readonly { readonly code: string }[],
  districts: readonly ScoredDistrict[],
  label: string,
): TabDescription {
  const blocks = grids.map(({ values }) => values.map((row) => row.map(cellThen)));
  const codes = indicators.map(({ code }) => code);
  const layout: Layout = {
    tabs: grids.map(({ title, values }) => [title, values.length, values[0]?.length ?? 0]),
    codes,
    districts: districts.length,
    targets: true,
  };
  const scores = districts.map(({ name, total, rows: scored }) => {
    const byCode = new Map(scored.map((row) => [row.indicator.code, row]));
    const inOrder = codes.map((code) => byCode.get(code));
    return [name, total, ...inOrder.map((row) => row?.score ?? null), ...inOrder.map(targetThen)];
  });
  const rows: TabValue[][] = [[JSON.stringify(layout), label], ...blocks.flat(), ...scores];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    key: 'inputs',
    title: GENERATED.inputs,
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    styles: [],
    merges: [],
    links: [],
    rules: [],
    formulas: [],
    boxes: [],
    scales: [],
    charts: [],
    gridlines: true,
    widths: Array.from({ length: width }, () => COLUMN_WIDTH),
    frozenRows: 0,
    frozenColumns: 0,
    filter: null,
  };
}

const targetThen = (row: ScoredRow | undefined): TabValue => {
  const criterion = row?.indicator.criterion;
  return criterion ? toNumber(criterion.target) : null;
};

/** Reads a snapshot back; null where there is none, or somebody changed it. */
export function readSnapshot(values: readonly (readonly TabValue[])[] | null): Snapshot | null {
  try {
    const layout = JSON.parse(String(values?.[0]?.[0])) as Layout; // checked by use: anything else throws
    const inputs: Record<string, TabValue[][]> = {};
    let at = 1;
    for (const [title, rows, columns] of layout.tabs) {
      inputs[title] = (values ?? []).slice(at, at + rows).map((row) => row.slice(0, columns).map(orNull));
      at += rows;
    }
    const end = layout.districts === undefined ? undefined : at + layout.districts;
    const districts = (values ?? []).slice(at, end).map((row) => ({
      name: String(row[0] ?? ''),
      total: orNull(row[1]),
      scores: perCode(layout.codes, row, BEFORE_SCORES),
      targets: layout.targets ? perCode(layout.codes, row, BEFORE_SCORES + layout.codes.length) : null,
    }));
    const listed = (values ?? [])
      .slice(end)
      .filter(([first]) => first !== KEPT_MARK)
      .map((row) => row.slice(0, LISTED_COLUMNS).map(orNull));
    const list = layout.list && end !== undefined ? { ...layout.list, rows: listed } : null;
    return { inputs, districts, list, listAt: end ?? 0, charts: layout.charts ?? [] };
  } catch {
    return null;
  }
}

/** Name and total. */
const BEFORE_SCORES = 2;

const perCode = (codes: readonly string[], row: readonly TabValue[], from: number) =>
  Object.fromEntries(codes.map((code, index) => [code, orNull(row[from + index])]));

/** A blank cell is read as an empty text. */
const orNull = (value: TabValue | undefined): TabValue =>
  value === '' || value === undefined ? null : value;

const quotedTitle = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/**
 * 1 where two numbers are nearer than 2 × 10⁻⁸, 0 elsewhere. A script learns a date cell's time to the millisecond,
 * which is 1.2 × 10⁻⁸ of a day, while the cell may hold more of it.
 */
const sameMoment = (a: string, b: string): string =>
  `ISNUMBER(${a})*ISNUMBER(${b})*IFERROR(ABS(${a}-${b})<2E-8,FALSE)`;

/**
 * The formula that says, without any rights or trigger, when an input has changed since the run: '' while every
 * cell of every input tab equals its copy and nothing was added below or beside what was read. From `nextTargetOn` on,
 * the day on which another target begins to count, it says that too.
 */
export function outdatedFormula(
  grids: readonly Grid[],
  snapshotTitle: string,
  nextTargetOn: CalendarDate | null = null,
): string {
  const copy = quotedTitle(snapshotTitle);
  let at = 1;
  const parts = grids.flatMap(({ title, values, formulas }) => {
    const rows = values.length;
    const columns = values[0]?.length ?? 0;
    if (rows === 0 || columns === 0) return [];
    const last = columnLetters(columns - 1);
    const tab = quotedTitle(title);
    const filled = values.reduce(
      (sum, row, r) => sum + row.filter((value, c) => value !== '' || (formulas[r]?.[c] ?? '') !== '').length,
      0,
    );
    const input = `${tab}!A1:${last}${rows}`;
    const kept = `${copy}!A${at + 1}:${last}${at + rows}`;
    const hasDates = values.some((row) => row.some((value) => typeof value === 'object'));
    const differs = `--IFERROR(${input}<>${kept},FALSE)`;
    const same = `SUMPRODUCT(${differs}${hasDates ? `*(1-${sameMoment(input, kept)})` : ''})`;
    at += rows;
    const counted = [`A:${last}`, `1:${rows}`].map((area) => `ABS(COUNTA(${tab}!${area})-${filled})`);
    return [same, ...counted];
  });
  const { year = 0, month = 0, day = 0 } = nextTargetOn ?? {};
  const unchanged = nextTargetOn
    ? `IF(TODAY()>=DATE(${year},${month},${day}),"${tabText.targetBegins(formatDate(nextTargetOn))}","")`
    : '""';
  return `=IF(IFERROR(${parts.join('+')},1)=0,${unchanged},"${tabText.inputsChanged}")`;
}

/** A district's tab repeats what the summary says. */
export const outdatedReference = (summaryTitle: string, cell: string): string =>
  `=${quotedTitle(summaryTitle)}!${cell}`;
