import { readFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rollUpText } from '../../../language/rollup/command.ts';
import { CallError } from '../../command-line/call-error.ts';
import { packageFolder } from '../../command-line/package-folder.ts';

type DuckDb = typeof import('@duckdb/node-api');

/** The queries of sql/, each answering one question. */
export type QueryName =
  | 'ranking'
  | 'incomplete'
  | 'indicators'
  | 'provinces'
  | 'measured'
  | 'grades'
  | 'rule-differences'
  | 'rank-changes'
  | 'trends';

/** A row of an answer: texts, whole and decimal numbers as texts, truth values. */
export type AnswerRow = Readonly<Record<string, string | boolean | null>>;

/** DuckDB, in this process and in memory. */
export interface RollUpEngine {
  readonly duckdb: DuckDb;
  readonly connection: DuckDBConnection;
  /** Runs a file of sql/ that answers a question. */
  ask(name: QueryName): Promise<AnswerRow[]>;
  /** Runs a file of sql/ that does something. */
  run(name: 'tables' | 'duckdb/write-tables' | 'duckdb/drop-tables' | 'duckdb/read-folder'): Promise<void>;
  /** What the files of sql/duckdb/ call `folder`. */
  setFolder(folder: string): Promise<void>;
  close(): void;
}

/**
 * Loads the engine, which is an optional package.
 * `lack`: what is said where it is not installed.
 * @throws {CallError} there
 */
export async function openEngine(lack: string = rollUpText.noEngine): Promise<RollUpEngine> {
  const duckdb = await loadDuckDb(lack);
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    duckdb,
    connection,
    async ask(name) {
      const answer = await connection.runAndReadAll(await queryText(name));
      // Whole and decimal numbers as texts, which loses nothing; nothing of ours asks for nested values.
      return answer.getRowObjectsJson() as AnswerRow[];
    },
    async run(name) {
      await connection.run(await queryText(name));
    },
    async setFolder(folder) {
      await connection.run('SET VARIABLE folder = $1', [folder]);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const queryText = (name: string): Promise<string> =>
  readFile(new URL(`sql/${name}.sql`, packageFolder()), 'utf8');

async function loadDuckDb(lack: string): Promise<DuckDb> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new CallError(lack);
  }
}
