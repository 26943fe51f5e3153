import { rightsText } from '../../language/rights.ts';
import type { TabRights } from '../../workbook/rights/plan-rights.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const isOurs = (protection: Protection): boolean =>
  protection.getDescription().indexOf(rightsText.mark) === 0;

/** The protections of a tab that this add-on made. */
export function ownProtections(sheet: Sheet): Protection[] {
  const { whole, parts } = protectionsOf(sheet);
  return [...whole, ...parts].filter(isOurs);
}

/** The protections of a tab and those of ranges in it, whoever made them. */
export function protectionsOf(sheet: Sheet): { readonly whole: Protection[]; readonly parts: Protection[] } {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return { whole: sheet.getProtections(SHEET), parts: sheet.getProtections(RANGE) };
}

/** True for a warning of ours that a run left half made when it died: shut, and without a description. */
export const isHalfMade = (protection: Protection): boolean =>
  !protection.isWarningOnly() && protection.getDescription() === '';

/** Anybody may go on typing into the tab, and is warned first. Without a description: it would cost a call a tab. */
export function warn(sheet: Sheet): void {
  sheet.protect().setWarningOnly(true);
}

const isWarning = (protection: Protection): boolean =>
  protection.isWarningOnly() && protection.getDescription() === '';

/** True where somebody else protected the whole tab: a tab can have only one such protection. */
export const isProtectedByOthers = (sheet: Sheet): boolean =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !isOurs(protection) && !isWarning(protection));

/** Addresses that are not as they were to be. */
export interface Unsettled {
  /** Google did not take them. */
  readonly refused: readonly string[];
  /** They may still edit: their right comes through a group, out of which no script takes anybody. */
  readonly staying: readonly string[];
}

/** Lets only the editors change a tab; in a form the header rows and the names of the districts only the keepers. */
export function protectTab(
  sheet: Sheet,
  { isForm, editors }: TabRights,
  keepers: readonly string[],
): Unsettled {
  // A sheet has one protection of its own, and a warning lets everybody edit.
  for (const old of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    if (isWarning(old)) old.remove();
  }
  const whole = allow(sheet.protect().setDescription(isForm ? rightsText.form : rightsText.keepers), editors);
  if (!isForm) return whole;
  for (const old of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) if (isOurs(old)) old.remove();
  const heads = sheet.getRange(1, 1, 2, sheet.getMaxColumns());
  const names = sheet.getRange(3, 1, Math.max(1, sheet.getMaxRows() - 2), 1);
  const parts = [heads, names].map((range) =>
    allow(range.protect().setDescription(rightsText.head), keepers),
  );
  return { ...whole, staying: [whole, ...parts].flatMap(({ staying }) => staying) };
}

/** Adds the editors first: whoever removes the own right first may no longer go on. */
function allow(protection: Protection, editors: readonly string[]): Unsettled {
  const refused: string[] = [];
  try {
    protection.addEditors([...editors]);
  } catch {
    // One address that Google does not know makes it refuse them all.
    for (const address of editors) {
      try {
        protection.addEditor(address);
      } catch {
        refused.push(address);
      }
    }
  }
  const others = protection
    .getEditors()
    .map((user) => user.getEmail())
    .filter((address) => editors.indexOf(address.toLowerCase()) < 0);
  const staying = removeAll(protection, others);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return { refused, staying };
}

/**
 * One who can edit through a group makes Google refuse them all, so the others go one by one, and that one is tried once
 * more at the end, when the group may be gone. Returns those who stay.
 */
function removeAll(protection: Protection, addresses: readonly string[]): string[] {
  if (addresses.length === 0) return [];
  const remove = (some: readonly string[]): boolean => {
    try {
      protection.removeEditors([...some]);
      return true;
    } catch {
      return false;
    }
  };
  if (remove(addresses)) return [];
  return addresses.filter((one) => !remove([one])).filter((one) => !remove([one]));
}
