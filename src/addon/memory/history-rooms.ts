import { CONFIRMATIONS } from '../../workbook/confirmation/confirmations.ts';
import type { HistoryTab } from '../../workbook/history/history-table.ts';
import { MONTHS } from '../../workbook/history/months.ts';
import { ROUNDS } from '../../workbook/history/rounds.ts';
import { type Room, roomIn } from '../sheet/make-room.ts';
import type { WorkbookAsRead } from '../sheet/read-workbook.ts';
import { type Size, tabName } from '../sheet/tab-names.ts';

/** What has to be known of the tabs that keep months and rounds before anything is written. */
export interface HistoryRooms {
  /** How large the sheets of the tabs that only grow are, by key; of those that are there. */
  readonly grids: ReadonlyMap<HistoryTab['key'], Size>;
  /** How the hidden copy of the inputs lies in its sheet; null where there is none yet. */
  readonly copy: Room | null;
}

/** Asks for it. */
export function readHistoryRooms({ own, areas }: WorkbookAsRead): HistoryRooms {
  const grids = new Map<HistoryTab['key'], Size>();
  for (const { key } of [MONTHS, ROUNDS, CONFIRMATIONS]) {
    const sheet = own.get(tabName(key));
    if (sheet) grids.set(key, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  }
  const name = tabName('inputs');
  const sheet = own.get(name);
  return { grids, copy: sheet ? roomIn(sheet, areas.get(name)) : null };
}
