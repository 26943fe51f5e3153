import type { Browser } from 'playwright-core';
import type { FrameLanguage } from '../../../src/language/workbench-frame.ts';
import type { Workbench } from '../../../src/local/workbench/start.ts';
import { fileOf, serveFile } from './bench.ts';
import { Window } from './window.ts';

/** Opens files and windows for a test, and closes them after it. */
export class Desk {
  private readonly open: { close(): Promise<unknown> }[] = [];

  /** Serves bytes as a file of their own. */
  async serve(bytes: Uint8Array): Promise<{ file: string; workbench: Workbench }> {
    const file = await fileOf(bytes);
    return { file, workbench: await this.reopen(file) };
  }

  async reopen(file: string, language: FrameLanguage = 'th'): Promise<Workbench> {
    const workbench = await serveFile(file, language);
    this.open.push(workbench);
    return workbench;
  }

  async window(browser: Browser, { url }: Workbench, query = ''): Promise<Window> {
    const window = await Window.open(browser, url, query);
    this.open.push(window.page.context());
    return window;
  }

  async clear(): Promise<void> {
    for (const one of this.open.splice(0).reverse()) await one.close();
  }
}
