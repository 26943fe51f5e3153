import { fingerprint } from '../../workbook/hash.ts';
import type { CalculatedAt } from '../../workbook/tabs/scored-run.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { idOf, type Places, urlOf } from '../sheet/link-urls.ts';
import { tabName } from '../sheet/tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the workbook's document properties remember between runs. Losing it costs time, never a result. */
export interface Memory {
  /** Fingerprint of the figures of the last run that gave scores. */
  readonly figures: string;
  readonly calculatedAt: CalculatedAt | null;
  /** Fingerprint of the last list of problems, and when it was first found so. */
  readonly listed: { readonly fingerprint: string; readonly at: string };
  /** What each of our tabs was last brought to, by name: see `tabFingerprint` and `written`; '' where it was not written, BROKEN where it went wrong. */
  readonly tabs: Readonly<Record<string, string>>;
  /** Ids of the sheets that were given a warning, or found protected: they are not looked at again. */
  readonly warned: readonly number[];
  /** What was taken over from older tables and stands in no list of changes yet, see `pulledLines`; absent: as before. */
  readonly imported?: string;
  /** What ตัวชี้วัด was last brought to show, see `lookAtIndicators`; '' where nobody looked yet. */
  readonly indicators: string;
  /** The workbook's tabs as a finished run left them, in short; '' where it is not known. */
  readonly known: string;
}

const FIGURES = 'figures';
const PEOPLE = 'calculated-at';
const MACHINE = 'calculated-at-iso';
const BY = 'calculated-by';
const LISTED = 'problems';
const LISTED_AT = 'problems-at';
const WARNED = 'warned';
const IMPORTED = 'imported';
const INDICATORS = 'indicators-seen';
const KNOWN = 'known-tabs';
const TAB = 'tab:';

/** Where a memory was recalled from, so that Google is asked for the store once. */
const stores = new WeakMap<Memory, GoogleAppsScript.Properties.Properties>();

export function recall(): Memory {
  const store = PropertiesService.getDocumentProperties();
  const memory = memoryIn(store.getProperties());
  stores.set(memory, store);
  return memory;
}

function memoryIn(stored: Readonly<Record<string, string>>): Memory {
  const tabs: Record<string, string> = {};
  for (const key of Object.keys(stored)) {
    if (key.indexOf(TAB) === 0) tabs[key.slice(TAB.length)] = stored[key] ?? '';
  }
  const people = stored[PEOPLE];
  const machine = stored[MACHINE];
  return {
    figures: stored[FIGURES] ?? '',
    calculatedAt: people && machine ? { people, machine, by: stored[BY] ?? '' } : null,
    listed: { fingerprint: stored[LISTED] ?? '', at: stored[LISTED_AT] ?? '' },
    tabs,
    warned: (stored[WARNED] ?? '').split(' ').filter(Boolean).map(Number),
    imported: stored[IMPORTED] ?? '',
    indicators: stored[INDICATORS] ?? '',
    known: stored[KNOWN] ?? '',
  };
}

/** Remembers of the tabs alone. */
export const rememberTabs = (known: string): void =>
  void PropertiesService.getDocumentProperties().setProperties({ [KNOWN]: known });

/** Writes only what changed; forgets tabs that are gone. */
export function remember(before: Memory, after: Memory): void {
  const changed: Record<string, string> = {};
  const set = (key: string, old: string | undefined, value: string): void => {
    if (old !== value) changed[key] = value;
  };
  set(FIGURES, before.figures, after.figures);
  set(PEOPLE, before.calculatedAt?.people, after.calculatedAt?.people ?? '');
  set(MACHINE, before.calculatedAt?.machine, after.calculatedAt?.machine ?? '');
  set(BY, before.calculatedAt?.by, after.calculatedAt?.by ?? '');
  set(LISTED, before.listed.fingerprint, after.listed.fingerprint);
  set(LISTED_AT, before.listed.at, after.listed.at);
  set(WARNED, before.warned.join(' '), after.warned.join(' '));
  if (after.imported !== undefined) set(IMPORTED, before.imported ?? '', after.imported);
  set(INDICATORS, before.indicators, after.indicators);
  set(KNOWN, before.known, after.known);
  for (const name of Object.keys(after.tabs)) set(TAB + name, before.tabs[name], after.tabs[name] ?? '');
  const gone = Object.keys(before.tabs).filter((name) => !(name in after.tabs));
  if (Object.keys(changed).length + gone.length === 0) return;
  const properties = stores.get(before) ?? PropertiesService.getDocumentProperties();
  if (Object.keys(changed).length > 0) properties.setProperties(changed);
  for (const name of gone) properties.deleteProperty(TAB + name);
}

/**
 * What is remembered of a tab: which sheet it is, what it shows and where its links lead, and apart from its values how
 * it looks. The title is left out: only a new tab is given it.
 */
export function tabFingerprint(
  sheetId: number,
  { contents, title: _, ...description }: TabDescription,
  places: Places,
): string {
  // Where a link leads is written along with the values.
  const leads = description.links.map(({ to }) => urlOf(to, places));
  const links = description.links.map(({ row, column }) => [row, column]);
  const { values, charts, formulas, ...looks } = { ...description, links };
  const shown = {
    ...looks,
    leads,
    values: contents ?? values,
    charts,
    formulas,
    read: formulas.length && readIds(places),
  };
  const size = [values.length, formulas.map(({ row, column }) => [row, column])];
  return `${sheetId}:${fingerprintOf(shown)}:${fingerprintOf([looks, size])}`;
}

/** The tabs that our formulas read: where one was deleted and made again, the formulas are to be written again. */
const readIds = ({ own }: Places): number[] =>
  ['summary', 'inputs'].map((key) => {
    const sheet = own.get(tabName(key));
    return sheet ? idOf(sheet) : 0;
  });

const fingerprintOf = (value: unknown): string => fingerprint(JSON.stringify(value));

/** What is remembered of a tab once it stands as described: `whole` is the fingerprint of what its cells hold. */
export const written = (description: string, whole: string): string => `${description}${GAP}${whole}`;

const GAP = ' ';
const [DESCRIPTION, WHOLE] = [0, 1];

/** Remembered of a tab that went wrong half-way: it may be larger than its name says. */
export const BROKEN = '?';

/** True for a tab that the last run left as described. */
export const isWritten = (tab: string | undefined): boolean =>
  tab !== undefined && tab !== '' && tab !== BROKEN;

/** The fingerprint of what a tab was left holding; '' where that is not known. */
export const wholeOf = (tab: string): string => tab.split(GAP)[WHOLE] ?? '';

/** True where a tab was last brought to the description of this fingerprint. */
export const isSame = (tab: string, description: string): boolean =>
  description !== '' && tab.split(GAP)[DESCRIPTION] === description;

/** Remembered of a tab that says that its figures are those of an earlier run: the next run writes it. */
export const outdated = (tab: string): string => tab.replace(/:[^:]*:/, `:${OUTDATED}:`) || `:${OUTDATED}:`;

export const isOutdated = (tab: string): boolean => tab.indexOf(`:${OUTDATED}:`) >= 0;

const OUTDATED = 'outdated';

/** Remembered of a summary that only has to lose the line that says that the writing is not over. */
export const withLineUnderWay = (tab: string): string => tab.replace(GAP, `${UNDER_WAY}${GAP}`);

export const hasLineUnderWay = (tab: string, description: string): boolean =>
  isSame(tab, description + UNDER_WAY);

const UNDER_WAY = '+';

/**
 * The fingerprint of what a finished run left in a tab: '' where it could not write it, null where nothing is remembered of
 * this sheet.
 */
export function remembered({ tabs }: Memory, name: string, sheet: Sheet | undefined): string | null {
  const tab = tabs[name];
  if (tab === undefined || !sheet) return null;
  if (!isWritten(tab)) return '';
  return tab.indexOf(`${idOf(sheet)}:`) === 0 ? wholeOf(tab) : null;
}

/** True where two fingerprints are of the same sheet with the same looks, links and size: only values differ, if anything. */
export const looksTheSame = (one: string, other: string): boolean =>
  one !== '' && withoutContent(one) === withoutContent(other);

const withoutContent = (tab: string): string => (tab.split(GAP)[DESCRIPTION] ?? '').replace(/:[^:]*:/, ':');
