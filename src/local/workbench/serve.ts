import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { News } from './messages.ts';
import { readBody, TooLargeError } from './read-body.ts';
import { readEdits } from './read-edits.ts';
import { refusal, SAFE_HEADERS } from './safety.ts';
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

/** Serves the page and one workbook to this machine alone. `port` 0 takes a free one. */
export async function serve(shared: () => SharedWorkbook, assets: Assets, port: number): Promise<Served> {
  const windows = new Set<ServerResponse>();
  const tell = (news: News): void => {
    for (const window of windows) window.write(`data: ${JSON.stringify(news)}\n\n`);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const isLarge = error instanceof TooLargeError;
      if (isLarge) response.setHeader('connection', 'close');
      if (!response.headersSent) send(response, isLarge ? 413 : 400, { error: messageOf(error) });
      else response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const why = refusal(request, portOf(server));
    if (why) return send(response, 403, { error: why });
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    switch (`${request.method} ${pathname}`) {
      case 'GET /workbook':
        return send(response, 200, await shared().opened(searchParams.get('as') ?? ''));
      case 'GET /events':
        return listen(response);
      case 'GET /file':
        return sendFile(response);
      case 'POST /edits': {
        const { edits, ...sender } = await readJson(request);
        shared().edit(senderOf(sender), readEdits(edits));
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
      case 'POST /file':
        await shared().replace('', await readBody(request, MOST_FILE));
        return send(response, 200, {});
      default: {
        const asset = request.method === 'GET' ? assets.get(pathname) : undefined;
        if (!asset) return send(response, 404, { error: 'not found' });
        response.writeHead(200, { ...SAFE_HEADERS, 'content-type': asset.type });
        response.end(asset.body);
      }
    }
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream' });
    response.write(': \n\n');
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
    for (const window of windows) window.write(': \n\n');
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

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body: unknown = JSON.parse(new TextDecoder().decode(await readBody(request, MOST_EDIT)));
  if (typeof body !== 'object' || body === null) throw new Error('JSON');
  return body as Record<string, unknown>; // every field is checked where it is used
}

const senderOf = ({ from, as }: Record<string, unknown>): Sender => ({
  from: String(from),
  as: typeof as === 'string' ? as : '',
});
