import type { CalendarDate } from '../../language/dates.ts';
import { problemText } from '../../language/problems.ts';
import { compare, type Exact, exact, isWhole, toNumber, ZERO } from '../../scoring/index.ts';
import { cellAt, type Grid, type Place, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { sameName } from '../reading/normalise.ts';
import { typedDate } from '../reading/read-date.ts';
import { isErrorText } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';
import { spreadRows } from '../reading/spread-rows.ts';
import { typedNumber } from '../reading/typed-number.ts';
import { YES_NO } from '../vocabulary.ts';
import { type SettingColumns, settingRows } from './setting-rows.ts';

/** The รายการ table, read by name; rows that are not there are blank. What cannot be read is told at its ค่า. */
export function settingReader(tab: Grid, columns: SettingColumns, problems: Problems) {
  const grid = spreadRows(tab, { value: columns.value }, columns.item, problems);
  const rows = settingRows(grid, columns, problems);
  const rowOf = (name: string): number => rows.get(name) ?? -1;
  const place = (name: string): Place => placeOf(grid, rowOf(name), columns.value);
  const typed = (name: string): string => {
    const row = rowOf(name);
    return row < 0 ? '' : readText(cellAt(grid, row, columns.value));
  };

  /** What is printed as it was typed; the error of a formula is not. */
  const text = (name: string): string => {
    const words = typed(name);
    if (!isErrorText(words)) return words;
    problems.add('setting-ignored', place(name), problemText.settingError(name, words));
    return '';
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
    problems.add('bad-setting', place(name), told(typed(name)));
    return null;
  };

  /** A number between 0 and `most`, `used` where blank or, told, where it is none. */
  const within = <T>(name: string, most: number, used: T, words: string): Exact | T => {
    const row = rowOf(name);
    const number = row < 0 ? 'blank' : typedNumber(grid, row, columns.value, problems);
    if (number === 'blank') return used;
    const isNumber = number !== 'unreadable';
    if (isNumber && compare(number, ZERO) >= 0 && compare(number, exact(most)) <= 0) return number;
    const message = problemText.settingNotWithin(name, typed(name), most, words);
    problems.add('setting-ignored', place(name), message);
    return used;
  };

  /** True where the second of two words stands; unknown words are told, as an error or with what is used. */
  const choice = (name: string, words: readonly [string, string], strict: boolean): boolean => {
    const word = typed(name);
    if (word === '' || sameName(word, words[0])) return false;
    if (sameName(word, words[1])) return true;
    if (strict) problems.add('bad-setting', place(name), problemText.unknownWord(name, word, words));
    else problems.add('setting-ignored', place(name), problemText.settingIgnored(name, word, words[0]));
    return false;
  };

  const date = (name: string): CalendarDate | null =>
    rowOf(name) < 0 ? null : typedDate(grid, rowOf(name), columns.value, name, problems);

  const isYes = (name: string): boolean => choice(name, [YES_NO.no, YES_NO.yes], false);

  return { place, typed, text, whole, within, choice, date, isYes };
}
