import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { sample } from './bench.ts';
import { startBrowser } from './browser.ts';
import { Desk } from './desk.ts';

/** A browser, the scored sample and a desk to work with them, for all tests of the file that imports them. */
export let browser: Browser;
export let scored: Uint8Array;
export const desk = new Desk();

beforeAll(async () => {
  [browser, scored] = await Promise.all([startBrowser(), sample(true)]);
});

afterEach(() => desk.clear());

afterAll(() => browser.close());
