import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { News } from './messages.ts';
import { type Assets, type Served, serve } from './serve.ts';
import { SharedWorkbook } from './shared-workbook.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface Workbench extends Pick<Served, 'port' | 'close'> {
  readonly shared: SharedWorkbook;
}

/**
 * Opens a workbook's bytes and serves it.
 * @param build folder of the built page and worker
 * @param code the built Code.js
 */
export async function startWorkbench(options: {
  path: string;
  bytes: Uint8Array;
  build: URL;
  code: string;
  port: number;
}): Promise<Workbench> {
  const { path, bytes, build, code, port } = options;
  let tell: (news: News) => void = () => {};
  const shared = await SharedWorkbook.open(bytes, {
    path,
    code,
    worker: new URL('worker.mjs', build),
    tell: (news) => tell(news),
  });
  const served = await serve(() => shared, await readAssets(new URL('page/', build), code), port);
  tell = served.tell;
  return {
    port: served.port,
    shared,
    close: async () => {
      await served.close();
      await shared.close();
    },
  };
}

/** The page's files, and the add-on itself, whose custom functions work in the cells. */
async function readAssets(folder: URL, code: string): Promise<Assets> {
  const names = await readdir(folder);
  const entries = names.map(async (name) => {
    const body = await readFile(new URL(name, folder));
    return [`/${name}`, { type: TYPES[extname(name)] ?? 'application/octet-stream', body }] as const;
  });
  const assets = new Map(await Promise.all(entries));
  assets.set('/Code.js', { type: TYPES['.js'] ?? '', body: Buffer.from(code) });
  const page = assets.get('/index.html');
  if (page) assets.set('/', page);
  return assets;
}
