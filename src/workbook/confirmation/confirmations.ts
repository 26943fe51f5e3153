import { fingerprint } from '../hash.ts';
import type { HistoryTab } from '../history/history-table.ts';
import type { FormResult } from '../round.ts';
import { CONFIRMATION_HEADER, GENERATED } from '../vocabulary.ts';

/**
 * การยืนยันผล: a row for every time that somebody put a name and a date under a form. It only grows. The last two columns
 * are for the program: what the form's results were, and which calculation came before, so that a run that died after
 * it had added a row does not add it twice.
 */
export const CONFIRMATIONS: HistoryTab = {
  key: 'confirmations',
  title: GENERATED.confirmations,
  columns: Object.values(CONFIRMATION_HEADER),
  named: CONFIRMATION_HEADER,
  inside: [CONFIRMATION_HEADER.fingerprint, CONFIRMATION_HEADER.results, CONFIRMATION_HEADER.before],
  identity: [
    CONFIRMATION_HEADER.recorded_at,
    CONFIRMATION_HEADER.form,
    CONFIRMATION_HEADER.fiscal_year,
    CONFIRMATION_HEADER.round,
  ],
  recordedIn: ['recorded_at', 'form'],
  oldest: 12,
  widths: [190, 260, 200, 120, 80, 120, 200, 90, 60, 100, 120, 120],
};

/** Results by code and label, then district; only those that are not blank. */
export type KeptResults = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A cell of .xlsx takes 32,767 letters. */
const MOST_LETTERS = 30_000;

/** Stands between code and label; neither holds a line break. */
const BETWEEN = '\n';

export const keyOf = ({ code, label }: Pick<FormResult, 'code' | 'label'>): string => code + BETWEEN + label;

export function keptResults(results: readonly FormResult[]): KeptResults {
  const kept: Record<string, Record<string, string>> = {};
  for (const { text, district, ...column } of results) {
    if (text === '') continue;
    const key = keyOf(column);
    const cells = kept[key] ?? {};
    cells[district] = text;
    kept[key] = cells;
  }
  return kept;
}

/** As it stands in the tab; '' where it is too long for a cell: then later changes are seen, but not at which cell. */
export function storedResults(kept: KeptResults): string {
  const text = JSON.stringify(kept);
  return text.length > MOST_LETTERS ? '' : text;
}

/** Reads it back; null where it was too long, or somebody changed it. */
export function readResults(text: string): KeptResults | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
    const columns = Object.entries(kept);
    const isRight = columns.every(([, cells]) => typeof cells === 'object' && cells !== null);
    return isRight ? (kept as KeptResults) : null; // checked as far as it is used: texts are only shown and compared
  } catch {
    return null;
  }
}

/** The same whatever order districts and columns stand in. */
export function resultsFingerprint(kept: KeptResults): string {
  const lines = Object.keys(kept).map((key) => {
    const cells = kept[key] ?? {};
    const names = Object.keys(cells).sort();
    return JSON.stringify([key, names.map((name) => [name, cells[name]])]);
  });
  return fingerprint(lines.sort().join('\n'));
}

/** How many results of a district and indicator something is typed for. */
export function countResults(results: readonly FormResult[]): number {
  return new Set(
    results.filter(({ text }) => text !== '').map(({ code, district }) => `${code}\n${district}`),
  ).size;
}
