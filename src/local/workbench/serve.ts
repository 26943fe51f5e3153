import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { workbenchText } from '../../language/workbench.ts';
import { BusyError } from './limits.ts';
import type { News } from './messages.ts';
import { readBody, TooLargeError } from './read-body.ts';
import { readEdits } from './read-edits.ts';
import { bringsKey, refusal, SAFE_HEADERS } from './safety.ts';
import type { Sender, SharedWorkbook } from './shared-workbook.ts';

/** A file of the page, ready to be sent. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array;
}

/** The page's files by their path; nothing else of the disk is ever sent. */
export type Assets = ReadonlyMap<string, Asset>;

export interface Served {
  readonly port: number;
  /** To be given to the shared: what every open window hears. */
  readonly tell: (news: News) => void;
  readonly close: () => Promise<void>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** So large may a dropped file be, and so large what is pasted. */
const MOST_FILE = 20 * 1024 * 1024;
const MOST_EDIT = 4 * 1024 * 1024;
/** A silent connection is dropped by some systems. */
const HEARTBEAT = 20_000;

/** So much may wait for a window that does not read. It is then cut off, and fetches everything when it reads again. */
const MOST_WAITING = 8 * 1024 * 1024;
/** More windows than anybody has open. */
const MOST_WINDOWS = 100;

/**
 * Serves the page and one workbook to this machine alone, and to nobody who lacks the key. `port` 0 takes a free one.
 * @param shared throws as long as the workbook is not open yet
 */
export async function serve(
  shared: () => SharedWorkbook,
  { assets, key, port }: { assets: Assets; key: string; port: number },
): Promise<Served> {
  const windows = new Set<ServerResponse>();
  const tell = (news: News): void => {
    const line = `data: ${JSON.stringify(news)}\n\n`;
    for (const window of windows) {
      if (window.writableLength > MOST_WAITING) window.destroy();
      else window.write(line);
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const isLarge = error instanceof TooLargeError;
      if (isLarge) response.setHeader('connection', 'close');
      const status = isLarge ? 413 : error instanceof BusyError ? 429 : 400;
      if (!response.headersSent) send(response, status, { error: messageOf(error) });
      else response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const why = refusal(request, portOf(server));
    if (why) return send(response, 403, { error: why });
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asset = request.method === 'GET' ? assets.get(pathname) : undefined;
    const isSecret = !asset || pathname === '/' || pathname === '/index.html';
    if (isSecret && !bringsKey(request, key)) {
      if (asset) return sendText(response, 403, workbenchText.needsKey);
      return send(response, 403, { error: 'key' });
    }
    switch (`${request.method} ${pathname}`) {
      case 'GET /workbook': {
        const version = searchParams.get('version');
        const opened =
          version === null
            ? await shared().opened(searchParams.get('as') ?? '')
            : await shared().openedVersion(version);
        return opened ? send(response, 200, opened) : send(response, 404, { error: 'not found' });
      }
      case 'GET /versions':
        return send(response, 200, { versions: await shared().versions() });
      case 'POST /versions': {
        const { id } = await readJson(request);
        const file = await shared().copyVersion(String(id));
        return file === null ? send(response, 404, { error: 'not found' }) : send(response, 200, { file });
      }
      case 'POST /back': {
        const { direction, isSure, ...sender } = await readJson(request);
        const way = direction === 'redo' ? 'redo' : 'undo';
        return send(response, 200, await shared().goBack(senderOf(sender), way, isSure === true));
      }
      case 'POST /decide': {
        const { isOurs, ...sender } = await readJson(request);
        await shared().decide(senderOf(sender), isOurs === true);
        return send(response, 200, {});
      }
      case 'GET /events':
        return listen(response);
      case 'GET /file':
        return sendFile(response);
      case 'POST /edits': {
        const { edits, ...sender } = await readJson(request);
        await shared().edit(senderOf(sender), readEdits(edits));
        return send(response, 200, {});
      }
      case 'POST /run': {
        const { functionName, answers, front, ...sender } = await readJson(request);
        const press = {
          functionName: String(functionName),
          answers: Array.isArray(answers) ? answers.map(String) : [],
          front: String(front),
        };
        return send(response, 200, await shared().run(senderOf(sender), press));
      }
      case 'POST /table': {
        const file = searchParams.get('name') ?? '';
        await shared().addTables(searchParams.get('from') ?? '', file, await readBody(request, MOST_FILE));
        return send(response, 200, {});
      }
      case 'POST /stop':
        await shared().stop(senderOf(await readJson(request)));
        return send(response, 200, {});
      case 'POST /file':
        await shared().replace(
          searchParams.get('from') ?? '',
          await readBody(request, MOST_FILE),
          (searchParams.get('name') ?? '').slice(0, 255),
        );
        return send(response, 200, {});
      default: {
        if (!asset) return send(response, 404, { error: 'not found' });
        response.writeHead(200, { ...SAFE_HEADERS, 'content-type': asset.type });
        response.end(asset.body);
      }
    }
  }

  function listen(response: ServerResponse): void {
    if (windows.size >= MOST_WINDOWS) throw new BusyError('too many windows');
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream' });
    const { state, problems, elsewhere } = shared();
    response.write(state.kind === 'saved' ? ': \n\n' : `data: ${JSON.stringify(state)}\n\n`);
    const programs: News = { kind: 'elsewhere', programs: elsewhere };
    if (elsewhere.length > 0) response.write(`data: ${JSON.stringify(programs)}\n\n`);
    if (problems) response.write(`data: ${JSON.stringify(problems)}\n\n`);
    windows.add(response);
    response.on('close', () => windows.delete(response));
  }

  async function sendFile(response: ServerResponse): Promise<void> {
    const name = encodeURIComponent(basename(shared().path));
    response.writeHead(200, {
      ...SAFE_HEADERS,
      'content-type': XLSX,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    });
    response.end(await shared().bytes());
  }

  const heartbeat = setInterval(() => {
    for (const window of windows) {
      if (window.writableLength > MOST_WAITING) window.destroy();
      else window.write(': \n\n');
    }
  }, HEARTBEAT);
  heartbeat.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server),
    tell,
    close: () =>
      new Promise((resolve) => {
        clearInterval(heartbeat);
        for (const window of windows) window.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0; // it listens on TCP

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body: unknown = JSON.parse(new TextDecoder().decode(await readBody(request, MOST_EDIT)));
  if (typeof body !== 'object' || body === null) throw new Error('JSON');
  return body as Record<string, unknown>; // every field is checked where it is used
}

const senderOf = ({ from, as }: Record<string, unknown>): Sender => ({
  from: String(from),
  as: typeof as === 'string' ? as : '',
});
