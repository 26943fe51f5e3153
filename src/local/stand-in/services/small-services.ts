import { isDate, signatureError, text, wholeNumber } from '../check-arguments.ts';
import { formatMoment } from '../format-moment.ts';
import type { Service } from '../google.ts';
import type { Run } from '../run.ts';
import { others, service } from '../service.ts';
import { userService } from './user.ts';

/** The global LockService with the document's lock. */
export function lockService(run: Run): Service<'LockService'> {
  const lock = service(
    run,
    'Lock',
    others<'Lock'>({
      tryLock(milliseconds: unknown) {
        wholeNumber('Lock.tryLock', milliseconds, 0);
        return !run.options.lockedBy;
      },
      releaseLock: () => undefined,
    }),
  );
  return service(run, 'LockService', others<'LockService'>({ getDocumentLock: () => lock }));
}

/** The global Session. */
export function sessionService(run: Run): Service<'Session'> {
  const user = (): Service<'User'> => userService(run, run.user);
  return service(run, 'Session', others<'Session'>({ getActiveUser: user, getEffectiveUser: user }));
}

/** The global Utilities. */
export function utilitiesService(run: Run): Service<'Utilities'> {
  return service(
    run,
    'Utilities',
    others<'Utilities'>({
      formatDate(date: unknown, timeZone: unknown, pattern: unknown) {
        if (!isDate(date)) throw signatureError('Utilities.formatDate', [date, timeZone, pattern]);
        return formatMoment(
          date.getTime(),
          text('Utilities.formatDate', timeZone),
          text('Utilities.formatDate', pattern),
        );
      },
    }),
  );
}
