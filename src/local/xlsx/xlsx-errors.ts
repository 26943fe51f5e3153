/** Why a file could not be read. */
export type UnreadableXlsx =
  | 'empty'
  | 'not-xlsx'
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'entities'
  | 'no-sheets';

/** Where in a file something is wrong: a part of the package, or a sheet and as far as known its cell. */
export interface XlsxPlace {
  readonly part?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** A file that cannot be read as a workbook. */
export class XlsxReadError extends Error {
  readonly reason: UnreadableXlsx;
  readonly place: XlsxPlace;

  constructor(reason: UnreadableXlsx, { place = {}, ...options }: ErrorOptions & { place?: XlsxPlace } = {}) {
    super(`The file cannot be read: ${reason}.`, options);
    this.name = 'XlsxReadError';
    this.reason = reason;
    this.place = place;
  }
}

/** Runs `read`; what goes wrong in it went wrong at this place, where it does not know better. */
export function readingAt<T>(place: XlsxPlace, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const known = error instanceof XlsxReadError ? error : new XlsxReadError('damaged', { cause: error });
    throw new XlsxReadError(known.reason, { cause: error, place: { ...place, ...known.place } });
  }
}

/** A sheet's title that the format forbids: longer than 31 characters, or with `: \ / ? * [ ]`. */
export class XlsxTitleError extends Error {
  readonly title: string;

  constructor(title: string) {
    super(`No sheet of an .xlsx file can be called "${title}".`);
    this.name = 'XlsxTitleError';
    this.title = title;
  }
}
