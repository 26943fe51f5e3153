import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The page loads nothing from elsewhere, is shown in no other page's frame, and nothing of it is kept. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The secret of one start: who has it may read and write, whatever account of the machine it is. */
export const newKey = (): string => randomBytes(24).toString('base64url');

/** Whether a request brings the secret, in its header or, where a browser can set none, in its address. */
export function bringsKey({ headers, url }: IncomingMessage, key: string): boolean {
  const header = headers['x-khanaen-key'];
  const given = header || new URL(url ?? '/', 'http://127.0.0.1').searchParams.get('key');
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Why a request is not answered; null where it may be. Only this machine's own names count as host, so that no page of
 * another site can reach the workbook by a name that it lets point here, and only this page may change anything.
 */
export function refusal({ headers, method }: IncomingMessage, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'host';
  const { origin } = headers;
  const isOwn = hosts.some((host) => origin === `http://${host}`);
  if (origin !== undefined && !isOwn) return 'origin';
  if (method !== 'GET' && !isOwn) return 'origin';
  // Opening the page from elsewhere shows it, and it lets nobody else in.
  if (headers['sec-fetch-mode'] === 'navigate' && method === 'GET') return null;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'site';
  return null;
}
