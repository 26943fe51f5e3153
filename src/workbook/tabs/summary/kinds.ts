import { summaryText } from '../../../language/summary.ts';
import type { ScoredDistrict } from '../../scored-district.ts';

/** The districts of one ประเภท: ranked and averaged among themselves. */
export interface Kind {
  /** '' where all are of one kind: nothing is told apart. */
  readonly name: string;
  /** What each of them is: อำเภอ, or their ประเภท. */
  readonly noun: string;
  /** In the order of their tab. */
  readonly members: readonly ScoredDistrict[];
}

/** The kinds in the order in which they first appear. */
export function kindsOf(districts: readonly ScoredDistrict[]): Kind[] {
  const members = new Map<string, ScoredDistrict[]>();
  for (const district of districts) {
    const list = members.get(district.kind);
    if (list) list.push(district);
    else members.set(district.kind, [district]);
  }
  return Array.from(members, ([kind, list]) => ({
    name: members.size > 1 ? kind : '',
    noun: kind,
    members: list,
  }));
}

/** What the districts of these kinds are called together. */
export const nounOf = (kinds: readonly string[]): string =>
  kinds.every((kind) => kind === kinds[0]) ? (kinds[0] ?? '') : summaryText.anyKind;
