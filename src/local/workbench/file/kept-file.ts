import { workbenchFileText } from '../../../language/workbench-file.ts';
import { writeWholeFile } from '../../workbook-file/write-whole-file.ts';
import { changedSince, type DiskState, diskState } from './disk-state.ts';
import { rescueCopy } from './rescue-copy.ts';
import { Versions } from './versions.ts';

/** How the file stands to what is open here. */
export type FileState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved'; readonly message: string }
  /** Somebody else wrote into the file: nothing is saved until a person decides. */
  | { readonly kind: 'changed-outside' };

/** What is told of the file: its state, and that it is just being written. */
export type FileWord = FileState | { readonly kind: 'saving' };

/** What is to be written. `words`: what changed since the state before. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly words: string;
  /** Changes of one group make one version. */
  readonly group: number;
}

class ChangedOutsideError extends Error {}

/** How long to wait before trying again, in milliseconds; then always as long as the last one. */
const WAITS = [1000, 2000, 5000, 10_000];
/** What formulas came to is saved once so long nothing more came (milliseconds). */
const SOON = 1000;
/** How often to look whether somebody else wrote into the file (milliseconds). */
const LOOK = 3000;

/** The file of the workbench on the disk: written whole, never over what somebody else wrote, its former states kept. */
export class KeptFile {
  readonly versions: Versions;
  state: FileState = { kind: 'saved' };
  private isDirty = false;
  private working: Promise<void> = Promise.resolve();
  private failures = 0;
  private retry: NodeJS.Timeout | undefined;
  /** Runs while something is to be saved soon. */
  private soon: NodeJS.Timeout | undefined;
  private foreign: Uint8Array | null = null;
  private readonly looking: NodeJS.Timeout;
  private last: Content & { readonly at: Date };

  /**
   * @param make gives what is to be in the file now
   * @param tell hears each change of the state, and of each change by a person that it is not in the file yet
   */
  constructor(
    readonly path: string,
    private known: DiskState,
    opened: Uint8Array,
    private readonly make: () => Promise<Content>,
    private readonly tell: (word: FileWord) => void,
  ) {
    this.versions = new Versions(path);
    this.last = { bytes: opened, words: workbenchFileText.openedState, group: 0, at: new Date() };
    this.looking = setInterval(() => this.look(), LOOK);
    this.looking.unref();
  }

  /** Somebody changed something: it will be in the file. One save at a time; what changes meanwhile is in the next. */
  save(): void {
    if (this.state.kind === 'saved') this.tell({ kind: 'saving' });
    this.put();
  }

  private put(): void {
    if (this.isDirty) return;
    this.isDirty = true;
    this.working = this.working.then(() => this.write());
  }

  /**
   * What formulas came to changed: it will be in the file, after what people do. Of a scored file these are the lines of
   * all tabs that say that figures are out of date, far more to write than the cell that somebody waits for.
   */
  saveSoon(): void {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.saveNow(), SOON);
    this.soon.unref();
  }

  private saveNow(): void {
    if (this.soon === undefined) return;
    this.forgetSoon();
    this.put();
  }

  private forgetSoon(): void {
    clearTimeout(this.soon);
    this.soon = undefined;
  }

  /** Waits until the file holds everything, or cannot. */
  async settled(): Promise<void> {
    this.saveNow();
    await this.working;
    if (this.isDirty && this.state.kind === 'saved') await this.settled();
  }

  /** Decides for what is open here: what the other one wrote is kept as a version, and then written over. */
  async keepOurs(): Promise<void> {
    const { foreign } = this;
    if (!foreign) return;
    await this.versions.keep(foreign, workbenchFileText.fromOutside, new Date());
    this.known = await diskState(this.path, foreign);
    this.foreign = null;
    this.state = { kind: 'saved' };
    this.isDirty = false;
    this.save();
    await this.settled();
  }

  /** What somebody else wrote into the file; null where nobody did. */
  get written(): Uint8Array | null {
    return this.foreign;
  }

  /** Decides for what the other one wrote: what is open here is kept as a version, and the file stays as it is. */
  async takeForeign(foreign: Uint8Array): Promise<void> {
    this.forgetSoon();
    const ours = await this.make();
    await this.versions.keep(ours.bytes, workbenchFileText.ownBeforeOutside, new Date());
    this.known = await diskState(this.path, foreign);
    this.last = { ...ours, bytes: foreign, words: workbenchFileText.fromOutside, at: new Date() };
    this.foreign = null;
    this.isDirty = false;
    this.become({ kind: 'saved' });
  }

  /** Tries a last time. `rescue`: where the content is instead, '' nowhere; null where the file holds everything. */
  async close(): Promise<{ readonly why: string; readonly rescue: string } | null> {
    clearInterval(this.looking);
    clearTimeout(this.retry);
    this.saveNow();
    await this.working;
    if (this.isDirty && this.state.kind !== 'changed-outside') await this.write();
    await this.versions.kept();
    clearTimeout(this.retry);
    if (!this.isDirty || this.state.kind === 'saved') return null;
    const why = this.state.kind === 'not-saved' ? this.state.message : workbenchFileText.changedOutside;
    const { bytes } = await this.make();
    return { why, rescue: await rescueCopy(this.path, bytes, new Date()) };
  }

  private look(): void {
    this.working = this.working.then(async () => {
      if (this.foreign) return;
      this.foreign = await changedSince(this.path, this.known);
      if (this.foreign) this.become({ kind: 'changed-outside' });
    });
  }

  private async write(): Promise<void> {
    clearTimeout(this.retry);
    if (this.foreign) return;
    this.isDirty = false;
    this.forgetSoon();
    try {
      const content = await this.make();
      // At the last moment: somebody may have written while this was being made.
      await writeWholeFile(this.path, content.bytes, undefined, async () => {
        this.foreign = await changedSince(this.path, this.known);
        if (this.foreign) throw new ChangedOutsideError();
      });
      this.known = await diskState(this.path, content.bytes);
      // Nobody waits for the state before to be kept; who asks for the list of states does.
      if (content.group !== this.last.group) {
        void this.versions.keep(this.last.bytes, this.last.words, this.last.at);
      }
      const words = content.words === '' ? this.last.words : content.words;
      this.last = { ...content, words, at: new Date() };
      this.failures = 0;
      if (!this.isDirty) this.become({ kind: 'saved' });
      else this.state = { kind: 'saved' };
    } catch (error) {
      this.isDirty = true;
      if (error instanceof ChangedOutsideError) {
        this.become({ kind: 'changed-outside' });
        return;
      }
      this.become({ kind: 'not-saved', message: reasonOf(error) });
      const wait = WAITS[Math.min(this.failures, WAITS.length - 1)];
      this.failures += 1;
      this.retry = setTimeout(() => {
        this.working = this.working.then(() => (this.isDirty ? this.write() : undefined));
      }, wait);
      this.retry.unref();
    }
  }

  private become(state: FileState): void {
    this.state = state;
    this.tell(state);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return workbenchFileText.reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
