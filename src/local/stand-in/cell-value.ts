/** An error value such as `#DIV/0!`, as a cell holds it. */
export class CellError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** A text of which parts are formatted differently; `xml` is how the file wrote it, kept to be written back. */
export class RichText {
  readonly text: string;
  readonly xml: string;

  constructor(text: string, xml: string) {
    this.text = text;
    this.xml = xml;
  }
}

/** What a cell holds. A date is a number (days since 30 December 1899) in a cell with a date format. */
export type Scalar = string | number | boolean | CellError | RichText;

/** A formula without its `=`. `attributes` and `cellAttributes` are what the file said beside it (array formulas). */
export interface Formula {
  text: string;
  attributes?: string;
  cellAttributes?: string;
}

/** A link over the characters `start` to `end` (exclusive) of a cell's text. */
export interface Link {
  start: number;
  end: number;
  url: string;
}

/** The text by which a value is compared and shown when it has no number format. */
export function scalarText(value: Scalar | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof RichText) return value.text;
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
