import type { FUniver } from '@univerjs/core/facade';
import type { GridEdit, GridRange } from '../messages.ts';

interface Move {
  readonly fromRange: GridRange;
  readonly toRange: GridRange;
}

/** Dragging a selection by its edge moves the cells, with all that they hold. */
export function useMoving(api: FUniver, did: (edit: GridEdit) => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== 'sheet.command.move-range') return;
    event.cancel = true;
    const { fromRange, toRange } = event.params as Move; // as the grid's types say
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    const target = sheet.getSheetId();
    did({ kind: 'copy', sheet: target, from: bare(fromRange), target, to: bare(toRange), isCut: true });
    const { startRow, endRow, startColumn, endColumn } = toRange;
    sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
  });
}

const bare = ({ startRow, endRow, startColumn, endColumn }: GridRange): GridRange => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
