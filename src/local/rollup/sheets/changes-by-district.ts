import type { RankChange } from '../roll-up-report.ts';

/** What tells a district of the report from all others. */
export const placeKey = ({
  province,
  district,
}: {
  readonly province: string;
  readonly district: string;
}): string => `${province}\n${district}`;

/** Changes by {@link placeKey}. */
export const changesByDistrict = (changes: readonly RankChange[]): ReadonlyMap<string, RankChange> =>
  new Map(changes.map((change) => [placeKey(change), change]));
