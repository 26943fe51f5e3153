import { fingerprint } from '../hash.ts';
import type { TabDescription, TabValue } from '../tabs/tab-description.ts';
import { type KeptRows, LETTERS_A_CELL } from './kept-rows.ts';

/** Begins every row of the hidden copy that remembers kept rows; no district is called so. */
export const KEPT_MARK = '#history';

/** Letters in one cell: a cell of .xlsx takes 32,767, and one of Sheets 50,000. */
const ROOM = 30_000;

/** What stands before the letters. */
interface Head {
  readonly tab: KeptRows['tab'];
  readonly batch: string;
  readonly columns: readonly string[];
}

/** The rows of the hidden copy that remember what was kept. */
export function storedRows(kept: readonly KeptRows[]): TabValue[][] {
  return kept.flatMap(({ tab, batch, columns, rows }) => {
    const head = JSON.stringify({ tab, batch, columns } satisfies Head);
    const size = Math.max(1, Math.floor(ROOM / Math.max(1, columns.length * LETTERS_A_CELL)));
    const parts: TabValue[][] = [];
    for (let at = 0; at < rows.length; at += size) {
      parts.push([KEPT_MARK, head, rows.slice(at, at + size).join('')]);
    }
    return parts;
  });
}

/** Reads them back from the cells of the hidden copy; what somebody changed there is passed over. */
export function readStored(values: readonly (readonly TabValue[])[] | null): KeptRows[] {
  const found = new Map<string, Head & { rows: string[] }>();
  for (const [mark, text, letters] of values ?? []) {
    const head = mark === KEPT_MARK ? readHead(String(text)) : null;
    const size = head ? head.columns.length * LETTERS_A_CELL : 0;
    if (!head || size === 0) continue;
    const rows = found.get(String(text))?.rows ?? [];
    const all = String(letters);
    for (let at = 0; at + size <= all.length; at += size) rows.push(all.slice(at, at + size));
    found.set(String(text), { ...head, rows });
  }
  return Array.from(found.values());
}

function readHead(text: string): Head | null {
  try {
    const { tab, batch, columns } = JSON.parse(text) as Partial<Head>; // checked below
    const isTab = tab === 'months' || tab === 'rounds' || tab === 'confirmations';
    return isTab && typeof batch === 'string' && Array.isArray(columns) ? { tab, batch, columns } : null;
  } catch {
    return null;
  }
}

/** The description of the hidden copy with them below all else. */
export function withKept(copy: TabDescription, kept: readonly KeptRows[]): TabDescription {
  const width = copy.widths.length;
  const rows = storedRows(kept).map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null),
  );
  if (rows.length === 0) return copy;
  const values = [...copy.values, ...rows];
  if (copy.contents === undefined) return { ...copy, values };
  // Row by row, so that rows added one after the other give what all of them give at once.
  const contents = [copy.contents, ...rows.map((row) => fingerprint(JSON.stringify(row)))].join(' ');
  return { ...copy, values, contents };
}
