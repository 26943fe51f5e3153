import type { Outcome } from '../run/outcome.ts';

/** Names of the districts whose results are not what they were when something was asked, those that came or went too. */
export function movedDistricts(asked: Pick<Outcome, 'districts'>, now: Pick<Outcome, 'districts'>): string[] {
  const texts = ({ districts }: Pick<Outcome, 'districts'>): ReadonlyMap<string, string> =>
    new Map(districts.map((district) => [district.name, JSON.stringify(district)]));
  const [before, after] = [texts(asked), texts(now)];
  const names = new Set([...Array.from(before.keys()), ...Array.from(after.keys())]);
  return Array.from(names).filter((name) => before.get(name) !== after.get(name));
}
