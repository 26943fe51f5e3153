import { XlsxReadError } from './xlsx-errors.ts';

/** The declaration that a part may begin with; its encoding. */
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d"|'1\.\d')(?:\s+encoding\s*=\s*(?:"([\w.-]+)"|'([\w.-]+)'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;
const OURS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

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
  if (!text.startsWith('<?xml')) return text;
  if (!DECLARATION.test(text)) throw new XlsxReadError('damaged');
  return label === 'utf-8' ? text : text.replace(DECLARATION, OURS);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = Buffer.from(bytes.subarray(0, 200))
    .toString('latin1')
    .replace(/^[^<]{0,3}/, '');
  const [, double, single] = DECLARATION.exec(start) ?? [];
  const named = (double ?? single ?? 'utf-8').toLowerCase();
  // A declaration of UTF-16 in bytes that are not is a slip.
  return /^utf-?(?:8|16(?:le|be)?)$/.test(named) ? 'utf-8' : named;
}
