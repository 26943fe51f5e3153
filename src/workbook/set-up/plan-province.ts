import { districtKey } from '../districts/district-key.ts';
import { parseDistricts } from '../districts/parse-districts.ts';
import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { cellAt, type Grid } from '../grid.ts';
import { findProvince } from '../pack/find-province.ts';
import { officeOf, positionOf } from '../pack/pack-for.ts';
import { PROVINCES, type Province } from '../pack/provinces.ts';
import { Problems } from '../problems/collector.ts';
import { findColumns } from '../reading/find-columns.ts';
import { readText } from '../reading/read-text.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { DEFAULT_KIND, DISTRICT_HEADER, SETTING, TAB } from '../vocabulary.ts';
import { findList, isForm } from './input-tabs.ts';
import { isRowBlank } from './read-form.ts';
import { type SettingTyped, typedSettings } from './settings-typed.ts';

/** Cells to be written with one call; row and column counted from 0. */
export interface CellBlock {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly TabValue[])[];
}

/** What still says another province than จังหวัด does, and what it would become. */
export interface ProvincePlan {
  readonly province: string;
  /** Words for what comes along: หน่วยงาน, ตำแหน่งผู้ประเมิน. */
  readonly settings: readonly string[];
  /** How many districts come along; 0 where none do. */
  readonly districts: number;
  /** True where the districts are another province's but something is filled in, so that they stay. */
  readonly areDistrictsKept: boolean;
  /** In this order. */
  readonly writes: readonly CellBlock[];
}

/**
 * Compares office, position and districts with จังหวัด in ตั้งค่า, where these are the words and names of another
 * province: what an office typed itself is never touched. null where nothing is to be brought along.
 */
export function planProvince(grids: readonly Grid[]): ProvincePlan | null {
  const settings = findList(TAB.settings, grids);
  if (!settings) return null;
  const read = typedSettings(settings);
  const found = findProvince(read(SETTING.province).text);
  if (found.kind !== 'found') return null;
  const { province } = found;
  const brought = [
    { name: SETTING.office, words: officeOf },
    { name: SETTING.assessorPosition, words: positionOf },
  ].filter(({ name, words }) => isOfAnother(read(name), words, province));
  const list = findList(TAB.districts, grids);
  const districts = list && planDistricts(list, province);
  const isOpen = districts !== null && districts.block !== null && isNothingFilledIn(grids);
  const writes = brought.map(({ name, words }): CellBlock => {
    const { row, column } = read(name);
    return { title: settings.title, row, column, values: [[words(province.name)]] };
  });
  if (brought.length === 0 && !districts) return null;
  return {
    province: province.name,
    settings: brought.map(({ name }) => name),
    districts: isOpen ? province.districts.length : 0,
    areDistrictsKept: districts !== null && !isOpen,
    writes: isOpen && districts.block ? [...writes, districts.block] : writes,
  };
}

function isOfAnother(typed: SettingTyped, words: (province: string) => string, { name }: Province): boolean {
  const before = words('');
  if (typed.isFormula || typed.row < 0 || typed.text.indexOf(before) !== 0) return false;
  const found = findProvince(typed.text.slice(before.length));
  return found.kind === 'found' && found.province.name !== name;
}

/** The list of another province's districts; `block`: what replaces it, null where more stands in it than names. */
function planDistricts(grid: Grid, province: Province): { readonly block: CellBlock | null } | null {
  const rows = parseDistricts(grid, new Problems());
  const keys = rows.map(({ name }) => districtKey(name));
  const holds = (one: Province): boolean => {
    const own = one.districts.map(({ name }) => districtKey(name));
    return keys.every((key) => own.indexOf(key) >= 0);
  };
  if (rows.length === 0 || holds(province) || !PROVINCES.some(holds)) return null;
  return { block: districtBlock(grid, rows.length, province) };
}

function districtBlock(grid: Grid, count: number, { districts }: Province): CellBlock | null {
  const { name, code, kind, person, position, email } = findColumns(grid, DISTRICT_HEADER, new Problems());
  const ours = [name, code, kind].filter((column) => column >= 0);
  const others = [person, position, email].filter((column) => column >= 0);
  const [first, last] = [Math.min(...ours), Math.max(...ours)];
  const text = (row: number, column: number): string => readText(cellAt(grid, row, column));
  const isPlain = grid.values.every((line, row) => {
    if (row === 0) return true;
    if (row > count) return isRowBlank(grid, row);
    return (
      text(row, name) !== '' &&
      line.every((_, column) => (grid.formulas[row]?.[column] ?? '') === '') &&
      others.every((column) => text(row, column) === '') &&
      line.every((_, column) => column < first || column > last || ours.indexOf(column) >= 0)
    );
  });
  if (!isPlain) return null;
  const cellOf = (column: number, at: number): TabValue => {
    const district = districts[at];
    if (!district) return null;
    if (column === name) return district.name;
    return column === code ? district.code : DEFAULT_KIND;
  };
  const columns = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    title: grid.title,
    row: 1,
    column: first,
    values: Array.from({ length: Math.max(count, districts.length) }, (_, at) =>
      columns.map((column) => cellOf(column, at)),
    ),
  };
}

/** True where no form holds anything but headers, labels and names. */
const isNothingFilledIn = (grids: readonly Grid[]): boolean =>
  grids
    .filter(isForm)
    .every((grid) =>
      grid.values.every((line, row) =>
        line.every(
          (value, column) =>
            row < FIRST_DATA_ROW ||
            column === 0 ||
            (value === '' && (grid.formulas[row]?.[column] ?? '') === ''),
        ),
      ),
    );
