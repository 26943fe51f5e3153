import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A PostgreSQL server of this test alone, in a temporary folder, reached by a socket in it. */
export interface Postgres {
  readonly folder: string;
  /** Runs SQL; the answer as lines of CSV without a header. Throws what psql says. */
  readonly run: (sql: string) => string[];
  readonly stop: () => void;
}

/** Debian puts each version beside the others. */
function binFolder(): string {
  const all = '/usr/lib/postgresql';
  const versions = existsSync(all) ? readdirSync(all).sort((a, b) => Number(b) - Number(a)) : [];
  if (!versions[0]) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  return path.join(all, versions[0], 'bin');
}

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then the user runs it that its package made. */
function call(program: string, args: readonly string[], input?: string): string {
  const [command, ...rest] = isRoot
    ? ['runuser', '-u', 'postgres', '--', program, ...args]
    : [program, ...args];
  const ended = spawnSync(command as string, rest, { encoding: 'utf8', input, maxBuffer: 1e9, cwd: '/' });
  if (ended.status !== 0)
    throw new Error(`${program} ended with ${ended.status}: ${ended.stderr || ended.error}`);
  return ended.stdout;
}

export function startPostgres(): Postgres {
  const bin = binFolder();
  // The tests' own folder is closed to other users.
  const folder = mkdtempSync(path.join(isRoot ? '/tmp' : tmpdir(), 'khanaen-pg-'));
  if (isRoot) {
    const id = (flag: string): number =>
      Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
    chownSync(folder, id('-u'), id('-g'));
  }
  const data = path.join(folder, 'data');
  // Texts in the order of their code points, as in the other engines.
  call(path.join(bin, 'initdb'), [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'test',
    '--locale=C',
    '--encoding=UTF8',
    '-N',
  ]);
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  call(path.join(bin, 'pg_ctl'), ['-D', data, '-o', options, '-l', path.join(folder, 'log'), '-w', 'start']);
  return {
    folder,
    run(sql) {
      const args = [
        '-h',
        folder,
        '-U',
        'test',
        '-d',
        'postgres',
        '-X',
        '-q',
        '--csv',
        '-t',
        '-v',
        'ON_ERROR_STOP=1',
      ];
      return call(path.join(bin, 'psql'), args, sql)
        .split('\n')
        .filter((line) => line !== '');
    },
    stop() {
      call(path.join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
