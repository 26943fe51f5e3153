import { flag, signatureError, text } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import { newProtection } from '../new-protection.ts';
import type { Rect } from '../rect.ts';
import type { Protection } from '../rules.ts';
import type { Run } from '../run.ts';
import { changes, contentOf, service, structures } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { isOrHolds, mayEdit } from './editable.ts';
import { rangeService } from './range.ts';
import { rangesGiven } from './range-structure.ts';
import type { TiedRun } from './ties.ts';
import { userService } from './user.ts';

/** Protects a range (or the sheet, with `rect` null), or gives the protection that is there already. */
export function protectRange(
  run: TiedRun,
  sheet: Sheet,
  same: (other: Protection) => boolean,
  rect: Rect | null,
): Service<'Protection'> {
  let protection = sheet.protections.find(same);
  if (!protection) {
    protection = newProtection({
      kind: rect ? 'RANGE' : 'SHEET',
      rect,
      // As in Google: until addEditors and removeEditors change it, whoever could edit still can.
      editors: [...new Set([run.user, ...sheet.workbook.editors])].filter((email) => email !== ''),
      isOpen: true,
    });
    sheet.protections.push(protection);
    sheet.touched.add('protection');
  }
  return protectionService(run, sheet, protection);
}

/** A Protection as scripts see it. */
export function protectionService(run: TiedRun, sheet: Sheet, protection: Protection): Service<'Protection'> {
  const touch = (): Service<'Protection'> => {
    sheet.touched.add('protection');
    return object;
  };
  const allowed = (): void => {
    if (!mayEdit(run, protection))
      throw new Error('You do not have permission to edit this protected range or sheet.');
  };
  const object: Service<'Protection'> = service(
    run,
    'Protection',
    {
      ...structures<'Protection'>({
        getDescription: () => protection.description,
        isWarningOnly: () => protection.warningOnly,
        getEditors: () =>
          (protection.isOpen ? [] : editors(run, protection)).map((email) => userService(run, email)),
        canDomainEdit: () => protection.domainEdit,
        canEdit: () => mayEdit(run, protection),
        getRange: () =>
          rangeService(
            run,
            sheet,
            protection.rect ?? { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns },
          ),
        getUnprotectedRanges: () => protection.unprotected.map((rect) => rangeService(run, sheet, rect)),
      }),
      ...changes<'Protection'>({
        setDescription(description: unknown) {
          protection.description = text('Protection.setDescription', description);
          return touch();
        },
        setWarningOnly(warningOnly: unknown) {
          protection.warningOnly = flag('Protection.setWarningOnly', warningOnly);
          // Everybody may edit what only warns: nobody is named.
          if (protection.warningOnly) protection.editors = [];
          return touch();
        },
        setDomainEdit(editable: unknown) {
          allowed();
          protection.domainEdit = flag('Protection.setDomainEdit', editable);
          return touch();
        },
        addEditor(user: unknown) {
          allowed();
          add(protection, [address(user)]);
          return touch();
        },
        addEditors(emails: unknown) {
          allowed();
          if (!Array.isArray(emails)) throw signatureError('Protection.addEditors', [emails]);
          add(
            protection,
            emails.map((email) => readEmail(email)),
          );
          return touch();
        },
        removeEditors(emails: unknown) {
          allowed();
          if (!Array.isArray(emails)) throw signatureError('Protection.removeEditors', [emails]);
          remove(run, protection, emails.map(address));
          return touch();
        },
        setUnprotectedRanges(ranges: unknown) {
          allowed();
          if (protection.kind === 'RANGE')
            throw new Error('Only protected sheets can have unprotected ranges.');
          protection.unprotected = rangesGiven('Protection.setUnprotectedRanges', ranges).map((range) => {
            if (range.sheet !== sheet) throw new Error('The ranges must be on the protected sheet.');
            return range.rect;
          });
          return touch();
        },
        remove() {
          allowed();
          sheet.protections = sheet.protections.filter((other) => other !== protection);
          touch();
        },
      }),
    },
    protection,
    {},
    () => {
      if (!sheet.protections.includes(protection)) throw new Error('Protected range not found.');
    },
  );
  return object;
}

/** The owner always may, and is listed first; those who may through a group are listed last. */
function editors(run: Run, protection: Protection): string[] {
  const members = protection.editors.flatMap((address) => run.options.groups?.[address] ?? []);
  return [...new Set([run.owner, ...protection.editors, ...members])].filter((email) => email !== '');
}

function add(protection: Protection, emails: string[]): void {
  protection.isOpen = false;
  protection.editors = [...new Set([...protection.editors, ...emails])];
}

/** The owner stays. Nobody can take away his own right, or that of somebody who has it through a group. */
function remove(run: Run, protection: Protection, addresses: string[]): void {
  protection.isOpen = false;
  const gone = addresses.map((one) => one.toLowerCase());
  const kept = protection.editors.filter(
    (email) => email === run.owner || !gone.includes(email.toLowerCase()),
  );
  if (run.user !== run.owner && !kept.some((email) => isOrHolds(run, email, run.user))) {
    throw new Error("You can't remove yourself as an editor.");
  }
  for (const one of gone) {
    const isListed = protection.editors.some((email) => email.toLowerCase() === one);
    if (!isListed && protection.editors.some((email) => isOrHolds(run, email, one)))
      throw new Error(`Invalid argument: ${one} can edit through a group.`);
  }
  protection.editors = kept;
}

function address(user: unknown): string {
  return contentOf<string>(user, 'User') ?? readEmail(user);
}

function readEmail(email: unknown): string {
  const address = text('Protection.addEditors', email);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new Error(`Invalid email: ${address}`);
  return address;
}
