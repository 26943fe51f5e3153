import { isLocked } from './attempt.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Sets or takes away what may be typed into cells, where Sheets lets it: in a form that somebody turned into a table, the
 * table says what its columns take, and refuses rules of others. Returns false where any column refused. Which error it
 * is cannot be read, since Google's messages come in the language of the account; what fails once only is its trouble.
 */
export function onUntyped(range: Range, set: (cells: Range) => unknown): boolean {
  if (isDone(range, set) || isDone(range, set)) return true;
  const sheet = range.getSheet();
  // Somebody protects the cells: that is told otherwise, and this throws what Google says.
  if (isLocked(sheet)) set(range);
  const columns = range.getNumColumns();
  for (let column = 0; columns > 1 && column < columns; column += 1)
    isDone(range.offset(0, column, range.getNumRows(), 1), set);
  return false;
}

function isDone(range: Range, set: (cells: Range) => unknown): boolean {
  try {
    set(range);
    return true;
  } catch {
    return false;
  }
}
