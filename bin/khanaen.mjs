#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../build/khanaen.mjs', import.meta.url);
const addOn = new URL('../dist/Code.js', import.meta.url);
const page = new URL('../build/page/index.html', import.meta.url);
const rollUpPage = new URL('../build/rollup/page.css', import.meta.url);

try {
  // `npm ci` builds all of them; `npm ci --ignore-scripts` does not.
  if (![program, addOn, page, rollUpPage].every((part) => existsSync(part))) {
    const { buildAll } = await import('../scripts/build.mjs');
    await buildAll((line) => console.error(line));
  }
  await import(program.href);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
  console.error('khanaen: ยังติดตั้งไม่ครบ โปรดสั่ง npm ci ในโฟลเดอร์ของโปรแกรมก่อน (run npm ci first)');
  process.exitCode = 2;
}
