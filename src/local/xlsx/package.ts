import { decodeXml } from './decode-xml.ts';
import { isEntryOf, resolvePath } from './part-names.ts';
import { plainXml } from './plain-xml.ts';
import { readingAt, XlsxReadError } from './xlsx-errors.ts';
import { escapeXml, parseXml, type XmlElement } from './xml.ts';
import { documentPieces, joinDocument, splitDocument, type XmlDocument } from './xml-document.ts';
import { isZip, readZip, unpack, type ZipEntry } from './zip-read.ts';
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

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The same for a workbook in the strict form of the format. */
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/**
 * The parts of an .xlsx file. Parts that nobody changes are written back as they were packed. Names of parts are found
 * whatever their capitals, as the format wants it.
 */
export class Package {
  private readonly entries: Map<string, ZipEntry>;
  private readonly changed = new Map<string, string | XmlDocument | ZipEntry>();
  /** The name of each part by the same name in small letters. */
  private readonly known = new Map<string, string>();
  private isStrict: boolean | null = null;

  constructor(entries: Map<string, ZipEntry>) {
    this.entries = entries;
    for (const name of entries.keys()) this.known.set(name.toLowerCase(), name);
  }

  /** Throws {@link XlsxReadError} for what is no .xlsx. */
  static async open(bytes: Uint8Array): Promise<Package> {
    if (bytes.length === 0) throw new XlsxReadError('empty');
    if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0') {
      const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
      throw new XlsxReadError(encrypted ? 'encrypted' : 'old-format');
    }
    // Stray bytes may stand before a zip; what has no directory at its end is none.
    if (!isZip(bytes)) throw new XlsxReadError('not-xlsx');
    const found = new Package(await readZip(bytes));
    if (!found.has(TYPES)) throw new XlsxReadError('not-xlsx');
    // Saving adds to it: what it cannot be read for is told now.
    found.contents();
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
    return this.known.has(name.toLowerCase());
  }

  /** The name under which a part stands in the package: `xl/Workbook.xml` for `xl/workbook.xml`. */
  nameOf(name: string): string {
    return this.known.get(name.toLowerCase()) ?? name;
  }

  /** A part's text in its plain spelling; undefined when there is none. XML with a DOCTYPE is refused. */
  text(part: string): string | undefined {
    const name = this.nameOf(part);
    const changed = this.changed.get(name);
    if (typeof changed === 'string') return changed;
    if (changed && 'chunks' in changed) return joinDocument(changed);
    const entry = changed ?? this.entries.get(name);
    if (!entry) return undefined;
    return readingAt({ part: name }, () => {
      const text = decodeXml(unpack(entry));
      // Shapes of notes are hardly ever well formed.
      return /\.vml$/i.test(name) || text.trim() === '' ? text : plainXml(text);
    });
  }

  /** A part's text that must be there. */
  required(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw new XlsxReadError('damaged', { place: { part: name } });
    return text;
  }

  write(part: string, text: string): void {
    const name = this.nameOf(part);
    this.known.set(name.toLowerCase(), name);
    this.changed.set(name, text);
  }

  /** A part to be changed in place: what is done to it is written. */
  document(part: string): XmlDocument {
    const name = this.nameOf(part);
    const changed = this.changed.get(name);
    if (typeof changed === 'object' && 'chunks' in changed) return changed;
    const document = readingAt({ part: name }, () => splitDocument(this.required(name)));
    this.changed.set(name, document);
    return document;
  }

  /** Adds a part that is a document. */
  writeDocument(name: string, document: XmlDocument): void {
    this.write(name, '');
    this.changed.set(this.nameOf(name), document);
  }

  /** Puts a part that is packed already in the place of one of the same name. */
  putPacked(entry: ZipEntry): void {
    this.changed.set(this.nameOf(entry.name), entry);
  }

  /** A changed part, packed by {@link packDocuments}. */
  packed(part: string): ZipEntry | undefined {
    const changed = this.changed.get(this.nameOf(part));
    return typeof changed === 'object' && 'packed' in changed ? changed : undefined;
  }

  /** Packs the documents; their texts are not held any more, and nothing can be done to them. */
  async packDocuments(): Promise<void> {
    for (const [name, changed] of this.changed) {
      if (typeof changed === 'object' && 'chunks' in changed)
        this.changed.set(name, await pack(name, documentPieces(changed)));
    }
  }

  remove(part: string): void {
    const name = this.nameOf(part);
    this.entries.delete(name);
    this.changed.delete(name);
    this.known.delete(name.toLowerCase());
  }

  /** The address that begins the types of relationships and is the namespace of `r:id`. */
  get officeNamespace(): string {
    this.isStrict ??= this.text('_rels/.rels')?.includes(STRICT_RELATIONSHIPS) ?? false;
    return this.isStrict ? STRICT_RELATIONSHIPS : OFFICE_RELATIONSHIPS;
  }

  /** What a part points to. */
  relationships(part: string): Relationship[] {
    const text = this.text(relationshipsPart(part));
    if (!text) return [];
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    return readingAt({ part: relationshipsPart(part) }, () =>
      parseXml(text).children.map((element) => this.readRelationship(element, folder)),
    );
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
    const xml = `<Relationship Id="${id}" Type="${this.officeNamespace}/${type}" Target="${escapeXml(address)}"${mode}/>`;
    this.declareExtension('rels', RELATIONSHIPS_TYPE);
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
    const entries = this.contents();
    if (entries.some((entry) => isEntryOf(entry, part))) return;
    const xml = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
    this.writeContents([...entries.map((entry) => entry.xml), xml]);
  }

  declareExtension(extension: string, contentType: string): void {
    const entries = this.contents();
    const same = ({ name, attributes }: XmlElement): boolean =>
      name === 'Default' && attributes.Extension?.toLowerCase() === extension;
    if (entries.some(same)) return;
    const xml = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
    this.writeContents([xml, ...entries.map((entry) => entry.xml)]);
  }

  /** Takes a part out, with its own relationships and its entry in the list of contents. */
  discard(part: string): void {
    this.remove(part);
    this.remove(relationshipsPart(part));
    const entries = this.contents();
    const kept = entries.filter((entry) => !isEntryOf(entry, part));
    if (kept.length < entries.length) this.writeContents(kept.map((entry) => entry.xml));
  }

  private contents(): XmlElement[] {
    return readingAt({ part: TYPES }, () => parseXml(this.required(TYPES)).children);
  }

  private writeContents(entries: string[]): void {
    this.write(TYPES, `${HEAD}<Types xmlns="${CONTENT_TYPES}">${entries.join('')}</Types>`);
  }

  /** The first free name such as `xl/worksheets/sheet3.xml`. */
  freeName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  async bytes(): Promise<Uint8Array> {
    await this.packDocuments();
    const packed: ZipEntry[] = [];
    for (const name of this.names()) {
      const changed = this.changed.get(name);
      const entry =
        typeof changed === 'string' ? await pack(name, [changed]) : (changed ?? this.entries.get(name));
      if (entry && !('chunks' in entry)) packed.push(entry);
    }
    return writeZip(packed);
  }

  private readRelationship(element: XmlElement, folder: string): Relationship {
    const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
    const external = TargetMode === 'External';
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: external ? Target : this.find(resolvePath(folder, Target)),
      external,
      xml: element.xml,
    };
  }

  /** The part that a target means: as written, or with its percent codes read. */
  private find(target: string): string {
    if (this.has(target)) return this.nameOf(target);
    try {
      const read = decodeURIComponent(target);
      if (this.has(read)) return this.nameOf(read);
    } catch {
      // A lone percent sign is one.
    }
    return target;
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
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${entries.join('')}</Relationships>`;
}
