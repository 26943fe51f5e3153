import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

/** A file on the disk as it was when this program last read or wrote it. */
export interface DiskState {
  readonly digest: string;
  /** Changes whenever anybody writes; the same again without reading the file. */
  readonly sign: string;
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function signOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.dev} ${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}

export async function diskState(path: string, bytes: Uint8Array): Promise<DiskState> {
  return { digest: digestOf(bytes), sign: (await signOf(path)) ?? '' };
}

/**
 * What somebody else wrote into the file since; null where nobody did, and where there is no file any more: then nothing
 * can be lost by writing it again.
 */
export async function changedSince(path: string, known: DiskState): Promise<Uint8Array | null> {
  const sign = await signOf(path);
  if (sign === null || sign === known.sign) return null;
  const bytes = await readFile(path).catch(() => null);
  if (!bytes || digestOf(bytes) === known.digest) return null;
  return new Uint8Array(bytes);
}
