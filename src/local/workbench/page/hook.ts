import type { FUniver } from '@univerjs/core/facade';
import type { Hook } from '../messages.ts';
import { cellPlace } from './cell-place.ts';

declare global {
  interface Window {
    workbench?: Hook;
  }
}

/** Puts the hook into the window. */
export function makeHook(api: FUniver): void {
  const book = () => api.getActiveWorkbook();
  const front = () => book()?.getActiveSheet();
  const cell = (title: string, a1: string) => book()?.getSheetByName(title)?.getRange(a1);
  window.workbench = {
    shown: (title, a1) => {
      const range = cell(title, a1);
      // The grid keeps truth values as 1 and 0, and draws them as words.
      const held = range?.getCellData();
      if (held?.t === 3) return held.v === 1 ? 'TRUE' : 'FALSE';
      return String(range?.getDisplayValue() ?? '');
    },
    value: (title, a1) => cell(title, a1)?.getValue() ?? null,
    find: (title, text) => {
      const sheet = book()?.getSheetByName(title);
      const shown = sheet?.getDataRange().getDisplayValues() ?? [];
      const row = shown.findIndex((line) => line.includes(text));
      return row < 0 ? '' : (sheet?.getRange(row, shown[row]?.indexOf(text) ?? 0).getA1Notation() ?? '');
    },
    charts: (title) => book()?.getSheetByName(title)?.getImages().length ?? 0,
    tabs: () =>
      (book()?.getSheets() ?? []).filter((one) => !one.isSheetHidden()).map((one) => one.getSheetName()),
    activeTab: () => front()?.getSheetName() ?? '',
    place: (a1) => {
      const sheet = front();
      return sheet ? cellPlace(sheet, a1) : null;
    },
    activeCell: () => front()?.getSelection()?.getActiveRange()?.getA1Notation() ?? '',
  };
}
