import type { CalendarDate } from '../../../language/dates.ts';
import { builtInPack } from '../../pack/pack.ts';
import { lookAlikeKey } from '../../reading/normalise.ts';
import type { IndicatorRow, Round } from '../../round.ts';
import { SETTINGS_HEADER } from '../../vocabulary.ts';

/** A work group with the indicators it answers for. */
export interface Owner {
  /** '' for indicators that nobody answers for. */
  readonly name: string;
  /** กลุ่มงานสารสนเทศฯ where the group has a short name, else its name. */
  readonly shortName: string;
  /** กำหนดส่ง as it is shown, '' where none; and as a date, null where it is none. */
  readonly due: string;
  readonly dueDate: CalendarDate | null;
  readonly indicators: readonly IndicatorRow[];
}

/** The groups of ตั้งค่า in their order, then owners that only ตัวชี้วัด names, then those without any. */
export function ownersOf({ groups, indicators }: Round): Owner[] {
  const pack = builtInPack().groups;
  const known = new Map<string, Omit<Owner, 'shortName'> & { indicators: IndicatorRow[] }>();
  for (const { name, due, dueDate } of groups) {
    // A group may have one row per address.
    const before = known.get(lookAlikeKey(name));
    if (!before) known.set(lookAlikeKey(name), { name, due, dueDate, indicators: [] });
    else if (before.due === '') known.set(lookAlikeKey(name), { ...before, due, dueDate });
  }
  const nobody: IndicatorRow[] = [];
  for (const indicator of indicators) {
    const { owner } = indicator;
    const key = lookAlikeKey(owner);
    const found = known.get(key);
    if (owner === '') nobody.push(indicator);
    else if (found) found.indicators.push(indicator);
    else known.set(key, { name: owner, due: '', dueDate: null, indicators: [indicator] });
  }
  const owners = Array.from(known.values());
  if (nobody.length > 0) owners.push({ name: '', due: '', dueDate: null, indicators: nobody });
  return owners.map((owner) => {
    const short = pack.find(({ name }) => lookAlikeKey(name) === lookAlikeKey(owner.name))?.shortName;
    return { ...owner, shortName: short ? SETTINGS_HEADER.group + short : owner.name };
  });
}

export const isOf = ({ indicators }: Owner, { code }: Pick<IndicatorRow, 'code'>): boolean =>
  indicators.some((one) => one.code === code);

/** Who answers for an indicator, among those of `ownersOf`: every indicator has one. */
export function ownerOf(owners: readonly Owner[], indicator: IndicatorRow): Owner {
  const found = owners.find((owner) => isOf(owner, indicator));
  if (!found) throw new RangeError(`nobody has ${indicator.code}, not even nobody`);
  return found;
}
