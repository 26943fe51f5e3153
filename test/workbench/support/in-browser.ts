import { test } from 'vitest';

/**
 * A test with a real browser. What a menu of the grid shows, and when, hangs on how busy the machine is: what fails is
 * tried twice more, and only what fails every time is told as failed. With KHANAEN_RETRY=0 it is tried once.
 */
export const inBrowser = (name: string, act: () => Promise<void>): void =>
  test(name, { retry: process.env.KHANAEN_RETRY === '0' ? 0 : 2 }, act);
