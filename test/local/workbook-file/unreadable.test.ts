import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { UnreadableFileError } from '../../../src/local/workbook-file/unreadable-file-error.ts';
import { pack, readZip, writeZip } from '../../support/zip.ts';
import { edit, fixture, parts, withPart } from '../xlsx/files.ts';

const user = fixture('user.xlsx');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const sheet = parts(user).get('xl/worksheets/sheet1.xml') ?? '';
const book = parts(user).get('xl/workbook.xml') ?? '';

/** A part that unpacks to a thousand times its size. */
function bomb(): Uint8Array {
  const zeros = pack('xl/media/zeros.bin', new Uint8Array(50_000_000));
  const many = Array.from({ length: 10 }, (_, number) => ({ ...zeros, name: `xl/media/${number}.bin` }));
  return writeZip([pack('[Content_Types].xml', bytes('<Types/>')), ...many]);
}

/** A part that unpacks to more than it says. */
function liar(): Uint8Array {
  const entries = readZip(user);
  entries.set('xl/workbook.xml', { ...pack('xl/workbook.xml', new Uint8Array(50_000_000)), size: 1000 });
  return writeZip(entries.values());
}

/** A part whose checksum is another one. */
function miscounted(): Uint8Array {
  const entries = readZip(user);
  const book = entries.get('xl/workbook.xml');
  if (book) entries.set(book.name, { ...book, crc: book.crc ^ 1 });
  return writeZip(entries.values());
}

function flipped(): Uint8Array {
  const copy = user.slice();
  // The middle of a packed part.
  for (let at = 3000; at < 3010; at++) copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

describe('a file that cannot be opened says why in one Thai line', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing in it', new Uint8Array(0), 'empty'],
    ['a text', bytes('อำเภอ,คะแนน\n'), 'not-xlsx'],
    ['an .xls', ole, 'old-format'],
    ['a password', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['an end that is missing', user.slice(0, user.length - 500), 'damaged'],
    ['only its beginning', user.slice(0, 100), 'damaged'],
    ['a damaged part', flipped(), 'damaged'],
    ['a wrong checksum', miscounted(), 'damaged'],
    ['a zip of other things', writeZip([pack('a.txt', bytes('a'))]), 'not-xlsx'],
    ['a zip bomb', bomb(), 'too-large'],
    ['a part that lies about its size', liar(), 'damaged'],
    ['entities', withPart(user, 'xl/workbook.xml', `<!DOCTYPE a [<!ENTITY b "c">]>${book}`), 'entities'],
    ['entities in a sheet', withPart(user, 'xl/worksheets/sheet1.xml', `<!DOCTYPE a>${sheet}`), 'entities'],
    [
      'no sheets',
      withPart(user, 'xl/workbook.xml', book.replace(/<sheets>.*<\/sheets>/, '<sheets/>')),
      'no-sheets',
    ],
    ['no workbook', withPart(user, 'xl/workbook.xml', undefined), 'not-xlsx'],
    ['cut XML', withPart(user, 'xl/workbook.xml', book.slice(0, 400)), 'damaged'],
    [
      'a number that is none',
      withPart(user, 'xl/worksheets/sheet1.xml', sheet.replace('<v>3000</v>', '<v>x</v>')),
      'damaged',
    ],
    [
      'a cell outside any sheet',
      withPart(user, 'xl/worksheets/sheet1.xml', sheet.replace('r="B3"', 'r="ZZZZ3"')),
      'damaged',
    ],
  ])('%s', async (_what, file, reason) => {
    const error = await openWorkbook(file).then(
      () => null,
      (problem: unknown) => problem,
    );
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(error).toMatchObject({ reason });
    expect(String((error as Error).message)).toMatch(/^[\u0e00-\u0e7f][^\n]+$/); // shown to be an Error above
  });
});

describe('says where', () => {
  const message = async (file: Uint8Array): Promise<string> =>
    openWorkbook(file).then(
      () => '',
      (problem: unknown) => String(problem),
    );
  it.each<[string, Uint8Array, string]>([
    [
      'a cell',
      withPart(user, 'xl/worksheets/sheet1.xml', sheet.replace('<v>3000</v>', '<v>x</v>')),
      '(จุดที่พบ: ชีต "กรอกผล ยุทธศาสตร์ฯ" ช่อง B3)',
    ],
    ['a sheet', withPart(user, 'xl/worksheets/sheet1.xml', sheet.slice(0, -30)), 'ชีต "กรอกผล ยุทธศาสตร์ฯ"'],
    ['a part', withPart(user, 'xl/styles.xml', '<styleSheet><a></styleSheet>'), '(จุดที่พบ: ส่วน xl/styles.xml)'],
    ['a part whose bytes are wrong', miscounted(), '(จุดที่พบ: ส่วน xl/workbook.xml)'],
  ])('%s', async (_what, file, words) => {
    expect(await message(file)).toContain(words);
  });
});

describe('a workbook that cannot be saved', () => {
  it.each(['ก'.repeat(32), 'a/b', 'a:b', 'a[b', "'a'"])('has a sheet called %s', async (title) => {
    const workbook = newWorkbook();
    edit(workbook, `ss.insertSheet(${JSON.stringify(title)})`);
    await expect(saveWorkbook(workbook)).rejects.toThrow(`ชื่อชีต "${title}" บันทึกเป็น .xlsx ไม่ได้`);
  });
});
