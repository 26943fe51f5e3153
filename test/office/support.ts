import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../contract/support/expectation.ts';

export const root = new URL('../..', import.meta.url).pathname;

export interface ShownTab {
  cells: Record<string, string | number | boolean>;
  notes: Record<string, string>;
  fills: Record<string, string>;
  /** Titles. */
  charts: string[];
  state: string;
}

export type Change = { tab: string; cell: string } & (
  | { value: string | number | null }
  | { note: string }
  | { fill: string }
  | { chart: string }
);

/** A folder with the programs of other people at hand: openpyxl, LibreOffice, and ours. */
export class OfficeDesk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'khanaen-office-'));

  path(name: string): string {
    return path.join(this.folder, name);
  }

  python(script: string, ...args: string[]): string {
    const file = path.join(root, script);
    return execFileSync('/usr/bin/python3', [file, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
  }

  khanaen(...args: string[]): string {
    const bin = path.join(root, 'bin/khanaen.mjs');
    return execFileSync(process.execPath, [bin, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    });
  }

  score(file: string, out: string): Report {
    return JSON.parse(this.khanaen('score', file, '-o', out, '--json', '--force')) as Report; // the contract's shape
  }

  show(file: string): Record<string, ShownTab> {
    return JSON.parse(this.python('test/office/workbook.py', 'show', file));
  }

  /** Changes cells with openpyxl; with `forget` what the file remembers of its last calculation is lost. */
  edit(file: string, out: string, changes: Change[], forget = false): string {
    const flags = forget ? ['--forget'] : [];
    this.python('test/office/workbook.py', 'edit', file, out, JSON.stringify(changes), ...flags);
    return out;
  }

  /** Saves the file again with LibreOffice, in a folder of its own. */
  resave(file: string): string {
    const profile = `-env:UserInstallation=file://${this.path('profile')}`;
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', this.path('again')];
    execFileSync('soffice', [profile, '--headless', ...to, this.path(file)], {
      cwd: this.folder,
      stdio: 'pipe',
    });
    return `again/${path.basename(file)}`;
  }

  /** Opens the files of a folder with LibreOffice and writes beside them, as flat OpenDocument, what it made of them. */
  flatten(folder: string, files: readonly string[]): void {
    const profile = `-env:UserInstallation=file://${this.path('profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', '.', ...files], {
      cwd: this.path(folder),
      stdio: 'pipe',
    });
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
