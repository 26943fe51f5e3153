import {
  BOOK_RELS,
  CELLS,
  MAIN,
  OFFICE,
  plainParts,
  SHEET,
  STRINGS,
  sheetXml,
  stringsXml,
  TEXTS,
  TYPES,
} from './plain.ts';
import { changed, zip } from './zips.ts';

/** A way to write the plain workbook that means the same. */
export type Variant = [what: string, make: () => Uint8Array];

export const withPart =
  (name: string, change: (text: string) => string): (() => Uint8Array) =>
  () =>
    zip(changed(plainParts(), name, change));
export const cells = (change: (text: string) => string): (() => Uint8Array) =>
  withPart(SHEET, () => sheetXml(change(CELLS)));
export const texts = (change: (texts: string[]) => string[]): (() => Uint8Array) =>
  withPart(STRINGS, () => stringsXml(change([...TEXTS])));
export const inBytes =
  (name: string, bytes: (text: string) => Uint8Array): (() => Uint8Array) =>
  () => {
    const parts = plainParts();
    return zip({ ...parts, [name]: bytes(parts[name] ?? '') });
  };
export const every =
  (change: (text: string, name: string) => string): (() => Uint8Array) =>
  () =>
    zip(Object.fromEntries(Object.entries(plainParts()).map(([name, text]) => [name, change(text, name)])));

/** The part under another name, its relationships beside it, and every pointer to it changed. */
export function moved(from: string, to: string, target: string, declared = `/${to}`): () => Uint8Array {
  return () => {
    const { [from]: text = '', ...parts } = plainParts();
    const rels = (name: string): string => name.replace(/([^/]+)$/, '_rels/$1.rels');
    const { [rels(from)]: links, ...others } = parts;
    const short = from.replace('xl/', '');
    return zip({
      ...others,
      [to]: text,
      ...(links === undefined ? {} : { [rels(to)]: links }),
      [BOOK_RELS]: (others[BOOK_RELS] ?? '').replace(`Target="${short}"`, `Target="${target}"`),
      [TYPES]: (others[TYPES] ?? '').replace(`PartName="/${from}"`, `PartName="${declared}"`),
    });
  };
}

export const utf16 = (text: string, mark: boolean, big: boolean): Uint8Array => {
  const bytes = Buffer.from(
    (mark ? '\ufeff' : '') + text.replace('encoding="UTF-8"', 'encoding="UTF-16"'),
    'utf16le',
  );
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

/** Every element of the part's main namespace under a prefix. */
export const prefix =
  (name: string) =>
  (text: string): string =>
    text.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${name}:`).replace('xmlns=', `xmlns:${name}=`);

export const TAG = /<[A-Za-z/][^<>]*>/g;
export const singleQuoted = (text: string): string =>
  text.replace(TAG, (tag) => (tag.includes("'") ? tag : tag.replace(/"/g, "'")));
export const strict = (text: string): string =>
  text
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');

export const LONGEST = 'ก'.repeat(32_767);
export const inline = (text: string): string =>
  text.replace(
    /t="s"><v>(\d)<\/v>/g,
    (_, number: string) => `t="inlineStr"><is>${TEXTS[Number(number)]}</is>`,
  );
