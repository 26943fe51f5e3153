import type { Format } from '../../src/local/stand-in/format.ts';
import type { Sheet } from '../../src/local/stand-in/sheet.ts';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { type Desk, deskOver, sampleDesk } from './support.ts';

export { copyOf } from './copy-of.ts';

/** A clock that stands still, so that runs differ in nothing but the fault. */
export const CLOCK = { now: () => new Date('2024-09-16T02:00:00Z') };

/** Where สรุปคะแนน and the district tabs say that they are not the latest, row from 0. */
export const MARK = 3;

/** Runs an entry point on a workbook as it is. */
export function run(workbook: Workbook, entry = 'calculateScores', options = {}): Desk {
  const desk = deskOver(workbook, { ...CLOCK, ...options });
  desk.addOn.call(entry);
  return desk;
}

/** Runs it while a call fails or time runs out, and gives the message that people see, '' where all went well. */
export function disturbed(workbook: Workbook, entry: string, options: object): string {
  try {
    run(workbook, entry, options);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const numbers = new Map<string, number>();
const numbered = new WeakMap<Format, number>();

/** Formats that look alike have the same number, in whatever workbook they are. */
function formatNumber(format: Format): number {
  const found = numbered.get(format);
  if (found !== undefined) return found;
  const { base: _, next: __, ...fields } = format as Format & { base?: unknown; next?: unknown };
  const text = JSON.stringify(fields);
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  numbered.set(format, number);
  return number;
}

/** Everything about a tab that people see or that later runs rest on, but for its place and its id. */
export function look(sheet: Sheet): string {
  const { rows } = sheet.extent();
  const styles: number[] = [];
  for (let row = 0; row < Math.max(rows, 1); row += 1) {
    for (let column = 0; column < sheet.maxColumns; column += 1)
      styles.push(formatNumber(sheet.format(row, column)));
  }
  const { name, maxRows, maxColumns, merges, validations, conditional, protections, filter, hidden } = sheet;
  const maps = [sheet.formulas, sheet.notes, sheet.links, sheet.rowInfos].map((map) =>
    [...map].filter(([, value]) => JSON.stringify(value) !== '{}').sort(([a], [b]) => a - b),
  );
  // Bars that are said not to be stacked look like those of which nothing is said.
  const charts = sheet.charts.map(
    ({ id: _, ranges, options: { isStacked = false, ...options }, ...chart }) => [
      { ...chart, options, isStacked },
      ranges.map(({ rect }) => rect),
    ],
  );
  // Each by itself: neighbours that are alike may have been set together or one by one.
  const columns = sheet.columnSpans.flatMap(({ from, to, ...span }) =>
    Array.from({ length: to - from + 1 }, (_, index) => [from + index, span]),
  );
  const text = JSON.stringify([
    [name, maxRows, maxColumns, sheet.frozenRows, sheet.frozenColumns, columns, sheet.tabColor],
    [merges, validations, conditional, protections, filter, hidden, sheet.gridlines],
    [sheet.rows(), styles, maps, charts],
  ]);
  // Links to a tab name its id.
  return text.replace(
    /#gid=(\d+)/g,
    (_, id) => `#${sheet.workbook.sheetById(Number(id))?.name ?? 'nowhere'}`,
  );
}

/** All tabs in order, and the workbook's names. */
export function lookOfAll(workbook: Workbook): string[] {
  const title = (id: number): string => workbook.sheetById(id)?.name ?? 'nowhere';
  const names = workbook.namedRanges.map(({ name, sheetId, rect }) => [name, title(sheetId), rect]);
  // A tab that was made a second time has another id: links lead to the tab of the same title.
  const looks = workbook.sheets.map((sheet) =>
    look(sheet).replace(/#gid=(\d+)/g, (_, id) => `#${title(Number(id))}`),
  );
  return [...looks, JSON.stringify(names.map((name) => JSON.stringify(name)).sort())];
}

/** '' where two workbooks look the same, else the first place where they differ. */
export function difference(found: readonly string[], wanted: readonly string[]): string {
  if (found.length !== wanted.length) return `${found.length} parts, wanted ${wanted.length}`;
  const part = found.findIndex((text, index) => text !== wanted[index]);
  const [was, is] = [wanted[part] ?? '', found[part] ?? ''];
  let at = 0;
  while (at < is.length && is[at] === was[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 80);
  return part < 0 ? '' : `${is.slice(0, 40)} …: ${around(is)}\nwanted: ${around(was)}`;
}

/**
 * Cells of a tab; of the copy of the inputs without what it keeps of other tabs, which tells whether and when each was
 * written.
 */
export const rowsOf = (sheet: Sheet | null | undefined): unknown[][] | undefined =>
  sheet?.rows().map((row, at) => (sheet.name === 'สำเนาข้อมูลที่คำนวณแล้ว' && at === 0 ? row.slice(0, 2) : row));

/** Cells of every tab by title, see `rowsOf`. */
export const allRows = (workbook: Workbook): Map<string, unknown[][]> =>
  new Map(workbook.sheets.map((sheet) => [sheet.name, rowsOf(sheet) ?? []]));

/** Kinds of calls that ask or build and change nothing: failing there is failing at the next call that does. */
const PURE: readonly string[] = [
  'Range.getNumRows',
  'Range.getNumColumns',
  'Range.getA1Notation',
  'Range.offset',
  'Sheet.getRange',
  'Sheet.getMaxRows',
  'Sheet.getMaxColumns',
  'Sheet.getFilter',
  'Sheet.getName',
  'Sheet.getSheetId',
  'DataValidation.getHelpText',
  'NamedRange.getName',
  'NamedRange.getRange',
  'Range.getSheet',
];

const isPure = (method: string): boolean => PURE.includes(method) || /Builder|\.new[A-Z]/.test(method);

/** Calls that change looks only: after each of them the same remains to be done. */
const isLook = (method: string): boolean =>
  /^Range\.set(Number|Back|Font|Horizontal|Vertical|Wrap)|^Sheet\.set(Column|Frozen)/.test(method);

/**
 * The calls to try, from 1: every one that changes values, structure, names or properties, every third of those that
 * change looks, and every `stride`th of those that only ask or build.
 */
export function points(log: readonly string[], stride: number): number[] {
  return log.flatMap((method, index) => {
    const every = isPure(method) ? stride : isLook(method) ? 3 : 1;
    return index % every === 0 ? [index + 1] : [];
  });
}

/** The sample with its first two districts only, so that every call can be tried. */
export function smallDesk(): Desk {
  const desk = sampleDesk();
  // Stands in ข้อมูลวิเคราะห์, and one workbook is compared with another.
  desk.workbook.id = 'small-sample';
  const names = (desk.workbook.sheet('อำเภอ')?.rows() ?? []).slice(1).map(([name]) => name);
  const gone = new Set(names.slice(2));
  for (const sheet of desk.workbook.sheets) {
    sheet.rows().forEach((cells, row) => {
      if (gone.has(cells[0] ?? '')) cells.forEach((_, column) => void sheet.set(row, column, ''));
    });
  }
  desk.workbook.addSheet('ของฉัน').set(0, 0, 'บันทึกของสำนักงาน');
  return desk;
}

/** The results that `editInputs` changes: tab, row and column from 0. */
export const EDITED = [
  ['กรอกผล ประสานฯ', 2, 1],
  ['กรอกผล ยุทธศาสตร์ฯ', 3, 1],
] as const;

/** What a later run has to bring in: a result that moves a total, one that is no number, a district that leaves. */
export function editInputs(
  workbook: Workbook,
  districtsToo: 'a district leaves' | 'keep the districts',
): void {
  EDITED.forEach(([title, row, column], index) => {
    workbook.sheet(title)?.set(row, column, index === 0 ? 1 : 'สิบ');
  });
  if (districtsToo === 'keep the districts') return;
  const districts = workbook.sheet('อำเภอ');
  districts?.set(districts.rows().length - 1, 0, '');
}
