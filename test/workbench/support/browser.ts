import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/**
 * Starts the browser that npm brought. Not with the arguments that come along with it: those switch off the very checks
 * of origins that the workbench relies on.
 */
export async function startBrowser(): Promise<Browser> {
  return driver.launch({
    executablePath: await unpack(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** The browser comes packed. Whichever test file is first unpacks it for all; the others wait until it is whole. */
async function unpack(): Promise<string> {
  const turn = path.join(tmpdir(), 'workbench-browser');
  const whole = path.join(turn, 'whole');
  const isFirst = await mkdir(turn).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const program = await chromium.executablePath();
    await writeFile(whole, '');
    return program;
  }
  for (let tries = 0; !existsSync(whole); tries += 1) {
    if (tries > 600) throw new Error('the browser was not unpacked within a minute');
    await wait(100);
  }
  return chromium.executablePath();
}
