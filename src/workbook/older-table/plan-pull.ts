import { codeWords } from '../../language/indicators.ts';
import { olderTableText } from '../../language/older-table.ts';
import { compare, MEASURES, toNumber } from '../../scoring/index.ts';
import type { ColumnRole } from '../forms/form-layout.ts';
import { type Cell, cellAt, type Grid, isPercentFormat, type Place, placeOf } from '../grid.ts';
import { concerns } from '../indicators/parse-scope.ts';
import { type Reading, readNumber } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';
import { readTick } from '../reading/read-tick.ts';
import { isInBlock } from '../reading/spread-merges.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { readForm } from '../set-up/read-form.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { ALL_DISTRICTS, FORM_LABEL, NOT_ASSESSED_WORDS, YES_NO } from '../vocabulary.ts';
import { type ReadTable, readTable, type TableEntry } from './read-table.ts';
import { splitTables } from './split-tables.ts';
import type { NotPlaced } from './table-columns.ts';

/** A blank cell of a form, and what it is to hold. Row and column are counted from 0. */
export interface Fill {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly value: TabValue;
  readonly from: Place;
}

/** A result that the table and the form, or two tables, say differently; it is left as it stands. */
export interface Disagreement {
  readonly what: string;
  readonly from: Place;
  readonly typed: string;
  readonly there: Place;
  readonly standing: string;
}

/** What pulling results out of older tables would do. */
export interface PullPlan {
  readonly tables: readonly ReadTable[];
  readonly fills: readonly Fill[];
  readonly differences: readonly Disagreement[];
  /** How many results stand in the forms already, as the tables have them. */
  readonly same: number;
  readonly notPlaced: readonly NotPlaced[];
  readonly mended: readonly NotPlaced[];
}

/** A cell of a form that can hold a result. */
interface Slot {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** Plans for every table; what is filled in already counts, also where it is a word or a formula. Nothing is written. */
export function planPull(
  tables: readonly Grid[],
  forms: readonly Grid[],
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): PullPlan {
  const slots = slotsOf(forms, districts, indicators);
  const read = tables
    .flatMap((grid) => splitTables(grid, districts, indicators))
    .map((grid) => readTable(grid, districts, indicators));
  const fills = new Map<string, Fill & { readonly cell: Cell }>();
  const differences: Disagreement[] = [];
  const notPlaced: NotPlaced[] = read.flatMap((table) => table.notPlaced);
  let same = 0;
  for (const entry of read.flatMap(({ entries }) => entries)) {
    const { cell, place, role } = entry;
    const indicator = indicators[entry.indicator];
    if (!indicator) continue;
    const what = wordsOf(entry, districts, indicator);
    const leave = (why: string): void => void notPlaced.push({ place, what, why });
    const differ = (there: Place, standing: Cell): void =>
      void differences.push({
        what,
        from: place,
        typed: readText(cell),
        there,
        standing: readText(standing),
      });
    const district = districts[entry.district];
    if (district && !concerns(indicator, district)) {
      leave(olderTableText.outOfScope(indicator.code));
      continue;
    }
    const value = toBeTyped(cell, role, indicator);
    if (value === null) {
      leave(olderTableText.unreadable(readText(cell)));
      continue;
    }
    const key = keyOf(entry.district, entry.indicator, role);
    const places = slots.get(key) ?? [];
    const general = slots.get(keyOf(districts.length, entry.indicator, role)) ?? [];
    const filled = [...places, ...general].find((slot) => isFilled(slot));
    const earlier = fills.get(key);
    const [free] = places.filter(isFree);
    if (filled) {
      const standing = cellAt(filled.grid, filled.row, filled.column);
      if (saysTheSame(cell, standing, role, indicator)) same += 1;
      else differ(placeOf(filled.grid, filled.row, filled.column), standing);
    } else if (earlier) {
      if (saysTheSame(cell, earlier.cell, role, indicator)) same += 1;
      else differ(earlier.from, earlier.cell);
    } else if (!free) leave(olderTableText.noFormCell);
    else {
      const { grid, row, column } = free;
      const isPercent = typeof value === 'number' && isPercentFormat(grid.formats[row]?.[column] ?? '');
      fills.set(key, {
        title: grid.title,
        row,
        column,
        value: isPercent ? value / 100 : value,
        from: place,
        cell,
      });
    }
  }
  return {
    tables: read,
    fills: Array.from(fills.values()).map(({ cell: _, ...fill }) => fill),
    differences,
    same,
    notPlaced,
    mended: read.flatMap((table) => table.mended),
  };
}

const keyOf = (district: number, indicator: number, role: ColumnRole): string =>
  `${district} ${indicator} ${role.kind === 'input' ? role.input : role.kind}`;

function slotsOf(
  forms: readonly Grid[],
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): ReadonlyMap<string, readonly Slot[]> {
  const slots = new Map<string, Slot[]>();
  for (const form of forms) {
    const read = readForm({ grid: form, notes: [], helps: [] }, districts, indicators);
    if (!read) continue;
    for (const { column, indicator, role } of read.columns) {
      for (const { row, district } of read.rows) {
        const key = keyOf(district, indicator, role);
        slots.set(key, [...(slots.get(key) ?? []), { grid: form, row, column }]);
      }
    }
  }
  return slots;
}

const formulaAt = ({ grid, row, column }: Slot): string => grid.formulas[row]?.[column] ?? '';

const isFilled = (slot: Slot): boolean =>
  readText(cellAt(slot.grid, slot.row, slot.column)) !== '' || formulaAt(slot) !== '';

/** Blank, and nobody's merged block. */
const isFree = (slot: Slot): boolean =>
  !isFilled(slot) && !(slot.grid.merges ?? []).some((block) => isInBlock(block, slot.row, slot.column));

const isText = ({ kind }: ColumnRole): boolean => kind === 'evidence' || kind === 'note';

const readingOf = (cell: Cell, role: ColumnRole, { measure }: IndicatorRow): Reading =>
  role.kind === 'input' && MEASURES[measure].reads === 'tick' ? readTick(cell) : readNumber(cell);

/** What the form's cell is to hold; null where it cannot be told. */
function toBeTyped(cell: Cell, role: ColumnRole, indicator: IndicatorRow): TabValue {
  if (isText(role)) return readText(cell) || null;
  const reading = readingOf(cell, role, indicator);
  if (reading.kind === 'not-assessed') return NOT_ASSESSED_WORDS[0] ?? null;
  if (reading.kind !== 'number') return null;
  const number = toNumber(reading.value);
  if (role.kind === 'input' && MEASURES[indicator.measure].reads === 'tick')
    return number > 0 ? YES_NO.yes : YES_NO.no;
  return number;
}

function saysTheSame(a: Cell, b: Cell, role: ColumnRole, indicator: IndicatorRow): boolean {
  const [one, other] = [readingOf(a, role, indicator), readingOf(b, role, indicator)];
  if (isText(role) || one.kind === 'unreadable' || other.kind === 'unreadable')
    return readText(a) === readText(b);
  if (one.kind === 'number' && other.kind === 'number') return compare(one.value, other.value) === 0;
  return one.kind === other.kind;
}

/** ห1 เบิกจ่าย (บาท) เมืองสระแก้ว */
function wordsOf(
  { district, role }: TableEntry,
  districts: readonly DistrictRow[],
  { code, labels }: IndicatorRow,
): string {
  const label = role.kind === 'input' ? (labels[role.input] ?? '') : FORM_LABEL[role.kind];
  const name = districts[district]?.name ?? ALL_DISTRICTS;
  return `${codeWords(code)} ${labels.length > 1 || role.kind !== 'input' ? `${label} ` : ''}${name}`;
}
