import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWholeFile } from '../../workbook-file/write-whole-file.ts';
import { besideName } from './beside.ts';

/** A state of the file that is kept. */
export interface Version {
  readonly id: string;
  /** When it was so, ISO 8601. */
  readonly at: string;
  /** What had changed, for people. */
  readonly words: string;
  /** Bytes. */
  readonly size: number;
}

const MOST_VERSIONS = 20;
const MOST_BYTES = 200 * 1024 * 1024;
const LIST = 'list.json';

/** The last states of a file, in a hidden folder beside it that is this account's alone. */
export class Versions {
  private readonly folder: string;
  private busy: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.folder = besideName(file, '.versions');
  }

  /** Newest first. */
  async list(): Promise<Version[]> {
    await this.busy;
    return this.read();
  }

  /** Waits until all states that were to be kept are, as far as they can be. */
  async kept(): Promise<void> {
    await this.busy;
  }

  /** Keeps a state; the oldest ones give way. One that is the newest already is not kept twice. Never throws. */
  keep(bytes: Uint8Array, words: string, at: Date): Promise<void> {
    const kept = this.busy.then(() => this.add(bytes, words, at)).catch(() => {});
    this.busy = kept;
    return kept;
  }

  /** The bytes of a version; null where it is not there (any more). */
  async bytes(id: string): Promise<Uint8Array | null> {
    if (!(await this.list()).some((version) => version.id === id)) return null;
    const read = readFile(this.place(id));
    return read.then((found) => new Uint8Array(found)).catch(() => null);
  }

  private async add(bytes: Uint8Array, words: string, at: Date): Promise<void> {
    const former = await this.read();
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    if (former[0]?.id.endsWith(digest)) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const id = `${at.getTime().toString(36)}-${randomBytes(3).toString('hex')}-${digest}`;
    await writeWholeFile(this.place(id), bytes, 0o600);
    const all = [{ id, at: at.toISOString(), words, size: bytes.length }, ...former];
    let sum = 0;
    const kept = all.filter(({ size }, index) => {
      sum += size;
      return index === 0 || (index < MOST_VERSIONS && sum <= MOST_BYTES);
    });
    const text = new TextEncoder().encode(JSON.stringify(kept));
    await writeWholeFile(path.join(this.folder, LIST), text, 0o600);
    const names = new Set(kept.map((version) => `${version.id}.xlsx`));
    for (const name of await readdir(this.folder)) {
      if (name.endsWith('.xlsx') && !names.has(name)) await rm(path.join(this.folder, name), { force: true });
    }
  }

  private place(id: string): string {
    return path.join(this.folder, `${id}.xlsx`);
  }

  private async read(): Promise<Version[]> {
    try {
      const list: unknown = JSON.parse(await readFile(path.join(this.folder, LIST), 'utf8'));
      return Array.isArray(list) ? list.filter(isVersion) : [];
    } catch {
      return [];
    }
  }
}

/** The id is a part of a file's name. */
const isVersion = (one: Partial<Version> | null): one is Version =>
  typeof one?.id === 'string' &&
  /^[0-9a-z]+(-[0-9a-f]+){2}$/.test(one.id) &&
  typeof one.at === 'string' &&
  typeof one.words === 'string' &&
  typeof one.size === 'number';
