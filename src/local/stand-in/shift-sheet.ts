import { parseA1, rectName } from './a1.ts';
import { columnSpanAt } from './columns.ts';
import type { Rect } from './rect.ts';
import { shiftStretch } from './references.ts';
import { cellKey, type FormatLine, keyCell, type Sheet } from './sheet.ts';
import { type Shift, shiftRect } from './shift.ts';
import { shiftCharts } from './shift-charts.ts';

/** Inserts or deletes whole rows or columns, and moves everything that lies behind. */
export function shiftSheet(sheet: Sheet, shift: Shift): void {
  const { workbook } = sheet;
  const grow = shift.kind === 'insert' ? shift.count : -shift.count;
  const beyond = shift.axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (shift.axis === 'row') {
    spliceLines(sheet.values, shift);
    spliceLines(sheet.formats, shift);
    sheet.maxRows += grow;
    sheet.rowInfos = shiftRows(sheet.rowInfos, shift);
    joinRowGroup(sheet, shift);
  } else {
    for (const line of sheet.values) if (line) spliceCells(line, shift);
    sheet.formats = shiftFormats(sheet.formats, shift);
    sheet.maxColumns += grow;
    shiftColumnSpans(sheet, shift);
  }
  if (sheet.links.size > 0) sheet.touched.add('links');
  if (sheet.notes.size > 0) sheet.touched.add('notes');
  sheet.formulas = shiftKeys(sheet.formulas, shift);
  for (const formula of sheet.formulas.values()) {
    if (formula.attributes) formula.attributes = shiftBlock(formula.attributes, shift);
  }
  sheet.cellMetadata = shiftKeys(sheet.cellMetadata, shift);
  sheet.notes = shiftKeys(sheet.notes, shift);
  sheet.links = shiftKeys(sheet.links, shift);
  shiftRects(sheet, shift);
  shiftFrozen(sheet, shift);
  for (const range of workbook.namedRanges) {
    if (range.sheetId === sheet.id && range.rect) range.rect = shiftRect(range.rect, shift);
  }
  shiftCharts(sheet, shift);
  workbook.touched.add('names');
  sheet.touched.add('cells');
  // Adding empty rows at the very end moves nothing that a formula could name.
  if (shift.kind === 'delete' || shift.at < beyond) workbook.edit({ ...shift, sheet: sheet.name });
}

/** The block that an array formula of a file fills stands in its `ref`. */
function shiftBlock(attributes: string, shift: Shift): string {
  return attributes.replace(/ref="([A-Z0-9:]+)"/, (whole, text: string) => {
    const rect = parseA1(text, 1, 1);
    const moved = rect && shiftRect(rect, shift);
    return moved ? `ref="${rectName(moved)}"` : whole;
  });
}

function spliceLines(lines: unknown[], shift: Shift): void {
  if (lines.length <= shift.at) return;
  if (shift.kind === 'delete') {
    lines.splice(shift.at, shift.count);
    return;
  }
  // Holes on purpose: an absent line is an empty row.
  const moved = lines.splice(shift.at);
  lines.length = shift.at + shift.count;
  lines.length += moved.length;
  moved.forEach((line, index) => {
    lines[shift.at + shift.count + index] = line;
  });
}

function spliceCells(line: unknown[], shift: Shift): void {
  if (line.length <= shift.at) return;
  if (shift.kind === 'delete') line.splice(shift.at, shift.count);
  else line.splice(shift.at, 0, ...new Array(shift.count).fill(undefined));
}

/** Rows that share a line share the shifted one. */
function shiftFormats(lines: Sheet['formats'], shift: Shift): Sheet['formats'] {
  const shifted = new Map<FormatLine, FormatLine>();
  return lines.map((line) => {
    const known = line && shifted.get(line);
    if (known || !line) return known;
    const moved = line.slice();
    spliceCells(moved, shift);
    shifted.set(line, moved);
    return moved;
  });
}

function shiftRows<T>(rows: Map<number, T>, shift: Shift): Map<number, T> {
  const result = new Map<number, T>();
  for (const [row, info] of rows) {
    const moved = shiftStretch(row, row, shift);
    if (moved) result.set(moved[0], info);
  }
  return result;
}

/** Rows that are put into a group belong to it. A file's groups of rows are known to nobody else here. */
function joinRowGroup({ rowInfos }: Sheet, { kind, at, count }: Shift): void {
  if (kind === 'delete') return;
  const [above, below] = [rowInfos.get(at - 1), rowInfos.get(at + count)];
  const depth = Math.min(
    ...[above, below].map((info) => Number(OUTLINE.exec(info?.attributes ?? '')?.[1] ?? 0)),
  );
  if (depth === 0) return;
  const isHidden = above?.hidden === true && below?.hidden === true;
  const made = { attributes: ` outlineLevel="${depth}"`, ...(isHidden ? { hidden: true } : {}) };
  for (let row = at; row < at + count; row += 1) rowInfos.set(row, { ...made });
}

const OUTLINE = / outlineLevel="(\d)"/;

function shiftKeys<T>(map: Map<number, T>, shift: Shift): Map<number, T> {
  const result = new Map<number, T>();
  for (const [key, value] of map) {
    const [row, column] = keyCell(key);
    const place = shift.axis === 'row' ? row : column;
    const moved = shiftStretch(place, place, shift);
    if (moved) result.set(shift.axis === 'row' ? cellKey(moved[0], column) : cellKey(row, moved[0]), value);
  }
  return result;
}

function shiftColumnSpans(sheet: Sheet, shift: Shift): void {
  if (sheet.columnSpans.length === 0) return;
  const [left, right] = [shift.at - 1, shift.at].map((at) => columnSpanAt(sheet.columnSpans, at));
  sheet.columnSpans = sheet.columnSpans.flatMap((span) => {
    const moved = shiftStretch(span.from, span.to, shift);
    return moved ? [{ ...span, from: moved[0], to: moved[1] }] : [];
  });
  sheet.touched.add('columns');
  // What is put into a group belongs to it.
  const depth = Math.min(left?.depth ?? 0, right?.depth ?? 0);
  if (shift.kind === 'delete' || depth === 0 || left === right) return;
  const made = { from: shift.at, to: shift.at + shift.count - 1, depth };
  sheet.columnSpans.push(left?.hidden && right?.hidden ? { ...made, hidden: true } : made);
  sheet.columnSpans.sort((a, b) => a.from - b.from);
}

function shiftRects(sheet: Sheet, shift: Shift): void {
  const move = (rects: Rect[]): Rect[] => rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
  sheet.typedColumns = move(sheet.typedColumns);
  if (sheet.merges.length > 0) {
    sheet.merges = move(sheet.merges).filter((rect) => rect.rows * rect.columns > 1);
    sheet.touched.add('merges');
  }
  if (sheet.validations.length > 0) {
    sheet.validations = sheet.validations.flatMap((area) => {
      const rect = shiftRect(area.rect, shift);
      return rect ? [{ ...area, rect }] : [];
    });
    sheet.touched.add('validations');
  }
  if (sheet.conditional.length > 0) {
    sheet.conditional = sheet.conditional
      .map((rule) => ({ ...rule, ranges: move(rule.ranges) }))
      .filter((rule) => rule.ranges.length > 0);
    sheet.touched.add('conditional');
  }
  if (sheet.filter) {
    sheet.filter = shiftRect(sheet.filter, shift);
    sheet.touched.add('filter');
  }
  // In place: the script may hold these protections.
  for (const protection of sheet.protections) {
    if (protection.rect) protection.rect = shiftRect(protection.rect, shift);
    else protection.unprotected = move(protection.unprotected);
  }
}

function shiftFrozen(sheet: Sheet, shift: Shift): void {
  const frozen = shift.axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (shift.at >= frozen) return;
  const change = shift.kind === 'insert' ? shift.count : -Math.min(shift.count, frozen - shift.at);
  if (shift.axis === 'row') sheet.frozenRows += change;
  else sheet.frozenColumns += change;
  sheet.touched.add('view');
}
