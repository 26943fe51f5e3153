export interface BorderLine {
  style: string;
  color: string;
}

/** How a cell looks. Colours are `#rrggbb` in small letters; null means none was set. */
export interface FormatFields {
  numberFormat: string;
  background: string | null;
  fontColor: string | null;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  fontSize: number;
  fontFamily: string;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  rotation: number;
  top: BorderLine | null;
  right: BorderLine | null;
  bottom: BorderLine | null;
  left: BorderLine | null;
}

/**
 * Formats are interned: two cells that look the same share one object, so `===` compares them.
 * `base` is the number of the style in the opened file that carries what this model does not know.
 */
export interface Format extends Readonly<FormatFields> {
  readonly base: number;
  /** Whether a number in this format is a date or time. */
  readonly isDate: boolean;
  /** Formats reached from this one by one change: by field, then by the field's new value. */
  readonly next: Map<keyof FormatFields, Map<unknown, Format>>;
}

export const plainFormat: FormatFields = {
  numberFormat: 'General',
  background: null,
  fontColor: null,
  bold: false,
  italic: false,
  underline: false,
  fontSize: 10,
  fontFamily: 'Arial',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  rotation: 0,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

const FIELDS = Object.keys(plainFormat) as (keyof FormatFields)[]; // keys of a literal of exactly that type

/** Whether a number format shows a date or a time: it has a day, month, year, hour or second outside quotes. */
function isDateFormat(code: string): boolean {
  if (code === 'General' || code === '@') return false;
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/General/gi, '')
    .split(';')[0];
  return bare !== undefined && /[dmyhsb]/i.test(bare);
}

/** The formats of one workbook. */
export class FormatTable {
  private readonly known = new Map<string, Format>();

  /** The one object for these fields on this base. */
  of(fields: FormatFields, base: number): Format {
    const key = `${base}|${FIELDS.map((field) => fieldKey(fields[field])).join('|')}`;
    let format = this.known.get(key);
    if (!format) {
      const copy = {} as Record<string, unknown>;
      for (const field of FIELDS) copy[field] = fields[field];
      format = Object.freeze({
        ...(copy as unknown as FormatFields), // every field was copied just above
        base,
        isDate: isDateFormat(fields.numberFormat),
        next: new Map<keyof FormatFields, Map<unknown, Format>>(),
      });
      this.known.set(key, format);
    }
    return format;
  }

  /** `format` with one field changed. Fast: each step is remembered, and no key is made of a simple value. */
  with<K extends keyof FormatFields>(format: Format, field: K, value: FormatFields[K]): Format {
    if (format[field] === value) return format;
    let steps = format.next.get(field);
    if (!steps) {
      steps = new Map();
      format.next.set(field, steps);
    }
    const step = typeof value === 'object' && value !== null ? fieldKey(value) : value;
    let next = steps.get(step);
    if (!next) {
      next = this.of({ ...format, [field]: value }, format.base);
      steps.set(step, next);
    }
    return next;
  }
}

function fieldKey(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
