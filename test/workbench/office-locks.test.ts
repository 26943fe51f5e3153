import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir, uptime } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openElsewhere } from '../../src/local/workbench/file/office-locks.ts';
import { OfficeWatch } from '../../src/local/workbench/file/office-watch.ts';

const NAME = 'แผน รอบ 2.xlsx';
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'office-'));
  file = path.join(folder, NAME);
  await writeFile(file, 'xlsx');
});

const put = (name: string, content: string | Buffer): Promise<void> =>
  writeFile(path.join(folder, name), content);

/** As Excel writes it: 165 bytes, the name in one byte a letter and in UTF-16. */
function excelMark(name: string): Buffer {
  const bytes = Buffer.alloc(165, 0x20);
  bytes[0] = name.length;
  bytes.write(name, 1, 'latin1');
  for (let at = 56; at < 165; at += 2) bytes[at] = 0;
  bytes.writeUInt16LE(name.length, 55);
  bytes.write(name, 57, 'utf16le');
  return bytes;
}

const who = async (): Promise<string[]> =>
  (await openElsewhere(file)).map(({ program, name }) => `${program}: ${name}`);

describe('a file that nobody has open elsewhere', () => {
  it('has no such mark beside it', async () => {
    expect(await who()).toEqual([]);
  });

  it('is not taken for one that has its name in its own', async () => {
    await put('~$แผน รอบ 2 (สำเนา).xlsx', excelMark('สมหญิง'));
    await put('.~lock.แผน รอบ 2 (สำเนา).xlsx#', ',somying,pc-1,1.1.2026 08:00,file:///;');
    expect(await who()).toEqual([]);
  });

  it('is not one beside which a folder has such a name', async () => {
    await mkdir(path.join(folder, `~$${NAME}`));
    expect(await who()).toEqual([]);
  });
});

describe('a file that somebody has open', () => {
  it('in Excel is told with their name', async () => {
    await put(`~$${NAME}`, excelMark('สมหญิง ใจดี'));
    expect(await who()).toEqual(['Excel: สมหญิง ใจดี']);
  });

  // The first line is what LibreOffice 7.4 wrote, but for the name of the machine.
  it.each([
    [',root,pc-1,26.11.2026 07:59,file:///tmp/lo-settings;', 'root'],
    ['สมชาย ใจดี,somchai,pc-1,26.11.2026 07:59,file:///home/somchai/.config;', 'สมชาย ใจดี'],
    ['ใจดี\\, สมชาย,somchai,pc-1,26.11.2026 07:59,file:///;', 'ใจดี, สมชาย'],
    [' ,somchai,pc-1,26.11.2026 07:59,file:///;', 'somchai'],
  ])('in LibreOffice is told with the name in %j', async (text, name) => {
    await put(`.~lock.${NAME}#`, text);
    expect(await who()).toEqual([`LibreOffice: ${name}`]);
  });

  it('in both is told of both', async () => {
    await put(`~$${NAME}`, excelMark('สมหญิง'));
    await put(`.~lock.${NAME}#`, 'สมชาย,s,pc-1,1.1.2026 08:00,file:///;');
    expect(await who()).toEqual(['Excel: สมหญิง', 'LibreOffice: สมชาย']);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['too little', Buffer.from([5, 65, 66])],
    ['a length that is longer than all of it', Buffer.alloc(165, 0xff)],
    ['only blanks', excelMark('   ')],
  ])('is told without a name where the mark holds %s', async (_, bytes) => {
    await put(`~$${NAME}`, bytes);
    await put(`.~lock.${NAME}#`, '');
    expect(await who()).toEqual(['Excel: ', 'LibreOffice: ']);
  });

  it('is told with a name of one line and no more letters than a name needs', async () => {
    await put(`.~lock.${NAME}#`, `ก\u001b[31m\n${'ข'.repeat(500)},s,pc-1,1.1.2026 08:00,file:///;`);
    const [found] = await openElsewhere(file);
    expect(found?.name).toBe(`ก [31m ${'ข'.repeat(53)}`);
  });

  it('is told since when', async () => {
    await put(`~$${NAME}`, excelMark('สมหญิง'));
    const at = new Date(Date.UTC(2026, 0, 5, 1, 2, 3));
    await utimes(path.join(folder, `~$${NAME}`), at, at);
    const [found] = await openElsewhere(file);
    expect([found?.since, found?.mark]).toEqual(['2026-01-05T01:02:03.000Z', `~$${NAME}`]);
  });
});

describe('a mark that LibreOffice left before the machine was last started', () => {
  const before = new Date(Date.now() - uptime() * 1000 - 3_600_000);
  const mark = async (host: string): Promise<void> => {
    await put(`.~lock.${NAME}#`, `สมชาย,s,${host},1.1.2026 08:00,file:///;`);
    await utimes(path.join(folder, `.~lock.${NAME}#`), before, before);
  };

  it('is none of a program that runs here', async () => {
    await mark(hostname());
    expect(await who()).toEqual([]);
  });

  it('may be one of a program that runs on another machine', async () => {
    await mark('another-machine');
    expect(await who()).toEqual(['LibreOffice: สมชาย']);
  });
});

it('a watch tells when somebody opens the file elsewhere and when it is closed there', async () => {
  const heard: string[][] = [];
  let hear = (): void => {};
  const tell = (now: OfficeWatch['now']): void => {
    heard.push(now.map(({ name }) => name));
    hear();
  };
  const watch = await OfficeWatch.begin(file, tell, 10);
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      hear = resolve;
    });
  const opened = next();
  await put(`.~lock.${NAME}#`, 'สมชาย,s,pc-1,1.1.2026 08:00,file:///;');
  await opened;
  const closed = next();
  await rm(path.join(folder, `.~lock.${NAME}#`));
  await closed;
  watch.close();
  expect(heard).toEqual([['สมชาย'], []]);
});
