/** An element in a form that does not depend on who wrote it: no prefixes, attributes in order of name. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plainText(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? all;
  });
}

function readAttributes(source: string): Record<string, string> {
  const found: [string, string][] = [];
  for (const [, name = '', a, b] of source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (!name.startsWith('xmlns')) found.push([name.replace(/^(?!xml:)\w+:/, ''), plainText(a ?? b ?? '')]);
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the well-formed XML of an .xlsx part. */
export function parseXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [token] of source.matchAll(/<!--[\s\S]*?-->|<[^>]+>|[^<]+/g)) {
    const parent = open[open.length - 1] ?? root;
    if (token.startsWith('<?') || token.startsWith('<!')) continue;
    if (token.startsWith('</')) open.pop();
    else if (token.startsWith('<')) {
      const [, name = '', rest = ''] = /^<(?:[\w-]+:)?([\w-]+)([\s\S]*?)\/?>$/.exec(token) ?? [];
      const element: Element = { name, attributes: readAttributes(rest), children: [], text: '' };
      parent.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    } else parent.text += plainText(token);
  }
  const [top] = root.children;
  if (!top) throw new Error('no element');
  return top;
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** All text within an element, in order. */
export function textOf(element: Element | undefined): string {
  if (!element) return '';
  return element.children.length > 0 ? element.children.map(textOf).join('') : element.text;
}
