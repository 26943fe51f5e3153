import { parse } from 'acorn';
import { transform } from 'esbuild';

/**
 * One function that Google Sheets can call.
 * @typedef {object} EntryPoint
 * @property {string} name
 * @property {string[]} params parameter names as in the source, without types, defaults and question marks
 * @property {string} comment the JSDoc comment directly above the function, complete with its delimiters
 */

/**
 * Reads the entry points of a TypeScript module whose every export is an `export function` with a JSDoc comment.
 *
 * esbuild drops JSDoc but keeps legal comments, so each `/**` is shown to it as a legal comment; what it returns
 * is plain JavaScript that acorn can read.
 * @param {string} source
 * @param {string} file for messages only
 * @returns {Promise<EntryPoint[]>}
 * @throws {Error} when an export is no documented function, or its parameters cannot be named outside
 */
export async function readEntryPoints(source, file) {
  const { code } = await transform(source.replaceAll('/**', '/*!'), {
    loader: 'ts',
    charset: 'utf8',
    legalComments: 'inline',
  });
  /** @type {import('acorn').Comment[]} */
  const comments = [];
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
  return program.body
    .filter((statement) => statement.type.startsWith('Export'))
    .map((statement) => {
      if (
        statement.type !== 'ExportNamedDeclaration' ||
        statement.declaration?.type !== 'FunctionDeclaration'
      ) {
        throw new Error(`${file}: every export must be an "export function"`);
      }
      const name = statement.declaration.id.name;
      const above = comments.find(
        (comment) => comment.end <= statement.start && code.slice(comment.end, statement.start).trim() === '',
      );
      if (!above?.value.startsWith('!'))
        throw new Error(`${file}: ${name} has no JSDoc comment directly above it`);
      const params = statement.declaration.params.map((param) => nameOf(param, name, file));
      checkSpelling(name, params, source, file);
      return { name, params, comment: `/**${above.value.slice(1)}*/` };
    });
}

/**
 * @param {import('acorn').Pattern} param
 * @param {string} owner
 * @param {string} file
 * @returns {string}
 */
function nameOf(param, owner, file) {
  if (param.type === 'Identifier') return param.name;
  if (param.type === 'AssignmentPattern') return nameOf(param.left, owner, file);
  throw new Error(`${file}: a parameter of ${owner} has no name of its own (${param.type})`);
}

/**
 * esbuild renames a parameter that shadows a name of its module; users would then see `value2` while typing.
 * @param {string} name
 * @param {string[]} params
 * @param {string} source
 * @param {string} file
 */
function checkSpelling(name, params, source, file) {
  const heads = source.split(new RegExp(`export function ${name}\\b`)).slice(1);
  const words = new Set(
    heads
      .at(-1)
      ?.split('{', 1)[0]
      ?.match(/[\w$]+/g),
  );
  for (const param of params) {
    if (!words.has(param)) {
      throw new Error(
        `${file}: a parameter of ${name} has the name of something else in the file (${param})`,
      );
    }
  }
}
