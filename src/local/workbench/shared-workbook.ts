import { readFile, realpath } from 'node:fs/promises';
import path, { basename } from 'node:path';
import { droppedText } from '../../language/dropped-table.ts';
import { workbenchFileText } from '../../language/workbench-file.ts';
import { workbenchHistoryText } from '../../language/workbench-history.ts';
import { addDroppedTables, readDroppedTables } from '../dropped-table/add-dropped-tables.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { openWorkbook } from '../workbook-file/open-workbook.ts';
import { saveWorkbook } from '../workbook-file/save-workbook.ts';
import { writeWholeFile } from '../workbook-file/write-whole-file.ts';
import { applyEdit, type Became } from './apply-edit.ts';
import { cellExtras } from './cell-extras.ts';
import { chartsOf } from './chart-data.ts';
import { diskState } from './file/disk-state.ts';
import { Groups } from './file/groups.ts';
import { type Content, type FileState, KeptFile } from './file/kept-file.ts';
import { lockFile } from './file/lock-file.ts';
import { freeName } from './file/rescue-copy.ts';
import type { Version } from './file/versions.ts';
import { affectedCells } from './history/affected-cells.ts';
import { takeBookState } from './history/book-state.ts';
import { watchCells } from './history/cells-step.ts';
import { type Direction, UndoHistory } from './history/history.ts';
import { sayUndoStep } from './history/say-step.ts';
import { BusyError } from './limits.ts';
import { type MenuCall, readMenu } from './menu-run.ts';
import type { GridEdit, MenuData, News, Opened, Told, WentBack } from './messages.ts';
import { allowed, lockedAreas, peopleIn } from './permissions.ts';
import { readFunctions } from './read-functions.ts';
import { runInWorker, type WorkerRun } from './run-in-worker.ts';
import { toGridData } from './to-grid-data.ts';

/** Which window, and who looks through it: an address; '' for the owner. */
export interface Sender {
  readonly from: string;
  readonly as: string;
}

/** What was chosen from the menu, and where. */
export type Press = Pick<MenuCall, 'functionName' | 'answers' | 'front'>;

export interface SharedOptions {
  readonly path: string;
  readonly code: string;
  /** The built worker. */
  readonly worker: URL;
  readonly tell: (news: News) => void;
}

/** So many runs at a time, the one at work and those that only hear that it is. */
const MOST_RUNS = 4;

/** One workbook of all windows, always as the file has it or about to be. */
export class SharedWorkbook {
  private workbook: Workbook;
  private readonly file: KeptFile;
  private readonly history = new UndoHistory();
  private readonly groups = new Groups();
  /** Counts what changes the workbook: what is being written must not change halfway. */
  private revision = 0;
  private holding: Promise<unknown> = Promise.resolve();
  /** Edits made while the add-on is at work: its result does not know them. */
  private meanwhile: GridEdit[] | null = null;
  private readonly runs = new Set<WorkerRun>();

  private constructor(
    workbook: Workbook,
    makeFile: (make: () => Promise<Content>, tell: (state: FileState) => void) => KeptFile,
    private readonly options: SharedOptions,
    private readonly unlock: () => void,
  ) {
    this.workbook = workbook;
    this.file = makeFile(
      () => this.content(),
      (state) => options.tell(state),
    );
  }

  /**
   * Opens a file and says beside it that it is open here. Throws UnreadableFileError where its bytes are no usable
   * workbook, LockedFileError where it is open in another workbench.
   */
  static async open(bytes: Uint8Array, options: SharedOptions): Promise<SharedWorkbook> {
    const full = await realpath(options.path).catch(() => path.resolve(options.path));
    const unlock = await lockFile(full);
    try {
      // Whoever had the file before may have written after it was read.
      const now = await readFile(full).then(
        (read) => new Uint8Array(read),
        () => bytes,
      );
      const workbook = await openWorkbook(now);
      const known = await diskState(full, now);
      return new SharedWorkbook(
        workbook,
        (make, tell) => new KeptFile(full, known, now, make, tell),
        options,
        unlock,
      );
    } catch (error) {
      unlock();
      throw error;
    }
  }

  get path(): string {
    return this.options.path;
  }

  /** How the file stands; a window that opens hears it first. */
  get state(): FileState {
    return this.file.state;
  }

  /** What a window of somebody shows. `as`: an address; '' for the owner. */
  opened(as: string): Promise<Opened> {
    return this.show(this.workbook, as);
  }

  /** What a window shows of a former state; null where that is not there (any more). */
  async openedVersion(id: string): Promise<Opened | null> {
    const bytes = await this.file.versions.bytes(id);
    if (!bytes) return null;
    const opened = await this.show(await openWorkbook(bytes), '');
    const shut = Object.keys(opened.extras).map((id) => [id, [{ range: null, except: [] }]] as const);
    return { ...opened, locked: Object.fromEntries(shut) };
  }

  private async show(workbook: Workbook, as: string): Promise<Opened> {
    return {
      data: { ...toGridData(workbook) },
      extras: cellExtras(workbook),
      locked: lockedAreas(workbook, as),
      people: peopleIn(workbook),
      charts: chartsOf(workbook),
      functions: readFunctions(this.options.code),
      menus: await this.menu(),
      title: basename(this.options.path),
    };
  }

  /** The menu depends on the add-on alone. */
  private menu(): Promise<readonly MenuData[]> {
    this.menus ??= readMenu(this.options.code);
    return this.menus;
  }
  private menus: Promise<readonly MenuData[]> | null = null;

  bytes(): Promise<Uint8Array> {
    return this.steady();
  }

  /** Does what a window did as one step, and tells all windows what the cells became. */
  async edit({ from, as }: Sender, sent: readonly GridEdit[]): Promise<void> {
    await this.holding;
    const { workbook } = this;
    const edits = sent.flatMap((edit) => allowed(workbook, edit, as) ?? []);
    if (edits.length < sent.length || edits.some((edit, index) => edit !== sent[index])) {
      this.options.tell({ kind: 'refused', from, why: 'protected', place: '' });
    }
    const words = sayUndoStep(workbook, edits);
    const became =
      words === '' ? edits.map((edit) => applyEdit(workbook, edit)) : this.step(from, words, edits);
    this.meanwhile?.push(...edits);
    for (const { why, place = '' } of became) {
      if (why) this.options.tell({ kind: 'refused', from, why, place });
    }
    const isFilter = edits.length > 0 && edits.every(({ kind }) => kind === 'filter');
    if (became.some(({ isMore }) => isMore)) {
      this.options.tell({ kind: 'reload', from, activeTab: '', ...(isFilter ? { isKnown: true } : {}) });
    } else {
      const cells = became.flatMap((one) => one.edits);
      if (cells.length > 0) this.options.tell({ kind: 'edits', from, edits: cells });
    }
    this.changed();
  }

  /** Does edits and notes them as one step of undoing. */
  private step(from: string, words: string, edits: readonly GridEdit[]): Became[] {
    const { workbook } = this;
    const isTyping = edits.every(({ kind }) => kind === 'cells');
    this.groups.add(words, isTyping, Date.now());
    const cells = affectedInAll(workbook, edits);
    if (!cells) {
      const before = takeBookState(workbook);
      const became = edits.map((edit) => applyEdit(workbook, edit));
      const done = edits.filter((_, index) => !became[index]?.why);
      if (done.length > 0) this.history.noteWhole(from, words, before, done);
      return became;
    }
    const changes = watchCells(cells);
    const became = edits.map((edit) => applyEdit(workbook, edit));
    this.history.noteCells(workbook, from, words, changes());
    return became;
  }

  /** Takes a window's last step back or does it again. `isSure`: also over what other windows changed since. */
  async goBack({ from, as }: Sender, direction: Direction, isSure: boolean): Promise<WentBack> {
    await this.holding;
    if (this.meanwhile) return { kind: 'busy' };
    const next = this.history.next(direction, from);
    if (!next) return { kind: 'nothing' };
    if (as !== '' && next.change.kind === 'whole') return { kind: 'protected' };
    const went = this.history.go(direction, this.workbook, from, isSure);
    if (went.kind !== 'done') return went;
    this.workbook = went.workbook;
    const words = direction === 'undo' ? workbenchHistoryText.undone(went.words) : went.words;
    this.groups.add(words, next.change.kind === 'cells', Date.now());
    if (went.edits) this.options.tell({ kind: 'edits', from, edits: went.edits });
    else this.options.tell({ kind: 'reload', from, activeTab: '' });
    this.changed();
    return { kind: 'done', words: went.words };
  }

  /** Runs a function of the menu. While one is at work, another one meets the document lock. */
  async run({ from, as }: Sender, press: Press): Promise<Told> {
    const { code, worker } = this.options;
    if (this.runs.size >= MOST_RUNS) throw new BusyError();
    const isBusy = this.meanwhile !== null;
    const meanwhile: GridEdit[] = [];
    if (!isBusy) this.meanwhile = meanwhile;
    const before = this.workbook;
    try {
      const bytes = await this.steady(() => meanwhile.splice(0));
      const run = runInWorker(worker, { ...press, bytes, code, isBusy, as });
      this.runs.add(run);
      const { bytes: after, ...told } = await run.result.finally(() => this.runs.delete(run));
      // A file that was opened in the meantime is not what the run worked on.
      if (after && !isBusy && this.workbook === before) {
        const opened = await openWorkbook(after);
        await this.holding;
        const words = workbenchHistoryText.ran(await this.captionOf(press.functionName));
        this.groups.add(words, false, Date.now());
        this.history.noteWhole(from, words, takeBookState(before));
        this.workbook = opened;
        for (const edit of meanwhile) applyEdit(opened, edit);
        this.changed();
        this.options.tell({ kind: 'reload', from, activeTab: told.activeTab });
      }
      return told;
    } finally {
      if (!isBusy) this.meanwhile = null;
    }
  }

  private async captionOf(functionName: string): Promise<string> {
    const find = (items: MenuData['items']): string | null => {
      for (const item of items) {
        if ('functionName' in item && item.functionName === functionName) return item.caption;
        const within = 'items' in item ? find(item.items) : null;
        if (within !== null) return within;
      }
      return null;
    };
    return find((await this.menu()).flatMap((menu) => menu.items)) ?? functionName;
  }

  /**
   * Takes another file's content in the place of this one's. Throws UnreadableFileError, or BusyError while the add-on is
   * at work, and then changes nothing.
   */
  async replace(from: string, bytes: Uint8Array, name = ''): Promise<void> {
    const opened = await openWorkbook(bytes);
    await this.holding;
    if (this.meanwhile) throw new BusyError();
    const words = workbenchHistoryText.replaced(name);
    this.groups.add(words, false, Date.now());
    this.history.noteWhole(from, words, takeBookState(this.workbook));
    this.workbook = opened;
    this.changed();
    this.options.tell({ kind: 'reload', from, activeTab: '' });
  }

  /** Adds the tables of a dropped file as tabs ตารางเดิม …; throws a Thai message, and then changes nothing. */
  async addTables(from: string, file: string, bytes: Uint8Array): Promise<void> {
    const tables = await readDroppedTables(file, bytes);
    await this.holding;
    if (this.meanwhile) throw new BusyError();
    const words = droppedText.added(file);
    this.groups.add(words, false, Date.now());
    this.history.noteWhole(from, words, takeBookState(this.workbook));
    const [activeTab = ''] = addDroppedTables(this.workbook, tables);
    this.changed();
    this.options.tell({ kind: 'reload', from, activeTab });
  }

  /** What to do about a file that somebody else wrote into: write over it, or take it. Both can be had back. */
  async decide({ from }: Sender, isOurs: boolean): Promise<void> {
    if (isOurs) return this.file.keepOurs();
    const { written } = this.file;
    if (!written) return;
    const opened = await openWorkbook(written);
    await this.holding;
    if (this.meanwhile) throw new BusyError();
    await this.file.takeForeign(written);
    this.history.noteWhole(from, workbenchFileText.fromOutside, takeBookState(this.workbook));
    this.workbook = opened;
    this.revision += 1;
    this.options.tell({ kind: 'reload', from, activeTab: '' });
  }

  versions(): Promise<Version[]> {
    return this.file.versions.list();
  }

  /** Puts a former state beside the file, under a name of its own. Returns that; null where there is no such state. */
  async copyVersion(id: string): Promise<string | null> {
    const bytes = await this.file.versions.bytes(id);
    if (!bytes) return null;
    const version = (await this.versions()).find((one) => one.id === id);
    const at = new Date(version?.at ?? Date.now());
    const copy = await freeName(this.file.path, path.dirname(this.file.path), workbenchFileText.copyName, at);
    await writeWholeFile(copy, bytes, 0o600);
    return copy;
  }

  /** Waits until the file holds everything, or cannot. */
  settled(): Promise<void> {
    return this.file.settled();
  }

  /** Ends runs and saves. What could not be saved is somewhere else: see {@link KeptFile.close}. */
  async close(): Promise<Awaited<ReturnType<KeptFile['close']>>> {
    await Promise.all([...this.runs].map(({ stop }) => stop()));
    try {
      return await this.file.close();
    } finally {
      this.unlock();
    }
  }

  private changed(): void {
    this.revision += 1;
    this.file.save();
  }

  private async content(): Promise<Content> {
    const now = this.groups.now(workbenchHistoryText.more);
    return { bytes: await this.steady(), ...now };
  }

  /**
   * The workbook as a file, of one moment: where something changes while it is written it is written again, and the third
   * time nothing changes until it is done. `begin` is called at that moment.
   */
  private async steady(begin: () => void = () => {}): Promise<Uint8Array> {
    for (let tries = 0; tries < 2; tries += 1) {
      const { revision, workbook } = this;
      begin();
      const bytes = await saveWorkbook(workbook);
      if (revision === this.revision) return bytes;
    }
    begin();
    const last = saveWorkbook(this.workbook);
    this.holding = last.catch(() => {});
    return last;
  }
}

/** The cells of all edits together; null where one of them changes more. */
function affectedInAll(workbook: Workbook, edits: readonly GridEdit[]): ReturnType<typeof affectedCells> {
  const all: NonNullable<ReturnType<typeof affectedCells>> = new Map();
  for (const edit of edits) {
    const cells = affectedCells(workbook, edit);
    if (!cells) return null;
    for (const [sheet, keys] of cells) {
      all.set(sheet, new Set([...(all.get(sheet) ?? []), ...keys]));
    }
  }
  return all;
}
