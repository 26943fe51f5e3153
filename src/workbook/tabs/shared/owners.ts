import type { CalendarDate } from '../../../language/dates.ts';
import { builtInPack } from '../../pack/pack.ts';
import { lookAlikeKey } from '../../reading/normalise.ts';
import type { Round } from '../../round.ts';
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
  /** Indices into the round's indicators. */
  readonly indicators: readonly number[];
}

/** The groups of ตั้งค่า in their order, then owners that only ตัวชี้วัด names, then those without any. */
export function ownersOf({ groups, indicators }: Round): Owner[] {
  const pack = builtInPack().groups;
  const known = new Map<string, Omit<Owner, 'shortName'> & { indicators: number[] }>();
  for (const { name, due, dueDate } of groups) {
    // A group may have one row per address.
    const before = known.get(lookAlikeKey(name));
    if (!before) known.set(lookAlikeKey(name), { name, due, dueDate, indicators: [] });
    else if (before.due === '') known.set(lookAlikeKey(name), { ...before, due, dueDate });
  }
  const nobody: number[] = [];
  indicators.forEach(({ owner }, index) => {
    const key = lookAlikeKey(owner);
    const found = known.get(key);
    if (owner === '') nobody.push(index);
    else if (found) found.indicators.push(index);
    else known.set(key, { name: owner, due: '', dueDate: null, indicators: [index] });
  });
  const owners = Array.from(known.values());
  if (nobody.length > 0) owners.push({ name: '', due: '', dueDate: null, indicators: nobody });
  return owners.map((owner) => {
    const short = pack.find(({ name }) => lookAlikeKey(name) === lookAlikeKey(owner.name))?.shortName;
    return { ...owner, shortName: short ? SETTINGS_HEADER.group + short : owner.name };
  });
}
