import { isDate, listOf, signatureError, text, wholeNumber } from '../check-arguments.ts';
import { formatMoment } from '../format-moment.ts';
import type { Service } from '../google.ts';
import { ALL_SCOPES, SCOPE } from '../method-scopes.ts';
import type { Run } from '../run.ts';
import { others, service } from '../service.ts';
import { enums } from './enums.ts';
import { userService } from './user.ts';

/** The global LockService with the document's lock. */
export function lockService(run: Run): Service<'LockService'> {
  const lock = service(
    run,
    'Lock',
    others<'Lock'>({
      tryLock(milliseconds: unknown) {
        wholeNumber('Lock.tryLock', milliseconds, 0);
        run.holdsLock = !run.options.lockedBy;
        return run.holdsLock;
      },
      hasLock: () => run.holdsLock,
      releaseLock() {
        run.holdsLock = false;
      },
    }),
  );
  return service(run, 'LockService', others<'LockService'>({ getDocumentLock: () => lock }));
}

/** The global Session. */
export function sessionService(run: Run): Service<'Session'> {
  const user = (): Service<'User'> => userService(run, run.user);
  return service(run, 'Session', others<'Session'>({ getActiveUser: user, getEffectiveUser: user }));
}

/** The global ScriptApp, for what of it needs no scope. */
export function scriptService(run: Run): Service<'ScriptApp'> {
  const require = (method: string, mode: unknown, scopes: readonly string[]): void => {
    if (mode !== 'FULL' && mode !== 'LIMITED') throw signatureError(method, [mode, scopes]);
    const { agreedTo } = run.options;
    const lacking = agreedTo ? scopes.filter((scope) => !agreedTo.includes(scope.replace(SCOPE, ''))) : [];
    if (lacking.length === 0) return;
    run.askedFor.push(...lacking);
    // Google shows its page and ends the run there.
    throw new Error('Authorization is required to perform that action.');
  };
  return service(
    run,
    'ScriptApp',
    others<'ScriptApp'>({
      requireScopes: (mode: unknown, scopes: unknown) =>
        require('ScriptApp.requireScopes', mode, listOf('ScriptApp.requireScopes', scopes, (scope) =>
          text('ScriptApp.requireScopes', scope),
        )),
      requireAllScopes: (mode: unknown) =>
        require('ScriptApp.requireAllScopes', mode, ALL_SCOPES.map((scope) => SCOPE + scope)),
    }),
    undefined,
    enums(run, { AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'] }),
  );
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
