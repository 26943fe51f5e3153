import { a1 } from '../grid.ts';
import { type StandingCells, type StandingValue, textOf } from '../tabs/contents-mark.ts';
import { hasStaleLine } from '../tabs/generated-tabs.ts';
import { MARK_ROW } from '../tabs/people-lines.ts';
import type { TabDescription, TabValue } from '../tabs/tab-description.ts';
import { TIDY_COLUMNS } from '../tabs/tidy/tidy-columns.ts';
import { isSameText, told } from './when.ts';

/** A cell of a generated tab that is not what comes out again; '' as cell: the tab itself. */
export interface Difference {
  readonly tab: string;
  readonly cell: string;
  readonly there: TabValue;
  /** null where nothing is to stand there, and where what stood there is not known. */
  readonly recomputed: TabValue;
}

/** LibreOffice writes 15 digits of a double, other programs 16 or 17. */
const NEAR = 1e-12;

/**
 * Compares the cells of a tab that are ours with what was recomputed. `isLine`: of what stands in the line that says
 * whether the tab is up to date, whether it is one of ours. A figure that became a text is another one, but where it has a
 * link: Sheets makes a text of it.
 */
export function compareTab(
  { key, title, values, links }: TabDescription,
  standing: StandingCells,
  isLine: (value: StandingValue) => boolean,
): Difference[] {
  const linked = new Set(links.map(({ row, column }) => a1(row, column)));
  const hasLine = hasStaleLine(key);
  const left = columnsNotCompared(key);
  const differences: Difference[] = [];
  for (let row = 0; row < Math.max(values.length, standing.length); row += 1) {
    const [wanted = [], there = []] = [values[row], standing[row]];
    for (let column = 0; column < Math.max(wanted.length, there.length); column += 1) {
      const [one = null, other = ''] = [wanted[column], there[column]];
      if (row > 0 && left.indexOf(column) >= 0) continue;
      const cell = a1(row, column);
      const isSame =
        hasLine && row === MARK_ROW && column === 0
          ? isLine(other)
          : isSameCell(other, one, linked.has(cell));
      if (!isSame)
        differences.push({ tab: title, cell, there: standingValue(other), recomputed: toldValue(one) });
    }
  }
  return differences;
}

/** Of ข้อมูลวิเคราะห์: what says when, where and by which version figures were computed. */
const NOT_COMPARED = ['calculated_at', 'workbook_id', 'version'] as const;

const columnsNotCompared = (key: string): readonly number[] =>
  key === 'tidy' ? NOT_COMPARED.map((column) => TIDY_COLUMNS.indexOf(column)) : [];

function isSameCell(there: StandingValue, wanted: TabValue, isLinked: boolean): boolean {
  if (typeof wanted === 'number' && typeof there === 'number') {
    return Math.abs(there - wanted) <= NEAR * Math.max(1, Math.abs(wanted));
  }
  if (wanted === null || wanted === '') return textOf(there) === '';
  if (typeof wanted === 'string')
    return typeof there === 'string' && isSameText(textOf(there), textOf(wanted));
  return (isLinked || typeof there === typeof wanted) && textOf(there) === textOf(wanted);
}

/** A blank cell as nothing; a date, which no cell of ours holds, as its text. */
export const standingValue = (value: StandingValue): TabValue =>
  value === '' || value === null ? null : typeof value === 'object' ? String(value) : value;

const toldValue = (value: TabValue): TabValue =>
  value === '' ? null : typeof value === 'string' ? told(value) : value;
