import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * How long the queries of sql/ take over many rounds: `node bench/rollup.mjs [TIMES] [MEMORY]`. Ten years of two rounds,
 * 878 districts, 15 indicators; TIMES as many districts; MEMORY what the engine may use, such as 1GB.
 */
const [times = 1, memory = '1GB'] = [Number(process.argv[2] ?? 1), process.argv[3]];
const [ROUNDS, DISTRICTS, INDICATORS] = [20, 878 * times, 15];
const folder = mkdtempSync(path.join(tmpdir(), 'khanaen-scale-'));
/** @param {string} name */
const text = (name) => readFileSync(new URL(`../sql/${name}.sql`, import.meta.url), 'utf8');

async function open() {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: memory, threads: '2' });
  const connection = await instance.connect();
  await connection.run(`SET temp_directory = '${folder}/spill'`);
  await connection.run('SET VARIABLE folder = $1', [folder]);
  return connection;
}

/**
 * Runs something and tells how long it took.
 * @param {string} name
 * @param {() => Promise<string | void>} work
 */
async function timed(name, work) {
  const begin = performance.now();
  const found = await work();
  console.log(
    `  ${name.padEnd(18)} ${((performance.now() - begin) / 1000).toFixed(2).padStart(7)} s  ${found ?? ''}`,
  );
}

/** @param {import('@duckdb/node-api').DuckDBConnection} connection */
async function make(connection) {
  await connection.run(text('tables'));
  for (let at = 0; at < ROUNDS; at += 1) {
    const [year, round] = [2559 + Math.floor(at / 2), 1 + (at % 2)];
    await connection.run(`
      INSERT INTO districts SELECT ${year}, ${round}, 'จังหวัด ' || (i % 76), 'rules', CAST(i AS VARCHAR), 'อำเภอ ' || i, 'อำเภอ',
        ROUND(random() * 5, 2), ROUND(random() * 100, 2), 'ดี', 1, random() < 0.9, 100, 1, 5, NULL FROM range(${DISTRICTS}) t(i);
      INSERT INTO results SELECT ${year}, ${round}, 'จังหวัด ' || (i % 76), 'rules', CAST(i AS VARCHAR), 'อำเภอ ' || i, 'อำเภอ', 'ส่วน',
        35, 'ต' || k, 'ตัวชี้วัดที่ ' || k, 'ร้อยละ', 'กลุ่มงาน', 10, 'ร้อยละ', 'บัญญัติไตรยางศ์', '≥', 100, NULL, 0, 100, NULL, 50,
        ROUND(random() * 5, 2), 1, 'scored', false, FLOOR(random() * 1000), 1 + FLOOR(random() * 1000), NULL
        FROM range(${DISTRICTS}) t(i), range(${INDICATORS}) u(k)`);
    for (const table of ['workbooks', 'rules', 'districts', 'results']) {
      const part = path.join(folder, table, `fiscal_year=${year}`, `round=${round}`);
      await mkdir(part, { recursive: true });
      await connection.run(
        `COPY (SELECT * EXCLUDE (fiscal_year, round) FROM ${table}) TO '${part}/${table}.parquet' (FORMAT parquet, COMPRESSION zstd); DELETE FROM ${table}`,
      );
    }
  }
}

try {
  const rows = ROUNDS * DISTRICTS * INDICATORS;
  console.log(
    `${ROUNDS} rounds × ${DISTRICTS} districts × ${INDICATORS} indicators: ${rows} results, memory ${memory}`,
  );
  await timed('making', async () => {
    const connection = await open();
    await make(connection);
    connection.closeSync();
  });
  const size = statSync(path.join(folder, 'results/fiscal_year=2559/round=1/results.parquet')).size;
  console.log(`  one round of results: ${(size / 1e6).toFixed(1)} MB`);
  const connection = await open();
  await connection.run(text('duckdb/read-folder'));
  for (const name of [
    'ranking',
    'incomplete',
    'provinces',
    'indicators',
    'measured',
    'trends',
    'rank-changes',
  ]) {
    await timed(name, async () => {
      try {
        await connection.run(`CREATE OR REPLACE TEMP TABLE answer AS ${text(name)}`);
        const answer = await connection.runAndReadAll('SELECT COUNT(*) FROM answer');
        return `${answer.getRowsJson()[0]?.[0]} rows`;
      } catch (error) {
        return String(error).split('\n')[0];
      }
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`  most memory of the whole process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
