import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Surroundings } from '../../../../src/local/command-line/host.ts';
import { run } from '../../../../src/local/command-line/run.ts';
import { xlsxEngine } from '../../../../src/local/command-line/xlsx-engine.ts';
import type {
  MeasuredIndicator,
  RollUpHistory,
  RollUpReport,
} from '../../../../src/local/rollup/roll-up-report.ts';

/** What a call of `khanaen rollup` printed and how it ended. */
export interface RollUpCalled {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** With --json. */
  readonly report: RollUpReport & { measured: MeasuredIndicator[]; history?: RollUpHistory };
}

/** A folder with files of provinces, and calls of the program in it. */
export class RollUpDesk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'rollup-'));

  lay(name: string, bytes: Uint8Array | string): string {
    const full = this.path(name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, bytes);
    return name;
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  read(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  async call(...args: string[]): Promise<RollUpCalled> {
    let [out, err] = ['', ''];
    const surroundings: Surroundings = {
      version: 'test',
      folder: this.folder,
      engine: xlsxEngine(new URL('../../../../dist/Code.js', import.meta.url)),
      print: (text) => {
        out += text;
      },
      warn: (text) => {
        err += text;
      },
    };
    const status = await run(['rollup', ...args], surroundings);
    const report = args.includes('--json') && out !== '' ? JSON.parse(out) : null;
    return { status, out, err, report };
  }
}
