import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAddOn } from '../../scripts/gate/check-add-on.mjs';
import { checkClasp } from '../../scripts/gate/check-clasp.mjs';
import { makeProject, type Project, SOURCES } from './make-project.ts';

let project: Project;
beforeEach(async () => {
  project = await makeProject();
});
afterEach(() => rm(project.root, { recursive: true }));

const inDist = (name: string): string => path.join(project.dist, name);
const append = (text: string): Promise<void> => appendFile(inDist('Code.js'), text);
async function edit(from: string | RegExp, to: string): Promise<void> {
  const code = await readFile(inDist('Code.js'), 'utf8');
  expect(code).toMatch(from);
  await writeFile(inDist('Code.js'), code.replace(from, to));
}

describe('the gate before Google', () => {
  it('lets an add-on pass that has everything', async () => {
    const { problems, functions, bytes } = await checkAddOn(project);
    expect(problems).toEqual([]);
    expect(functions).toHaveLength(11);
    expect(bytes).toBeGreaterThan(1000);
  });

  it.each<[what: string, spoil: () => Promise<void>, message: RegExp]>([
    ['module syntax', () => append('export {};'), /no plain ES2019 script/],
    ['syntax of 2020', () => append('var a = khanaen?.onOpen;'), /no plain ES2019 script/],
    [
      'a missing function',
      () =>
        edit(/^function checkData\(\) \{\n {2}return khanaen/m, 'function checkDat() {\n  return khanaen'),
      /no top-level function checkData/,
    ],
    [
      'a function inside a variable',
      () =>
        edit(
          /^function checkData\(\) \{\n {2}return khanaen/m,
          'var checkData = function () {\n  return khanaen',
        ),
      /no top-level function checkData/,
    ],
    ['a function nobody asked for', () => append('function extra() {}'), /extra, which is no entry point/],
    ['a timer', () => append('setTimeout(function () {}, 1);'), /global setTimeout does not exist/],
    [
      'a global that is only asked for',
      () => append('var a = typeof process;'),
      /global process does not exist/,
    ],
    [
      'a service beyond our scopes',
      () => edit('return khanaen.checkData()', 'return UrlFetchApp.fetch("")'),
      /global UrlFetchApp/,
    ],
    [
      'another file by its id',
      () => edit('return khanaen.checkData()', "return SpreadsheetApp.openById('')"),
      /line \d+: openById opens another file/,
    ],
    [
      'another file of one that is passed around',
      () => edit('return khanaen.checkData()', "return (app => app['openByUrl'](''))(SpreadsheetApp)"),
      /openByUrl opens another file/,
    ],
    [
      'a file of its own',
      () => edit('return khanaen.checkData()', 'const { create } = SpreadsheetApp;\n  return create("")'),
      /SpreadsheetApp\.create makes another file/,
    ],
    [
      'a service that a comment names',
      () => append('// unlike UrlFetchApp, this stays here'),
      /a comment names UrlFetchApp/,
    ],
    ['a method that a comment names', () => append('/* not openById */'), /a comment names openById/],
    [
      'a script without its scope in the opening comment',
      () => edit('@OnlyCurrentDoc', 'OnlyCurrentDoc'),
      /lacks @OnlyCurrentDoc/,
    ],
    ['a scope that stands further down', () => edit('/**', '/* */\n/**'), /lacks @OnlyCurrentDoc/],
    ['what nobody sees', () => append('//\u00a0'), /invisible character a0/],
    ['a minified script', () => append(`/*${'x'.repeat(40_000)}*/`), /nobody can read it/],
    [
      'a comment that is not directly above',
      () => edit(/\*\/\s+function KPI_SCORE/, '*/\nvar a;\nfunction KPI_SCORE'),
      /KPI_SCORE has no JSDoc comment/,
    ],
    [
      'a comment without its tag',
      () => edit('KPI_GRADE.\n * @customfunction', 'KPI_GRADE.'),
      /KPI_GRADE: @customfunction is missing/,
    ],
    [
      'a tag where none belongs',
      () => edit('/** checkData.', '/** @customfunction'),
      /checkData: @customfunction is out of place/,
    ],
    [
      'another parameter name',
      () =>
        edit(
          /^function KPI_WEIGHTED\(scores, weights\) \{\n {2}return khanaen/m,
          'function KPI_WEIGHTED(a, weights) {\n  return khanaen',
        ),
      /takes \(a, weights\)/,
    ],
    [
      'nothing behind an entry point',
      () => edit('THAI_DIGITS: () =>', 'DIGITS: () =>'),
      /THAI_DIGITS has nothing behind it/,
    ],
    [
      'a service needed while loading',
      () => append('SpreadsheetApp.getUi();'),
      /cannot be loaded without services/,
    ],
    ['1,100 KB', () => append(`/*${'x\n'.repeat(550 * 1024)}*/`), /allowed are 1126400/],
    ['an extra script', () => writeFile(inDist('More.js'), ''), /More\.js does not belong here/],
    ['a missing manifest', () => rm(inDist('appsscript.json')), /appsscript\.json is missing/],
    ['a wider scope', () => edit2('appsscript.json', '.currentonly', ''), /appsscript\.json differs/],
  ])('stops %s', async (_, spoil, message) => {
    await spoil();
    const { problems } = await checkAddOn(project);
    expect(problems.join('\n')).toMatch(message);
  });
});

async function edit2(name: string, from: string, to: string): Promise<void> {
  await writeFile(inDist(name), (await readFile(inDist(name), 'utf8')).replace(from, to));
}

describe('clasp', () => {
  const files = ['Code.js', 'appsscript.json'];

  it('pushes the script and its manifest, whatever else lies about', async () => {
    await writeFile(inDist('More.js'), '');
    expect(await checkClasp(project.root, files)).toEqual([]);
  });

  it('is stopped when the manifest is missing', async () => {
    await rm(inDist('appsscript.json'));
    expect(await checkClasp(project.root, files)).toEqual([
      'clasp would push dist/Code.js instead of dist/Code.js, dist/appsscript.json',
    ]);
  });
});

describe('the build', () => {
  it('takes names and comments of entry points from the source', async () => {
    const code = await readFile(inDist('Code.js'), 'utf8');
    expect(code).toContain(
      '/** KPI_GRADE.\n * @customfunction */\nfunction KPI_GRADE(percent, bounds) {\n  return khanaen.KPI_GRADE(percent, bounds);\n}\n',
    );
  });

  it('puts a dialog beside the script, and the gate knows it', async () => {
    await writeFile(path.join(project.source, 'about.html'), '<p>คะแนน</p>');
    expect((await checkAddOn(project)).problems.join()).toMatch(/about\.html is missing/);
    const other = await makeProject({ 'about.html': '<p>คะแนน</p>' });
    expect((await checkAddOn(other)).problems).toEqual([]);
    await rm(other.root, { recursive: true });
  });

  it('carries the licence of every package inside', async () => {
    const other = await makeProject({
      'index.ts': `import { inflateSync } from 'fflate';\nexport const one = inflateSync(new Uint8Array(0));\n${SOURCES['index.ts']}`,
    });
    const code = await readFile(path.join(other.dist, 'Code.js'), 'utf8');
    expect(code).toMatch(/Contains fflate 0\.8\.3[\s\S]*Arjun Barrett/);
    // The package looks for a TextDecoder, which is no concern of its licence.
    expect((await checkAddOn(other)).problems.filter((one) => !/TextDecoder/.test(one))).toEqual([]);
    await rm(other.root, { recursive: true });
  });

  it.each([
    ['an undocumented function', 'export function a() {}', /a has no JSDoc comment/],
    ['a constant among the entry points', '/** A. */\nexport const a = 1;', /every export must be/],
    [
      'an unnamed parameter',
      '/** A. */\nexport function a({ b }: { b: 1 }) { return b; }',
      /has no name of its own/,
    ],
    [
      'a parameter named like an import',
      "import { b } from './b.ts';\nb();\n/** A. */\nexport function a(b: unknown) { return b; }",
      /name of something else/,
    ],
  ])('refuses %s', async (_, source, message) => {
    await expect(makeProject({ 'entry-points.ts': source })).rejects.toThrow(message);
  });
});
