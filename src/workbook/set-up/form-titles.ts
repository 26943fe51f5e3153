import { builtInPack } from '../pack/pack.ts';
import { sameName } from '../reading/normalise.ts';
import { cleanTitle } from '../tabs/titles.ts';
import { SETTINGS_HEADER, TAB } from '../vocabulary.ts';

/** The title of a work group's result form: กรอกผล and the group's short name. */
export function formTitle(owner: string): string {
  const known = builtInPack().groups.find(({ name }) => sameName(name, owner));
  const short = known ? known.shortName : owner.replace(SETTINGS_HEADER.group, '');
  return cleanTitle(`${TAB.formPrefix} ${short}`);
}
