import { joinDocument, splitDocument } from './xml-document.ts';

/** Entries of one list of styles.xml; what is added twice is one entry. */
export class StyleList {
  readonly entries: string[];
  private readonly known = new Map<string, number>();
  readonly before: number;

  constructor(entries: string[]) {
    this.entries = entries;
    this.before = entries.length;
    entries.forEach((entry, index) => {
      if (!this.known.has(entry)) this.known.set(entry, index);
    });
  }

  add(entry: string): number {
    const known = this.known.get(entry);
    if (known !== undefined) return known;
    this.known.set(entry, this.entries.length);
    return this.entries.push(entry) - 1;
  }

  /** The list's element `old` with what was added; `name`: where there was none. */
  xml(name: string, old: string | undefined): string {
    const added = this.entries.slice(this.before).join('');
    return withEntries(name, old, added, this.entries.length);
  }
}

/** A list of styles.xml with more entries behind its own, which stay as they are. */
export function withEntries(name: string, old: string | undefined, added: string, count: number): string {
  const document = splitDocument(old ?? `<${name} count="0"></${name}>`);
  document.head = document.head.replace(/\scount="[^"]*"/, ` count="${count}"`);
  document.chunks.push({ name: '', xml: added });
  return joinDocument(document);
}
