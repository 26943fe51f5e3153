import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rectName } from '../../src/local/stand-in/a1.ts';
import { applyEdit } from '../../src/local/workbench/apply-edit.ts';
import type { GridEdit } from '../../src/local/workbench/messages.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { randomFrom } from '../support/random.ts';
import { fileOf, gridIdOf, rootFolder, sample } from './support/bench.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const ACTIONS = 200;
const SEED = Number(process.env.KHANAEN_SEED ?? 1);

/** Starts the program as a person does. */
async function start(file: string) {
  const child = spawn(process.execPath, ['bin/khanaen.mjs', 'workbench', file, '--port', '0'], {
    cwd: rootFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise<URL>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/.exec(text.toString());
      if (found) resolve(new URL(found[0]));
    });
    child.once('exit', () => reject(new Error('it ended')));
  });
  const send = (path: string, body: object) =>
    fetch(new URL(`${path}${url.search}`, url), {
      method: 'POST',
      headers: { origin: url.origin },
      body: JSON.stringify(body),
    });
  /** What a window would show now, as a file. */
  const shown = async (): Promise<Uint8Array> => {
    const response = await fetch(new URL(`/file${url.search}`, url));
    return new Uint8Array(await response.arrayBuffer());
  };
  return { child, ended, send, shown };
}

/** All that the tabs say, as one text. Throws where the file is not whole. */
async function stateOf(bytes: Uint8Array): Promise<string> {
  const { sheets } = await openWorkbook(bytes);
  return JSON.stringify(
    sheets.map((sheet) => [
      sheet.name,
      sheet.rows(),
      [...sheet.formulas].map(([key, { text }]) => [key, text]),
      sheet.merges.map(rectName),
      sheet.filter,
    ]),
  );
}

test('killed at any moment of 200 actions in two windows, the file is whole and a state that was seen', async () => {
  const bytes = await sample(false);
  const sheet = await gridIdOf(bytes, FORM);
  const file = await fileOf(bytes);
  const random = randomFrom(SEED);
  const upTo = (most: number): number => Math.floor(random() * most);
  const cell = () => ({ row: 2 + upTo(8), column: 1 + upTo(5), value: `${upTo(100)}` });
  const range = (row: number, column: number, rows: number, columns: number) => ({
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  });
  const edits = (): GridEdit[] => {
    const [row, column] = [2 + upTo(6), 1 + upTo(4)];
    switch (upTo(10)) {
      case 6:
        return [
          {
            kind: 'fill',
            sheet,
            from: range(row, column, 1, 1),
            to: range(row, column, 3, 1),
            isCopy: false,
          },
        ];
      case 7:
        return [{ kind: 'add', sheet: 'new', title: `ชีตใหม่ ${upTo(1000)}` }];
      case 8:
        return [{ kind: 'rename', sheet, title: `${FORM} ${upTo(9)}` }];
      case 9:
        return [{ kind: 'filter', sheet, range: range(1, 0, 9, 6), columns: [], hidden: [2 + upTo(6)] }];
      case 0:
        return [{ kind: 'cells', sheet, cells: Array.from({ length: 12 }, cell) }];
      case 1:
        return [{ kind: 'insert', sheet, axis: 'row', at: row, count: 1 }];
      case 2:
        return [{ kind: 'delete', sheet, axis: 'row', at: row, count: 1 }];
      case 3: {
        const [from, to] = [range(row, column, 2, 1), range(row + 2, column + 1, 2, 1)];
        return [{ kind: 'copy', sheet, from, target: sheet, to, isCut: random() < 0.5 }];
      }
      case 4: {
        const keys = [{ column, isDescending: random() < 0.5 }];
        return [{ kind: 'sort', sheet, range: range(2, 0, 8, 6), keys }];
      }
      default:
        return [{ kind: 'cells', sheet, cells: [cell()] }];
    }
  };
  let done = 0;
  let kills = 0;
  while (done < ACTIONS) {
    const { child, ended, send, shown } = await start(file);
    // What the file had when it was opened, and every state that a window could show since.
    let latest: Uint8Array = new Uint8Array(await readFile(file));
    const seen = new Set([await stateOf(latest)]);
    const look = async () => {
      latest = await shown();
      seen.add(await stateOf(latest));
    };
    const until = Math.min(ACTIONS, done + 5 + upTo(30));
    for (; done < until; done += 1) {
      const from = random() < 0.5 ? 'a' : 'b';
      const kind = random();
      if (kind < 0.04) await send('/run', { from, functionName: 'checkData', answers: [], front: sheet });
      else if (kind < 0.75) await send('/edits', { from, edits: edits() });
      else await send('/back', { from, direction: kind < 0.9 ? 'undo' : 'redo', isSure: random() < 0.7 });
      await look();
    }
    // Two at once are under way when it dies, in whatever order they come.
    const [one, two] = [edits(), edits()];
    const last = Promise.all(
      [one, two].map((both, index) =>
        send('/edits', { from: index === 0 ? 'a' : 'b', edits: both }).catch(() => null),
      ),
    );
    const isQuick = random() < 0.5;
    if (!isQuick) {
      await last;
      await look();
    }
    await pause(upTo(120));
    child.kill('SIGKILL');
    await Promise.all([ended, last]);
    kills += 1;
    const now = await stateOf(new Uint8Array(await readFile(file)));
    if (seen.has(now)) continue;
    // Nobody looked yet at what the last two came to: one of them, or both one after the other.
    const orders = [[one], [two], [one, two], [two, one]];
    const possible = await Promise.all(orders.map((order) => stateAfter(latest, order.flat())));
    expect(isQuick && possible).toContain(now);
  }
  expect(kills).toBeGreaterThan(4);
});

/** What a file would say after some edits. */
async function stateAfter(bytes: Uint8Array, edits: readonly GridEdit[]): Promise<string> {
  const workbook = await openWorkbook(bytes);
  for (const edit of edits) applyEdit(workbook, edit);
  return stateOf(await saveWorkbook(workbook));
}
