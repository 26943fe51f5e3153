import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { UnreadableFileError } from '../workbook-file/unreadable-file-error.ts';
import { CallError } from './call-error.ts';
import type { OpenedWorkbook } from './engine.ts';
import { errorCode } from './error-code.ts';
import type { Host } from './host.ts';

/** More than ten times what 878 districts need. */
const MAXIMUM_MEGABYTES = 200;

/**
 * Reads the file that a command names.
 * @param file as typed
 * @throws {CallError} when there is no such file, or it cannot be read
 */
export async function readInput(file: string, host: Host): Promise<Uint8Array> {
  const full = path.resolve(host.folder, file);
  try {
    const found = await stat(full);
    if (!found.isFile()) throw new CallError(host.words.files.isFolder(file));
    if (found.size > MAXIMUM_MEGABYTES * 1e6)
      throw new CallError(host.words.files.tooLarge(file, MAXIMUM_MEGABYTES));
    return await readFile(full);
  } catch (error) {
    if (error instanceof CallError) throw error;
    switch (errorCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new CallError(host.words.files.notFound(file));
      case 'EACCES':
      case 'EPERM':
        throw new CallError(host.words.files.notReadable(file));
      default:
        throw new CallError(host.words.files.cannotRead(file, `(${errorCode(error)})`));
    }
  }
}

/**
 * Makes a workbook of what was read.
 * @param file as typed, for messages
 * @throws {CallError} when the bytes are no workbook
 */
export async function openInput(file: string, bytes: Uint8Array, host: Host): Promise<OpenedWorkbook> {
  try {
    return await host.engine.open(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableFileError') {
      const why =
        error instanceof UnreadableFileError
          ? host.words.unreadable(error.reason, error.place)
          : error.message;
      throw new CallError(host.words.files.cannotRead(file, why));
    }
    throw error;
  }
}
