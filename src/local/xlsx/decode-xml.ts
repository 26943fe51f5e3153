import { XlsxReadError } from './xlsx-errors.ts';

const DECLARATION = /^\s*<\?xml\s[^<>]*\?>/;

/**
 * The text of a part: UTF-8, UTF-16 with or without a mark, or what its declaration says; line ends as a parser gives
 * them. What we write is UTF-8, so a declaration that says otherwise is replaced.
 */
export function decodeXml(bytes: Uint8Array): string {
  const label = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new XlsxReadError('damaged', { cause: error });
  }
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (label === 'utf-8') return text;
  return text.replace(DECLARATION, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>');
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const [, named = 'utf-8'] = /^[^<]{0,3}<\?xml\s[^<>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start) ?? [];
  // A declaration of UTF-16 in bytes that are not is a slip.
  return /^utf-?(?:8|16)/i.test(named) ? 'utf-8' : named.toLowerCase();
}
