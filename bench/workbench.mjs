import { build } from 'esbuild';

// As bench.mjs does it.
await build({
  entryPoints: ['bench/workbench.ts'],
  outfile: 'build/bench-workbench.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
await import(new URL('../build/bench-workbench.mjs', import.meta.url).href);
