import { readdirSync, readFileSync } from 'node:fs';
import { type Node, parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { ALL_SCOPES, METHOD_SCOPES, SCOPE, scopeOf } from '../../src/local/stand-in/method-scopes.ts';
import { newWorkbook } from '../../src/local/stand-in/workbook.ts';
import { code, deskOver, sampleDesk } from '../addon/support.ts';

const TYPES = new URL('../../node_modules/@types/google-apps-script/', import.meta.url);

/** What every script has without Google. */
const LANGUAGE = new Set(
  [Array, String, Number, Boolean, Map, Set, Date, RegExp, Error, Promise, Function, Object, BigInt].flatMap(
    (type) => [...Object.getOwnPropertyNames(type.prototype), ...Object.getOwnPropertyNames(type)],
  ),
);

/** The names of all methods of all services, as Google's types have them. */
const GOOGLES = new Set(
  readdirSync(TYPES)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, TYPES), 'utf8').matchAll(/^\s+(\w+)(?:<[^>]*>)?\(/gm)])
    .map(([, method = '']) => method),
);

const REFERENCE = 'https://developers.google.com/apps-script/reference/';

const known = new Set(METHOD_SCOPES.flatMap(({ methods }) => methods.split(/\s+/)));

/** The methods of Google's that a script calls, by name; what the language has by that name too does not count. */
function methodsIn(script: string): string[] {
  const called = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const one = node as Node & { callee?: Node & { computed?: boolean; property?: { name?: string } } };
    const name =
      one.type === 'CallExpression' && !one.callee?.computed ? one.callee?.property?.name : undefined;
    if (name) called.add(name);
    for (const child of Object.values(node)) walk(child);
  };
  walk(parse(script, { ecmaVersion: 2019 }));
  return [...called].filter((name) => GOOGLES.has(name) && !LANGUAGE.has(name));
}

/** Methods of the add-on's own objects that Google has by the same name; the gate looks for SpreadsheetApp.open itself. */
const OURS = new Set(['after', 'format', 'onOpen', 'open', 'position', 'update']);

const unknownIn = (script: string): string[] =>
  methodsIn(script).filter((name) => !known.has(name) && !OURS.has(name));

describe('the table of what each method needs', () => {
  it('has every method of Google’s that the bundle calls', () => {
    expect(methodsIn(code).length).toBeGreaterThan(100);
    expect(unknownIn(code)).toEqual([]);
  });

  it('has not a method that is planted in the bundle', () => {
    const planted = `${code}\nfunction planted() { UrlFetchApp.fetch(''); DriveApp.getFileById(''); }`;
    expect(unknownIn(planted)).toEqual(['fetch', 'getFileById']);
  });

  it('has no method twice, and no name that Google does not have', () => {
    const all = METHOD_SCOPES.flatMap(({ type, methods }) =>
      methods.split(/\s+/).map((one) => `${type}.${one}`),
    );
    expect(new Set(all).size).toBe(all.length);
    expect([...known].filter((name) => !GOOGLES.has(name))).toEqual([]);
  });

  it('knows every call of a whole round, and of a test of the system', () => {
    const desk = sampleDesk();
    for (const name of [
      'onOpen',
      'calculateScores',
      'checkData',
      'syncForms',
      'setEditRights',
      'recordMonth',
    ])
      desk.addOn.call(name);
    for (const name of ['closeRound', 'startNextRound', 'showAbout']) desk.addOn.call(name);
    const other = deskOver(newWorkbook());
    other.addOn.call('testSystem');
    const calls = new Set([...desk.standIn.calls.log, ...other.standIn.calls.log]);
    expect([...calls].filter((name) => scopeOf(name) === undefined)).toEqual([]);
  });

  it('needs no more scopes than the manifest asks for, and every one of them', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../appsscript.json', import.meta.url), 'utf8'));
    expect(ALL_SCOPES.map((scope) => SCOPE + scope)).toEqual(manifest.oauthScopes);
    const needed = new Set(METHOD_SCOPES.flatMap(({ scope }) => scope ?? []));
    expect([...needed].sort()).toEqual([...ALL_SCOPES].sort());
  });

  it('is the list in docs/scopes.md', () => {
    const page = readFileSync(new URL('../../docs/scopes.md', import.meta.url), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| \w+ \| (?:`|–)/.test(line));
    expect(rows).toEqual(
      METHOD_SCOPES.map(({ type, scope, source, page: where, methods }) => {
        const needed = scope === null ? '–' : `\`${scope}\``;
        return `| ${type} | ${needed} | [${source}](${REFERENCE}${where}) | ${methods.split(/\s+/).join(', ')} |`;
      }),
    );
  });

  it('names its source for each', () => {
    for (const { source, page } of METHOD_SCOPES) {
      expect(['doc', 'known']).toContain(source);
      expect(page).toMatch(/^[a-z]+\/[a-z-]+$/);
    }
  });
});

describe('a user who agreed to some of the scopes', () => {
  const agreedTo = (...scopes: string[]) => deskOver(newWorkbook(), { agreedTo: scopes });

  it('has the menu, whatever it was', () => {
    const desk = agreedTo();
    desk.addOn.call('onOpen');
    expect(desk.standIn.menus).toHaveLength(1);
  });

  it('is refused the sheet without its scope, and asked for it', () => {
    const desk = agreedTo('script.container.ui');
    expect(() => desk.addOn.call('setUpWorkbook')).toThrow('Authorization is required');
    expect(desk.standIn.run.askedFor).toEqual([`${SCOPE}spreadsheets.currentonly`]);
  });
});
