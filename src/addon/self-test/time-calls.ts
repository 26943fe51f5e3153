import { selfTestText } from '../../language/self-test/self-test.ts';
import type { CallTime } from '../../workbook/tabs/self-test/self-test-report.ts';
import type { Bench } from './probe.ts';
import type { Scratch } from './scratch.ts';

/** How often each kind of call is made. */
const TIMES = 5;
const ROWS = 100;
const COLUMNS = 20;
/** What a first calculation of nine districts is allowed to make: see bench. */
const FIRST_RUN_CALLS = 200 + 14 * 9;

type Kind = keyof typeof selfTestText.calls;

/** How long each kind of call takes, in milliseconds; a writing one until Google has worked it off. */
export function timeCalls(scratch: Scratch, hasTime: () => boolean): CallTime[] {
  const times: CallTime[] = [];
  try {
    scratch.use((bench) => {
      const calls = callsOn(bench);
      const kinds = Object.keys(calls) as Kind[]; // Object.keys forgets the key type
      for (const kind of kinds) {
        if (!hasTime()) return;
        const begun = Date.now();
        for (let turn = 0; turn < TIMES; turn += 1) calls[kind](turn);
        times.push({ what: selfTestText.calls[kind], count: TIMES, total: Date.now() - begun });
      }
    });
  } catch {
    // Google had trouble: what was measured before counts, and the probes go on.
  }
  const total = times.reduce((sum, one) => sum + one.total, 0);
  if (times.length > 0) {
    const mean = total / (times.length * TIMES);
    const what = selfTestText.firstRun;
    times.push({ what, count: FIRST_RUN_CALLS, total: Math.round(mean * FIRST_RUN_CALLS) });
  }
  return times;
}

function callsOn({
  app,
  properties,
  spreadsheet,
  sheet,
  another,
  copied,
  name,
  key,
}: Bench): Record<Kind, (turn: number) => unknown> {
  const cells = sheet.getRange(1, 1, ROWS, COLUMNS);
  const table = (turn: number): number[][] =>
    Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column) => turn + row * column),
    );
  return {
    ask: () => sheet.getMaxRows(),
    write(turn) {
      cells.setValues(table(turn));
      app.flush();
    },
    read: () => cells.getValues(),
    format(turn) {
      cells.setBackground(turn % 2 === 0 ? '#ffffff' : '#e3eef0');
      app.flush();
    },
    looks: () => cells.getNumberFormats(),
    name(turn) {
      spreadsheet.setNamedRange(name, sheet.getRange(turn + 1, 1));
      app.flush();
    },
    property: (turn) => properties.getDocumentProperties().setProperties({ [key]: String(turn) }),
    recall: () => properties.getDocumentProperties().getProperties(),
    insert: () => another(),
    copy: () => copied(),
  };
}
