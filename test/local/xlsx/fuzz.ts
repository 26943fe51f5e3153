import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { UnreadableFileError } from '../../../src/local/workbook-file/unreadable-file-error.ts';
import { checkPackage } from '../../support/check-package.ts';
import { randomFrom } from '../../support/random.ts';
import { plainParts } from './variants/plain.ts';
import { reading } from './variants/reading.ts';
import { zip } from './variants/zips.ts';

const below = (random: () => number, count: number): number => Math.floor(random() * count);

/** Cuts, flips, doublings and reorderings of bytes: of the package. */
function spoil(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = below(random, bytes.length);
  const to = Math.min(bytes.length, at + 1 + below(random, 40));
  const copy = bytes.slice();
  switch (below(random, 5)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
    case 3:
      copy.subarray(at, to).reverse();
      return copy;
    default:
      copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
      return copy;
  }
}

/** The same of a part's text, between tags as well as inside them. */
function garble(text: string, random: () => number): string {
  const places = [...text.matchAll(/[<>"'= /]/g)].map(({ index }) => index);
  const at = places[below(random, places.length)] ?? 0;
  const to = places[Math.min(places.length - 1, places.indexOf(at) + 1 + below(random, 6))] ?? at;
  const piece = text.slice(at, to);
  switch (below(random, 6)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + piece + text.slice(to);
    case 2:
      return text.slice(0, at) + [...piece].reverse().join('') + text.slice(to);
    case 3:
      return (
        text.slice(0, at) +
        (['<', '>', '"', "'", '&', '&#0;', '<!--', ']]>', '\0', '<![CDATA['][below(random, 10)] ?? '') +
        text.slice(at)
      );
    case 4:
      return text.replace(piece, '').replace('</', `${piece}</`);
    default:
      return text.replace(/\d+/, String(below(random, 2) ? -1 : 99_999_999_999));
  }
}

/** A package that somebody or something damaged, or only changed. */
export function damaged(seed: number): Uint8Array {
  const random = randomFrom(seed);
  const parts = plainParts();
  if (random() < 0.3) return spoil(zip(parts), random);
  const names = Object.keys(parts);
  for (let times = 1 + below(random, 2); times > 0; times--) {
    const name = names[below(random, names.length)] ?? '';
    parts[name] = garble(parts[name] ?? '', random);
  }
  return zip(parts, { order: (all) => all.sort(() => random() - 0.5) });
}

/**
 * What becomes of a damaged package: it opens, and what it then says is there after saving; or it is refused in one
 * line. Anything else is told in words.
 */
export async function fault(bytes: Uint8Array): Promise<string> {
  const opened = await openWorkbook(bytes).catch((error: unknown) => error);
  if (opened instanceof UnreadableFileError)
    return /^[^\n]+$/.test(opened.message) ? '' : 'more than one line';
  if (opened instanceof Error) return `opening: ${opened.stack}`;
  const workbook = opened as Awaited<ReturnType<typeof openWorkbook>>; // not an error
  const before = JSON.stringify(reading(workbook));
  const sheet = workbook.sheets.find(({ isObject }) => !isObject);
  sheet?.touched.add('cells').add('notes').add('links').add('validations');
  const saved = await saveWorkbook(workbook).catch((error: unknown) => error);
  if (!(saved instanceof Uint8Array)) {
    // A title that the format forbids is told; only renaming brings it in.
    return `saving: ${saved instanceof Error ? saved.stack : saved}`;
  }
  const again = await openWorkbook(saved).catch((error: unknown) => error);
  if (again instanceof Error) return `opening again: ${again.message}`;
  const after = JSON.stringify(reading(again as typeof workbook)); // not an error
  if (before !== after) return `says ${after} after ${before}`;
  return checkPackage(saved)
    .filter((one) => /damaged|is not|unclosed|unexpected|text data/i.test(one))
    .join('; ');
}
