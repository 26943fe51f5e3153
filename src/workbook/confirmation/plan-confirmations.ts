import { isoDate } from '../../language/dates.ts';
import { fingerprint } from '../hash.ts';
import { type Cells, type HistoryRow, keptText, readHistory } from '../history/history-table.ts';
import { isOfRound } from '../history/rounds.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import type { FormLayout, Round } from '../round.ts';
import type { Snapshot } from '../tabs/inputs/snapshot.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { changedResults, type ResultChange } from './changed-results.ts';
import {
  CONFIRMATIONS,
  countResults,
  keptResults,
  readResults,
  resultsFingerprint,
  storedResults,
} from './confirmations.ts';
import { isConfirmationRow } from './read-confirmation.ts';

/** How a form stands. */
export type FormConfirmation =
  /** `lacks`: which of the two cells is blank while the other is filled. */
  | { readonly kind: 'none'; readonly lacks: 'by' | 'on' | null }
  | { readonly kind: 'confirmed'; readonly by: string; readonly on: string }
  | {
      readonly kind: 'changed';
      readonly by: string;
      readonly on: string;
      /** null where it is not known which. */
      readonly changes: readonly ResultChange[] | null;
    };

/** What a calculation makes of the confirmations that it finds. */
export interface ConfirmationPlan {
  /** Rows to be added, in the order of the tab's columns. */
  readonly rows: readonly (readonly TabValue[])[];
  /** By title of the form. */
  readonly forms: ReadonlyMap<string, FormConfirmation>;
}

/**
 * A form with name and date gets a row when either differs from its last one of this round, or was blank at the
 * calculation before. Figures that change under the same name and date are changed since, never confirmed.
 * `before`: what the last calculation read; `moment`: says now, ISO 8601.
 */
export function planConfirmations(
  { forms, settings }: Pick<Round, 'forms' | 'settings'>,
  history: Cells | null,
  before: Snapshot | null,
  moment: () => string,
): ConfirmationPlan {
  const kept = (history ? readHistory(history, CONFIRMATIONS).rows : []).filter((row) =>
    isOfRound(CONFIRMATIONS, row, settings),
  );
  const rows: TabValue[][] = [];
  const states = new Map<string, FormConfirmation>();
  for (const form of forms) {
    const { by, on } = form.confirmation;
    if (by === '' || on === null) {
      const lacks = by !== '' ? 'on' : on !== null ? 'by' : null;
      states.set(form.title, { kind: 'none', lacks });
      continue;
    }
    const day = isoDate(on);
    const results = keptResults(form.results);
    const last = lastOf(kept, form, forms);
    const isSame =
      last !== null && lookAlikeKey(text(last, 'by')) === lookAlikeKey(by) && dayIn(last) === day;
    const seen = before ? fingerprint(JSON.stringify(before.inputs[form.title] ?? null)) : '';
    const isAnew = isSame && wasBlank(before, form.title) && text(last, 'before') !== seen;
    if (!isSame || isAnew) {
      const { fiscalYear, round, province } = settings;
      rows.push([
        moment(),
        form.groups.join(' · '),
        by,
        day,
        countResults(form.results),
        resultsFingerprint(results),
        form.title,
        fiscalYear,
        round,
        province,
        storedResults(results),
        seen,
      ]);
      states.set(form.title, { kind: 'confirmed', by, on: day });
    } else if (text(last, 'fingerprint') === resultsFingerprint(results)) {
      states.set(form.title, { kind: 'confirmed', by, on: day });
    } else {
      const then = readResults(text(last, 'results'));
      const changes = then && changedResults(then, form.results);
      states.set(form.title, { kind: 'changed', by, on: day, changes });
    }
  }
  return { rows, forms: states };
}

const text = (row: HistoryRow, column: string): string => keptText(CONFIRMATIONS, row, column);

/** Sheets may have made a date of the text. */
function dayIn(row: HistoryRow): string {
  const day = text(row, 'on');
  const found = /^\d{4}-\d\d-\d\d/.exec(day);
  return found ? found[0] : day;
}

/** A form's last row: by its title, or, where it was renamed, the last one of its work group under a title that is gone. */
function lastOf(
  rows: readonly HistoryRow[],
  form: FormLayout,
  forms: readonly FormLayout[],
): HistoryRow | null {
  const ofTitle = rows.filter((row) => text(row, 'form') === form.title);
  if (ofTitle.length > 0) return ofTitle[ofTitle.length - 1] ?? null;
  const gone = rows.filter(
    (row) =>
      form.groups.length > 0 &&
      text(row, 'group') === form.groups.join(' · ') &&
      forms.every(({ title }) => title !== text(row, 'form')),
  );
  return gone[gone.length - 1] ?? null;
}

/** True where the last calculation saw the form with one of the two cells blank. */
function wasBlank(before: Snapshot | null, title: string): boolean {
  const rows = (before?.inputs[title] ?? []).filter(([name]) => isConfirmationRow(String(name ?? '')));
  return (
    before?.inputs[title] !== undefined &&
    (rows.length < 2 || rows.some(([, ...answers]) => answers.every((answer) => answer === null)))
  );
}
