import type { FUniver } from '@univerjs/core/facade';

const SELECTED = 'sheet.operation.set-selections';
const SCROLLED = 'sheet.operation.set-scroll';

/**
 * Calls `what` when another cell or tab is the active one. The grid's own event for it (SelectionChanged) is not there
 * in the first three seconds of a workbook, until the grid calls itself steady; its commands are there from the start.
 * @param alsoScrolled calls it when the grid scrolls, too
 */
export function whenSelected(api: FUniver, what: () => void, alsoScrolled = false): void {
  api.addEvent(api.Event.ActiveSheetChanged, what);
  api.addEvent(api.Event.CommandExecuted, (event) => {
    const id: string = event.id; // the grid types only some commands
    if (id === SELECTED || (alsoScrolled && id === SCROLLED)) what();
  });
}
