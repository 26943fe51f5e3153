import { holds, overlap, type Rect, without } from './rect.ts';
import type { Validation, ValidationArea } from './rules.ts';
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

/** Gives a block the workbook's plain format. Conditional formats of the block go, as in Google. */
export function clearFormat(sheet: Sheet, rect: Rect): void {
  const plain = sheet.workbook.defaultFormat;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const inherits = sheet.rowInfos.get(row)?.format || sheet.columnSpans.some((span) => span.format);
    const line = sheet.formats[row];
    if (!inherits && !line) continue;
    const end = inherits
      ? rect.column + rect.columns
      : Math.min(line?.length ?? 0, rect.column + rect.columns);
    for (let column = rect.column; column < end; column++) {
      if (inherits || line?.[column]) sheet.setFormat(row, column, plain);
    }
  }
  const rules = sheet.conditional
    .map((rule) => ({ rule, ranges: rule.ranges.flatMap((range) => without(range, rect)) }))
    .filter(({ ranges }) => ranges.length > 0);
  if (sheet.conditional.some((rule) => rule.ranges.some((range) => overlap(range, rect)))) {
    sheet.conditional = rules.map(({ rule, ranges }) => ({ ...rule, ranges }));
    sheet.touched.add('conditional');
  }
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

/** Gives each cell of a block its own validation, or none. */
export function setValidations(sheet: Sheet, rect: Rect, grid: (Validation | null)[][]): void {
  setValidation(sheet, rect, null);
  const areas: ValidationArea[] = [];
  let above: ValidationArea[] = [];
  grid.forEach((line, offset) => {
    const row = rect.row + offset;
    const runs = runsOf(line).map(({ from, to, validation }): ValidationArea => {
      const place = { row, column: rect.column + from, rows: 1, columns: to - from };
      const same = above.find(
        (area) =>
          area.validation === validation &&
          area.rect.column === place.column &&
          area.rect.columns === place.columns,
      );
      if (same) {
        same.rect.rows++;
        return same;
      }
      const area = { rect: place, validation };
      areas.push(area);
      return area;
    });
    above = runs;
  });
  if (areas.length === 0) return;
  sheet.validations = [...sheet.validations, ...areas];
  sheet.touched.add('validations');
}

/** Neighbours in a line with the same validation; `to` is excluded. */
function runsOf(line: (Validation | null)[]): { from: number; to: number; validation: Validation }[] {
  const runs: { from: number; to: number; validation: Validation }[] = [];
  line.forEach((validation, column) => {
    const last = runs[runs.length - 1];
    if (!validation) return;
    if (last?.to === column && last.validation === validation) last.to++;
    else runs.push({ from: column, to: column + 1, validation });
  });
  return runs;
}

/** The validation of a cell, or null. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  return sheet.validations.find((area) => holds(area.rect, row, column))?.validation ?? null;
}

/** Removes the entries of a map of cells that lie in a block. */
export function deleteIn(map: Map<number, unknown>, rect: Rect, onChange: () => void): void {
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
