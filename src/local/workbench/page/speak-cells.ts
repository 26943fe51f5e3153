import type { FUniver } from '@univerjs/core/facade';
import { whenSelected } from './selection.ts';
import { say } from './spoken.ts';
import { words } from './words.ts';

/** Long texts are read whole where the cell is edited. */
const MOST = 400;

/**
 * Says which cell is the active one, for those who do not see the grid: its address, what stands to the left and above,
 * what it holds, and what is wrong with it.
 * @param problemAt what is wrong with a cell; '' where nothing
 */
export function speakCells(api: FUniver, problemAt: (tab: string, cell: string) => string): void {
  let said = '';
  let waiting = 0;
  const update = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const selected = sheet?.getSelection()?.getActiveRange();
    if (!sheet || !selected) return;
    const [row, column] = [selected.getRow(), selected.getColumn()];
    const shown = (r: number, c: number): string => {
      const cell = sheet.getRange(r, c);
      const held = cell.getCellData();
      if (held?.t === 3) return held.v === 1 ? 'TRUE' : 'FALSE';
      return String(cell.getDisplayValue() ?? '').slice(0, MOST);
    };
    const a1 = sheet.getRange(row, column).getA1Notation();
    const tab = sheet.getSheetName();
    const isBlock = selected.getHeight() > 1 || selected.getWidth() > 1;
    // Frozen rows and columns are the headings; without any the first ones are.
    const [rows, columns] = [Math.max(1, sheet.getFrozenRows()), Math.max(1, sheet.getFrozenColumns())];
    const heads = row < rows ? [] : Array.from({ length: Math.min(rows, 3) }, (_, at) => shown(at, column));
    const side = column < columns ? '' : shown(row, 0);
    const key = `${tab}\n${selected.getA1Notation()}\n${shown(row, column)}`;
    if (key === said) return;
    const isOtherTab = !said.startsWith(`${tab}\n`);
    said = key;
    const value = shown(row, column);
    const problem = problemAt(tab, a1);
    const parts = [
      isOtherTab ? words.spokenTab(tab) : '',
      words.spokenCell(isBlock ? selected.getA1Notation() : a1),
      side,
      ...heads,
      value === '' ? words.spokenBlank : words.spokenValue(value),
      problem === '' ? '' : words.spokenProblem(problem),
    ];
    say(parts.filter((part) => part !== '').join(', '));
  };
  const later = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(update, 120);
  };
  whenSelected(api, later);
  api.addEvent(api.Event.SheetEditEnded, later);
}
