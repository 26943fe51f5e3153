import type { FunctionHelp } from './messages.ts';

const FUNCTION = /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction\s*)\*\/\s*function (\w+)\(([^)]*)\)/g;

/** The custom functions of the built add-on with the help that stands above each, as Sheets reads it. */
export function readFunctions(code: string): FunctionHelp[] {
  return [...code.matchAll(FUNCTION)].map(([, comment = '', name = '', parameters = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*\s?/, '').trim());
    const about = (parameter: string): string => {
      const line = lines.find((one) => new RegExp(`^@param\\s+\\{[^}]*\\}\\s+${parameter}\\s`).test(one));
      return line?.replace(/^@param\s+\{[^}]*\}\s+\S+\s+/, '') ?? '';
    };
    return {
      name,
      about: lines.filter((line) => line !== '' && !line.startsWith('@')).join(' '),
      parameters: parameters
        .split(',')
        .map((parameter) => parameter.trim())
        .filter((parameter) => parameter !== '')
        .map((parameter) => ({ name: parameter, about: about(parameter) })),
    };
  });
}
