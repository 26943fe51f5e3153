import { parse } from 'acorn';
import { ALLOWED_GLOBALS, FORBIDDEN_MEMBERS, INVISIBLE, MAXIMUM_BYTES } from './expected.mjs';
import { forbiddenMembers } from './forbidden-members.mjs';
import { freeGlobals } from './free-globals.mjs';

/**
 * @typedef {object} ExpectedFunction
 * @property {string} name
 * @property {string[] | null} params null: any
 * @property {boolean} custom meant for cells
 */

/**
 * Checks the text of Code.js: a plain ES2019 script that people can read, real top-level functions with their comments,
 * nothing that is not there on Apps Script or that our scopes do not cover.
 * @param {string} code
 * @param {ExpectedFunction[]} expected
 * @returns {string[]} what is wrong, empty when all is well
 */
export function checkCode(code, expected) {
  /** @type {import('acorn').Comment[]} */
  const comments = [];
  /** @type {import('acorn').Program} */
  let program;
  try {
    program = parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true, onComment: comments });
  } catch (error) {
    return [`Code.js is no plain ES2019 script: ${error instanceof Error ? error.message : error}`];
  }
  const bytes = Buffer.byteLength(code);
  const problems = bytes < MAXIMUM_BYTES ? [] : [`Code.js has ${bytes} bytes, allowed are ${MAXIMUM_BYTES}`];
  for (const [name, line] of freeGlobals(program)) {
    if (!ALLOWED_GLOBALS.has(name))
      problems.push(`Code.js line ${line}: the global ${name} does not exist on Apps Script`);
  }
  for (const { name, line } of forbiddenMembers(program, FORBIDDEN_MEMBERS))
    problems.push(`Code.js line ${line}: ${name} ${FORBIDDEN_MEMBERS[name]}`);
  return [
    ...problems,
    ...checkComments(comments),
    ...checkReading(code),
    ...checkFunctions(code, program, comments, expected),
  ];
}

/**
 * Google infers the scopes of a script without a manifest from its words, those in comments too.
 * @param {import('acorn').Comment[]} comments
 */
function checkComments(comments) {
  const problems = [];
  for (const { value, loc } of comments) {
    for (const [word] of value.matchAll(/\b[A-Za-z]\w*\b/g)) {
      const isService = /^[A-Z]\w*App$/.test(word) && !ALLOWED_GLOBALS.has(word);
      if (!isService && !Object.hasOwn(FORBIDDEN_MEMBERS, word)) continue;
      problems.push(
        `Code.js line ${loc?.start.line}: a comment names ${word}, for which Google would ask for a scope`,
      );
    }
  }
  return problems;
}

/** Characters a line on average; a readable bundle has some 50, a minified one thousands. */
const MOST_A_LINE = 120;

/** @param {string} code */
function checkReading(code) {
  const problems = [];
  const opening = /^\/\*\*(?:(?!\*\/)[\s\S])*\*\//.exec(code)?.[0] ?? '';
  if (!/^ \* @OnlyCurrentDoc$/m.test(opening)) {
    problems.push(
      'Code.js: its opening comment lacks @OnlyCurrentDoc, which narrows what a pasted script asks for',
    );
  }
  const lines = code.split('\n');
  if (code.length / lines.length > MOST_A_LINE) problems.push('Code.js is minified: nobody can read it');
  for (const [index, line] of lines.entries()) {
    const found = INVISIBLE.exec(line)?.[0].charCodeAt(0).toString(16);
    if (found) problems.push(`Code.js line ${index + 1}: the invisible character ${found} stands as itself`);
  }
  return problems;
}

/**
 * @param {string} code
 * @param {import('acorn').Program} program
 * @param {import('acorn').Comment[]} comments
 * @param {ExpectedFunction[]} expected
 */
function checkFunctions(code, program, comments, expected) {
  const problems = [];
  const functions = program.body.filter((statement) => statement.type === 'FunctionDeclaration');
  for (const { name, params, custom } of expected) {
    const found = functions.find((one) => one.id.name === name);
    if (!found) {
      problems.push(`Code.js has no top-level function ${name}`);
      continue;
    }
    const given = found.params.map((param) => (param.type === 'Identifier' ? param.name : '…')).join(', ');
    if (params && given !== params.join(', ')) {
      problems.push(`${name} takes (${given}) instead of (${params.join(', ')})`);
    }
    const above = comments.find(
      (one) => one.end <= found.start && /^\r?\n$/.test(code.slice(one.end, found.start)),
    );
    const text = above?.type === 'Block' && above.value.startsWith('*') ? above.value : '';
    if (!text) problems.push(`${name} has no JSDoc comment directly above it`);
    else if (/@customfunction\b/.test(text) !== custom) {
      problems.push(`${name}: @customfunction is ${custom ? 'missing' : 'out of place'}`);
    }
  }
  const names = new Set(expected.map((one) => one.name));
  for (const one of functions) {
    if (!names.has(one.id.name)) problems.push(`Code.js declares ${one.id.name}, which is no entry point`);
  }
  for (const statement of program.body) {
    if (statement.type === 'FunctionDeclaration' || 'directive' in statement || isBundle(statement)) continue;
    problems.push(
      `Code.js line ${statement.loc?.start.line}: only the bundle and functions belong on the top level`,
    );
  }
  return problems;
}

/** @param {import('acorn').Statement | import('acorn').ModuleDeclaration} statement */
function isBundle(statement) {
  if (statement.type !== 'VariableDeclaration') return false;
  return statement.declarations.every((one) => one.id.type === 'Identifier' && one.id.name === 'khanaen');
}
