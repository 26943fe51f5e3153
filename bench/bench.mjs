import { build } from 'esbuild';

// The bench is TypeScript over the same sources as the program: bundled to build/, then run.
await build({
  entryPoints: ['bench/bench.ts'],
  outfile: 'build/bench.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
// A name that types need not know: the file is made above.
await import(new URL('../build/bench.mjs', import.meta.url).href);
