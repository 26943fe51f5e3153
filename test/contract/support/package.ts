import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { childOf, childrenOf, type Element, parseXml, textOf } from './xml.ts';

type Cells = Map<string, { value: string | number | boolean | null; formula: string; look: string }>;

interface Content {
  /** By address: what is typed and how it looks, whatever numbers the file gives its styles. */
  cells: Cells;
  /** Everything else of the sheet: widths, merges, rules, panes, drawings with their charts, comments. */
  rest: Record<string, unknown>;
}

/** A sheet, read when somebody asks what it holds. */
export class Tab implements Content {
  readonly title: string;
  readonly state: string;
  private readonly read: () => Content;
  private content: Content | undefined;

  constructor({ name = '', state = 'visible' }: Record<string, string | undefined>, read: () => Content) {
    this.title = name;
    this.state = state;
    this.read = read;
  }

  get cells(): Cells {
    this.content ??= this.read();
    return this.content.cells;
  }

  get rest(): Record<string, unknown> {
    this.content ??= this.read();
    return this.content.rest;
  }
}

/** An .xlsx file as far as a user sees it. */
export class Package {
  readonly tabs: Tab[];
  readonly names: Record<string, string>;
  private readonly parts: Record<string, Uint8Array>;
  private readonly strings: string[];
  private readonly styles: Element;
  private readonly looks = new Map<number, string>();

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    this.strings = this.has('xl/sharedStrings.xml')
      ? childrenOf(this.xml('xl/sharedStrings.xml'), 'si').map((si) =>
          textOf({ ...si, children: si.children.filter(({ name }) => name === 't' || name === 'r') }),
        )
      : [];
    this.styles = this.xml('xl/styles.xml');
    const workbook = this.xml('xl/workbook.xml');
    const links = this.relations('xl/workbook.xml');
    const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet');
    this.tabs = sheets.map(
      ({ attributes }) => new Tab(attributes, () => this.readTab(links[attributes.id ?? ''] ?? '')),
    );
    this.names = Object.fromEntries(
      childrenOf(childOf(workbook, 'definedNames'), 'definedName').map((name) => {
        const scope = name.attributes.localSheetId;
        const tab = scope === undefined ? '' : `${this.tabs[Number(scope)]?.title}!`;
        // Quotes around a tab's title may come and go.
        return [tab + name.attributes.name, textOf(name).replace(/'/g, '')];
      }),
    );
  }

  has(part: string): boolean {
    return part in this.parts;
  }

  tab(title: string): Tab {
    const found = this.tabs.find((tab) => tab.title === title);
    if (!found) throw new Error(`no tab ${title}: ${this.tabs.map((tab) => tab.title).join(', ')}`);
    return found;
  }

  /** Values row by row; empty cells are null. */
  grid(title: string): (string | number | boolean | null)[][] {
    const rows: (string | number | boolean | null)[][] = [];
    for (const [address, { value }] of this.tab(title).cells) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const line = rows[Number(row) - 1] ?? [];
      rows[Number(row) - 1] = line;
      line[column] = value;
    }
    const width = Math.max(0, ...rows.filter(Boolean).map((line) => line.length));
    return Array.from(rows, (line) => Array.from({ length: width }, (_, n) => line?.[n] ?? null));
  }

  private xml(part: string): Element {
    const bytes = this.parts[part];
    if (!bytes) throw new Error(`no part ${part}`);
    return parseXml(strFromU8(bytes));
  }

  private relations(part: string): Record<string, string> {
    const file = `${path.posix.dirname(part)}/_rels/${path.posix.basename(part)}.rels`;
    if (!this.has(file)) return {};
    return Object.fromEntries(
      this.xml(file).children.map(({ attributes: { Id = '', Target = '', TargetMode } }) => {
        if (TargetMode === 'External') return [Id, Target];
        const target = Target.startsWith('/')
          ? Target
          : `/${path.posix.join(path.posix.dirname(part), Target)}`;
        return [Id, target.slice(1)];
      }),
    );
  }

  private readTab(part: string): Content {
    const root = this.xml(part);
    const tab: Content = { cells: new Map(), rest: {} };
    const rows: unknown[] = [];
    for (const row of childrenOf(childOf(root, 'sheetData'), 'row')) {
      const { r, hidden, ht } = row.attributes;
      if (hidden === '1' || hidden === 'true' || row.attributes.customHeight) rows.push([r, hidden, ht]);
      for (const cell of row.children) this.readCell(cell, tab);
    }
    tab.rest.rows = rows;
    for (const child of root.children) {
      const read = this.readRest(child, part);
      if (read !== undefined) tab.rest[child.name] = [...((tab.rest[child.name] as unknown[]) ?? []), read];
    }
    const comments = Object.values(this.relations(part)).find((target) => /comments?\d*\.xml$/.test(target));
    if (comments) {
      tab.rest.comments = childrenOf(childOf(this.xml(comments), 'commentList'), 'comment').map((comment) => [
        comment.attributes.ref,
        textOf(childOf(comment, 'text')),
      ]);
    }
    return tab;
  }

  private readCell(cell: Element, tab: Content): void {
    const { r = '', t, s } = cell.attributes;
    const stored = childOf(cell, 'v');
    const text = t === 'inlineStr' ? textOf(childOf(cell, 'is')) : textOf(stored);
    let value: string | number | boolean | null = text;
    if (t === 's') value = this.strings[Number(text)] ?? '';
    else if (t === 'b') value = text === '1';
    else if (t === 'e') value = `error ${text}`;
    else if (t !== 'str' && t !== 'inlineStr') value = stored && text !== '' ? Number(text) : null;
    tab.cells.set(r, { value, formula: textOf(childOf(cell, 'f')), look: this.look(Number(s ?? 0)) });
  }

  /** Font, fill, border, number format and alignment behind a style number. */
  private look(style: number): string {
    const known = this.looks.get(style) ?? this.readLook(style);
    this.looks.set(style, known);
    return known;
  }

  private readLook(style: number): string {
    const xf = childOf(this.styles, 'cellXfs')?.children[style];
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' } = xf?.attributes ?? {};
    const format = childOf(this.styles, 'numFmts')?.children.find((f) => f.attributes.numFmtId === numFmtId);
    return JSON.stringify([
      format?.attributes.formatCode ?? numFmtId,
      childOf(this.styles, 'fonts')?.children[Number(fontId)],
      childOf(this.styles, 'fills')?.children[Number(fillId)],
      childOf(this.styles, 'borders')?.children[Number(borderId)],
      xf?.children,
    ]);
  }

  private readRest(child: Element, part: string): unknown {
    switch (child.name) {
      case 'sheetData':
      case 'dimension':
      case 'legacyDrawing':
        return undefined;
      case 'sheetViews':
        return childrenOf(childOf(child, 'sheetView'), 'pane');
      case 'conditionalFormatting':
        return [child.attributes, child.children.map((rule) => this.withLook(rule))];
      case 'cols':
        return child.children.map(({ attributes: { style, ...rest } }) => [
          rest,
          this.look(Number(style ?? 0)),
        ]);
      case 'hyperlinks':
        return child.children.map(({ attributes: { id, ...rest } }) => [
          rest,
          this.relations(part)[id ?? ''],
        ]);
      case 'tableParts':
        return child.children.map(({ attributes: { id = '' } }) => this.xml(this.relations(part)[id] ?? ''));
      case 'drawing': {
        const drawing = this.relations(part)[child.attributes.id ?? ''] ?? '';
        return [anchors(this.xml(drawing)), this.charts(drawing)];
      }
      default:
        return child;
    }
  }

  private withLook(rule: Element): unknown {
    const { dxfId, ...attributes } = rule.attributes;
    const look = dxfId === undefined ? null : childOf(this.styles, 'dxfs')?.children[Number(dxfId)];
    return { ...rule, attributes, look };
  }

  /** The drawing's charts in the order of their frames. */
  private charts(drawing: string): unknown {
    const links = this.relations(drawing);
    const ids = [
      ...JSON.stringify(this.xml(drawing)).matchAll(/"name":"chart","attributes":\{"id":"(\w+)"/g),
    ];
    return ids.map(([, id = '']) => this.xml(links[id] ?? ''));
  }
}

function anchors(drawing: Element): unknown {
  return drawing.children.map((anchor) => [
    anchor.name,
    childOf(anchor, 'from'),
    childOf(anchor, 'to'),
    childOf(anchor, 'ext'),
  ]);
}
