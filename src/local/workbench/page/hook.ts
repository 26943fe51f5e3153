import type { FUniver } from '@univerjs/core/facade';
import type { Hook } from '../messages.ts';
import { rectOf } from './read-mutation.ts';

declare global {
  interface Window {
    khanaen?: Hook;
  }
}

/** Puts the hook into the window. */
export function makeHook(api: FUniver): void {
  const book = () => api.getActiveWorkbook();
  const cell = (title: string, a1: string) => book()?.getSheetByName(title)?.getRange(a1);
  window.khanaen = {
    shown: (title, a1) => String(cell(title, a1)?.getDisplayValue() ?? ''),
    value: (title, a1) => cell(title, a1)?.getValue() ?? null,
    tabs: () =>
      (book()?.getSheets() ?? []).filter((one) => !one.isSheetHidden()).map((one) => one.getSheetName()),
    activeTab: () => book()?.getActiveSheet()?.getSheetName() ?? '',
    place: (a1) => {
      const sheet = book()?.getActiveSheet();
      const canvas = largestCanvas();
      if (!sheet || !canvas) return null;
      const { x, y, width, height } = sheet.getRange(a1).getCellRect();
      const { row, column } = rectOf(sheet.getRange(a1).getRange());
      const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      const origin = sheet.getRange(rows, columns).getCellRect();
      const seen = sheet.getVisibleRange();
      const first = sheet.getRange(seen?.startRow ?? rows, seen?.startColumn ?? columns).getCellRect();
      const [right, down] = [first.x - origin.x, first.y - origin.y];
      return {
        x: canvas.x + x - (column < columns ? 0 : right),
        y: canvas.y + y - (row < rows ? 0 : down),
        width,
        height,
      };
    },
    activeCell: () => book()?.getActiveSheet()?.getSelection()?.getActiveRange()?.getA1Notation() ?? '',
  };
}

/** The grid has a canvas for the formula bar too. */
function largestCanvas(): DOMRect | undefined {
  const all = Array.from(document.querySelectorAll('#grid canvas'), (one) => one.getBoundingClientRect());
  return all.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}
