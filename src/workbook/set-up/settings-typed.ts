import { cellAt, type Grid } from '../grid.ts';
import { findProvince } from '../pack/find-province.ts';
import type { RoundWanted } from '../pack/pack-for.ts';
import { LETTERS_ROUND, readFiscalYear, readRoundNumber } from '../pack/round-typed.ts';
import { Problems } from '../problems/collector.ts';
import { findColumns } from '../reading/find-columns.ts';
import { readText } from '../reading/read-text.ts';
import { settingRows } from '../settings/setting-rows.ts';
import { SETTING, SETTINGS_HEADER, TAB } from '../vocabulary.ts';
import { findList } from './input-tabs.ts';

/** ค่า of a รายการ as it stands, and its cell counted from 0; row −1 where ตั้งค่า has no such รายการ. */
export interface SettingTyped {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly isFormula: boolean;
}

/** Reads single รายการ of ตั้งค่า without a word about what is wrong with the rest. */
export function typedSettings(grid: Grid): (name: string) => SettingTyped {
  const { item, value } = findColumns(grid, SETTINGS_HEADER, new Problems());
  const rows = settingRows(grid, { item, value }, new Problems());
  return (name) => {
    const row = value < 0 ? -1 : (rows.get(name) ?? -1);
    const text = row < 0 ? '' : readText(cellAt(grid, row, value));
    return { text, row, column: value, isFormula: (grid.formulas[row]?.[value] ?? '') !== '' };
  };
}

/**
 * The round that a workbook is for, so that a tab that was deleted comes back as this province's; null without ตั้งค่า. A
 * province that is not in the list has no districts here.
 */
export function roundOf(grids: readonly Grid[]): RoundWanted | null {
  const settings = findList(TAB.settings, grids);
  if (!settings) return null;
  const read = typedSettings(settings);
  const typed = read(SETTING.province).text;
  const found = findProvince(typed);
  return {
    province: found.kind === 'found' ? found.province : { name: typed, districts: [] },
    fiscalYear: readFiscalYear(read(SETTING.fiscalYear).text) ?? LETTERS_ROUND.fiscalYear,
    round: readRoundNumber(read(SETTING.round).text) ?? LETTERS_ROUND.round,
    withLetter: true,
  };
}
