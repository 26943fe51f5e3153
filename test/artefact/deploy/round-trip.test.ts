import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deploy } from '../../../scripts/deploy/deploy.mjs';
import { writeScriptId } from '../../../scripts/deploy/script-id.mjs';
import { amount } from '../../support/depth.ts';
import { makeProject, type Project } from '../make-project.ts';
import { answeredClasp } from './real-clasp.ts';
import { SCENARIOS } from './scenarios.ts';

let project: Project;
beforeEach(async () => {
  project = await makeProject();
  await writeScriptId(project.root, '1'.padEnd(57, 'x'));
});
afterEach(() => rm(project.root, { recursive: true }));

it('the real clasp brings exactly the built script and its manifest to Google', async () => {
  const clasp = await answeredClasp(project.root, SCENARIOS['the script is pushed']?.answers ?? {});
  const outcome = await deploy({ root: project.root, clasp, check: async () => true, replace: false });
  expect(outcome.result).toBe('done');
  const { files } = JSON.parse(await readFile(path.join(project.root, 'received.json'), 'utf8'));
  const built = (name: string): Promise<string> => readFile(path.join(project.dist, name), 'utf8');
  expect(files).toEqual([
    { name: 'appsscript', type: 'JSON', source: await built('appsscript.json') },
    { name: 'Code', type: 'SERVER_JS', source: await built('Code.js') },
  ]);
});

// It starts clasp three times: that is for the long suite.
if (amount(0, 1) > 0) {
  it('the real clasp brings nothing to Google while the API is off', async () => {
    const clasp = await answeredClasp(project.root, SCENARIOS['the API is off']?.answers ?? {});
    const outcome = await deploy({ root: project.root, clasp, check: async () => true, replace: false });
    expect(outcome.result).toBe('api-off');
    await expect(readFile(path.join(project.root, 'received.json'))).rejects.toThrow('ENOENT');
  });
}
