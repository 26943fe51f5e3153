import { problemText } from '../../language/problems.ts';
import { compare, type Exact, exact, minus, ZERO } from '../../scoring/index.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { lookAlikeKey, sameName } from '../reading/normalise.ts';
import { openPoint } from '../reading/open-point.ts';
import { readText } from '../reading/read-text.ts';
import { rowKey } from '../reading/total-row.ts';
import { typedNumber } from '../reading/typed-number.ts';
import type { SectionRow } from '../round.ts';
import { FORM_WORDS, SETTINGS_HEADER } from '../vocabulary.ts';

/** Columns of the table, −1 where there is none: `unconfirmed` and `form` are optional. */
export interface SectionColumns {
  readonly section: number;
  readonly share: number;
  readonly unconfirmed: number;
  readonly form: number;
}

type FormWord = keyof typeof FORM_WORDS;
const WORDS = Object.keys(FORM_WORDS) as FormWord[]; // Object.keys forgets the key type

/** True within ±0.01 of 100. */
export function isHundred(sum: Exact): boolean {
  const off = minus(sum, exact(100));
  return compare(off, exact('0.01')) <= 0 && compare(off, exact('-0.01')) >= 0;
}

/**
 * Reads องค์ประกอบ and their shares; a second row of the same name is an error. Tells how many are รอยืนยัน. Whether the
 * shares total 100 shows once it is known which of them have indicators.
 */
export function parseSections(
  grid: Grid,
  columns: SectionColumns,
  problems: Problems,
): { sections: SectionRow[]; unconfirmed: number } {
  const sections: SectionRow[] = [];
  let unconfirmed = 0;
  grid.values.forEach((_, row) => {
    if (row === 0) return;
    const open = openPoint(readText(cellAt(grid, row, columns.unconfirmed)));
    if (open !== '') {
      unconfirmed += 1;
      problems.add('unconfirmed', placeOf(grid, row, columns.unconfirmed), problemText.unconfirmed(open));
    }
    const name = rowKey(grid, row, columns.section, [columns.share, columns.form], problems);
    if (name === '') return;
    const namePlace = placeOf(grid, row, columns.section);
    if (sections.some((one) => sameName(one.name, name))) {
      problems.add('duplicate-section', namePlace, problemText.duplicateSection(name));
      return;
    }
    const place = placeOf(grid, row, columns.share);
    const share = parseShare(grid, row, columns.share, problems);
    sections.push({
      name,
      share,
      form: parseForm(grid, row, name, columns.form, problems),
      place,
      namePlace,
    });
  });
  return { sections, unconfirmed };
}

function parseShare(grid: Grid, row: number, column: number, problems: Problems): Exact {
  const share = typedNumber(grid, row, column, problems);
  if (share !== 'blank' && share !== 'unreadable' && compare(share, ZERO) >= 0) return share;
  const typed = readText(cellAt(grid, row, column));
  problems.add('bad-share', placeOf(grid, row, column), problemText.badShare(typed));
  return ZERO;
}

/** Without a word, a section whose name holds สมรรถนะ is of that form. */
function parseForm(
  grid: Grid,
  row: number,
  name: string,
  column: number,
  problems: Problems,
): SectionRow['form'] {
  const typed = readText(cellAt(grid, row, column));
  const given = WORDS.find((word) => sameName(word, typed));
  if (given) return FORM_WORDS[given];
  const isNamed = lookAlikeKey(name).indexOf(lookAlikeKey('สมรรถนะ' satisfies FormWord)) >= 0;
  const used: FormWord = isNamed ? 'สมรรถนะ' : 'ผลสัมฤทธิ์ของงาน';
  if (typed !== '') {
    const message = problemText.settingIgnored(SETTINGS_HEADER.form, typed, used);
    problems.add('setting-ignored', placeOf(grid, row, column), message);
  }
  return FORM_WORDS[used];
}
