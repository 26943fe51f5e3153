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
await import('../build/bench.mjs');
