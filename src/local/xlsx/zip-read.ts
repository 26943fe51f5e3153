import { crc32, inflateRawSync } from 'node:zlib';
import { configure, type Entry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { XlsxReadError } from './xlsx-errors.ts';

configure({ useWebWorkers: false });

/** A file inside a zip, still packed; {@link file://./zip-write.ts} copies it as it is. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  size: number;
  packed: Uint8Array;
}

/** No workbook of ours comes near these; files made to exhaust memory go beyond. */
const MOST_ENTRIES = 20_000;
const MOST_BYTES = 400_000_000;
/** A sheet of nothing but equal cells packs about as well as this; what packs better and is large is no sheet. */
const MOST_RATIO = 100;
const SMALL = 32_000_000;

/** The entries of a zip, by name. Nothing is unpacked. Throws {@link XlsxReadError}. */
export async function readZip(bytes: Uint8Array): Promise<Map<string, ZipEntry>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { strictness: 'tolerant' });
  try {
    const found: Entry[] = [];
    for await (const entry of reader.getEntriesGenerator()) {
      if (found.push(entry) > MOST_ENTRIES) throw new XlsxReadError('too-large');
    }
    checkSizes(found);
    const entries = new Map<string, ZipEntry>();
    for (const entry of found) {
      if (entry.directory) continue;
      const name = nameOf(entry);
      if (entry.encrypted) throw new XlsxReadError('encrypted');
      if (entries.has(name) || (entry.compressionMethod !== 0 && entry.compressionMethod !== 8))
        throw new XlsxReadError('damaged', { place: { part: name } });
      entries.set(name, {
        name,
        method: entry.compressionMethod,
        crc: (entry.signature ?? 0) >>> 0,
        size: entry.uncompressedSize,
        packed: packedBytes(bytes, entry),
      });
    }
    return entries;
  } catch (error) {
    if (error instanceof XlsxReadError) throw error;
    throw new XlsxReadError('damaged', { cause: error });
  } finally {
    await reader.close();
  }
}

/**
 * What lies behind an entry's own header, a view of the file. Not through the library, which makes some streams for each:
 * that took longer than all else of opening a file of a hundred sheets.
 */
function packedBytes(bytes: Uint8Array, { offset, compressedSize }: Entry): Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  if (header.getUint32(0, true) !== 0x04034b50) throw new XlsxReadError('damaged');
  const from = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (from + compressedSize > bytes.length) throw new XlsxReadError('damaged');
  return bytes.subarray(from, from + compressedSize);
}

function checkSizes(entries: Entry[]): void {
  let [packed, unpacked] = [0, 0];
  for (const { compressedSize, uncompressedSize } of entries) {
    packed += compressedSize;
    unpacked += uncompressedSize;
    if (uncompressedSize > SMALL && uncompressedSize > MOST_RATIO * compressedSize)
      throw new XlsxReadError('too-large');
  }
  if (unpacked > MOST_BYTES || (unpacked > SMALL && unpacked > MOST_RATIO * packed))
    throw new XlsxReadError('too-large');
}

/** Many programs write names in UTF-8 without saying so; some with the backslashes of Windows. */
function nameOf({ rawFilename, filename }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(rawFilename).replace(/\\/g, '/');
  } catch {
    return filename.replace(/\\/g, '/');
  }
}

/** The bytes of an entry, checked against its size and checksum. */
export function unpack(entry: ZipEntry): Uint8Array {
  const place = { part: entry.name };
  let bytes: Uint8Array;
  try {
    // The limit stops a file that unpacks to more than it declares.
    bytes =
      entry.method === 0
        ? entry.packed
        : inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    throw new XlsxReadError('damaged', { cause: error, place });
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new XlsxReadError('damaged', { place });
  return bytes;
}

/** A zip begins with a file, before which stray bytes may stand; its directory is at its end, unless it is cut. */
export function isZip(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return all.indexOf('PK\u0003\u0004') === 0 || all.lastIndexOf('PK\u0005\u0006') >= 0;
}
