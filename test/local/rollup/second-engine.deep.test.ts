import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTables } from '../../../src/local/rollup/engine/load-tables.ts';
import type { QueryName } from '../../../src/local/rollup/engine/open-engine.ts';
import { type Postgres, startPostgres } from './support/postgres.ts';
import { randomCountry } from './support/random-country.ts';
import { withEngine } from './support/rolled.ts';

const QUERIES: readonly QueryName[] = [
  'ranking',
  'incomplete',
  'indicators',
  'provinces',
  'measured',
  'grades',
  'rule-differences',
  'rank-changes',
  'trends',
];
const TABLES = ['workbooks', 'rules', 'districts', 'results', 'base_rules'];

const text = (name: string): string => readFileSync(path.join('sql', `${name}.sql`), 'utf8');

/** A cell of either engine: numbers without the zeros at their end, truth as one letter. */
const plain = (cell: string): string => {
  if (/^-?\d+\.\d+$/.test(cell)) return cell.replace(/0+$/, '').replace(/\.$/, '');
  return cell === 'true' ? 't' : cell === 'false' ? 'f' : cell;
};

/** Two rounds of the whole country in both engines: PostgreSQL gets what DuckDB writes as CSV. */
let postgres: Postgres;
const answers = new Map<string, string[][]>();

beforeAll(async () => {
  postgres = startPostgres();
  await withEngine(async (engine) => {
    const country = [...randomCountry(1, 1), ...randomCountry(2, 2)];
    await loadTables(engine, country, country[0]?.rules ?? []);
    postgres.run(text('tables'));
    for (const table of TABLES) {
      const file = path.join(postgres.folder, `${table}.csv`);
      // Empty texts are quoted, what is not there is not.
      await engine.connection.run(`COPY ${table} TO '${file}' (FORMAT csv, HEADER)`);
      postgres.run(`COPY ${table} FROM '${file}' (FORMAT csv, HEADER)`);
    }
    for (const name of QUERIES) {
      const rows = await engine.ask(name);
      answers.set(
        name,
        rows.map((row) => Object.values(row).map((cell) => plain(String(cell ?? '')))),
      );
    }
  });
});

afterAll(() => postgres.stop());

describe('PostgreSQL answers the same, row by row', () => {
  it.each(QUERIES)('%s', (name) => {
    const theirs = postgres
      .run(`COPY (${text(name).replace(/;\s*$/, '')}) TO STDOUT (FORMAT text, DELIMITER '|', NULL '')`)
      .map((line) => line.split('|').map(plain));
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs).toEqual(answers.get(name));
  });
});
