/** A HYPERLINK formula of an address and a text: `=HYPERLINK("…","…")`, with the separator of either kind of locale. */
const LINK = /^=HYPERLINK\("((?:[^"]|"")*)"[,;]\s*"((?:[^"]|"")*)"\)$/i;

/** What such a formula shows, and where it leads; null for every other text. */
export function typedLink(text: string): { readonly text: string; readonly url: string } | null {
  const found = LINK.exec(text);
  if (!found) return null;
  const [url = '', shown = ''] = found.slice(1).map((part) => part.replace(/""/g, '"'));
  return url === '' || shown === '' ? null : { text: shown, url };
}
