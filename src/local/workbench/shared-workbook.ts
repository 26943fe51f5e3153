import { readFile, realpath } from 'node:fs/promises';
import path, { basename } from 'node:path';
import { droppedText } from '../../language/dropped-table.ts';
import { workbenchFileText } from '../../language/workbench-file.ts';
import { workbenchHistoryText } from '../../language/workbench-history.ts';
import { addDroppedTables, readDroppedTables } from '../dropped-table/add-dropped-tables.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { openWorkbook } from '../workbook-file/open-workbook.ts';
import { writeWholeFile } from '../workbook-file/write-whole-file.ts';
import { applyEdit, type Became } from './apply-edit.ts';
import { cellExtras } from './cell-extras.ts';
import { chartsOf } from './chart-data.ts';
import { areResults, keepResults } from './edits/keep-results.ts';
import { diskState } from './file/disk-state.ts';
import { Groups } from './file/groups.ts';
import { type Content, type FileState, type FileWord, KeptFile } from './file/kept-file.ts';
import { lockFile } from './file/lock-file.ts';
import { OfficeWatch } from './file/office-watch.ts';
import { freeName } from './file/rescue-copy.ts';
import { SteadyBytes } from './file/steady-bytes.ts';
import type { Version } from './file/versions.ts';
import { foldData } from './fold-data.ts';
import { affectedInAll } from './history/affected-cells.ts';
import { takeBookState } from './history/book-state.ts';
import { watchCells } from './history/cells-step.ts';
import { type Direction, UndoHistory } from './history/history.ts';
import { sayUndoStep } from './history/say-step.ts';
import { BusyError } from './limits.ts';
import { MenuOfAddOn } from './menu.ts';
import type { GridEdit, News, Opened, Told, WentBack } from './messages.ts';
import { allowed, lockedAreas, peopleIn } from './permissions.ts';
import { readFunctions } from './read-functions.ts';
import type { MenuCall, MenuResult } from './run/menu-run.ts';
import { ProblemWatch } from './run/problem-watch.ts';
import { StoppedError, type WorkerRun, Workers } from './run/workers.ts';
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
  private readonly menu: MenuOfAddOn;
  private readonly workers: Workers;
  private readonly problemWatch: ProblemWatch;
  private readonly steady = new SteadyBytes(() => this.workbook);
  /** Edits made while the add-on is at work: its result does not know them. */
  private meanwhile: GridEdit[] | null = null;
  /** What is at work, by whose window. */
  private readonly runs = new Map<WorkerRun<MenuResult>, string>();

  private constructor(
    workbook: Workbook,
    makeFile: (make: () => Promise<Content>, tell: (word: FileWord) => void) => KeptFile,
    private readonly options: SharedOptions,
    private readonly unlock: () => void,
    private readonly office: OfficeWatch,
  ) {
    this.workbook = workbook;
    this.menu = new MenuOfAddOn(options.code);
    this.workers = new Workers(options.worker);
    this.problemWatch = new ProblemWatch(
      () => this.look(),
      (list) => options.tell({ kind: 'problems', ...list }),
    );
    this.file = makeFile(
      () => this.content(),
      (word) => options.tell(word),
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
      const office = await OfficeWatch.begin(full, (programs) =>
        options.tell({ kind: 'elsewhere', programs }),
      );
      return new SharedWorkbook(
        workbook,
        (make, tell) => new KeptFile(full, known, now, make, tell),
        options,
        unlock,
        office,
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

  /** Who has the file open in another program; a window that opens hears it too. */
  get elsewhere(): OfficeWatch['now'] {
    return this.office.now;
  }

  /** What has to be mended, as far as it was looked; the first window to ask has it looked for. */
  get problems(): News | null {
    const { list } = this.problemWatch;
    if (!list) this.problemWatch.changed();
    return list && { kind: 'problems', ...list };
  }

  /** Begins a look for what has to be mended. Not beside a run: a run is followed by a look anyway. */
  private async look(): Promise<ReturnType<Workers['check']> | null> {
    if (this.meanwhile) return null;
    const bytes = await this.steady.bytes();
    return this.workers.check({ kind: 'check', bytes, code: this.options.code });
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
    const inFront = workbook.sheets[workbook.active];
    return {
      data: { ...toGridData(workbook) },
      front: inFront && !inFront.hidden ? inFront.name : '',
      extras: cellExtras(workbook),
      locked: lockedAreas(workbook, as),
      people: peopleIn(workbook),
      charts: chartsOf(workbook),
      groups: foldData(workbook),
      functions: readFunctions(this.options.code),
      menus: await this.menu.read(),
      title: basename(this.options.path),
    };
  }

  bytes(): Promise<Uint8Array> {
    return this.steady.bytes();
  }

  /** Does what a window did as one step, and tells all windows what the cells became. */
  async edit({ from, as }: Sender, sent: readonly GridEdit[]): Promise<void> {
    await this.steady.holding;
    const { workbook } = this;
    const edits = sent.flatMap((edit) => allowed(workbook, edit, as) ?? []);
    if (edits.length < sent.length || edits.some((edit, index) => edit !== sent[index])) {
      this.options.tell({ kind: 'refused', from, why: 'protected', place: '' });
    }
    if (areResults(edits)) {
      this.meanwhile?.push(...edits);
      if (keepResults(workbook, edits)) this.changed(true);
      return;
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
    await this.steady.holding;
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
    const { code, tell } = this.options;
    if (this.runs.size >= MOST_RUNS) throw new BusyError();
    const isBusy = this.meanwhile !== null;
    const meanwhile: GridEdit[] = [];
    if (!isBusy) this.meanwhile = meanwhile;
    const before = this.workbook;
    try {
      const bytes = await this.steady.bytes(() => meanwhile.splice(0));
      const run = this.workers.run({ kind: 'run', ...press, bytes, code, isBusy, as }, (step) =>
        tell({ kind: 'step', from, step }),
      );
      this.runs.set(run, from);
      const { bytes: after, ...told } = await run.result.finally(() => this.runs.delete(run));
      // A file that was opened in the meantime is not what the run worked on.
      if (after && !isBusy && this.workbook === before) {
        const opened = await openWorkbook(after);
        await this.steady.holding;
        const words = workbenchHistoryText.ran(await this.menu.captionOf(press.functionName));
        this.groups.add(words, false, Date.now());
        this.history.noteWhole(from, words, takeBookState(before));
        this.workbook = opened;
        for (const edit of meanwhile) applyEdit(opened, edit);
        this.changed();
        tell({ kind: 'reload', from, activeTab: told.activeTab });
        return { ...told, activeTab: '', isReloaded: true };
      }
      return told;
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
      return { question: null, alerts: [], toasts: [], activeTab: '', error: '', isStopped: true };
    } finally {
      if (!isBusy) this.meanwhile = null;
    }
  }

  /** Ends what a window runs. It does not count: the workbook stays as it is. */
  async stop({ from }: Pick<Sender, 'from'>): Promise<void> {
    await Promise.all([...this.runs].map(([run, whose]) => (whose === from ? run.stop() : undefined)));
  }

  /**
   * Takes another file's content in the place of this one's. Throws UnreadableFileError, or BusyError while the add-on is
   * at work, and then changes nothing.
   */
  async replace(from: string, bytes: Uint8Array, name = ''): Promise<void> {
    const opened = await openWorkbook(bytes);
    await this.steady.holding;
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
    await this.steady.holding;
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
    await this.steady.holding;
    if (this.meanwhile) throw new BusyError();
    await this.file.takeForeign(written);
    this.history.noteWhole(from, workbenchFileText.fromOutside, takeBookState(this.workbook));
    this.workbook = opened;
    this.steady.changed();
    this.problemWatch.changed();
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
    await Promise.all([...this.runs.keys()].map(({ stop }) => stop()));
    this.office.close();
    await this.problemWatch.close();
    await this.workers.close();
    try {
      return await this.file.close();
    } finally {
      this.unlock();
    }
  }

  /** `isComputed`: nobody did anything, formulas came to something else. What a person did is saved before that. */
  private changed(isComputed = false): void {
    this.steady.changed();
    this.problemWatch.changed();
    if (isComputed) this.file.saveSoon();
    else this.file.save();
  }

  private async content(): Promise<Content> {
    const now = this.groups.now(workbenchHistoryText.more);
    return { bytes: await this.steady.bytes(), ...now };
  }
}
