import { rightsText } from '../../language/rights.ts';
import { sameName } from '../reading/normalise.ts';
import type { Round } from '../round.ts';
import { readAddresses, unique } from './addresses.ts';

/** Who may edit a tab, all in small letters. */
export interface TabRights {
  readonly title: string;
  readonly isForm: boolean;
  readonly editors: readonly string[];
}

/** What กำหนดสิทธิ์แก้ไข is going to do, and what whoever presses it should know. */
export interface RightsPlan {
  readonly tabs: readonly TabRights[];
  readonly keepers: readonly string[];
  /** Lines for people. */
  readonly warnings: readonly string[];
  /** False for a file in a shared drive. */
  readonly hasOwner: boolean;
}

export interface RightsScene {
  readonly round: Pick<Round, 'settings' | 'groups' | 'forms' | 'indicators'>;
  /** Set-up tabs and generated tabs, by title. */
  readonly keptTabs: readonly string[];
  /** Address of who pressed the menu; '' where not told. */
  readonly user: string;
  /** Addresses that the file is shared with for editing. */
  readonly sharedWith: readonly string[];
  readonly hasOwner: boolean;
}

/**
 * Each result form for the addresses of the work groups whose indicators it holds and for ผู้ดูแล, every other tab
 * of the add-on for ผู้ดูแล alone. A form whose group has no address stays open, since else nobody could fill it in.
 * Text instead of a plan: why nothing can be done.
 */
export function planRights({
  round,
  keptTabs,
  user,
  sharedWith,
  hasOwner,
}: RightsScene): RightsPlan | string {
  const keepers = readAddresses(round.settings.keepers);
  if (keepers.addresses.length === 0) return rightsText.noKeepers;
  if (user !== '' && keepers.addresses.indexOf(user.toLowerCase()) < 0) return rightsText.notKeeper(user);
  const warnings: string[] = [];
  const words = [...keepers.words];
  const forms: TabRights[] = [];
  for (const { title, indicators } of round.forms) {
    const owners = unique(indicators.map((index) => round.indicators[index]?.owner ?? ''));
    const named = owners.filter((owner) => owner !== '');
    const groups = named.map((owner) => {
      const group = round.groups.find(({ name }) => sameName(name, owner));
      return { owner, ...readAddresses(group?.email ?? '') };
    });
    words.push(...groups.flatMap((group) => group.words));
    const without = groups.filter(({ addresses }) => addresses.length === 0).map(({ owner }) => owner);
    if (without.length > 0) warnings.push(rightsText.formLeftOpen(title, without));
    else if (named.length < owners.length || named.length === 0)
      warnings.push(rightsText.formWithoutOwner(title));
    else {
      const addresses = groups.flatMap((group) => group.addresses);
      forms.push({ title, isForm: true, editors: unique([...addresses, ...keepers.addresses]) });
    }
  }
  const kept = keptTabs.map((title) => ({ title, isForm: false, editors: keepers.addresses }));
  if (words.length > 0) warnings.push(rightsText.badAddresses(unique(words)));
  const shared = sharedWith.map((address) => address.toLowerCase());
  const tabs = [...forms, ...kept];
  const missing = unique(tabs.flatMap(({ editors }) => editors)).filter(
    (address) => shared.indexOf(address) < 0,
  );
  if (missing.length > 0) warnings.push(rightsText.notShared(missing));
  warnings.push(rightsText.anyone);
  return { tabs, keepers: keepers.addresses, warnings, hasOwner };
}

/** What is going to be done, for people. */
export function sayPlan({ tabs, keepers, warnings, hasOwner }: RightsPlan): string {
  const forms = tabs.filter(({ isForm }) => isForm);
  return [
    rightsText.intro,
    ...forms.map(({ title, editors }) => rightsText.formLine(title, editors)),
    ...(forms.length > 0 ? [rightsText.headLine] : []),
    rightsText.keepersLine(tabs.length - forms.length, keepers),
    hasOwner ? rightsText.ownerLine : rightsText.noOwnerLine,
    '',
    rightsText.warnings,
    ...warnings,
  ].join('\n');
}
