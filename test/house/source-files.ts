import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

export interface SourceFile {
  /** Relative to src/, with slashes. */
  name: string;
  /** The first folder of its name: scoring, workbook, addon, language or local. */
  room: string;
  /** What it imports or re-exports, as written. */
  imports: string[];
  /** Its text without comments. */
  code: string;
}

/** Every TypeScript file below src/. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const code = withoutComments(readFileSync(path.join(SRC, name), 'utf8'));
      return { name, room: name.split('/')[0] ?? '', imports: importsOf(code), code };
    });
}

/** Where a relative import leads, relative to src/; a package's name otherwise. */
export function target(file: SourceFile, imported: string): string {
  return imported.startsWith('.') ? path.posix.join(path.posix.dirname(file.name), imported) : imported;
}

function importsOf(code: string): string[] {
  const pattern = /\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;
  return [...code.matchAll(pattern)].map((match) => match[2] ?? '');
}

/** Strings, templates and regular expressions are stepped over, so that a `//` inside one is none. */
export function withoutComments(text: string): string {
  const token =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[=(,:!&|?;\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(token, (match) => (/^\/[/*]/.test(match) ? ' ' : match));
}
