import { olderTableText } from '../../language/older-table.ts';
import { tabText } from '../../language/tabs.ts';
import type { TabValue } from '../../workbook/tabs/tab-description.ts';
import { recallTold, rememberTold } from './told.ts';

/** Results that were taken over from older tables. */
export interface Pulled {
  /** Titles of the tables. */
  readonly tables: string;
  readonly cells: number;
  /** When, in words. */
  readonly at: string;
}

/** Leaves word for the next calculation, behind what an earlier one left. */
export function notePulled(pulled: Pulled): void {
  rememberTold('imported', JSON.stringify([...readPulled(recallTold('imported')), pulled]));
}

function readPulled(text: string): Pulled[] {
  try {
    const read: unknown = JSON.parse(text || '[]');
    return Array.isArray(read) ? (read as Pulled[]) : []; // only notePulled writes it
  } catch {
    return [];
  }
}

/** The lines of เปลี่ยนแปลงล่าสุด for what was noted and does not stand in `listed` yet. */
export function pulledLines(text: string, listed: readonly (readonly TabValue[])[]): TabValue[][] {
  const lines = readPulled(text).map(({ tables, cells, at }): TabValue[] => [
    olderTableText.menu,
    tables,
    null,
    tabText.empty,
    olderTableText.change(cells, at),
  ]);
  return lines.filter((line) => !listed.some((row) => row[0] === line[0] && row[4] === line[4]));
}
