import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FrameLanguage } from '../../language/workbench-frame.ts';
import { BusyError } from './limits.ts';
import { newKey } from './safety.ts';
import { type Assets, type Served, serve } from './serve.ts';
import { SharedWorkbook } from './shared-workbook.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface Workbench extends Pick<Served, 'port'> {
  readonly shared: SharedWorkbook;
  /** The secret of this start; see safety.ts. */
  readonly key: string;
  /** Where to open it, with the secret. */
  readonly url: string;
  readonly close: () => ReturnType<SharedWorkbook['close']>;
}

/**
 * Opens a workbook's file and serves it.
 * @param bytes what was read of the file
 * @param build folder of the built page and worker
 * @param code the built Code.js
 * @param language of the frame around the grid; tabs are as they are
 */
export async function startWorkbench(options: {
  path: string;
  bytes: Uint8Array;
  build: URL;
  code: string;
  port: number;
  language?: FrameLanguage;
}): Promise<Workbench> {
  const { path, bytes, build, code, port, language = 'th' } = options;
  const key = newKey();
  const assets = await readAssets(new URL('page/', build), code, language);
  let opened: SharedWorkbook | undefined;
  // The port first: where that is taken, nothing else happens.
  const served = await serve(
    () => {
      if (!opened) throw new BusyError();
      return opened;
    },
    { assets, key, port },
  );
  try {
    const worker = new URL('worker.mjs', build);
    const shared = await SharedWorkbook.open(bytes, { path, code, worker, tell: served.tell });
    opened = shared;
    return {
      port: served.port,
      shared,
      key,
      url: `http://127.0.0.1:${served.port}/?key=${key}`,
      close: async () => {
        await served.close();
        return shared.close();
      },
    };
  } catch (error) {
    await served.close();
    throw error;
  }
}

/** The page's files, and the add-on itself, whose custom functions work in the cells. */
async function readAssets(folder: URL, code: string, language: FrameLanguage): Promise<Assets> {
  const names = await readdir(folder);
  const entries = names.map(async (name) => {
    const body = await readFile(new URL(name, folder));
    return [`/${name}`, { type: TYPES[extname(name)] ?? 'application/octet-stream', body }] as const;
  });
  const assets = new Map(await Promise.all(entries));
  assets.set('/Code.js', { type: TYPES['.js'] ?? '', body: Buffer.from(code) });
  const page = assets.get('/index.html');
  if (page) {
    const text = new TextDecoder().decode(page.body).replace('<html lang="th">', `<html lang="${language}">`);
    const inLanguage = { ...page, body: Buffer.from(text) };
    assets.set('/index.html', inLanguage).set('/', inLanguage);
  }
  return assets;
}
