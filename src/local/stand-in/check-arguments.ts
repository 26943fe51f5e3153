/** The error for arguments of a wrong number or kind, worded as Google does. */
export function signatureError(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return new Error(
    `The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
}

/** A whole number of at least `least`; throws for anything else. Numbers in texts are not taken. */
export function wholeNumber(method: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw signatureError(method, [value]);
  if (!Number.isInteger(value) || value < least) {
    throw new Error(
      `The number ${value} is not allowed in ${method}: a whole number of at least ${least} is needed.`,
    );
  }
  return value;
}

export function finiteNumber(method: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw signatureError(method, [value]);
  return value;
}

export function text(method: string, value: unknown): string {
  if (typeof value !== 'string') throw signatureError(method, [value]);
  return value;
}

export function flag(method: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw signatureError(method, [value]);
  return value;
}

/** An array; throws for anything else. */
export function list(method: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw signatureError(method, [value]);
  return value;
}

/** The same, of one kind of things. */
export function listOf<T>(method: string, value: unknown, read: (item: unknown) => T): T[] {
  return list(method, value).map(read);
}

/**
 * A table of exactly this many rows and columns, read cell by cell with `read`; what a cell has in common with the one
 * before it is read once. Throws Google's shape messages.
 */
export function table<T>(
  method: string,
  value: unknown,
  rows: number,
  columns: number,
  read: (cell: unknown) => T,
): T[][] {
  let last: { cell: unknown; result: T } | null = null;
  let above: { cells: readonly unknown[]; line: T[] } | null = null;
  return tableLines(method, value, rows, columns).map((cells) => {
    // One array for several rows is read once.
    if (above?.cells === cells) return above.line;
    const line: T[] = [];
    // Not map: it would skip the holes of a sparse array.
    for (let i = 0; i < columns; i++) {
      const cell = cells[i];
      if (last === null || last.cell !== cell) last = { cell, result: read(cell) };
      line.push(last.result);
    }
    above = { cells, line };
    return line;
  });
}

/** The lines of such a table as they are. */
export function tableLines(
  method: string,
  value: unknown,
  rows: number,
  columns: number,
): readonly (readonly unknown[])[] {
  const lines = list(method, value);
  for (const line of lines) if (!Array.isArray(line)) throw signatureError(method, [value]);
  if (lines.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${rows}.`,
    );
  }
  return lines.map((line) => {
    const cells = list(method, line);
    if (cells.length !== columns) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${cells.length} but the range has ${columns}.`,
      );
    }
    return cells;
  });
}

/** A date of any world (ours or the script's). */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return '(undefined)';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') return 'Object';
  return typeof value === 'string' ? 'String' : typeof value;
}
