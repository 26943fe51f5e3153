/**
 * Loaded before clasp (`node --import`), this answers its requests in Google's place, so that clasp itself can be seen
 * meeting each of them without network or account. KHANAEN_ANSWERS: JSON, an answer by `METHOD host`.
 * KHANAEN_RECEIVED: a file that gets what was last put there.
 */
import { createWriteStream } from 'node:fs';
import http from 'node:http';
import https from 'node:https';

/** @type {Record<string, { status: number, body: unknown } | { unreachable: string }>} */
const answers = JSON.parse(process.env.KHANAEN_ANSWERS ?? '{}');

const server = http.createServer((request, response) => {
  const answer = answers[`${request.method} ${request.headers['x-asked-host']}`];
  if (!answer || !('status' in answer))
    throw new Error(`nobody said what Google answers to ${request.method}`);
  if (request.method === 'PUT') request.pipe(createWriteStream(process.env.KHANAEN_RECEIVED ?? ''));
  response.writeHead(answer.status, { 'content-type': 'application/json', connection: 'close' });
  const end = () => response.end(JSON.stringify(answer.body));
  request.on('end', end).resume();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
server.unref();
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

/**
 * @param {string | URL} asked
 * @param {import('node:http').RequestOptions} options
 */
const answered = (asked, options) => {
  const url = new URL(asked);
  const host = url.hostname;
  const answer = answers[`${options.method} ${host}`];
  if (answer && 'unreachable' in answer) {
    const error = Object.assign(new Error(`getaddrinfo ${answer.unreachable} ${host}`), {
      code: answer.unreachable,
    });
    return http.request(`http://${host}/`, {
      ...options,
      agent: undefined,
      lookup: (_, __, give) => give(error, '', 4),
    });
  }
  const headers = { ...options.headers, 'x-asked-host': host };
  return http.request(`http://127.0.0.1:${port}${url.pathname}`, { ...options, headers, agent: undefined });
};
https.request = /** @type {typeof https.request} */ (/** @type {unknown} */ (answered));
