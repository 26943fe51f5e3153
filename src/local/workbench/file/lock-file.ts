import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { workbenchFileText } from '../../../language/workbench-file.ts';
import { besideName } from './beside.ts';

/** The file is open in another workbench. The message is one line in Thai. */
export class LockedFileError extends Error {}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/** A workbench shows that it lives; one that did not for so long is gone (milliseconds). */
const SIGN_OF_LIFE = 20_000;
const DEAD_AFTER = 120_000;

/**
 * Says beside a file that this program works on it. Where a folder takes no new file, none is written: the comparison
 * before each save is what protects the file then. Throws {@link LockedFileError} where another one works on it.
 * @returns what gives the file free
 */
export async function lockFile(file: string): Promise<() => void> {
  const lock = besideName(file, '.lock');
  const own: Holder = { pid: process.pid, host: hostname(), token: randomBytes(8).toString('hex') };
  for (let tries = 0; ; tries += 1) {
    try {
      await createWhole(lock, JSON.stringify(own));
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return () => {};
      const holder = await readHolder(lock);
      if (holder && (await isAlive(lock, holder))) throw new LockedFileError(whoHolds(holder));
      if (tries > 3) return () => {};
      // Taken out of the way under a name of its own, so that of two who find it dead one alone goes on.
      const away = `${lock}.${own.token}`;
      await rename(lock, away).catch(() => {});
      const taken = holderIn(readSafely(away));
      if (taken && taken.token !== holder?.token) {
        await rename(away, lock);
        throw new LockedFileError(whoHolds(taken));
      }
      await rm(away, { force: true });
    }
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(lock, now, now).catch(() => {});
  }, SIGN_OF_LIFE);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (holderIn(readSafely(lock))?.token === own.token) rmSync(lock, { force: true });
  };
}

async function createWhole(lock: string, text: string): Promise<void> {
  const handle = await open(lock, 'wx', 0o600);
  try {
    await writeFile(handle, text);
  } finally {
    await handle.close();
  }
}

const whoHolds = ({ host, pid }: Holder): string =>
  host === hostname() ? workbenchFileText.locked(pid) : workbenchFileText.lockedElsewhere(host);

/** A process of this machine can be asked for; one of another machine shows by the time of the file that it lives. */
async function isAlive(lock: string, { pid, host }: Holder): Promise<boolean> {
  const found = await stat(lock).catch(() => null);
  if (!found) return false;
  if (Date.now() - found.mtimeMs > DEAD_AFTER) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const readHolder = async (lock: string): Promise<Holder | null> => {
  // Just being written by another one: its content comes at once.
  for (let tries = 0; tries < 5; tries += 1) {
    const holder = holderIn(await readFile(lock, 'utf8').catch(() => ''));
    if (holder) return holder;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return null;
};

function readSafely(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, host, token } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' && typeof token === 'string'
      ? { pid, host, token }
      : null;
  } catch {
    return null;
  }
}
