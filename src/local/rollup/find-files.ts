import { type Dirent, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type CommandLineWords, FILES } from '../../language/command-line.ts';
import { CallError } from '../command-line/call-error.ts';
import { errorCode } from '../command-line/error-code.ts';
import { type RollUpIssue, rollUpIssue } from './rollup-issue.ts';

/** The files that are to be read, by path, and those that are passed over. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly issues: readonly RollUpIssue[];
}

export interface FoundFile {
  /** As it is told: the name or folder as it was typed, and the way down from there. */
  readonly file: string;
  readonly full: string;
}

/** `~$สระแก้ว.xlsx` of Excel, `.~lock.สระแก้ว.xlsx#` of LibreOffice. */
type FileWords = CommandLineWords['files'];

const LOCK = /^(?:~\$|\.~lock\.)/;
/** Tables in other formats, which somebody may have meant to hand in. */
const OTHER_TABLE = /\.(?:xls|xlsm|xlsb|ods|csv)$/i;
const XLSX = /\.xlsx$/i;

/**
 * The .xlsx files that are named, and those in folders that are, however deep. Lock files are passed over with a word,
 * hidden ones and what is no table without. `without`: what the call itself will write.
 * @throws {CallError} for a name that leads nowhere
 */
export async function findFiles(
  names: readonly string[],
  folder: string,
  without: readonly string[],
  words: FileWords = FILES,
): Promise<FoundFiles> {
  const issues: RollUpIssue[] = [];
  const found = new Map<string, FoundFile>();
  const left = new Set(await Promise.all(without.map(realOf)));
  const take = async (file: string, isNamed: boolean): Promise<void> => {
    const full = path.resolve(folder, file);
    const name = path.basename(full);
    if (LOCK.test(name)) issues.push(rollUpIssue('lock-file', file, (say) => say.lockFile));
    else if (isNamed || XLSX.test(name)) {
      const real = await realOf(full);
      if (!left.has(real) && !found.has(real)) found.set(real, { file, full });
    } else if (OTHER_TABLE.test(name)) issues.push(rollUpIssue('not-xlsx', file, (say) => say.notXlsx));
  };
  for (const name of names) {
    const full = path.resolve(folder, name);
    if (!(await kindOf(name, full, words)).isDirectory()) await take(name, true);
    else for (const one of await filesIn(name, full, left, words)) await take(one, false);
  }
  const files = [...found.values()].sort((a, b) => (a.full < b.full ? -1 : 1));
  return { files, issues };
}

const realOf = (full: string): Promise<string> => realpath(full).catch(() => full);

async function kindOf(name: string, full: string, words: FileWords) {
  try {
    return await stat(full);
  } catch (error) {
    throw unreadable(name, error, words);
  }
}

function unreadable(name: string, error: unknown, words: FileWords): CallError {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new CallError(words.notFound(name));
  if (code === 'EACCES' || code === 'EPERM') return new CallError(words.notReadable(name));
  return new CallError(words.cannotRead(name, `(${code})`));
}

/** Names below a folder, `name` before them. A folder that the call writes to is not looked into. */
async function filesIn(
  name: string,
  folder: string,
  left: ReadonlySet<string>,
  words: FileWords,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(name, error, words);
  });
  const files: string[] = [];
  for (const entry of entries) {
    const [file, full] = [path.join(name, entry.name), path.join(folder, entry.name)];
    if (entry.name.startsWith('.') && !LOCK.test(entry.name)) continue;
    if (entry.isDirectory()) {
      if (!left.has(await realOf(full))) files.push(...(await filesIn(file, full, left, words)));
    } else if (entry.isFile() || leadsToFile(entry, full)) files.push(file);
  }
  return files;
}

/** A link to a folder may lead back to where it stands. */
const leadsToFile = (entry: Dirent, full: string): boolean =>
  entry.isSymbolicLink() && (statSync(full, { throwIfNoEntry: false })?.isFile() ?? false);
