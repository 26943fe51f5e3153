import type { IncomingMessage } from 'node:http';

export class TooLargeError extends Error {}

/** The body of a request. Throws TooLargeError as soon as there is more than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > most) throw new TooLargeError('too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
