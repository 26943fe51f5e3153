import type { Place } from '../grid.ts';
import type { FormResult } from '../round.ts';
import { type KeptResults, keyOf } from './confirmations.ts';

/** A result that is not what it was when it was confirmed. */
export interface ResultChange {
  readonly code: string;
  readonly label: string;
  readonly district: string;
  /** '' where blank. */
  readonly old: string;
  readonly now: string;
  /** null where its row or column is gone. */
  readonly place: Place | null;
}

/** What differs between the results that were confirmed and those that stand there: in the order of the form, those that are gone last. */
export function changedResults(then: KeptResults, now: readonly FormResult[]): ResultChange[] {
  const seen = new Set<string>();
  const there = now.flatMap(({ code, label, district, text, place }): ResultChange[] => {
    const key = keyOf({ code, label });
    seen.add(`${key}\n${district}`);
    const old = then[key]?.[district] ?? '';
    return old === text ? [] : [{ code, label, district, old, now: text, place }];
  });
  const gone = Object.keys(then).flatMap((key) =>
    Object.entries(then[key] ?? {}).flatMap(([district, old]): ResultChange[] => {
      if (seen.has(`${key}\n${district}`)) return [];
      const [code = '', label = ''] = key.split('\n');
      return [{ code, label, district, old, now: '', place: null }];
    }),
  );
  return [...there, ...gone];
}
