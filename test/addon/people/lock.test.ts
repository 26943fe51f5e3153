import { describe, expect, test } from 'vitest';
import { amount } from '../../support/depth.ts';
import { COMMANDS, deskFor, press } from './every-command.ts';

const RELEASE = 'Lock.releaseLock';
const FLUSH = 'SpreadsheetApp.flush';

/** What stands right before each release of the lock. */
const beforeReleases = (log: readonly string[]): (string | undefined)[] =>
  log.flatMap((name, at) => (name === RELEASE ? [log[at - 1]] : []));

describe.each(COMMANDS)('%s', (entry, make) => {
  const whole = deskFor(make);
  press(whole, entry);
  const { log } = whole.standIn.calls;

  test('has all it wrote in the sheet before it lets the next one in', () => {
    const before = beforeReleases(log);
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before)).toEqual(new Set([FLUSH]));
  });

  test('asks nothing while it holds the lock, which a question would take away', () => {
    const held = log.reduce<{ isHeld: boolean; asked: string[] }>(
      ({ isHeld, asked }, name) => ({
        isHeld: name === 'Lock.tryLock' || (isHeld && name !== RELEASE),
        asked: isHeld && /^Ui\.(?:alert|prompt)$/.test(name) ? [...asked, name] : asked,
      }),
      { isHeld: false, asked: [] },
    );
    expect(held).toEqual({ isHeld: false, asked: [] });
  });

  test('has it there too where it fails, at whatever call', () => {
    const first = log.indexOf('Lock.tryLock') + 2;
    const last = log.lastIndexOf(RELEASE);
    const step = Math.max(1, Math.floor((last - first) / amount(2, 40)));
    for (let failAtCall = first; failAtCall < last - 1; failAtCall += step) {
      const desk = deskFor(make, { failAtCall });
      press(desk, entry);
      expect(new Set(beforeReleases(desk.standIn.calls.log)), `call ${failAtCall}`).toEqual(new Set([FLUSH]));
    }
  });

  test('gives the lock back where even that fails, and says so', () => {
    const at = log.indexOf(RELEASE);
    const desk = deskFor(make, {
      beforeCall: (n: number) => {
        if (n === at || n === at + 1) throw new Error('Service Spreadsheets failed');
      },
    });
    expect(press(desk, entry)).toMatch(/^ทำไม่เสร็จ.*กดเมนูเดิมอีกครั้ง/);
    expect(desk.standIn.calls.log).toContain(RELEASE);
  });
});
