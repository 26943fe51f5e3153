import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string =>
  Array.from(sha256Bytes(text), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a text in UTF-8: 32 bytes. */
export const sha256Bytes = (text: string): Uint8Array => sha256(utf8(text));

/** Apps Script has no TextEncoder. Half a surrogate pair stands for no character: U+FFFD, as TextEncoder has it. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  const put = (byte: number): void => {
    bytes[size] = byte;
    size += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) put(code);
    else {
      if (code < 0x800) put(0xc0 | (code >> 6));
      else {
        if (code < 0x10000) put(0xe0 | (code >> 12));
        else {
          put(0xf0 | (code >> 18));
          put(last(code >> 12));
          // Such a letter takes two places of the text.
          at += 1;
        }
        put(last(code >> 6));
      }
      put(last(code));
    }
  }
  return bytes.subarray(0, size);
}

/** A byte that carries the last six bits of a code point. */
const last = (code: number): number => 0x80 | (code & 0x3f);
