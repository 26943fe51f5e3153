import { Worker } from 'node:worker_threads';
import type { IWorkbookData } from '@univerjs/core';
import type { Workbook } from '../stand-in/workbook.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import { saveWorkbook } from '../xlsx/save-workbook.ts';
import { writeWholeFile } from '../xlsx/write-file.ts';
import { applyEdit } from './apply-edit.ts';
import { type MenuCall, type MenuResult, readMenu } from './menu-run.ts';
import type { CellsEdit, GridEdit, MenuData, News, Told } from './messages.ts';
import { toGridData } from './to-grid-data.ts';

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
  private worker: Worker | null = null;
  private calls = 0;

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

  data(): IWorkbookData {
    return toGridData(this.workbook);
  }

  async menu(): Promise<readonly MenuData[]> {
    return readMenu(await saveWorkbook(this.workbook), this.options.code);
  }

  bytes(): Promise<Uint8Array> {
    return saveWorkbook(this.workbook);
  }

  /** Types what a window typed, and tells all windows what the cells became. */
  edit(from: string, edits: readonly GridEdit[]): void {
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
  async run(from: string, functionName: string, answers: readonly string[]): Promise<Told> {
    const isBusy = this.meanwhile !== null;
    const bytes = await saveWorkbook(this.workbook);
    if (!isBusy) this.meanwhile = [];
    try {
      const call = { bytes, code: this.options.code, functionName, answers, isBusy };
      const { bytes: after, ...told } = await this.inWorker(call);
      if (after && !isBusy) {
        this.workbook = await openWorkbook(after);
        for (const edit of this.meanwhile ?? []) applyEdit(this.workbook, edit);
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

  /** Waits until the file holds everything. */
  async settled(): Promise<void> {
    await this.saving;
    if (this.isDirty) await this.settled();
  }

  async close(): Promise<void> {
    await this.settled();
    await this.worker?.terminate();
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

  private inWorker(call: MenuCall): Promise<MenuResult> {
    this.worker ??= new Worker(this.options.worker);
    const { worker } = this;
    this.calls += 1;
    const id = this.calls;
    return new Promise((resolve, reject) => {
      const listen = (reply: { id: number; result?: MenuResult; failure?: string }): void => {
        if (reply.id !== id) return;
        worker.off('message', listen);
        if (reply.result) resolve(reply.result);
        else reject(new Error(reply.failure));
      };
      worker.on('message', listen);
      worker.postMessage({ id, call });
    });
  }
}
