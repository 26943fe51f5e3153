import { lookAlikeKey } from '../reading/normalise.ts';
import type { DistrictRow, FormLayout } from '../round.ts';
import type { Owner } from '../tabs/shared/owners.ts';
import { DEFAULT_KIND } from '../vocabulary.ts';
import type { FormConfirmation } from './plan-confirmations.ts';

/** How the forms of a work group stand, by title. */
export type FormConfirmations = ReadonlyMap<string, FormConfirmation>;

/** The forms that a work group fills in, each as it stands; none where its indicators have no form. */
export const confirmationsOf = (
  { name }: Pick<Owner, 'name'>,
  forms: readonly FormLayout[],
  states: FormConfirmations,
): FormConfirmation[] =>
  forms.flatMap(({ title, groups }) => {
    const state = states.get(title);
    const isIts = groups.some((group) => lookAlikeKey(group) === lookAlikeKey(name));
    return state && isIts ? [state] : [];
  });

/** True where somebody stands for all that a work group fills in, and nothing changed since. */
export const isConfirmed = (states: readonly FormConfirmation[]): boolean =>
  states.every(({ kind }) => kind === 'confirmed');

/** Ratees that are the work group itself or its director: it scores its own. */
export const ownRatees = (
  { name, shortName, indicators }: Owner,
  ratees: readonly DistrictRow[],
): DistrictRow[] => {
  const names = [name, shortName].map(lookAlikeKey).filter((key) => key !== '');
  return indicators.length === 0
    ? []
    : ratees.filter(({ name: ratee, kind }) => {
        const key = lookAlikeKey(ratee);
        return kind !== DEFAULT_KIND && names.some((one) => key.indexOf(one) >= 0);
      });
};
