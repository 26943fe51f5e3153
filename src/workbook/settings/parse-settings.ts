import { type CalendarDate, parseThaiDate } from '../../language/dates.ts';
import { problemText } from '../../language/problems.ts';
import { type Exact, exact, isWhole, toNumber } from '../../scoring/index.ts';
import { a1, cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { lookAlikeKey, sameName } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import { spreadRows } from '../reading/spread-rows.ts';
import { typedNumber } from '../reading/typed-number.ts';
import type { Settings } from '../round.ts';
import { SETTING, WHEN_MISSING, WHEN_NOT_ASSESSED, YES_NO } from '../vocabulary.ts';

const DEFAULT_DECIMALS = 2;
/** จัดอันดับเมื่อประเมินอย่างน้อย where nothing is typed. */
export const DEFAULT_RANK_FROM: Exact = exact(80);
const FIRST_YEAR = 2400;
const LAST_YEAR = 2800;

/** Where the รายการ table stands: its two columns, counted from 0. */
export interface SettingColumns {
  readonly item: number;
  readonly value: number;
}

/** Reads the รายการ table; missing rows and blank values take the contract's defaults. */
export function parseSettings(tab: Grid, columns: SettingColumns, problems: Problems): Settings {
  const { item, value } = columns;
  const grid = spreadRows(tab, { value }, item, problems);
  const rows = settingRows(grid, item, problems);
  const rowOf = (name: string): number => rows.get(lookAlikeKey(name)) ?? -1;
  const text = (name: string): string => {
    const row = rowOf(name);
    return row < 0 ? '' : readText(cellAt(grid, row, columns.value));
  };

  /** A whole number between two bounds, null where blank; unreadable ones are told. */
  const whole = (name: string, from: number, to: number, told: (typed: string) => string): number | null => {
    const row = rowOf(name);
    if (row < 0) return null;
    const number = typedNumber(grid, row, columns.value, problems);
    if (number === 'blank') return null;
    if (number !== 'unreadable' && isWhole(number)) {
      const value = toNumber(number);
      if (value >= from && value <= to) return value;
    }
    problems.add('bad-setting', placeOf(grid, row, columns.value), told(text(name)));
    return null;
  };

  /** True where the second of two words stands; unknown words are told, as an error or with what is used. */
  const choice = (name: string, words: readonly [string, string], strict: boolean): boolean => {
    const typed = text(name);
    if (typed === '' || sameName(typed, words[0])) return false;
    if (sameName(typed, words[1])) return true;
    const place = placeOf(grid, rowOf(name), columns.value);
    if (strict) problems.add('bad-setting', place, problemText.unknownWord(name, typed, words));
    else problems.add('setting-ignored', place, problemText.settingIgnored(name, typed, words[0]));
    return false;
  };

  const date = (name: string): CalendarDate | null => {
    const row = rowOf(name);
    const { value } = cellAt(grid, row, columns.value);
    return typeof value === 'object' ? value : parseThaiDate(text(name));
  };

  const isYes = (name: string): boolean => choice(name, [YES_NO.no, YES_NO.yes], false);

  const round = whole(SETTING.round, 1, 2, problemText.badRound);
  return {
    province: text(SETTING.province),
    office: text(SETTING.office),
    fiscalYear: whole(SETTING.fiscalYear, FIRST_YEAR, LAST_YEAR, problemText.badFiscalYear),
    round: round === 1 || round === 2 ? round : null,
    from: date(SETTING.from),
    to: date(SETTING.to),
    asOf: text(SETTING.asOf),
    asOfDate: date(SETTING.asOf),
    decimals: whole(SETTING.decimals, 0, 4, problemText.badDecimals) ?? DEFAULT_DECIMALS,
    missingAsZero: choice(SETTING.whenMissing, [WHEN_MISSING.wait, WHEN_MISSING.zero], true),
    notAssessedAsZero: choice(
      SETTING.whenNotAssessed,
      [WHEN_NOT_ASSESSED.leave, WHEN_NOT_ASSESSED.zero],
      true,
    ),
    label: text(SETTING.label),
    assessor: text(SETTING.assessor),
    assessorPosition: text(SETTING.assessorPosition),
    superior: text(SETTING.superior),
    superiorPosition: text(SETTING.superiorPosition),
    keepers: text(SETTING.keepers),
    showRank: isYes(SETTING.showRank),
    rankFrom: DEFAULT_RANK_FROM,
    reference: text(SETTING.reference),
    reviewBy: date(SETTING.reviewBy),
    mustConfirm: isYes(SETTING.mustConfirm),
    explainBelow: null,
    thaiDigits: isYes(SETTING.thaiDigits),
  };
}

/** The first row of each รายการ by what is compared; further ones are told. */
function settingRows(grid: Grid, item: number, problems: Problems): Map<string, number> {
  const rows = new Map<string, number>();
  grid.values.forEach((_, row) => {
    const name = readText(cellAt(grid, row, item));
    const key = lookAlikeKey(name);
    const first = rows.get(key);
    if (row === 0 || key === '') return;
    if (first === undefined) rows.set(key, row);
    else problems.add('setting-ignored', placeOf(grid, row, item), problemText.twice(name, a1(first, item)));
  });
  return rows;
}
