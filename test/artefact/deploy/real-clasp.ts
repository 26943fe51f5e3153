import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Clasp, type Said, spawnClasp } from '../../../scripts/deploy/clasp.mjs';
import type { Answer } from './scenarios.ts';

const program = createRequire(import.meta.url).resolve('@google/clasp');
const stub = pathToFileURL(path.join(import.meta.dirname, 'answer-for-google.mjs')).href;

/** A sign-in that opens nothing: the answers come from a scenario. */
const SIGN_IN = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'none.apps.googleusercontent.com',
      client_secret: 'none',
      refresh_token: 'none',
      access_token: 'none',
      expiry_date: 1,
    },
  },
};

export interface Seen extends Said {
  /** What clasp left in `there/`, by name. */
  files: Record<string, string>;
}

/** The environment of a clasp that has a home of its own, made in `folder`, and answers in Google's place. */
async function environment(
  folder: string,
  answers: Record<string, Answer>,
  isSignedIn: boolean,
): Promise<NodeJS.ProcessEnv> {
  const home = path.join(folder, 'home');
  await mkdir(home);
  if (isSignedIn) await writeFile(path.join(home, '.clasprc.json'), JSON.stringify(SIGN_IN));
  return {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    NODE_OPTIONS: `--import ${stub}`,
    KHANAEN_ANSWERS: JSON.stringify(answers),
    KHANAEN_RECEIVED: path.join(folder, 'received.json'),
  };
}

/** The real clasp, signed in, in a Google that gives these answers and keeps in `received.json` what it got last. */
export async function answeredClasp(folder: string, answers: Record<string, Answer>): Promise<Clasp> {
  const env = await environment(folder, answers, true);
  return (where, ...args) => spawnClasp(program, where, args, env);
}

/** Runs the real clasp once, in a project of two files. */
export async function seeClasp(
  command: string[],
  answers: Record<string, Answer>,
  isSignedIn = true,
): Promise<Seen> {
  const folder = await mkdtemp(path.join(tmpdir(), 'khanaen-clasp-'));
  const rootDir = command[0] === 'pull' ? 'there' : 'dist';
  await mkdir(path.join(folder, 'dist'));
  await writeFile(path.join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'x'.repeat(57), rootDir }));
  await writeFile(path.join(folder, 'dist/Code.js'), 'function onOpen() {}\n');
  await writeFile(path.join(folder, 'dist/appsscript.json'), '{"timeZone":"Asia/Bangkok"}\n');
  const env = await environment(folder, answers, isSignedIn);
  const said = await spawnClasp(program, folder, command, env);
  const names = await readdir(path.join(folder, 'there')).catch(() => []);
  const files: Record<string, string> = {};
  for (const name of names.sort()) files[name] = await readFile(path.join(folder, 'there', name), 'utf8');
  return { ...said, files };
}
