import { CONFIRMATIONS } from '../../workbook/confirmation/confirmations.ts';
import { type Cells, readHistory } from '../../workbook/history/history-table.ts';
import { attempt } from '../sheet/attempt.ts';
import { tabName } from '../sheet/tab-names.ts';
import { beginWriting, type Writing } from '../sheet/writing.ts';
import { addHistory } from './add-history.ts';
import type { HistoryRooms } from './history-rooms.ts';

/**
 * Adds what was found confirmed anew to การยืนยันผล, before any other tab is written: a run that dies later finds the
 * rows there. Nothing where the tab lacks a column (`history-changed` tells it) or somebody protects it.
 */
export function addConfirmations(writing: Writing, rooms: HistoryRooms, rows: Cells): void {
  const there = writing.workbook.history.confirmations;
  if (rows.length === 0 || (there && readHistory(there, CONFIRMATIONS).missing.length > 0)) return;
  beginWriting(writing);
  const sheet = writing.own.get(tabName(CONFIRMATIONS.key));
  const write = (): void => void addHistory(writing, rooms, CONFIRMATIONS, rows);
  if (sheet) attempt(writing, sheet, write);
  else write();
}
