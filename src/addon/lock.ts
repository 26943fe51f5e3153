import { addOnText } from '../language/add-on.ts';

/** How long to wait for somebody else's run before saying so, in milliseconds. */
const PATIENCE = 3000;

/** Runs `work` while nobody else's run can write; throws a Thai message when somebody else's run is under way. */
export function withLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Error(addOnText.busy);
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
