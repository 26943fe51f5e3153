import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import {
  access,
  chown,
  constants,
  copyFile,
  lstat,
  open,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed over it.
 * Nothing is left behind when that fails or the program is stopped. As `cp` does it: a link is followed, one that leads
 * nowhere and a file that may not be written are refused; mode and owner of an existing file are kept, and a file that
 * has other names keeps them. Throws what the file system says.
 * @param mode who may read and write a file that is new
 * @param check looks at the last moment whether the file may be replaced, and throws where not
 */
export async function writeWholeFile(
  path: string,
  bytes: Uint8Array,
  mode = 0o666,
  check: () => Promise<void> = async () => {},
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const former = await stat(target).catch(() => null);
  if (former) await access(target, constants.W_OK);
  else if (await isLink(path)) throw Object.assign(new Error(`${path} leads nowhere`), { code: 'ELOOP' });
  // Short, whatever the name of the file: 80 Thai letters take 240 of the 255 bytes that a name may have.
  const temporary = join(dirname(target), `.khanaen-${randomBytes(6).toString('hex')}.tmp`);
  const stop = removeWhenStopped(temporary);
  try {
    const file = await open(temporary, 'wx', former ? former.mode & 0o777 : mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await check();
    // Another name of the same file would keep the former content: it is written in place, from a copy that is whole.
    if (former && former.nlink > 1) await copyFile(temporary, target);
    else {
      if (former) await chown(temporary, former.uid, former.gid).catch(() => {});
      await rename(temporary, target);
    }
  } finally {
    await rm(temporary, { force: true });
    stop();
  }
}

const isLink = async (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );

/** Removes a file when the program is told to stop, and lets it stop. Returns what ends the watch. */
function removeWhenStopped(file: string): () => void {
  const remove = (signal: NodeJS.Signals): void => {
    rmSync(file, { force: true });
    end();
    // Whoever else listens decides; where nobody does, the signal does what it always does.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const end = (): void => {
    for (const signal of SIGNALS) process.off(signal, remove);
  };
  for (const signal of SIGNALS) process.on(signal, remove);
  return end;
}
