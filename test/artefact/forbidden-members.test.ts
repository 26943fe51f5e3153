import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { forbiddenMembers } from '../../scripts/gate/forbidden-members.mjs';

const foundIn = (code: string): string[] =>
  forbiddenMembers(parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true }), {
    openById: '',
    'SpreadsheetApp.open': '',
  }).map(({ name }) => name);

it.each<[code: string, found: string[]]>([
  ['SpreadsheetApp.openById("x")', ['openById']],
  ['app.openById', ['openById']],
  ['a().b.openById("x")', ['openById']],
  ['app["openById"]("x")', ['openById']],
  ['app[`openById`]("x")', ['openById']],
  ['var { openById } = SpreadsheetApp', ['openById']],
  ['var { "openById": o = 1 } = a', ['openById']],
  ['({ openById: o } = a)', ['openById']],
  ['function f({ openById }) {}', ['openById']],
  ['(({ openById }) => 1)', ['openById']],
  ['SpreadsheetApp.open(file)', ['SpreadsheetApp.open']],
  ['var { open } = SpreadsheetApp', ['SpreadsheetApp.open']],
  ['dialog.open(file)', []],
  ['var { open } = dialog', []],
  ['var openById = 1; openById', []],
  ['"openById"', []],
  ['({ openById: 1 })', []],
  ['a[openById]', []],
  ['a.toString; a.hasOwnProperty', []],
])('%s', (code, found) => {
  expect(foundIn(code)).toEqual(found);
});
