import type { FUniver } from '@univerjs/core/facade';
import type { GridEdit, GridRange } from '../messages.ts';

interface Fill {
  readonly subUnitId?: string;
  readonly sourceRange: GridRange;
  readonly targetRange: GridRange;
  readonly applyType?: string;
}

/** The handle of the selection, Ctrl+D and Ctrl+R: the server continues the cells as Sheets does. */
export function useFillHandle(api: FUniver, did: (edit: GridEdit) => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== 'sheet.command.auto-fill') return;
    event.cancel = true;
    const { subUnitId, sourceRange, targetRange, applyType } = event.params as Fill; // as the grid's types say
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    const whole = joined(sourceRange, targetRange);
    did({
      kind: 'fill',
      sheet: subUnitId ?? sheet.getSheetId(),
      from: plainRange(sourceRange),
      to: whole,
      isCopy: applyType === 'COPY',
    });
    const [rows, columns] = [whole.endRow - whole.startRow + 1, whole.endColumn - whole.startColumn + 1];
    sheet.getRange(whole.startRow, whole.startColumn, rows, columns).activate();
  });
}

const plainRange = ({ startRow, endRow, startColumn, endColumn }: GridRange): GridRange => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

const joined = (a: GridRange, b: GridRange): GridRange => ({
  startRow: Math.min(a.startRow, b.startRow),
  endRow: Math.max(a.endRow, b.endRow),
  startColumn: Math.min(a.startColumn, b.startColumn),
  endColumn: Math.max(a.endColumn, b.endColumn),
});
