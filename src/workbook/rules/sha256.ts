import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string =>
  Array.from(sha256Bytes(text), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a text in UTF-8: 32 bytes. */
export const sha256Bytes = (text: string): Uint8Array => sha256(utf8(text));

/** Apps Script has no TextEncoder. Half a surrogate pair stands for no character: U+FFFD, as TextEncoder has it. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), last(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), last(code >> 6), last(code));
    else bytes.push(0xf0 | (code >> 18), last(code >> 12), last(code >> 6), last(code));
  }
  return Uint8Array.from(bytes);
}

/** A byte that carries the last six bits of a code point. */
const last = (code: number): number => 0x80 | (code & 0x3f);
