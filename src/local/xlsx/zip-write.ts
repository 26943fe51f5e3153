import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import type { ZipEntry } from './zip-read.ts';

/** 1 January 1980: files do not differ because of the hour they were written. */
const DATE = 0x0021;
/** Level 3: nearly as small as the usual 6 for this kind of XML, in half the time. */
const LEVEL = 3;
/** Characters that are packed at a time, and how many such lots may wait: two cores are busy, little memory is taken. */
const PIECE = 500_000;
const WAITING = 4;

const deflate = promisify(deflateRaw);

/**
 * Packs a text that comes in pieces; on another core, while the next pieces are made. Each lot ends at a whole byte, so
 * that the lots stand behind each other as one deflated text.
 */
export async function pack(name: string, pieces: Iterable<string>): Promise<ZipEntry> {
  const lots: Promise<Uint8Array>[] = [];
  let [crc, size, held] = [0, 0, ''];
  const send = (finishFlush: number): void => {
    const bytes = Buffer.from(held);
    held = '';
    crc = crc32(bytes, crc);
    size += bytes.length;
    lots.push(deflate(bytes, { level: LEVEL, finishFlush }));
  };
  for (const piece of pieces) {
    held += piece;
    if (held.length < PIECE) continue;
    send(constants.Z_SYNC_FLUSH);
    await lots[lots.length - WAITING];
  }
  send(constants.Z_FINISH);
  return { name, method: 8, crc, size, packed: Buffer.concat(await Promise.all(lots)) };
}

/**
 * A zip of these entries, in this order. Written here because it only puts packed entries behind each other, and a save
 * of 77 districts does it with some hundred, of which a keystroke changed two: the streams that a library makes for each
 * took two thirds of its time. No zip64: {@link readZip} bounds what a workbook may have.
 */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let [offset, length] = [0, 0];
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    writeFields(header, 4, entry, name.length);
    files.push(header, name, entry.packed);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(VERSION, 4);
    writeFields(record, 6, entry, name.length);
    record.writeUInt32LE(offset, 42);
    directory.push(record, name);
    offset += header.length + name.length + entry.packed.length;
    length += record.length + name.length;
  }
  const count = directory.length / 2;
  if (count >= 0xffff || offset + length >= 0xffffffff)
    throw new RangeError('too large for a zip of this kind');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  const bytes = new Uint8Array(offset + length + end.length);
  let at = 0;
  for (const part of [...files, ...directory, end]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** 2.0, the first that knows deflated files. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;

/** The fields that a file's header and its record in the directory share. */
function writeFields(target: Buffer, at: number, entry: ZipEntry, nameLength: number): void {
  target.writeUInt16LE(VERSION, at);
  target.writeUInt16LE(UTF8, at + 2);
  target.writeUInt16LE(entry.method, at + 4);
  target.writeUInt16LE(DATE, at + 8);
  target.writeUInt32LE(entry.crc, at + 10);
  target.writeUInt32LE(entry.packed.length, at + 14);
  target.writeUInt32LE(entry.size, at + 18);
  target.writeUInt16LE(nameLength, at + 22);
}
