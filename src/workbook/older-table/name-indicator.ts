import { tableWords } from '../../language/table-words.ts';
import { isOneSlip } from '../reading/find-name.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import type { IndicatorRow } from '../round.ts';

/** What a heading of an older table means. */
export type NamedIndicator =
  | {
      readonly kind: 'one';
      readonly indicator: number;
      /** What stands behind its code; '' where nothing does, or it was found by its name. */
      readonly rest: string;
      /** True where it was read in spite of a slip or of words behind the name. */
      readonly isMended: boolean;
    }
  | { readonly kind: 'several' | 'none' };

/** Shorter names are too alike to be read in spite of a slip, or to be looked for within a heading. */
const SHORTEST_MENDED = 6;
const SHORTEST_PART = 10;

/** Without spaces, in small letters: for comparing only. */
export const tightKey = (text: string): string => lookAlikeKey(text).replace(/ /g, '').toLowerCase();

/** 1.2, 3), 4. before a name. */
const NUMBERING = /^\d+(?:\.\d+)*[.):]* ?(?=[^\d\s%])/;
const BEHIND = / ?\([^()]*\)$/;

/** Readings of a heading, the plainest first. */
function readings(text: string): string[] {
  const plain = lookAlikeKey(text);
  const bare = plain.replace(tableWords.beforeName, '');
  const all = [plain, bare, bare.replace(NUMBERING, '')];
  return [...all, ...all.map((one) => one.replace(BEHIND, ''))].filter(
    (one, at, list) => one !== '' && list.indexOf(one) === at,
  );
}

/** Finds indicators by code, short name or full name, however typed. */
export function indicatorNamer(indicators: readonly IndicatorRow[]): (text: string) => NamedIndicator {
  const codes = indicators.map(({ code }) => lookAlikeKey(code).toLowerCase());
  const names = indicators.map(({ code, shortName, name }) =>
    [shortName, name, code + shortName, code + name]
      .map(tightKey)
      .filter((key) => key !== tightKey(code) && key !== ''),
  );
  const known = new Map<string, NamedIndicator>();
  const find = (text: string): NamedIndicator => {
    for (const reading of readings(text)) {
      const [, first = '', rest = ''] = /^([^ ]+?)[:.)]*(?: +[-–:]? *(.*))?$/.exec(reading) ?? [];
      const coded = codes.indexOf(first.toLowerCase());
      if (coded >= 0) return { kind: 'one', indicator: coded, rest, isMended: false };
      const key = tightKey(reading);
      const same = places(names, (name) => name === key);
      if (same.length > 0) return oneOf(same, false);
    }
    for (const reading of readings(text)) {
      const key = tightKey(reading);
      const alike = places(names, (name) => isAlike(name, key));
      if (alike.length > 0) return oneOf(alike, true);
    }
    return { kind: 'none' };
  };
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

const places = (names: readonly (readonly string[])[], fits: (name: string) => boolean): number[] =>
  names.flatMap((own, at) => (own.some(fits) ? [at] : []));

const oneOf = (found: readonly number[], isMended: boolean): NamedIndicator =>
  found.length === 1 && found[0] !== undefined
    ? { kind: 'one', indicator: found[0], rest: '', isMended }
    : { kind: 'several' };

function isAlike(name: string, key: string): boolean {
  const shorter = Math.min(name.length, key.length);
  if (shorter >= SHORTEST_MENDED && isOneSlip(name, key)) return true;
  return shorter >= SHORTEST_PART && (name.indexOf(key) === 0 || key.indexOf(name) === 0);
}
