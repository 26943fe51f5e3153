import { crc32, inflateRawSync } from 'node:zlib';
import { XlsxReadError } from './xlsx-errors.ts';

/** A file inside a zip, still packed; `write-zip` copies it as it is. */
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

/** The entries of a zip, by name. Nothing is unpacked. Throws {@link XlsxReadError}. */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof XlsxReadError) throw error;
    throw new XlsxReadError('damaged', { cause: error });
  }
}

/** The bytes of an entry, checked against its size and checksum. */
export function unpack(entry: ZipEntry): Uint8Array {
  let bytes: Uint8Array;
  try {
    // The limit stops a file that unpacks to more than it declares.
    bytes =
      entry.method === 0
        ? entry.packed
        : inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    throw new XlsxReadError('damaged', { cause: error });
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new XlsxReadError('damaged');
  return bytes;
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (count === 0xffff || offset === 0xffffffff) {
    const locator = end - 20;
    if (view.getUint32(locator, true) !== 0x07064b50) throw new XlsxReadError('damaged');
    const record = Number(view.getBigUint64(locator + 8, true));
    count = Number(view.getBigUint64(record + 32, true));
    offset = Number(view.getBigUint64(record + 48, true));
  }
  if (count > MOST_ENTRIES) throw new XlsxReadError('too-large');
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(offset, true) !== 0x02014b50) throw new XlsxReadError('damaged');
    const { entry, next } = readEntry(bytes, view, offset);
    offset = next;
    total += entry.size;
    if (total > MOST_BYTES) throw new XlsxReadError('too-large');
    if (entries.has(entry.name)) throw new XlsxReadError('damaged');
    if (!entry.name.endsWith('/')) entries.set(entry.name, entry);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new XlsxReadError('damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new XlsxReadError('encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new XlsxReadError('damaged');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const local = sizes.local;
  if (view.getUint32(local, true) !== 0x04034b50) throw new XlsxReadError('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + sizes.packed > bytes.length) throw new XlsxReadError('damaged');
  const packed = bytes.subarray(start, start + sizes.packed);
  return {
    entry: {
      name: name.replace(/\\/g, '/'),
      method,
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      packed,
    },
    next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

/** Sizes and place of an entry; some writers put them into the zip64 field even when they are small. */
function readSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { packed: number; size: number; local: number } {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let place = field + 4;
    for (const key of ['size', 'packed', 'local'] as const) {
      if (sizes[key] !== 0xffffffff) continue;
      sizes[key] = Number(view.getBigUint64(place, true));
      place += 8;
    }
  }
  return sizes;
}
