import { papersText as words } from '../../../language/papers.ts';
import { lookAlikeKey } from '../../reading/normalise.ts';
import { rowsByIndicator } from '../../rows-by-indicator.ts';
import type { ScoredRun } from '../scored-run.ts';
import { dayOf, dueOf } from '../shared/due.ts';
import { countHandIn, isAllIn } from '../shared/hand-in.ts';
import { ownersOf } from '../shared/owners.ts';
import { roundWords } from '../shared/round-words.ts';
import { sayOwner } from '../status/say-owner.ts';
import { mailLink } from './mail-link.ts';

/** A work group whose day is over while something of its own is open. */
export interface LateGroup {
  readonly name: string;
  readonly message: string;
  readonly email: string;
  /** null where ตั้งค่า has no address of it. */
  readonly mail: string | null;
}

export function lateGroups(run: ScoredRun): LateGroup[] {
  const { round, districts, calculatedAt } = run;
  const today = dayOf(calculatedAt.machine);
  const rowsOf = rowsByIndicator(districts);
  return ownersOf(round).flatMap((owner) => {
    const due = dueOf(owner, today);
    if (owner.name === '' || !due.isPast || isAllIn(countHandIn(owner.indicators.flatMap(rowsOf)))) return [];
    const message = `${owner.shortName}: ${sayOwner(owner, due, { round, rowsOf })}`;
    const addresses = round.groups
      .filter(({ name }) => lookAlikeKey(name) === lookAlikeKey(owner.name))
      .map(({ email }) => email);
    const mail = mailLink(addresses, words.mailSubject(roundWords(round.settings)), message);
    return [
      { name: owner.shortName, message, email: addresses.filter((one) => one !== '').join(', '), mail },
    ];
  });
}
