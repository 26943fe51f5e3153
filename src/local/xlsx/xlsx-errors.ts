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

/** A file that cannot be read as a workbook. */
export class XlsxReadError extends Error {
  readonly reason: UnreadableXlsx;

  constructor(reason: UnreadableXlsx, options?: ErrorOptions) {
    super(`The file cannot be read: ${reason}.`, options);
    this.name = 'XlsxReadError';
    this.reason = reason;
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
