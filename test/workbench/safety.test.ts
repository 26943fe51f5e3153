import { readFile, writeFile } from 'node:fs/promises';
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../src/local/workbench/start.ts';
import { fileOf, gridIdOf, inFile, sample, serveFile } from './support/bench.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';

let workbench: Workbench;
let file: string;
let sheet: string;

beforeAll(async () => {
  const bytes = await sample(false);
  sheet = await gridIdOf(bytes, FORM);
  file = await fileOf(bytes);
  workbench = await serveFile(file);
});

afterAll(() => workbench.close());

interface Reply {
  status: number;
  headers: Readonly<Record<string, unknown>>;
  body: string;
}

/** A request as any program can make it, with whatever headers it likes. */
function send(
  method: string,
  target: string,
  headers: OutgoingHttpHeaders = {},
  body: string | Uint8Array = '',
): Promise<Reply> {
  const host = `127.0.0.1:${workbench.port}`;
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        host: '127.0.0.1',
        port: workbench.port,
        method,
        path: target,
        headers: { host, 'x-khanaen-key': workbench.key, ...headers },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const own = (): OutgoingHttpHeaders => ({ origin: `http://127.0.0.1:${workbench.port}` });
const cell = (value: string) =>
  JSON.stringify({
    from: 'x',
    edits: [{ kind: 'cells', sheet, cells: [{ row: 2, column: 1, value }] }],
  });

describe('who is answered', () => {
  it('is who names this machine', async () => {
    expect((await send('GET', '/')).status).toBe(200);
    expect((await send('GET', '/', { host: `localhost:${workbench.port}` })).status).toBe(200);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])(
    'is nobody who comes by the host name %j',
    async (host) => {
      const { status, body } = await send('GET', '/workbook', { host });
      expect(status === 403 || status === 400).toBe(true);
      expect(body).not.toContain('cellData');
    },
  );

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
    'is no page of the origin %j',
    async (origin) => {
      for (const [method, target] of [
        ['GET', '/workbook'],
        ['GET', '/events'],
        ['POST', '/edits'],
        ['POST', '/run'],
        ['POST', '/file'],
      ] as const) {
        expect((await send(method, target, { origin }, method === 'POST' ? cell('ร้าย') : '')).status).toBe(
          403,
        );
      }
    },
  );

  it('is no change without an origin, and no request that another site brought about', async () => {
    expect((await send('POST', '/edits', {}, cell('ร้าย'))).status).toBe(403);
    expect((await send('GET', '/workbook', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    await workbench.shared.settled();
    expect(await inFile(file, FORM, 3, 2)).toBe(48);
  });

  it('is the page itself', async () => {
    expect((await send('POST', '/edits', own(), cell('ดี'))).status).toBe(200);
    await workbench.shared.settled();
    expect(await inFile(file, FORM, 3, 2)).toBe('ดี');
  });
});

describe('the secret of the start address', () => {
  const without = (key: string): OutgoingHttpHeaders => ({ 'x-khanaen-key': key });

  it.each(['', 'x', 'A'.repeat(32)])(
    'is needed to read anything of the workbook, and %j is not it',
    async (key) => {
      for (const target of ['/workbook', '/events', '/file', '/versions', '/', '/index.html']) {
        const { status, body } = await send('GET', target, without(key));
        expect([target, status]).toEqual([target, 403]);
        expect(body).not.toContain('cellData');
      }
    },
  );

  it('is needed to change anything', async () => {
    const before = await inFile(file, FORM, 3, 2);
    for (const target of ['/edits', '/run', '/file', '/back', '/decide', '/versions']) {
      const { status } = await send('POST', target, { ...own(), ...without('') }, cell('ร้าย'));
      expect([target, status]).toEqual([target, 403]);
    }
    await workbench.shared.settled();
    expect(await inFile(file, FORM, 3, 2)).toBe(before);
  });

  it('stands in the address that is printed, and is another one each time', async () => {
    expect(new URL(workbench.url).searchParams.get('key')).toBe(workbench.key);
    expect(workbench.key.length).toBeGreaterThanOrEqual(32);
    const { pathname, search } = new URL(workbench.url);
    expect((await send('GET', pathname + search, without(''))).status).toBe(200);
    const other = await serveFile(await fileOf(await sample(false)));
    expect(other.key).not.toBe(workbench.key);
    await other.close();
  });

  it('says in Thai what to do where it is missing', async () => {
    expect((await send('GET', '/', without(''))).body).toMatch(/^โปรดเปิดด้วยที่อยู่เต็ม/);
  });
});

describe('what is answered', () => {
  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/etc/passwd',
    '/..\\..\\package.json',
    '/main.js/../../khanaen.mjs',
    '/worker.mjs',
    '/workbook.xlsx',
  ])('is nothing of the disk but the page: %s', async (target) => {
    const { status, body } = await send('GET', target);
    expect(status).toBe(404);
    expect(body.length).toBeLessThan(60);
  });

  it('is never kept, never framed, and loads nothing from elsewhere', async () => {
    for (const target of ['/', '/workbook', '/file']) {
      const { headers } = await send('GET', target);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      const rules = String(headers['content-security-policy']);
      expect(rules).toContain("default-src 'self'");
      expect(rules).toContain("frame-ancestors 'none'");
      expect(rules).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    }
  });

  it('has the types that browsers need', async () => {
    expect((await send('GET', '/')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await send('GET', '/main.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await send('GET', '/file')).headers['content-type']).toContain('spreadsheetml');
  });
});

describe('what is taken', () => {
  it.each(['', '{', '[]', '{"edits":1}', '{"edits":[{"kind":"format"}]}'])(
    'is no %j for an edit',
    async (body) => {
      expect((await send('POST', '/edits', own(), body)).status).toBe(400);
    },
  );

  it.each([
    { row: -1, column: 0, value: 'x' },
    { row: 0.5, column: 0, value: 'x' },
    { row: 0, column: '__proto__', value: 'x' },
    { row: 0, column: 0, value: { toString: 'x' } },
  ])('is no cell like %j', async (one) => {
    const body = JSON.stringify({ from: '', edits: [{ kind: 'cells', sheet, cells: [one] }] });
    expect((await send('POST', '/edits', own(), body)).status).toBe(400);
  });

  it('is no file of more than 20 MB, and no file that is no workbook; what was there stays', async () => {
    const large = send('POST', '/file', own(), new Uint8Array(21 * 1024 * 1024));
    expect(await large.then(({ status }) => status).catch(() => 413)).toBe(413);
    const { status, body } = await send('POST', '/file', own(), 'ไม่ใช่ไฟล์ตาราง');
    expect(status).toBe(400);
    expect(body).toMatch(/[ก-๙]/);
    await workbench.shared.settled();
    expect(await inFile(file, 'ตั้งค่า', 1, 1)).toBe('รายการ');
  });

  it('is another workbook, which then is in the file', async () => {
    const other = await sample(false, (workbook) => workbook.sheet(FORM)?.set(2, 1, 'อีกไฟล์'));
    expect((await send('POST', '/file', own(), other)).status).toBe(200);
    await workbench.shared.settled();
    expect(await inFile(file, FORM, 3, 2)).toBe('อีกไฟล์');
  });

  it('is no text longer than a cell holds, and no more edits or cells than a person makes', async () => {
    const refusedBy = async (edits: unknown) =>
      (await send('POST', '/edits', own(), JSON.stringify({ from: '', edits }))).status;
    const one = { kind: 'cells', sheet, cells: [{ row: 2, column: 1, value: '1' }] };
    expect(await refusedBy(Array.from({ length: 1001 }, () => one))).toBe(400);
    const block = { startRow: 0, endRow: 999_999, startColumn: 0, endColumn: 0 };
    expect(await refusedBy([{ kind: 'fill', sheet, from: block, to: block }])).toBe(400);
    const before = await inFile(file, FORM, 3, 2);
    const long = { kind: 'cells', sheet, cells: [{ row: 2, column: 1, value: 'ก'.repeat(32_768) }] };
    expect(await refusedBy([long])).toBe(200);
    await workbench.shared.settled();
    expect(await inFile(file, FORM, 3, 2)).toBe(before);
  });

  it('is no more runs of the menu at once than four, and no file while one is at work', async () => {
    const press = () =>
      send(
        'POST',
        '/run',
        own(),
        // A first calculation takes long enough for all of them to arrive before it ends.
        JSON.stringify({ from: 'x', functionName: 'calculateScores', answers: [], front: '' }),
      );
    const runs = Array.from({ length: 7 }, press);
    const upload = send('POST', '/file', own(), await sample(false));
    const statuses = (await Promise.all(runs)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(4);
    expect(statuses).toContain(429);
    // Too early or too late it may be; in between it is told to wait.
    expect([200, 429]).toContain((await upload).status);
  });

  it('is nothing into any file but the one that was opened', async () => {
    const beside = path.join(path.dirname(file), 'beside.xlsx');
    await writeFile(beside, 'ของเดิม');
    const body = JSON.stringify({ from: '', path: beside, edits: [], title: beside });
    await send('POST', '/edits', own(), body);
    await workbench.shared.settled();
    expect(await readFile(beside, 'utf8')).toBe('ของเดิม');
  });
});
