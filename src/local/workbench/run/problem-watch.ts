import type { ProblemList } from '../messages.ts';
import { StoppedError, type WorkerRun } from './workers.ts';

/** So long nothing changes before it is looked (milliseconds): people type one cell after the other. */
const QUIET = 500;

/** Looks for what has to be mended a moment after each change, one look at a time. */
export class ProblemWatch {
  /** What was found last; null before the first look. */
  list: ProblemList | null = null;
  private timer: NodeJS.Timeout | undefined;
  private looking: WorkerRun<ProblemList> | null = null;
  private isBehind = false;
  private isClosed = false;

  /**
   * @param look begins a look; null where that cannot be now
   * @param tell hears each list
   */
  constructor(
    private readonly look: () => Promise<WorkerRun<ProblemList> | null>,
    private readonly tell: (list: ProblemList) => void,
  ) {}

  /** Something changed. */
  changed(): void {
    if (this.isClosed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.start(), QUIET);
    this.timer.unref();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.looking?.stop();
  }

  private async start(): Promise<void> {
    if (this.isBehind || this.looking) {
      this.isBehind = true;
      return;
    }
    this.isBehind = true;
    try {
      this.looking = await this.look();
      this.isBehind = false;
      if (!this.looking) return this.changed();
      if (this.isClosed) return void (await this.looking.stop());
      this.list = await this.looking.result;
      this.tell(this.list);
    } catch (error) {
      // A workbook that cannot be looked at has no list. Who presses ตรวจสอบข้อมูล is told why.
      if (!(error instanceof StoppedError)) this.list = null;
    } finally {
      this.looking = null;
      if (this.isBehind) {
        this.isBehind = false;
        this.changed();
      }
    }
  }
}
