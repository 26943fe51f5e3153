import { summaryText } from '../../../language/summary.ts';
import type { ReportedDistrict } from '../../report.ts';

/** The districts of one ประเภท: ranked and averaged among themselves. */
export interface Kind {
  /** '' where all are of one kind: nothing is told apart. */
  readonly name: string;
  /** What each of them is: อำเภอ, or their ประเภท. */
  readonly noun: string;
  /** Indices of its districts, in the order of their tab. */
  readonly members: readonly number[];
}

/** The kinds in the order in which they first appear. */
export function kindsOf(districts: readonly ReportedDistrict[]): Kind[] {
  const members = new Map<string, number[]>();
  districts.forEach(({ kind }, d) => {
    const list = members.get(kind);
    if (list) list.push(d);
    else members.set(kind, [d]);
  });
  return Array.from(members, ([kind, list]) => ({
    name: members.size > 1 ? kind : '',
    noun: kind,
    members: list,
  }));
}

/** What the districts of these kinds are called together. */
export const nounOf = (kinds: readonly string[]): string =>
  kinds.every((kind) => kind === kinds[0]) ? (kinds[0] ?? '') : summaryText.anyKind;
