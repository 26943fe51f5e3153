import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../src/local/command-line/run.ts';
import { xlsxEngine } from '../../../src/local/command-line/xlsx-engine.ts';
import { type Report, workbooks } from './expectation.ts';

export const project = new URL('../../../', import.meta.url);

export interface Call {
  status: number;
  out: string;
  err: string;
}

/** A folder of its own for one test; removed by `clear`. */
export class Desk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'khanaen-contract-'));

  path(name: string): string {
    return path.join(this.folder, name);
  }

  /** Puts a workbook of the collection on the desk. */
  lay(name: string): string {
    copyFileSync(fileURLToPath(new URL(`${name}.xlsx`, workbooks)), this.path(`${name}.xlsx`));
    return `${name}.xlsx`;
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return name;
  }

  makeFolder(name: string): string {
    mkdirSync(this.path(name));
    return name;
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  /** One call of the command line within this process. */
  async call(...args: string[]): Promise<Call> {
    let out = '';
    let err = '';
    const status = await run(args, {
      version: '0',
      folder: this.folder,
      engine: xlsxEngine(new URL('dist/Code.js', project)),
      print: (text) => {
        out += text;
      },
      warn: (text) => {
        err += text;
      },
    });
    return { status, out, err };
  }

  /** One call of the real program, as an office makes it. */
  spawn(...args: string[]): Call {
    const bin = fileURLToPath(new URL('bin/khanaen.mjs', project));
    const ended = spawnSync(process.execPath, [bin, ...args], { cwd: this.folder, encoding: 'utf8' });
    return { status: ended.status ?? -1, out: ended.stdout, err: ended.stderr };
  }

  async score(...args: string[]): Promise<Report> {
    return JSON.parse((await this.call('score', ...args, '--json')).out) as Report;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
