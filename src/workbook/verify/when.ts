import { tabText } from '../../language/tabs.ts';
import type { CalculatedAt } from '../tabs/scored-run.ts';

/** Stand in a recomputed tab for times, and for who calculated: neither is compared. No text holds such a letter. */
export const ANY_TIME = '\ue000';
const ANYBODY = '\ue001';

/** When and by whom a recomputed tab says that it was calculated; its day is that of the figures it is held against. */
export const anyTime = (machine: string): CalculatedAt => ({ people: ANY_TIME, machine, by: ANYBODY });

const BY_ANYBODY = ` ${tabText.calculatedBy(ANYBODY)}`;

/** True where a text is the one that was recomputed, but for times and who calculated. */
export function isSameText(there: string, recomputed: string): boolean {
  if (there === recomputed) return true;
  if (recomputed.indexOf(ANY_TIME) < 0) return false;
  const pattern = recomputed
    .split(BY_ANYBODY)
    .map((part) => part.split(ANY_TIME).map(escaped).join('.*'))
    .join('(?: .*)?');
  return new RegExp(`^${pattern}$`).test(there);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A recomputed text as it is told. */
export const told = (recomputed: string): string =>
  recomputed.split(BY_ANYBODY).join('').split(ANY_TIME).join('…');
