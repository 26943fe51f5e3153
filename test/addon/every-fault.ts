import { expect } from 'vitest';
import type { RunOptions } from '../../src/local/stand-in/run.ts';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { amount, spread } from '../support/depth.ts';
import { difference, lookOfAll, points } from './fault-support.ts';
import type { Desk } from './support.ts';

/** Something people press that may die at any call, and that a second press has to bring to its end. */
export interface Press {
  readonly start: () => Workbook;
  /** Presses it with the answers it asks for. */
  readonly press: (workbook: Workbook, options: RunOptions) => Desk;
  /** Looks at the workbook as the dead run left it. */
  readonly half?: (workbook: Workbook, where: string) => void;
  /** So many calls in `npm test`. */
  readonly few: number;
}

/** All that a later run may see of a workbook. */
const stateOf = (workbook: Workbook): string =>
  JSON.stringify([
    lookOfAll(workbook),
    workbook.sheets.map(({ id }) => id),
    [...workbook.properties],
    workbook.active,
  ]);

/**
 * Lets it die, by a call that fails and by time that is over, and presses it again: then all stands as after one press
 * that went well, and a press more changes nothing. In the long suite at every call; runs that die alike are completed
 * once, since a later press sees the same. Every ninth of them dies once more before it is completed.
 */
export function dieAtCalls({ start, press, half, few }: Press): void {
  const whole = press(start(), {});
  const { log } = whole.standIn.calls;
  const wanted = lookOfAll(whole.workbook);
  const idle = (workbook: Workbook, where: string): void => {
    expect(press(workbook, {}).standIn.calls.changes, `pressed again ${where}`).toBe(0);
    expect(difference(lookOfAll(workbook), wanted), `pressed again ${where}`).toBe('');
  };
  idle(whole.workbook, 'at once');
  const all = log.map((_, index) => index + 1);
  const tried = amount(0, 1) === 1 ? all : spread(points(log, 37), few);
  // Time that is over ends all that comes: where nothing changed since the call before, the run died there already.
  const changed = new Set(points(log, log.length).filter((call) => !ASKS.test(log[call - 1] ?? '')));
  const known = new Set<string>();
  const dies = (workbook: Workbook, options: RunOptions): void => {
    try {
      press(workbook, options);
    } catch {
      // What people see is told elsewhere.
    }
  };
  for (const call of tried) {
    const isNew = call === 1 || changed.has(call - 1);
    for (const fault of isNew ? FAULTS : FAULTS.slice(0, 1)) {
      const where = `${fault} ${call}: ${log[call - 1]}`;
      const workbook = start();
      dies(workbook, { [fault]: call });
      half?.(workbook, where);
      const state = stateOf(workbook);
      if (known.has(state)) continue;
      known.add(state);
      if (known.size % 9 === 0) dies(workbook, { [fault]: Math.ceil(call / 2) });
      press(workbook, {});
      expect(difference(lookOfAll(workbook), wanted), where).toBe('');
      if (known.size % 9 === 1) idle(workbook, where);
    }
  }
  console.log(`died at ${tried.length} of ${log.length} calls, completed from ${known.size} states`);
}

/** Calls that change nothing. */
const ASKS = /\.(?:get|is|has|can|new)(?![a-z])|\.offset$|Builder\./;

const FAULTS = ['failAtCall', 'timeLimitCalls'] as const;
