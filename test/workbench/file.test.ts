import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { workbenchFileText } from '../../src/language/workbench-file.ts';
import { LockedFileError } from '../../src/local/workbench/file/lock-file.ts';
import type { GridEdit } from '../../src/local/workbench/messages.ts';
import type { Workbench } from '../../src/local/workbench/start.ts';
import { fileOf, gridIdOf, inFile, sample, serveFile } from './support/bench.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';

let bytes: Uint8Array;
let form: string;
const open: Workbench[] = [];

beforeAll(async () => {
  bytes = await sample(false);
  form = await gridIdOf(bytes, FORM);
});

afterEach(async () => {
  for (const workbench of open.splice(0)) await workbench.close();
});

async function serve(file: string): Promise<Workbench> {
  const workbench = await serveFile(file);
  open.push(workbench);
  return workbench;
}

/** Closes one, and says what it says of what it could not save. */
function close(workbench: Workbench) {
  open.splice(open.indexOf(workbench), 1);
  return workbench.close();
}

const typed = (value: string): GridEdit => ({
  kind: 'cells',
  sheet: form,
  cells: [{ row: 2, column: 1, value }],
});
const type = async (workbench: Workbench, value: string) => {
  await workbench.shared.edit({ from: 'a', as: '' }, [typed(value)]);
  await workbench.shared.settled();
};
const insertRow = async (workbench: Workbench) => {
  await workbench.shared.edit({ from: 'a', as: '' }, [
    { kind: 'insert', sheet: form, axis: 'row', at: 2, count: 1 },
  ]);
  await workbench.shared.settled();
};
/** Waits until something holds. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 30));
}

/** What a window hears that opens now. */
async function heard({ url, key }: Workbench): Promise<string> {
  const stop = new AbortController();
  const response = await fetch(new URL(`/events?key=${key}`, url), { signal: stop.signal });
  const part = await response.body?.getReader().read();
  stop.abort();
  return new TextDecoder().decode(part?.value);
}

describe('a save that fails', () => {
  it('is told with its reason to windows that open later too, tried again, and forgotten when it is done', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    const folder = path.dirname(file);
    await rename(folder, `${folder}-away`);
    await type(workbench, '11');
    expect(workbench.shared.state).toEqual({
      kind: 'not-saved',
      message: workbenchFileText.reasons.ENOENT,
    });
    expect(await heard(workbench)).toContain('not-saved');
    await rename(`${folder}-away`, folder);
    await until(() => workbench.shared.state.kind === 'saved');
    expect(await inFile(file, FORM, 3, 2)).toBe(11);
    expect(await heard(workbench)).not.toContain('not-saved');
    expect(await close(workbench)).toBeNull();
  });

  it('at the end leaves the content elsewhere, and says where', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    // Where the file was is a folder now: nothing can be put there.
    await rm(file);
    await mkdir(file);
    await type(workbench, '12');
    const unsaved = await close(workbench);
    expect(unsaved?.why).not.toBe('');
    expect(path.dirname(unsaved?.rescue ?? '')).toBe(path.dirname(file));
    expect(await inFile(unsaved?.rescue ?? '', FORM, 3, 2)).toBe(12);
    expect((await stat(unsaved?.rescue ?? '')).mode & 0o077).toBe(0);
  });
});

describe('a file that another program wrote into', () => {
  const outside = () => sample(false, (workbook) => workbook.sheet(FORM)?.set(2, 1, 'จากที่อื่น'));

  it('is not written over unasked, and told', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    await writeFile(file, await outside());
    await type(workbench, '13');
    expect(workbench.shared.state.kind).toBe('changed-outside');
    expect(await inFile(file, FORM, 3, 2)).toBe('จากที่อื่น');
    expect(await heard(workbench)).toContain('changed-outside');
    const unsaved = await close(workbench);
    expect(unsaved?.why).toBe(workbenchFileText.changedOutside);
    expect(await inFile(unsaved?.rescue ?? '', FORM, 3, 2)).toBe(13);
    expect(await inFile(file, FORM, 3, 2)).toBe('จากที่อื่น');
  });

  it('is written over once somebody says so, and is then among the former states', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    await writeFile(file, await outside());
    await type(workbench, '14');
    await workbench.shared.decide({ from: 'a', as: '' }, true);
    expect(workbench.shared.state.kind).toBe('saved');
    expect(await inFile(file, FORM, 3, 2)).toBe(14);
    const versions = await workbench.shared.versions();
    const kept = versions.find(({ words }) => words === workbenchFileText.fromOutside);
    const copy = await workbench.shared.copyVersion(kept?.id ?? '');
    expect(await inFile(copy ?? '', FORM, 3, 2)).toBe('จากที่อื่น');
  });

  it('is taken once somebody says so, ours is among the former states, and it can be undone', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    await writeFile(file, await outside());
    await type(workbench, '15');
    await workbench.shared.decide({ from: 'a', as: '' }, false);
    expect(workbench.shared.state.kind).toBe('saved');
    await insertRow(workbench);
    expect(await inFile(file, FORM, 4, 2)).toBe('จากที่อื่น');
    const versions = await workbench.shared.versions();
    const kept = versions.find(({ words }) => words === workbenchFileText.ownBeforeOutside);
    const copy = await workbench.shared.copyVersion(kept?.id ?? '');
    expect(await inFile(copy ?? '', FORM, 3, 2)).toBe(15);
    const sender = { from: 'a', as: '' };
    await workbench.shared.goBack(sender, 'undo', false);
    await workbench.shared.goBack(sender, 'undo', false);
    await workbench.shared.settled();
    expect(await inFile(file, FORM, 3, 2)).toBe(15);
  });

  it('with the same bytes is no matter', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    await writeFile(file, bytes);
    await type(workbench, '16');
    expect(await inFile(file, FORM, 3, 2)).toBe(16);
  });

  it('is noticed without anybody typing', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    await writeFile(file, await outside());
    await until(() => workbench.shared.state.kind === 'changed-outside');
  });
});

describe('a file that somebody has open in LibreOffice', () => {
  it('is told to windows, and goes on being saved here', async () => {
    const file = await fileOf(bytes);
    await writeFile(path.join(path.dirname(file), '.~lock.workbook.xlsx#'), 'สมชาย,s,pc-1,1.1.2026 08:00,f;');
    const workbench = await serve(file);
    expect(await heard(workbench)).toContain('"program":"LibreOffice","name":"สมชาย"');
    await type(workbench, '17');
    expect(await inFile(file, FORM, 3, 2)).toBe(17);
    // What is saved there is not written over unasked, as what any other program writes.
    await writeFile(file, await sample(false, (workbook) => workbook.sheet(FORM)?.set(2, 1, 'จากที่อื่น')));
    await type(workbench, '18');
    expect(workbench.shared.state.kind).toBe('changed-outside');
    await close(workbench);
  });
});

describe('a second workbench on the same file', () => {
  it('is refused as long as the first one is open', async () => {
    const file = await fileOf(bytes);
    const first = await serve(file);
    await expect(serveFile(file)).rejects.toThrow(LockedFileError);
    await close(first);
    await serve(file);
  });

  it('goes on where one was killed', async () => {
    const file = await fileOf(bytes);
    const first = await serve(file);
    const folder = path.dirname(file);
    const [lock = ''] = (await readdir(folder)).filter((name) => name.endsWith('.lock'));
    const text = await readFile(path.join(folder, lock), 'utf8');
    await close(first);
    // No process has so high a number.
    await writeFile(path.join(folder, lock), text.replace(/"pid":\d+/, '"pid":99999999'));
    await serve(file);
  });

  it('leaves nothing behind that says it is open', async () => {
    const file = await fileOf(bytes);
    await close(await serve(file));
    expect(await readdir(path.dirname(file))).toEqual([path.basename(file)]);
  });
});

describe('former states', () => {
  it('are kept beside the file for this account alone, with what had changed, the newest first', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    await type(workbench, '21');
    await insertRow(workbench);
    const versions = await workbench.shared.versions();
    expect(versions.map(({ words }) => words)).toEqual([
      'แก้ ชีต "กรอกผล ยุทธศาสตร์ฯ" ช่อง B3',
      workbenchFileText.openedState,
    ]);
    const folder = path.dirname(file);
    const [kept = ''] = (await readdir(folder)).filter((name) => name.endsWith('.versions'));
    expect((await stat(path.join(folder, kept))).mode & 0o077).toBe(0);
    for (const name of await readdir(path.join(folder, kept))) {
      expect((await stat(path.join(folder, kept, name))).mode & 0o077).toBe(0);
    }
  });

  it('are twenty at most, and typing on and on is one', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    for (let turn = 0; turn < 12; turn += 1) {
      await type(workbench, `${turn}`);
      await type(workbench, `${turn}.5`);
      await insertRow(workbench);
    }
    const versions = await workbench.shared.versions();
    expect(versions).toHaveLength(20);
    const [kept = ''] = (await readdir(path.dirname(file))).filter((name) => name.endsWith('.versions'));
    const files = (await readdir(path.join(path.dirname(file), kept))).filter((name) =>
      name.endsWith('.xlsx'),
    );
    expect(files).toHaveLength(20);
  });

  it('are looked at without changing anything, and one that is not there is none', async () => {
    const file = await fileOf(bytes);
    const workbench = await serve(file);
    await type(workbench, '22');
    await insertRow(workbench);
    const [newest] = await workbench.shared.versions();
    const opened = await workbench.shared.openedVersion(newest?.id ?? '');
    expect(opened?.title).toBe('workbook.xlsx');
    expect(Object.values(opened?.locked ?? {})).toContainEqual([{ range: null, except: [] }]);
    expect(await workbench.shared.openedVersion('../../etc/passwd')).toBeNull();
    expect(await workbench.shared.copyVersion('nothing')).toBeNull();
    expect(await inFile(file, FORM, 4, 2)).toBe(22);
  });
});
