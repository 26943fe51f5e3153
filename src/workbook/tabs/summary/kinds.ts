import type { ReportedDistrict } from '../../report.ts';

/** The districts of one ประเภท: ranked and averaged among themselves. */
export interface Kind {
  /** '' where all are of one kind: nothing is told apart. */
  readonly name: string;
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
  return Array.from(members, ([kind, list]) => ({ name: members.size > 1 ? kind : '', members: list }));
}
