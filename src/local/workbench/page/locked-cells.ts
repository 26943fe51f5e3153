import type { FUniver } from '@univerjs/core/facade';
import type { GridRange, LockedArea } from '../messages.ts';

/** Keeps people from typing into cells that are protected from them. What comes another way the server refuses. */
export function lockCells(
  api: FUniver,
  areas: () => Readonly<Record<string, readonly LockedArea[]>>,
  say: () => void,
): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const { worksheet, row, column } = event;
    const holds = (range: GridRange): boolean =>
      row >= range.startRow &&
      row <= range.endRow &&
      column >= range.startColumn &&
      column <= range.endColumn;
    const isLocked = (areas()[worksheet.getSheetId()] ?? []).some(
      ({ range, except }) => (range === null || holds(range)) && !except.some(holds),
    );
    if (!isLocked) return;
    event.cancel = true;
    say();
  });
}
