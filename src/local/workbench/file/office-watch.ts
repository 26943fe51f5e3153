import { type OpenElsewhere, openElsewhere } from './office-locks.ts';

/** How often to look (milliseconds). */
const LOOK = 3000;

/** Looks whether somebody has the file open in another program, and tells when that changes. */
export class OfficeWatch {
  private readonly timer: NodeJS.Timeout;

  private constructor(
    private readonly file: string,
    /** Who has it open now. */
    public now: readonly OpenElsewhere[],
    private readonly tell: (now: readonly OpenElsewhere[]) => void,
    every: number,
  ) {
    this.timer = setInterval(() => void this.look(), every);
    this.timer.unref();
  }

  /** @param every milliseconds from one look to the next */
  static async begin(
    file: string,
    tell: (now: readonly OpenElsewhere[]) => void,
    every = LOOK,
  ): Promise<OfficeWatch> {
    return new OfficeWatch(file, await openElsewhere(file), tell, every);
  }

  close(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const now = await openElsewhere(this.file);
    if (JSON.stringify(now) === JSON.stringify(this.now)) return;
    this.now = now;
    this.tell(now);
  }
}
