import { open, stat } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import path from 'node:path';

/** Another program in which somebody has the file open, as it says beside the file. */
export interface OpenElsewhere {
  readonly program: 'Excel' | 'LibreOffice';
  /** Who, as the program says it; '' where it cannot be read. */
  readonly name: string;
  /** Since when, ISO 8601. */
  readonly since: string;
  /** The name of the file that says so. */
  readonly mark: string;
}

interface Mark {
  readonly bytes: Buffer;
  readonly at: Date;
}

/** No mark is longer; what is read of a file that only looks like one. */
const MOST = 2048;
/** More than a name needs. */
const MOST_LETTERS = 60;
/** How far clocks of a file system and of this machine may differ (milliseconds). */
const CLOCKS = 60_000;

/**
 * Who has a file open in Excel (`~$name.xlsx` beside it) or in LibreOffice (`.~lock.name.xlsx#`). A mark may be left over
 * from a program that broke down: only one that this machine's LibreOffice made before the machine was last started
 * is known to be.
 */
export async function openElsewhere(file: string): Promise<OpenElsewhere[]> {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  const marks = [
    { program: 'Excel' as const, mark: `~$${name}`, read: readExcel },
    { program: 'LibreOffice' as const, mark: `.~lock.${name}#`, read: readLibreOffice },
  ];
  const found = marks.map(async ({ program, mark, read }): Promise<OpenElsewhere[]> => {
    const there = await readMark(path.join(folder, mark));
    if (!there) return [];
    const { who, host } = read(there.bytes);
    const started = Date.now() - uptime() * 1000;
    if (host !== '' && host === hostname() && there.at.getTime() < started - CLOCKS) return [];
    return [{ program, name: tidy(who), since: there.at.toISOString(), mark }];
  });
  return (await Promise.all(found)).flat();
}

async function readMark(full: string): Promise<Mark | null> {
  const found = await stat(full).catch(() => null);
  if (!found?.isFile()) return null;
  const handle = await open(full, 'r').catch(() => null);
  // Excel on Windows lets nobody read it while it is open: that it is there is what counts.
  if (!handle) return { bytes: Buffer.alloc(0), at: found.mtime };
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST), 0, MOST, 0);
    return { bytes: buffer.subarray(0, bytesRead), at: found.mtime };
  } catch {
    return { bytes: Buffer.alloc(0), at: found.mtime };
  } finally {
    await handle.close();
  }
}

interface Holder {
  readonly who: string;
  /** '' where the mark does not say it. */
  readonly host: string;
}

/**
 * Excel's mark, 165 bytes: the length of a name, the name in the letters of that machine, and at byte 55 its length and
 * the name in UTF-16.
 */
function readExcel(bytes: Buffer): Holder {
  const length = bytes.length >= 57 ? bytes.readUInt16LE(55) : 0;
  const end = 57 + length * 2;
  const isWhole = length > 0 && length <= 54 && end <= bytes.length;
  return { who: isWhole ? bytes.toString('utf16le', 57, end) : '', host: '' };
}

/** LibreOffice's mark: full name, account, machine, time, folder of settings; commas within them have a backslash. */
function readLibreOffice(bytes: Buffer): Holder {
  const fields = bytes.toString('utf8').split(/(?<!\\)[,;]/);
  const [full = '', account = '', host = ''] = fields.map((field) => field.replace(/\\(.)/g, '$1'));
  return { who: full.trim() || account, host };
}

/** A name comes from a file that anybody may have written. */
function tidy(name: string): string {
  const plain = name
    .replace(/[\p{C}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain].slice(0, MOST_LETTERS).join('');
}
