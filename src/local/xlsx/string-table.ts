import { RichText } from '../stand-in/cell-value.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { type Package, workbookPart } from './package.ts';
import { readStrings } from './read-strings.ts';
import { textXml } from './xml.ts';
import { splitDocument, type XmlChunk, type XmlDocument } from './xml-document.ts';

const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The table of shared texts that cells name by number. A table repeats its words in every row: 878 districts take a
 * third less XML, all of it in small letters that need one byte each, than with each text in its cell.
 *
 * Items that no cell needs any more are given other texts, so that a file that is scored every week does not grow.
 */
export class StringTable {
  private readonly document: XmlDocument;
  private readonly numbers = new Map<string, number>();
  /** What was put at a number; what is absent stays as the file has it. */
  private readonly texts: (string | undefined)[] = [];
  /** The file's texts, as far as they are plain, and the numbers of those that nothing needs. */
  private readonly former: readonly (string | undefined)[];
  private readonly free: number[];
  private readonly needed = new Set<number>();

  /** `workbook`: its sheets whose cells stay as they are need what they name. */
  constructor(xml: string, workbook: Workbook) {
    this.document = splitDocument(xml);
    const items = this.document.chunks.filter(({ name }) => name === 'si');
    const strings = readStrings(xml);
    this.former = strings.map((item, number) =>
      typeof item === 'string' && items[number]?.xml.trim() === itemXml(item) ? item : undefined,
    );
    this.former.forEach((text, number) => {
      if (text !== undefined) this.numbers.set(text, number);
    });
    const kept = keptTexts(workbook);
    this.free = strings.flatMap((item, number) =>
      kept !== null && item !== '' && !kept.has(typeof item === 'string' ? item : item.xml) ? [number] : [],
    );
    this.free.reverse();
    this.texts.length = items.length;
  }

  /** The number of a text, which is added where the table has it not. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) {
      if (known < this.former.length) this.needed.add(known);
      return known;
    }
    const number = this.place();
    this.texts[number] = text;
    this.numbers.set(text, number);
    return number;
  }

  private place(): number {
    for (let number = this.free.pop(); number !== undefined; number = this.free.pop()) {
      if (this.needed.has(number)) continue;
      const displaced = this.former[number];
      if (displaced !== undefined) this.numbers.delete(displaced);
      return number;
    }
    return this.texts.length;
  }

  /** The part, where anything was added to it. */
  changed(): XmlDocument | null {
    if (!this.texts.some((text) => text !== undefined)) return null;
    const { head, chunks, tail } = this.document;
    const items = chunks.filter(({ name }) => name === 'si');
    const others = chunks.filter(({ name }) => name !== 'si');
    const pieces = piecesOf(this.texts, items);
    return {
      // How many there are need not be said, and how often they are named is not known.
      head: head.replace(/\s(?:count|uniqueCount)="[^"]*"/g, ''),
      chunks: [{ name: 'si', xml: '', pieces }, ...others],
      tail,
    };
  }
}

function* piecesOf(texts: readonly (string | undefined)[], items: readonly XmlChunk[]): Generator<string> {
  for (let number = 0; number < texts.length; number++) {
    const text = texts[number];
    yield text === undefined ? (items[number]?.xml ?? '<si><t/></si>') : itemXml(text);
  }
}

const itemXml = (text: string): string => `<si>${textXml(text)}</si>`;

/** Texts, and XML of formatted ones, in sheets whose cells stay; null where a sheet is none that the model has read. */
function keptTexts({ sheets }: Workbook): Set<string> | null {
  if (sheets.some(({ isObject, part }) => isObject && part !== undefined)) return null;
  const kept = new Set<string>();
  for (const { values, touched } of sheets) {
    if (touched.has('cells')) continue;
    for (const line of values) {
      for (const value of line ?? []) {
        if (typeof value === 'string') kept.add(value);
        else if (value instanceof RichText) kept.add(value.xml);
      }
    }
  }
  return kept;
}

/** The table of a package, and what puts it there once all cells are written. */
export function stringsOf(
  file: Package,
  workbook: Workbook,
  namespace: string,
): { strings: StringTable; write: () => void } {
  const main = workbookPart(file);
  const found = file.relationships(main).find(({ type }) => type === 'sharedStrings')?.target;
  const empty = `${HEAD}<sst xmlns="${namespace}"></sst>`;
  const strings = new StringTable(found === undefined ? empty : file.required(found), workbook);
  return {
    strings,
    write() {
      const changed = strings.changed();
      if (changed === null) return;
      const part = found ?? newPart(file, main);
      file.writeDocument(part, changed);
    },
  };
}

function newPart(file: Package, main: string): string {
  const usual = 'xl/sharedStrings.xml';
  const part = file.has(usual) ? file.freeName('xl/sharedStrings', '.xml') : usual;
  file.declare(part, CONTENT);
  file.relate(main, 'sharedStrings', part);
  return part;
}
