import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Clasp, spawnClasp } from '../../../scripts/deploy/clasp.mjs';
import { deploy, type Outcome } from '../../../scripts/deploy/deploy.mjs';
import { main } from '../../../scripts/deploy/main.mjs';
import { sayOutcome } from '../../../scripts/deploy/say.mjs';
import { writeScriptId } from '../../../scripts/deploy/script-id.mjs';
import { OBSTACLES } from '../../../scripts/deploy/words.mjs';
import { amount, spread } from '../../support/depth.ts';
import type { Seen } from './real-clasp.ts';
import { SCENARIOS } from './scenarios.ts';

const recorded: Record<string, Seen> = JSON.parse(
  await readFile(new URL('recorded.json', import.meta.url), 'utf8'),
);
const SCRIPT_ID = '1'.padEnd(57, 'x');
const PROJECT = path.join(import.meta.dirname, '../../..');

let root: string;
let checked: string[];
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'khanaen-deploy-'));
  for (const folder of ['src/addon', 'dist']) await mkdir(path.join(root, folder), { recursive: true });
  for (const file of ['dist/Code.js', 'dist/appsscript.json']) await writeFile(path.join(root, file), '');
  await cp(path.join(PROJECT, '.clasp.json'), path.join(root, '.clasp.json'));
  checked = [];
});
afterEach(() => rm(root, { recursive: true }));

/** A clasp that says what was recorded under these names, by command. */
const claspThatSaid =
  (names: Record<string, string>): Clasp =>
  (folder, ...args) =>
    spawnClasp(path.join(import.meta.dirname, 'fake-clasp.mjs'), folder, args, {
      ...process.env,
      KHANAEN_ASKED: path.join(root, 'asked.txt'),
      KHANAEN_RECORDED: JSON.stringify(
        Object.fromEntries(Object.entries(names).map(([command, name]) => [command, recorded[name]])),
      ),
    });
const asked = async (): Promise<string[]> =>
  (await readFile(path.join(root, 'asked.txt'), 'utf8').catch(() => '')).trim().split('\n').filter(Boolean);

const WELL = { 'show-authorized-user': 'signed in', pull: 'the script is new', push: 'the script is pushed' };
const run = (
  names: Record<string, string> = {},
  { failing = '', replace = false }: { failing?: string; replace?: boolean } = {},
): Promise<Outcome> =>
  deploy({
    root,
    clasp: claspThatSaid({ ...WELL, ...names }),
    check: async (name) => {
      checked.push(name);
      return name !== failing;
    },
    replace,
  });

describe('a deployment', () => {
  beforeEach(() => writeScriptId(root, SCRIPT_ID));

  it('checks, builds, pushes with --force, and says whose account it used', async () => {
    const outcome = await run();
    expect(outcome).toEqual({ result: 'done', detail: 'officer@example.com' });
    expect(checked).toEqual(['types', 'lint', 'build', 'gate']);
    expect(await asked()).toEqual(['show-authorized-user --json', 'pull', 'push --force --json']);
    expect(sayOutcome(outcome)).toMatch(/นำขึ้น Google แล้ว \(officer@example\.com\)[\s\S]*กดเมนูเดิมอีกครั้ง/);
  });

  it.each(spread(Object.entries(SCENARIOS), amount(6, Infinity)))(
    'where %s',
    async (name, { command: [command = ''], result }) => {
      const outcome = await run({ [command]: name });
      expect(outcome.result).toBe(result);
      const done = ['show-authorized-user --json', 'pull', 'push --force --json'];
      expect(await asked()).toEqual(result === 'done' || command === 'push' ? done : done.slice(0, 2));
    },
  );

  it('is content when Google has all of it already', async () => {
    recorded['already there'] = { status: 0, stdout: '[]\n', stderr: '', files: {} };
    expect((await run({ push: 'already there' })).result).toBe('done');
  });

  it('does not let anybody wait for the checks to learn that nobody is signed in', async () => {
    expect((await run({ 'show-authorized-user': 'signed out' })).result).toBe('not-signed-in');
    expect(checked).toEqual([]);
    expect(await asked()).toEqual(['show-authorized-user --json']);
  });

  it('understands clasp when the sign-in is lost in between', async () => {
    expect((await run({ push: 'pushed while signed out' })).result).toBe('not-signed-in');
  });

  it.each(['types', 'lint', 'build', 'gate'])('pushes nothing when %s fails', async (failing) => {
    expect(await run({}, { failing })).toEqual({ result: 'check-failed', detail: failing });
    expect(await asked()).not.toContain('push --force --json');
  });

  it('says so when clasp pushed something else than was built', async () => {
    await writeFile(path.join(root, 'dist/about.html'), '');
    expect(await run()).toEqual({ result: 'wrong-files', detail: 'dist/Code.js, dist/appsscript.json' });
  });

  it('leaves the scripts of others alone, and names them', async () => {
    const outcome = await run({ pull: 'somebody else has a script there' });
    expect(outcome).toEqual({ result: 'other-script', detail: 'มาโคร.js' });
    expect(checked).toEqual([]);
  });

  it('replaces them when told to, and keeps them', async () => {
    const outcome = await run({ pull: 'somebody else has a script there' }, { replace: true });
    expect(outcome.result).toBe('done');
    const kept = path.join(root, 'out/script-before', SCRIPT_ID);
    expect(await readFile(path.join(kept, 'มาโคร.js'), 'utf8')).toContain('function ส่งเมล()');
  });

  it('leaves nothing behind in the temporary folder', async () => {
    await run();
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('khanaen-script-'))).toEqual([]);
  });
});

describe('the id of the script', () => {
  it.each<[what: string, id: unknown, result: string]>([
    ['the placeholder', 'put-the-script-id-of-your-sheet-here', 'no-script-id'],
    ['nothing', '', 'no-script-id'],
    ['no text', null, 'no-script-id'],
    ["the sheet's own id", '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms', 'sheet-id'],
    [
      "the sheet's address",
      'https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit',
      'sheet-id',
    ],
    ['half an id', SCRIPT_ID.slice(0, 30), 'bad-script-id'],
    ['an id in quotes', `"${SCRIPT_ID}"`, 'bad-script-id'],
  ])('is asked for where .clasp.json holds %s', async (_, scriptId, result) => {
    await writeFile(path.join(root, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
    expect((await run()).result).toBe(result);
    expect(await asked()).toEqual([]);
  });

  it('is asked for where .clasp.json cannot be read', async () => {
    await writeFile(path.join(root, '.clasp.json'), '{');
    expect((await run()).result).toBe('bad-clasp-json');
    await writeScriptId(root, SCRIPT_ID);
    expect((await run()).result).toBe('done');
  });

  it.each([
    SCRIPT_ID,
    ` ${SCRIPT_ID}\n`,
    `https://script.google.com/home/projects/${SCRIPT_ID}/edit`,
    `https://script.google.com/u/1/home/projects/${SCRIPT_ID}/settings`,
    `https://script.google.com/d/${SCRIPT_ID}/edit?usp=sharing`,
  ])('is taken from %s and kept beside what stood there', async (given) => {
    await writeScriptId(root, given);
    expect(JSON.parse(await readFile(path.join(root, '.clasp.json'), 'utf8'))).toEqual({
      scriptId: SCRIPT_ID,
      rootDir: 'dist',
    });
    expect((await run()).result).toBe('done');
  });
});

it('a project without clasp says how to install it', async () => {
  await writeScriptId(root, SCRIPT_ID);
  const outcome = await deploy({ root, clasp: null, check: async () => true, replace: false });
  expect(sayOutcome(outcome)).toMatch(/npm ci/);
});

describe('the command', () => {
  async function call(...args: string[]): Promise<{ status: number; said: string; complained: string }> {
    let said = '';
    let complained = '';
    const status = await main({
      args,
      root,
      clasp: claspThatSaid(WELL),
      check: async (name) => checked.push(name) > 0,
      say: (text) => {
        said += text;
      },
      complain: (text) => {
        complained += text;
      },
    });
    return { status, said, complained };
  }

  it('ends with 1 and says what to do where no script is known', async () => {
    const { status, said, complained } = await call();
    expect({ status, said }).toEqual({ status: 1, said: '' });
    expect(complained).toContain('npm run deploy -- --script');
  });

  it('takes the script, keeps it, and ends with 0 once all is pushed', async () => {
    expect(await call('--script', SCRIPT_ID)).toMatchObject({ status: 0, complained: '' });
    expect((await call()).status).toBe(0);
  });

  it('ends with 2 and says how it is called where it is called wrongly', async () => {
    for (const args of [['--past'], ['push'], ['--script']]) {
      const { status, complained } = await call(...args);
      expect(status).toBe(2);
      expect(complained).toContain('npm run deploy -- --paste');
    }
    expect(await asked()).toEqual([]);
  });

  it('helps', async () => {
    expect(await call('--help')).toMatchObject({ status: 0, said: expect.stringContaining('--replace') });
  });

  it('tells where the two files are and how to paste them, without clasp', async () => {
    const { status, said } = await call('--paste');
    expect(status).toBe(0);
    expect(checked).toEqual(['build', 'gate']);
    expect(await asked()).toEqual([]);
    expect(said).toContain(
      `  ${path.join(root, 'dist/Code.js')}\n  ${path.join(root, 'dist/appsscript.json')}\n`,
    );
    expect(said).toMatch(/ส่วนขยาย → Apps Script[\s\S]*appsscript\.json[\s\S]*กดเมนูเดิมอีกครั้ง/);
  });

  it('tells of a dialog that is to be pasted too', async () => {
    await writeFile(path.join(root, 'dist/about.html'), '');
    expect((await call('--paste')).said).toMatch(/HTML ตั้งชื่อตาม .*about\.html/);
  });
});

it.each(Object.keys(OBSTACLES) as (keyof typeof OBSTACLES)[])(
  'what is said of %s stands in Thai and English and ends with something to do',
  (result) => {
    const lines = sayOutcome({ result, detail: 'said by clasp' }).split('\n');
    expect(lines[0]).toMatch(/^✗ .*[ก-๙]/);
    expect(lines[1]).toMatch(/^ {2}[A-Za-z]/);
    expect(lines[1]).not.toMatch(/[ก-๙]/);
    expect(lines[2]).toBe('  (said by clasp)');
    const steps = lines.slice(4);
    expect(lines[3]).toBe('ทำต่อ / What to do:');
    expect(steps.length).toBeGreaterThan(1);
    for (const [index, line] of steps.entries()) {
      if (index % 2 === 0) expect(line).toMatch(new RegExp(`^ {2}${index / 2 + 1}\\. .*[ก-๙]`));
      else expect(line).toMatch(/^ {5}[A-Z]/);
    }
    expect(lines.join('\n')).not.toContain('แท็บ');
  },
);
