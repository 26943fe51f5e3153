import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Zips made by hand, so that tests can make them wrong or odd on purpose, without the library that the product uses. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  size: number;
  packed: Uint8Array;
}

/** The entries of a plain zip, by name. */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const local = view.getUint32(at + 42, true);
    const length = view.getUint16(at + 28, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

export const unpack = ({ method, packed }: ZipEntry): Uint8Array =>
  method === 0 ? packed : inflateRawSync(packed);

/** 1 January 1980: files do not differ because of the hour they were written. */
const DATE = 0x0021;

/** Packs bytes. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateRawSync(bytes, { level: 3 }),
  };
}

/** A zip of these entries, in this order. */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    writeFields(header, 4, entry, name.length);
    parts.push(header, name, entry.packed);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(20, 4);
    writeFields(record, 6, entry, name.length);
    record.writeUInt32LE(offset, 42);
    directory.push(record, name);
    offset += header.length + name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

/** The fields that a file's header and its record in the directory share. */
function writeFields(target: Buffer, at: number, entry: ZipEntry, nameLength: number): void {
  target.writeUInt16LE(20, at);
  target.writeUInt16LE(0x0800, at + 2); // names are UTF-8
  target.writeUInt16LE(entry.method, at + 4);
  target.writeUInt16LE(DATE, at + 8);
  target.writeUInt32LE(entry.crc, at + 10);
  target.writeUInt32LE(entry.packed.length, at + 14);
  target.writeUInt32LE(entry.size, at + 18);
  target.writeUInt16LE(nameLength, at + 22);
}
