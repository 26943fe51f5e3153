import { access, constants, lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { CallError } from './call-error.ts';
import { errorCode } from './error-code.ts';
import type { Host } from './host.ts';

/**
 * Looks whether a file can probably be written, so that a slip in its name shows before the work is done.
 * @param mayReplace false: an existing file is an error, told by `exists`
 * @throws {CallError}
 */
export async function checkOutput(
  file: string,
  host: Host,
  mayReplace: boolean,
  exists: (file: string) => string,
): Promise<void> {
  const full = path.resolve(host.folder, file);
  const there = await stat(full).catch(() => null);
  if (there && !there.isFile()) throw new CallError(host.words.files.targetIsFolder(file));
  if (there && !mayReplace) throw new CallError(exists(file));
  if (there && !(await isWritable(full))) throw new CallError(host.words.files.notWritable(file));
  if (!there && (await lstat(full).catch(() => null)))
    throw new CallError(host.words.files.leadsNowhere(file));
  const folder = await stat(path.dirname(full)).catch(() => null);
  if (!folder?.isDirectory()) throw new CallError(host.words.files.noFolder(path.dirname(file)));
}

const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

/**
 * Writes a file whole or not at all.
 * @returns its full path
 * @throws {CallError}
 */
export async function writeOutput(file: string, bytes: Uint8Array, host: Host): Promise<string> {
  const full = path.resolve(host.folder, file);
  try {
    await host.engine.write(full, bytes);
    return full;
  } catch (error) {
    throw new CallError(describe(file, errorCode(error), host));
  }
}

function describe(file: string, code: string, host: Host): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return host.words.files.notWritable(file);
    case 'ENOSPC':
    case 'EDQUOT':
      return host.words.files.diskFull(file);
    case 'ENAMETOOLONG':
      return host.words.files.nameTooLong(file);
    case 'ELOOP':
      return host.words.files.leadsNowhere(file);
    case 'EISDIR':
      return host.words.files.targetIsFolder(file);
    case 'ENOENT':
    case 'ENOTDIR':
      return host.words.files.noFolder(path.dirname(file));
    default:
      return host.words.files.cannotWrite(file, code);
  }
}
