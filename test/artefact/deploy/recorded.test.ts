import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { amount, spread } from '../../support/depth.ts';
import { type Seen, seeClasp } from './real-clasp.ts';
import { SCENARIOS, signedIn } from './scenarios.ts';

/**
 * recorded.json is what the clasp of this project says and leaves in each scenario: KHANAEN_RECORD=1 writes it anew.
 * Without it the real clasp must still say the same: in a few of them for each commit, in all of them in the long suite.
 */
const FILE = new URL('recorded.json', import.meta.url);
const recorded: Record<string, Seen> = JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}'));
const isRecording = process.env.KHANAEN_RECORD === '1';
afterAll(async () => {
  if (isRecording) await writeFile(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
});

async function compare(name: string, seen: Promise<Seen>): Promise<void> {
  if (isRecording) recorded[name] = await seen;
  expect(await seen).toEqual(recorded[name]);
}

const who = ['show-authorized-user', '--json'];

it('clasp says as recorded that nobody is signed in', () => compare('signed out', seeClasp(who, {}, false)));

it('clasp says as recorded whose account it uses', () => compare('signed in', seeClasp(who, signedIn)));

it('clasp refuses as recorded to push when nobody is signed in', () =>
  compare('pushed while signed out', seeClasp(['push', '--force', '--json'], {}, false)));

const seen = spread(Object.entries(SCENARIOS), isRecording ? Infinity : amount(1, Infinity));

it.each(seen)('clasp says as recorded: %s', (name, { command, answers }) =>
  compare(name, seeClasp(command, answers)),
);
