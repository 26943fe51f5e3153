import type { Area, StyledArea, TabDescription } from '../../workbook/tabs/tab-description.ts';
import { sizeOf } from './apply-tab.ts';
import { commonWidths, widthRuns } from './apply-widths.ts';
import { NEW } from './make-room.ts';
import { isHeaderOnly, type Styled } from './style-grid.ts';
import type { Size } from './tab-names.ts';

/**
 * The looks of several tabs below each other in one sheet, so that one call a property does for all of them: each tab is a
 * copy of that sheet without the rows of the others.
 */
export interface Stack {
  /** Rows above a tab's own, by key; a tab that is not here has plain cells below all of them. */
  readonly tops: ReadonlyMap<string, number>;
  /** Rows of all of them, without the plain ones. */
  readonly rows: number;
  /**
   * The sheet: as wide as the widest tab, with a plain row below all of them, or many where a tab is not stacked: what
   * should have been copied from one like it, which then went wrong, is made of plain rows too.
   */
  readonly grid: Size;
  readonly styled: Styled;
  readonly boxes: readonly Area[];
  /** Widths that the columns are given before the sheet is copied; empty where that saves nothing. */
  readonly widths: readonly number[];
}

/**
 * Stacks them all where a new sheet has rows for them, and else as many, since what is copied should not be large; the first
 * always. Of a long table, of which only the header looks otherwise, the header comes last, above plain rows. Of tabs that
 * look alike only the one that the others are copied from (`isCopied`: which are).
 */
export function stackLooks(
  descriptions: readonly TabDescription[],
  isCopied: (description: TabDescription) => boolean,
): Stack {
  const columns = Math.max(1, ...descriptions.map((one) => sizeOf(one).columns));
  const wanted = descriptions.filter((description) => !isCopied(description));
  const areAll = wanted.reduce((sum, one) => sum + sizeOf(one).rows, 0) <= NEW.rows;
  const long = areAll ? null : longestTable(wanted.slice(1));
  const tops = new Map<string, number>();
  const styles: StyledArea[] = [];
  const boxes: Area[] = [];
  let rows = 0;
  const stack = (description: TabDescription, high: number): void => {
    const top = rows;
    tops.set(description.key, top);
    rows += high;
    for (const area of description.styles)
      styles.push({
        ...area,
        row: top + area.row,
        rows: Math.min(area.rows, description.values.length - area.row),
      });
    for (const area of description.boxes) boxes.push({ ...area, row: top + area.row });
  };
  wanted.forEach((description, at) => {
    const high = sizeOf(description).rows;
    if (description !== long && (at === 0 || rows + high <= NEW.rows)) stack(description, high);
  });
  if (long) stack(long, 1);
  const plain = long ? Math.min(sizeOf(long).rows - 1, NEW.rows) : NEW.rows - rows;
  const below = areAll ? 1 : Math.max(1, plain);
  return {
    tops,
    rows,
    grid: { rows: rows + below, columns },
    styled: {
      values: Array.from({ length: rows + 1 }, () => []),
      styles,
      widths: Array.from({ length: columns }, () => 0),
    },
    boxes,
    widths: sharedWidths(
      wanted.map((one) => one.widths),
      columns,
    ),
  };
}

/** What most tabs have, where giving it to all of them takes fewer calls than each its own. */
function sharedWidths(tabs: readonly (readonly number[])[], columns: number): readonly number[] {
  const shared = commonWidths(tabs, columns);
  const calls = (known: readonly number[]): number =>
    tabs.reduce((sum, widths) => sum + widthRuns(widths, known).length, widthRuns(known).length);
  return calls(shared) < calls([]) ? shared : [];
}

/** The longest of those that have but a header; null where there is none. */
function longestTable(descriptions: readonly TabDescription[]): TabDescription | null {
  const [first, ...others] = descriptions.filter((one) => isHeaderOnly(one) && one.boxes.length === 0);
  if (!first) return null;
  return others.reduce((long, one) => (one.values.length > long.values.length ? one : long), first);
}
