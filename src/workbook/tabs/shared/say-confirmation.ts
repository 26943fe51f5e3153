import { formatShortDate, parseThaiDate } from '../../../language/dates.ts';
import { codeWords } from '../../../language/indicators.ts';
import { statusText } from '../../../language/status.ts';
import type { ResultChange } from '../../confirmation/changed-results.ts';
import type { FormConfirmation } from '../../confirmation/plan-confirmations.ts';

/** So many changes are told one by one; of more, so many, and the rest are counted. */
const MOST_TOLD = 4;

/** How the forms of a work group stand, in words: first what is to be done. */
export function sayConfirmation(states: readonly FormConfirmation[]): string {
  if (states.length === 0) return statusText.noForm;
  return Array.from(new Set(states.map(sayForm))).join(' · ');
}

function sayForm(state: FormConfirmation): string {
  if (state.kind === 'none') return statusText.notConfirmed(state.lacks);
  const day = parseThaiDate(state.on);
  const on = day ? formatShortDate(day) : state.on;
  if (state.kind === 'confirmed') return statusText.confirmedBy(state.by, on);
  const { changes } = state;
  if (!changes) return statusText.changedSince(state.by, on, null, [], 0);
  const told = changes.slice(0, changes.length > MOST_TOLD ? MOST_TOLD - 1 : MOST_TOLD).map(sayChange);
  return statusText.changedSince(state.by, on, changes.length, told, changes.length - told.length);
}

const sayChange = ({ code, label, district, old, now, place }: ResultChange): string =>
  statusText.changedCell(place, `${codeWords(code)} ${label} ${district}`, old, now);
