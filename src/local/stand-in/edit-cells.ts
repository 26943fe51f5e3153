import { holds, overlap, type Rect, without } from './rect.ts';
import type { Validation } from './rules.ts';
import { cellKey, keyCell, type Sheet } from './sheet.ts';

/** Takes values, formulas and links out of a block. */
export function clearContent(sheet: Sheet, rect: Rect): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line = sheet.values[row];
    if (!line) continue;
    const end = Math.min(line.length, rect.column + rect.columns);
    for (let column = rect.column; column < end; column++) {
      if (line[column] !== undefined) sheet.put(row, column, undefined);
    }
  }
  for (const key of [...sheet.formulas.keys()]) {
    const [row, column] = keyCell(key);
    if (!holds(rect, row, column)) continue;
    sheet.formulas.delete(key);
    sheet.touched.add('cells');
  }
  deleteIn(sheet.links, rect, () => sheet.touched.add('links'));
}

/** Gives a block a validation, or takes what is there with null. */
export function setValidation(sheet: Sheet, rect: Rect, validation: Validation | null): void {
  const before = sheet.validations;
  if (!validation && !before.some((area) => overlap(area.rect, rect))) return;
  const kept = before.flatMap((area) =>
    without(area.rect, rect).map((piece) => ({ rect: piece, validation: area.validation })),
  );
  if (validation) kept.push({ rect, validation });
  sheet.validations = joinAreas(kept);
  sheet.touched.add('validations');
}

/** The validation of a cell, or null. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  return sheet.validations.find((area) => holds(area.rect, row, column))?.validation ?? null;
}

/** Removes the entries of a map of cells that lie in a block. */
function deleteIn(map: Map<number, unknown>, rect: Rect, onChange: () => void): void {
  if (map.size === 0) return;
  const cells = rect.rows * rect.columns;
  if (cells < map.size) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        if (map.delete(cellKey(row, column))) onChange();
      }
    }
    return;
  }
  for (const key of [...map.keys()]) {
    const [row, column] = keyCell(key);
    if (holds(rect, row, column) && map.delete(key)) onChange();
  }
}

/** Joins areas one below or beside the other that have the same validation, so that lists stay short. */
function joinAreas(
  areas: { rect: Rect; validation: Validation }[],
): { rect: Rect; validation: Validation }[] {
  const joined: { rect: Rect; validation: Validation }[] = [];
  for (const area of areas) {
    const last = joined[joined.length - 1];
    if (last && last.validation === area.validation) {
      const [a, b] = [last.rect, area.rect];
      if (a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row) {
        joined[joined.length - 1] = { ...last, rect: { ...a, rows: a.rows + b.rows } };
        continue;
      }
      if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column) {
        joined[joined.length - 1] = { ...last, rect: { ...a, columns: a.columns + b.columns } };
        continue;
      }
    }
    joined.push(area);
  }
  return joined;
}
