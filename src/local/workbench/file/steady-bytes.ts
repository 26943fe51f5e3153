import type { Workbook } from '../../stand-in/workbook.ts';
import { saveWorkbook } from '../../workbook-file/save-workbook.ts';

/** The workbook as a file, of one moment, though people go on changing it. */
export class SteadyBytes {
  /** Counts what changes the workbook: what is being written must not change halfway. */
  private revision = 0;
  private last: {
    readonly revision: number;
    readonly workbook: Workbook;
    readonly bytes: Uint8Array;
  } | null = null;
  /** What wants to change the workbook waits for this. */
  holding: Promise<unknown> = Promise.resolve();

  constructor(private readonly workbook: () => Workbook) {}

  /** Something changed. */
  changed(): void {
    this.revision += 1;
  }

  /**
   * The bytes: where something changes while they are made they are made again, and the third time nothing changes until
   * it is done. `begin` is called at the moment that they are of.
   */
  async bytes(begin: () => void = () => {}): Promise<Uint8Array> {
    for (let tries = 0; tries < 2; tries += 1) {
      const revision = this.revision;
      const workbook = this.workbook();
      begin();
      if (this.last?.revision === revision && this.last.workbook === workbook) return this.last.bytes;
      const bytes = await saveWorkbook(workbook);
      if (revision !== this.revision) continue;
      this.last = { revision, workbook, bytes };
      return bytes;
    }
    begin();
    const made = saveWorkbook(this.workbook());
    this.holding = made.catch(() => {});
    return made;
  }
}
