import { basename } from 'node:path';
import { droppedText } from '../../language/dropped-table.ts';
import { addDroppedTables } from '../dropped-table/add-dropped-tables.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { openWorkbook } from '../workbook-file/open-workbook.ts';
import { saveWorkbook } from '../workbook-file/save-workbook.ts';
import { writeWholeFile } from '../workbook-file/write-whole-file.ts';
import { applyEdit } from './apply-edit.ts';
import { cellExtras } from './cell-extras.ts';
import { chartsOf } from './chart-data.ts';
import { type MenuCall, readMenu } from './menu-run.ts';
import type { CellsEdit, GridEdit, MenuData, News, Opened, Told } from './messages.ts';
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

/** One workbook of all windows, always as the file has it or about to be. */
export class SharedWorkbook {
  private workbook: Workbook;
  private saving: Promise<void> = Promise.resolve();
  private isDirty = false;
  /** Edits made while the add-on is at work: its result does not know them. */
  private meanwhile: GridEdit[] | null = null;
  private readonly runs = new Set<WorkerRun>();

  private constructor(
    workbook: Workbook,
    private readonly options: SharedOptions,
  ) {
    this.workbook = workbook;
  }

  /** Throws UnreadableFileError where the bytes are no usable workbook. */
  static async open(bytes: Uint8Array, options: SharedOptions): Promise<SharedWorkbook> {
    return new SharedWorkbook(await openWorkbook(bytes), options);
  }

  get path(): string {
    return this.options.path;
  }

  /** What a window of somebody shows. `as`: an address; '' for the owner. */
  async opened(as: string): Promise<Opened> {
    const { workbook } = this;
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
    return saveWorkbook(this.workbook);
  }

  /** Types what a window typed, and tells all windows what the cells became. */
  edit({ from, as }: Sender, sent: readonly GridEdit[]): void {
    const edits = sent.flatMap((edit) => allowed(this.workbook, edit, as) ?? []);
    const isRefused = edits.length < sent.length || edits.some((edit, index) => edit !== sent[index]);
    if (isRefused) this.options.tell({ kind: 'refused', from });
    const became = edits.map((edit) => applyEdit(this.workbook, edit));
    this.meanwhile?.push(...edits);
    const cells = became.filter((edit): edit is CellsEdit => edit?.kind === 'cells');
    if (cells.length < edits.length) this.options.tell({ kind: 'reload', from, activeTab: '' });
    else if (cells.some((edit) => edit.cells.length > 0)) {
      this.options.tell({ kind: 'edits', from, edits: cells });
    }
    this.save();
  }

  /** Runs a function of the menu. While one is at work, another one meets the document lock. */
  async run({ from, as }: Sender, press: Press): Promise<Told> {
    const { code, worker } = this.options;
    const isBusy = this.meanwhile !== null;
    const meanwhile: GridEdit[] = [];
    if (!isBusy) this.meanwhile = meanwhile;
    const before = this.workbook;
    try {
      const bytes = await saveWorkbook(before);
      const run = runInWorker(worker, { ...press, bytes, code, isBusy, as });
      this.runs.add(run);
      const { bytes: after, ...told } = await run.result.finally(() => this.runs.delete(run));
      // A file that was opened in the meantime is not what the run worked on.
      if (after && !isBusy && this.workbook === before) {
        this.workbook = await openWorkbook(after);
        for (const edit of meanwhile) applyEdit(this.workbook, edit);
        this.save();
        this.options.tell({ kind: 'reload', from, activeTab: told.activeTab });
      }
      return told;
    } finally {
      if (!isBusy) this.meanwhile = null;
    }
  }

  /** Takes another file's content in the place of this one's. Throws UnreadableFileError, and then changes nothing. */
  async replace(from: string, bytes: Uint8Array): Promise<void> {
    this.workbook = await openWorkbook(bytes);
    this.save();
    this.options.tell({ kind: 'reload', from, activeTab: '' });
  }

  /** Adds the tables of a dropped file as tabs ตารางเดิม …; throws a Thai message, and then changes nothing. */
  async addTables(from: string, file: string, bytes: Uint8Array): Promise<void> {
    // A run that is at work would put its own copy of the workbook in the place of this one.
    if (this.meanwhile) throw new Error(droppedText.busy);
    const [activeTab = ''] = await addDroppedTables(this.workbook, file, bytes);
    this.save();
    this.options.tell({ kind: 'reload', from, activeTab });
  }

  /** Waits until the file holds everything. */
  async settled(): Promise<void> {
    await this.saving;
    if (this.isDirty) await this.settled();
  }

  async close(): Promise<void> {
    await Promise.all([...this.runs].map(({ stop }) => stop()));
    await this.settled();
  }

  /** One save at a time; edits made during one are in the next. */
  private save(): void {
    if (this.isDirty) return;
    this.isDirty = true;
    this.saving = this.saving.then(async () => {
      this.isDirty = false;
      try {
        await writeWholeFile(this.options.path, await saveWorkbook(this.workbook));
        if (!this.isDirty) this.options.tell({ kind: 'saved' });
      } catch (error) {
        this.options.tell({
          kind: 'not-saved',
          message: error instanceof Error ? error.message : String(error),
        });
      }
    });
  }
}
