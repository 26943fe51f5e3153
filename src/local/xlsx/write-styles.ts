import { type BorderLine, type Format, FormatTable } from '../stand-in/format.ts';
import { builtInNumber } from './number-formats.ts';
import { readStyles, type Styles } from './read-styles.ts';
import { StyleList, withEntries } from './style-list.ts';
import { escapeXml, type XmlElement } from './xml.ts';
import { chunkXml, joinDocument, replaceChunk, splitDocument, type XmlDocument } from './xml-document.ts';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Adds to the styles of a file what the model's formats need. Existing styles keep their numbers. */
export class StyleWriter {
  private readonly styles: Styles;
  private readonly document: XmlDocument;
  private readonly lists: Record<'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>;
  private readonly numberFormats: Map<string, number>;
  private readonly numbers = new Map<Format, number>();
  private readonly newNumberFormats = new Map<string, number>();

  constructor(xml: string, theme: string | undefined) {
    this.styles = readStyles(xml, theme, new FormatTable());
    this.document = splitDocument(xml);
    const raw = (elements: XmlElement[]): StyleList => new StyleList(elements.map((element) => element.xml));
    const dxfs = this.document.chunks.find((chunk) => chunk.name === 'dxfs');
    this.lists = {
      fonts: raw(this.styles.fonts),
      fills: raw(this.styles.fills),
      borders: raw(this.styles.borders),
      cellXfs: raw(this.styles.xfs),
      dxfs: new StyleList(dxfs ? splitDocument(dxfs.xml).chunks.map((chunk) => chunk.xml) : []),
    };
    this.numberFormats = new Map([...this.styles.numberFormats].map(([number, code]) => [code, number]));
  }

  /** The style number of a format. */
  number(format: Format): number {
    let number = this.numbers.get(format);
    if (number === undefined) {
      number = this.build(format);
      this.numbers.set(format, number);
    }
    return number;
  }

  /** The number of a conditional format's look. */
  conditional(look: { background?: string | null; fontColor?: string | null; bold?: boolean }): number {
    const bold = look.bold === undefined ? '' : `<b val="${look.bold ? 1 : 0}"/>`;
    const color = look.fontColor ? `<color rgb="${argb(look.fontColor)}"/>` : '';
    const font = bold || color ? `<font>${bold}${color}</font>` : '';
    const shade = look.background ? argb(look.background) : '';
    const fill = shade
      ? `<fill><patternFill patternType="solid"><fgColor rgb="${shade}"/><bgColor rgb="${shade}"/></patternFill></fill>`
      : '';
    return this.lists.dxfs.add(`<dxf>${font}${fill}</dxf>`);
  }

  /** The part's new text; null when nothing was added. More may be added after it. */
  xml(): string | null {
    const document = { ...this.document };
    const grown = Object.entries(this.lists).filter(([, list]) => list.entries.length > list.before);
    if (grown.length === 0 && this.newNumberFormats.size === 0) return null;
    for (const [name, list] of grown)
      replaceChunk(document, name, list.xml(name, chunkXml(document, name)), ORDER);
    if (this.newNumberFormats.size > 0) {
      const added = [...this.newNumberFormats].map(
        ([code, number]) => `<numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`,
      );
      const count = this.styles.numberFormats.size + added.length;
      const old = chunkXml(document, 'numFmts');
      replaceChunk(document, 'numFmts', withEntries('numFmts', old, added.join(''), count), ORDER);
    }
    return joinDocument(document);
  }

  private build(format: Format): number {
    const base = this.styles.formats[format.base];
    const xf = this.styles.xfs[format.base];
    if (!base || !xf) return 0;
    const attributes: Record<string, string> = { ...xf.attributes };
    let changed = false;
    const set = (id: string, apply: string, number: number): void => {
      attributes[id] = String(number);
      attributes[apply] = '1';
      changed = true;
    };
    if (format.numberFormat !== base.numberFormat) {
      set('numFmtId', 'applyNumberFormat', this.numberFormat(format.numberFormat));
    }
    if (differs(format, base, ['bold', 'italic', 'underline', 'fontSize', 'fontFamily', 'fontColor'])) {
      set(
        'fontId',
        'applyFont',
        this.lists.fonts.add(fontXml(format, base, this.styles.fonts[Number(attributes.fontId)])),
      );
    }
    if (format.background !== base.background) {
      set('fillId', 'applyFill', this.lists.fills.add(fillXml(format.background)));
    }
    if (differs(format, base, ['top', 'right', 'bottom', 'left'])) {
      set(
        'borderId',
        'applyBorder',
        this.lists.borders.add(borderXml(format, this.styles.borders[Number(attributes.borderId)])),
      );
    }
    let inner = xf.children.map((element) => element.xml).join('');
    if (differs(format, base, ['horizontal', 'vertical', 'wrap', 'rotation'])) {
      const others = xf.children
        .filter((element) => element.name !== 'alignment')
        .map((element) => element.xml);
      const old = xf.children.find((element) => element.name === 'alignment')?.attributes ?? {};
      inner = alignmentXml(format, old) + others.join('');
      attributes.applyAlignment = '1';
      changed = true;
    }
    if (!changed) return format.base;
    return this.lists.cellXfs.add(`<xf${attributesXml(attributes)}>${inner}</xf>`);
  }

  private numberFormat(code: string): number {
    const known = builtInNumber(code) ?? this.numberFormats.get(code);
    if (known !== undefined) return known;
    const ids = [...this.styles.numberFormats.keys(), ...this.newNumberFormats.values()];
    const number = Math.max(163, ...ids) + 1;
    this.numberFormats.set(code, number);
    this.newNumberFormats.set(code, number);
    return number;
  }
}

function differs(format: Format, base: Format, fields: (keyof Format)[]): boolean {
  return fields.some((field) => JSON.stringify(format[field]) !== JSON.stringify(base[field]));
}

export function attributesXml(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** `#rrggbb` → `FFRRGGBB` */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function fontXml(format: Format, base: Format, old: XmlElement | undefined): string {
  const parts = new Map((old?.children ?? []).map((element) => [element.name, element.xml]));
  const put = (name: string, xml: string | null): void => {
    if (xml === null) parts.delete(name);
    else parts.set(name, xml);
  };
  if (format.bold !== base.bold) put('b', format.bold ? '<b/>' : null);
  if (format.italic !== base.italic) put('i', format.italic ? '<i/>' : null);
  if (format.underline !== base.underline) put('u', format.underline ? '<u/>' : null);
  if (format.fontSize !== base.fontSize) put('sz', `<sz val="${format.fontSize}"/>`);
  if (format.fontColor !== base.fontColor) {
    put('color', format.fontColor ? `<color rgb="${argb(format.fontColor)}"/>` : null);
  }
  if (format.fontFamily !== base.fontFamily) {
    put('name', `<name val="${escapeXml(format.fontFamily)}"/>`);
    // These describe the former font.
    for (const name of ['family', 'charset', 'scheme']) put(name, null);
  }
  return `<font>${FONT_ORDER.map((name) => parts.get(name) ?? '').join('')}</font>`;
}

function fillXml(background: string | null): string {
  if (!background) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(background)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(format: Format, old: XmlElement | undefined): string {
  const side = (name: string, line: BorderLine | null): string =>
    line ? `<${name} style="${line.style}"><color rgb="${argb(line.color)}"/></${name}>` : `<${name}/>`;
  const diagonal = old?.children.find((element) => element.name === 'diagonal')?.xml ?? '<diagonal/>';
  const attributes = attributesXml(old?.attributes ?? {});
  const { left, right, top, bottom } = format;
  return `<border${attributes}>${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}${diagonal}</border>`;
}

function alignmentXml(format: Format, old: Record<string, string>): string {
  const { horizontal, vertical, wrap, rotation } = format;
  const attributes = { ...old };
  const put = (name: string, value: string | null): void => {
    if (value === null) delete attributes[name];
    else attributes[name] = value;
  };
  put('horizontal', horizontal === 'general' || horizontal === 'normal' ? null : horizontal);
  put('vertical', vertical === 'bottom' ? null : vertical === 'middle' ? 'center' : vertical);
  put('wrapText', wrap ? '1' : null);
  put('textRotation', rotation === 0 ? null : String(rotation > 0 ? rotation : 90 - rotation));
  return `<alignment${attributesXml(attributes)}/>`;
}
