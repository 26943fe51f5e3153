import { createHash } from 'node:crypto';

/** Knows a file again that was read before under another name. */
export class SameFiles {
  private readonly known = new Map<string, string>();

  /** The first file that holds the same bytes; null where this is it. */
  first(file: string, bytes: Uint8Array): string | null {
    const key = createHash('sha256').update(bytes).digest('base64');
    const other = this.known.get(key);
    if (other === undefined) this.known.set(key, file);
    return other ?? null;
  }
}
