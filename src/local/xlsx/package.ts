import { XlsxReadError } from './xlsx-errors.ts';
import { escapeXml, parseXml, type XmlElement } from './xml.ts';
import { withoutMainPrefix } from './xml-document.ts';
import { readZip, unpack, type ZipEntry } from './zip-read.ts';
import { pack, writeZip } from './zip-write.ts';

export interface Relationship {
  id: string;
  /** The last word of the type's address, such as `worksheet`. */
  type: string;
  /** The part's path in the package, or the address when external. */
  target: string;
  external: boolean;
  xml: string;
}

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an .xlsx file. Parts that nobody changes are written back as they were packed. */
export class Package {
  private readonly entries: Map<string, ZipEntry>;
  private readonly changed = new Map<string, string>();

  constructor(entries: Map<string, ZipEntry>) {
    this.entries = entries;
  }

  /** Throws {@link XlsxReadError} for what is no .xlsx. */
  static open(bytes: Uint8Array): Package {
    if (bytes.length === 0) throw new XlsxReadError('empty');
    const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
    if (start === 'd0cf11e0') {
      const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
      throw new XlsxReadError(encrypted ? 'encrypted' : 'old-format');
    }
    if (start !== '504b0304') throw new XlsxReadError('not-xlsx');
    const found = new Package(readZip(bytes));
    if (!found.has(TYPES)) throw new XlsxReadError('not-xlsx');
    return found;
  }

  /** A package of texts. */
  static of(parts: Record<string, string>): Package {
    const made = new Package(new Map());
    for (const [name, text] of Object.entries(parts)) made.write(name, text);
    return made;
  }

  names(): string[] {
    return [...new Set([...this.entries.keys(), ...this.changed.keys()])];
  }

  has(name: string): boolean {
    return this.changed.has(name) || this.entries.has(name);
  }

  /** A part's text; undefined when there is none. XML with a DOCTYPE is refused. */
  text(name: string): string | undefined {
    const changed = this.changed.get(name);
    if (changed !== undefined) return changed;
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    const text = decode(unpack(entry));
    if (text.includes('<!')) {
      if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new XlsxReadError('entities');
      return withoutMainPrefix(plainMarkup(text));
    }
    return withoutMainPrefix(text);
  }

  /** A part's text that must be there. */
  required(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw new XlsxReadError('damaged');
    return text;
  }

  write(name: string, text: string): void {
    this.changed.set(name, text);
  }

  remove(name: string): void {
    this.entries.delete(name);
    this.changed.delete(name);
  }

  /** What a part points to. */
  relationships(part: string): Relationship[] {
    const text = this.text(relationshipsPart(part));
    if (!text) return [];
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    return parseXml(text).children.map((element) => readRelationship(element, folder));
  }

  /** Makes a part point to another (or to an address) and gives the id. */
  relate(part: string, type: string, target: string, external = false): string {
    const name = relationshipsPart(part);
    const known = this.relationships(part);
    const same = known.find((one) => one.type === type && one.target === target && one.external === external);
    if (same) return same.id;
    let number = known.length + 1;
    while (known.some((one) => one.id === `rId${number}`)) number++;
    const id = `rId${number}`;
    const mode = external ? ' TargetMode="External"' : '';
    const address = external ? target : `/${target}`;
    const xml = `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${escapeXml(address)}"${mode}/>`;
    this.write(name, relationshipsXml([...known.map((one) => one.xml), xml]));
    return id;
  }

  /** Takes a pointer away. */
  unrelate(part: string, id: string): void {
    const left = this.relationships(part).filter((one) => one.id !== id);
    if (left.length > 0) this.write(relationshipsPart(part), relationshipsXml(left.map((one) => one.xml)));
    else this.remove(relationshipsPart(part));
  }

  /** Says what kind of content a part has. */
  declare(part: string, contentType: string): void {
    const text = this.required(TYPES);
    if (text.includes(`PartName="/${part}"`)) return;
    const xml = `<Override PartName="/${part}" ContentType="${contentType}"/>`;
    this.write(
      TYPES,
      text.replace(/<\/((?:\w+:)?)Types>\s*$/, (end, prefix: string) => xml.replace('<', `<${prefix}`) + end),
    );
  }

  declareExtension(extension: string, contentType: string): void {
    const text = this.required(TYPES);
    if (new RegExp(`Extension="${extension}"`, 'i').test(text)) return;
    const xml = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
    this.write(TYPES, text.replace(/(<(?:\w+:)?Types\b[^>]*>)/, `$1${xml}`));
  }

  /** Takes a part out, with its own relationships and its entry in the list of contents. */
  discard(part: string): void {
    this.remove(part);
    this.remove(relationshipsPart(part));
    const text = this.required(TYPES);
    this.write(
      TYPES,
      text.replace(/<(?:\w+:)?Override\b[^>]*\/>/g, (entry) => (entry.includes(`"/${part}"`) ? '' : entry)),
    );
  }

  /** The first free name such as `xl/worksheets/sheet3.xml`. */
  freeName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const packed = this.names().map((name) => {
      const changed = this.changed.get(name);
      return changed === undefined ? this.entries.get(name) : pack(name, encoder.encode(changed));
    });
    return writeZip(packed.filter((entry) => entry !== undefined));
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels` */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The workbook part, wherever the package keeps it. */
export function workbookPart(file: Package): string {
  const main = file.relationships('').find((one) => one.type === 'officeDocument');
  if (!main || !file.has(main.target)) throw new XlsxReadError('not-xlsx');
  return main.target;
}

function relationshipsXml(entries: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${entries.join('')}</Relationships>`;
}

function readRelationship(element: XmlElement, folder: string): Relationship {
  const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
  const external = TargetMode === 'External';
  return {
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: external ? Target : resolvePath(folder, Target),
    external,
    // A prefix on the element would be undeclared in a list that we write.
    xml: element.xml.replace(/^<[\w.-]+:/, '<'),
  };
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function decode(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    if (!utf16) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new XlsxReadError('damaged', { cause: error });
  }
}

/** Without comments, and with the texts of CDATA as ordinary text. */
function plainMarkup(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => escapeXml(inner));
}
