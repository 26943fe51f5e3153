import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { ZipEntry } from './zip-read.ts';

/** Files do not differ because of the hour they were written. */
const DATE = new Date(1980, 0, 1);
/** Level 3: nearly as small as the usual 6 for this kind of XML, in half the time. */
const LEVEL = 3;
/** Bytes that are packed at a time, and how many such lots may wait: two cores are busy, little memory is taken. */
const LOT = 1 << 20;
const WAITING = 4;
const LEAST = 1024;
/** What is smaller is packed sooner than another core is asked. */
const SMALL = 32_768;
/** UTF-8 takes at most so many bytes for each unit of a text. */
const WIDEST = 3;

/** Room that no lot is in: hundreds of small parts are packed one after the other. */
const spare: Buffer[] = [];

const deflate = promisify(deflateRaw);

/**
 * Packs a text that comes in pieces; on another core, while the next pieces are made. Each lot ends at a whole byte, so
 * that the lots stand behind each other as one deflated text.
 */
export async function pack(name: string, pieces: Iterable<string>): Promise<ZipEntry> {
  const lots: (Uint8Array | Promise<Uint8Array>)[] = [];
  let [crc, size, filled] = [0, 0, 0];
  let lot: Buffer = Buffer.alloc(0);
  const taken: Buffer[] = [];
  const send = (finishFlush: number): void => {
    const bytes = lot.subarray(0, filled);
    crc = crc32(bytes, crc);
    size += bytes.length;
    // Of XML an eighth is left: room for it at once, or the other thread is asked for every 16 KB.
    const chunkSize = Math.max(LEAST, bytes.length >> 2);
    const options = { level: LEVEL, finishFlush, chunkSize };
    lots.push(bytes.length < SMALL ? deflateRawSync(bytes, options) : deflate(bytes, options));
    filled = 0;
  };
  for (const piece of pieces) {
    const most = piece.length * WIDEST;
    if (filled + most > lot.length) {
      if (filled > 0) {
        send(constants.Z_SYNC_FLUSH);
        await lots[lots.length - WAITING];
      }
      // Those that are being packed are left alone.
      const done = taken[lots.length % WAITING] ?? spare.pop();
      lot = done && done.length >= most ? done : Buffer.allocUnsafeSlow(Math.max(LOT, most));
      taken[lots.length % WAITING] = lot;
    }
    filled += lot.write(piece, filled);
  }
  send(constants.Z_FINISH);
  const packed = Buffer.concat(await Promise.all(lots));
  spare.push(...taken.filter(({ length }) => length === LOT).slice(0, WAITING - spare.length));
  return { name, method: 8, crc, size, packed };
}

/**
 * A zip of these entries, in this order. They are packed already: a save of 77 districts puts some hundred of them behind
 * each other, of which a keystroke changed two.
 */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, method, crc, size, packed } of entries) {
    const file: ZipInputFile = { filename: name, compression: method, crc, size, mtime: DATE };
    zip.add(file);
    file.ondata?.(null, packed as Uint8Array<ArrayBuffer>, true); // memory of files is never shared
  }
  zip.end();
  return Buffer.concat(chunks);
}
