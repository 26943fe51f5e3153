import { nearestNames } from '../reading/find-name.ts';
import { bareProvince, PROVINCES, type Province } from './provinces.ts';

/** The province that a text means; `capital`: Bangkok, which has no อำเภอ; otherwise the names nearest to it. */
export type FoundProvince =
  | { readonly kind: 'found'; readonly province: Province }
  | { readonly kind: 'capital' }
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

const CAPITAL: readonly string[] = [
  'กรุงเทพ',
  'กรุงเทพฯ',
  'กรุงเทพมหานคร',
  'กทม',
  'กทม.',
  'bangkok',
  'krungthep',
];
const MOST_NEAR = 4;
/** Fewer letters stand in too many names. */
const SHORTEST_PART = 3;

/** The key of a province's name, Thai or English: without จังหวัด, spaces and hyphens. */
export const provinceKey = (name: string): string =>
  bareProvince(name)
    .toLowerCase()
    .replace(/^changwat\b/, '')
    .replace(/\bprovince$/, '')
    .replace(/[ -]/g, '');

const BY_KEY = new Map(
  PROVINCES.flatMap((one) => [one.name, one.english].map((name) => [provinceKey(name), one] as const)),
);

/** Finds a province by its Thai or English name, however spaced and with or without จังหวัด; a slip is not mended. */
export function findProvince(typed: string): FoundProvince {
  const key = provinceKey(typed);
  const province = BY_KEY.get(key);
  if (province) return { kind: 'found', province };
  return CAPITAL.indexOf(key) >= 0 ? { kind: 'capital' } : { kind: 'unknown', near: near(key) };
}

/** Names that hold what was typed come first (อยุธยา), then those a few letters away. */
function near(key: string): string[] {
  if (key === '') return [];
  const holding = Array.from(BY_KEY).filter(
    ([name]) => key.length >= SHORTEST_PART && (name.indexOf(key) >= 0 || key.indexOf(name) >= 0),
  );
  const alike = nearestNames(key, Array.from(BY_KEY.keys()));
  const names = [...holding.map(([, { name }]) => name), ...alike.map((one) => BY_KEY.get(one)?.name ?? '')];
  return names.filter((name, at) => names.indexOf(name) === at).slice(0, MOST_NEAR);
}
