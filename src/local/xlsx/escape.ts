const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? entity;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\r\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const EACH_SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\r\ufffe\uffff]/g;
const LOOKS_ESCAPED = /_x[0-9A-Fa-f]{4}_/;

/** For texts and attributes in general. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(EACH_SPECIAL, (char) => escapeChar(char, () => ''));
}

/** For texts of cells, where a forbidden character is written as `_x000B_`. */
export function escapeCellText(text: string): string {
  const safe = LOOKS_ESCAPED.test(text) ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  if (!SPECIAL.test(safe)) return safe;
  return safe.replace(EACH_SPECIAL, (char) =>
    escapeChar(char, () => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

/** A text as `<t>`; white space at its ends and line breaks are kept. */
export function textXml(text: string): string {
  const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keep}>${escapeCellText(text)}</t>`;
}

/** The opposite of {@link escapeCellText}. */
export function unescapeCellText(text: string): string {
  const plain = unescapeXml(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function escapeChar(char: string, forbidden: () => string): string {
  if (char === '&') return '&amp;';
  if (char === '<') return '&lt;';
  if (char === '>') return '&gt;';
  if (char === '"') return '&quot;';
  return char === '\r' ? '&#13;' : forbidden();
}
