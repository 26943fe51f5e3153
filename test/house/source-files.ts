import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf, SRC } from './imports.ts';

export interface SourceFile {
  /** Relative to src/, with slashes. */
  name: string;
  /** The first folder of its name: scoring, workbook, addon, language or local. */
  room: string;
  /** Files that it imports or re-exports, relative to src/. */
  uses: string[];
  /** The same of packages, as written. */
  packages: string[];
  /** What it declares for others: values and types, without what it only passes on. */
  exports: string[];
  /** Its text without comments. */
  code: string;
}

/** Every TypeScript file below src/ but declarations. */
export async function sourceFiles(): Promise<SourceFile[]> {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort();
  const imports = await importsOf(names);
  return names.map((name) => {
    const named = imports.get(name) ?? [];
    const text = readFileSync(path.join(SRC, name), 'utf8');
    return {
      name,
      room: name.split('/')[0] ?? '',
      uses: named.flatMap(({ file }) => file ?? []),
      packages: named.flatMap(({ file, written }) => (file === null ? [written] : [])),
      exports: exportsIn(text),
      code: withoutComments(text),
    };
  });
}

const EXPORT = /^export (?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/gm;

/** Names that a file declares and exports. Formatted code has each of them at the beginning of a line. */
export const exportsIn = (text: string): string[] =>
  Array.from(text.matchAll(EXPORT), ([, name = '']) => name);

/** Strings, templates and regular expressions are stepped over, so that a `//` inside one is none. */
export function withoutComments(text: string): string {
  const token =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[=(,:!&|?;\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(token, (match) => (/^\/[/*]/.test(match) ? ' ' : match));
}
