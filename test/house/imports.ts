import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** One file that another names, for its values or for its types. */
export interface Import {
  /** As written: `./sheet.ts`, `node:fs`. */
  readonly written: string;
  /** The file, relative to the same folder; null for a package. */
  readonly file: string | null;
}

/** An import that is for types alone would be gone before anybody asks: it is read as any other. */
const TYPES_ONLY = /^(import|export) type (?=\{|\* as |\w+ from )/gm;

/** What each file names, as the bundler understands it. `names`: files relative to a folder, that of the sources. */
export async function importsOf(
  names: readonly string[],
  folder = SRC,
): Promise<ReadonlyMap<string, readonly Import[]>> {
  const { metafile } = await build({
    absWorkingDir: folder,
    stdin: { resolveDir: folder, contents: names.map((name) => `import './${name}';`).join('\n') },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    loader: { '.css': 'empty' },
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [
      {
        name: 'types-too',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
            loader: 'ts',
            contents: readFileSync(file, 'utf8').replace(TYPES_ONLY, '$1 '),
          })),
      },
    ],
  });
  const found = names.map((name): [string, Import[]] => [
    name,
    (metafile.inputs[name]?.imports ?? []).map(({ path: file, original, external }) => ({
      written: original ?? file,
      file: external ? null : path.posix.normalize(file),
    })),
  ]);
  return new Map(found);
}
