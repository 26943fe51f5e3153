import type { Workbook } from '../../src/local/stand-in/workbook.ts';

/** An independent copy of a workbook with everything in it. */
export function copyOf(workbook: Workbook): Workbook {
  return copy(workbook, new Map()) as Workbook; // a copy is what its original is
}

function copy(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const done = known.get(value);
  if (done) return done;
  if (value instanceof Map) {
    const map = new Map();
    known.set(value, map);
    for (const [key, item] of value) map.set(key, copy(item, known));
    return map;
  }
  if (value instanceof Set) return new Set(value);
  const twin: Record<string, unknown> = Array.isArray(value)
    ? []
    : Object.create(Object.getPrototypeOf(value));
  known.set(value, twin);
  for (const [key, item] of Object.entries(value)) twin[key] = copy(item, known);
  return twin;
}
