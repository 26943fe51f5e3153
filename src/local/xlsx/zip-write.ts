import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { ZipEntry } from './zip-read.ts';

configure({ useWebWorkers: false });

/** Files do not differ because of the hour they were written. */
const DATE = new Date(1980, 0, 1);
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

/** A zip of these entries, in this order. */
export async function writeZip(entries: Iterable<ZipEntry>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: DATE,
    extendedTimestamp: false,
    dataDescriptor: false,
  });
  for (const { name, method, crc, size, packed } of entries) {
    await writer.add(name, new Uint8ArrayReader(packed), {
      passThrough: true,
      compressionMethod: method,
      signature: crc,
      uncompressedSize: size,
    });
  }
  return writer.close();
}
