import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RollUpEngine } from '../engine/open-engine.ts';

/** A folder of Parquet: a folder a table, in it a folder a year and round. */
export const TABLES = ['workbooks', 'rules', 'districts', 'results'] as const;

interface FolderRound {
  readonly fiscalYear: number;
  readonly round: number;
}

/** `results/fiscal_year=2568/round=1`: what every engine that knows Hive's folders reads as two columns. */
const partOf = (table: string, { fiscalYear, round }: FolderRound): string =>
  path.join(table, `fiscal_year=${fiscalYear}`, `round=${round}`);

/**
 * Writes the tables that are loaded into a folder as one round. Other rounds there stay; this one is replaced whole or
 * not at all: everything is written beside first, then changes places in one go that nothing interrupts, and what
 * fails is put back. Throws what the file system or the engine says.
 */
export async function writeFolder(engine: RollUpEngine, folder: string, round: FolderRound): Promise<void> {
  await makeFolder(folder);
  const beside = path.join(folder, `.khanaen-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(path.join(beside, 'new'), { recursive: true });
    await engine.setFolder(path.join(beside, 'new'));
    await engine.run('duckdb/write-tables');
    changePlaces(folder, beside, round);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** With those above it. Node's own way tries for ever where the system refuses a folder by saying that one is missing. */
async function makeFolder(folder: string): Promise<void> {
  if (await stat(folder).catch(() => null)) return;
  await makeFolder(path.dirname(folder));
  await mkdir(folder);
}

function changePlaces(folder: string, beside: string, round: FolderRound): void {
  const back: (() => void)[] = [];
  try {
    for (const table of TABLES) {
      const part = path.join(folder, partOf(table, round));
      const former = path.join(beside, 'old', table);
      mkdirSync(path.dirname(former), { recursive: true });
      const there = statSync(part, { throwIfNoEntry: false });
      if (there && !there.isDirectory())
        throw Object.assign(new Error(`${part} is a file`), { code: 'EEXIST' });
      if (there) {
        renameSync(part, former);
        back.unshift(() => renameSync(former, part));
      }
      mkdirSync(part, { recursive: true });
      back.unshift(() => rmSync(part, { recursive: true, force: true }));
      renameSync(path.join(beside, 'new', `${table}.parquet`), path.join(part, `${table}.parquet`));
    }
  } catch (error) {
    for (const undo of back) undo();
    throw error;
  }
}
