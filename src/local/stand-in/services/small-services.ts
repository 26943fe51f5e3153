import { randomUUID } from 'node:crypto';
import { isDate, signatureError, text, wholeNumber } from '../check-arguments.ts';
import { TIME_ZONE } from '../date-serial.ts';
import { formatDate } from '../format-date.ts';
import type { Run } from '../run.ts';
import { others, service } from '../service.ts';
import { userService } from './user.ts';

/** The global LockService with the document's lock. */
export function lockService(run: Run): object {
  let held = false;
  const lock = service(
    run,
    'Lock',
    others({
      tryLock(milliseconds: unknown) {
        wholeNumber('Lock.tryLock', milliseconds, 0);
        held = !run.options.lockedBy;
        return held;
      },
      releaseLock() {
        held = false;
      },
      hasLock: () => held,
    }),
  );
  return service(run, 'LockService', others({ getDocumentLock: () => lock }));
}

/** The global Session. */
export function sessionService(run: Run): object {
  const user = (): object => userService(run, run.user);
  return service(
    run,
    'Session',
    others({ getActiveUser: user, getEffectiveUser: user, getScriptTimeZone: () => TIME_ZONE }),
  );
}

/** The global Utilities. Sleeping takes no time here. */
export function utilitiesService(run: Run): object {
  return service(
    run,
    'Utilities',
    others({
      formatDate(date: unknown, timeZone: unknown, pattern: unknown) {
        if (!isDate(date)) throw signatureError('Utilities.formatDate', [date, timeZone, pattern]);
        return formatDate(
          date.getTime(),
          text('Utilities.formatDate', timeZone),
          text('Utilities.formatDate', pattern),
        );
      },
      getUuid: () => randomUUID(),
      sleep(milliseconds: unknown) {
        if (wholeNumber('Utilities.sleep', milliseconds, 0) > 300_000) {
          throw new Error('Invalid argument: milliseconds');
        }
      },
    }),
  );
}

/** Logger and console: what they were given is kept, nothing is printed. Not counted as service calls. */
export function loggers(lines: string[]): { Logger: object; console: object } {
  const log = (...args: unknown[]): void => {
    lines.push(args.map(String).join(' '));
  };
  return {
    Logger: Object.freeze({ log }),
    console: Object.freeze({ log, info: log, warn: log, error: log }),
  };
}
