/** A piece of the page that is safe to stand in it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

type Part = Html | string | number | null | readonly Part[];

const partText = (part: Part): string => {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(partText).join('') : escaped(String(part));
};

/** HTML in which every value is text: names of provinces and files may hold anything. Lists are joined. */
export const html = (pieces: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(pieces.reduce((text, piece, at) => text + piece + partText(parts[at] ?? null), ''));

/** Data for the page's script: JSON in which nothing ends the element it stands in. */
export const jsonText = (value: unknown): Html => new Html(JSON.stringify(value).replace(/</g, '\\u003c'));
