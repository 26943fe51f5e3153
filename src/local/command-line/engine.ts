import type { FormFile } from '../workbook-file/form-files.ts';

/** A workbook in memory with the add-on at work on it. */
export interface OpenedWorkbook {
  /** Calls an entry point of the add-on, as the menu would, or with what the menu would ask for. */
  call(entryPoint: string, passed?: unknown): unknown;
  /** Types the sample's invented results into the forms. */
  fillSample(): void;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
}

/** Everything heavy that the commands need; tests put something light in its place. */
export interface Engine {
  /** @throws {Error} named UnreadableFileError, with a message in Thai, where the bytes are no usable workbook */
  open(bytes: Uint8Array): Promise<OpenedWorkbook>;
  /** A workbook as Google makes a new one. */
  create(): Promise<OpenedWorkbook>;
  /** Of a scored workbook: a file that prints all forms, called `whole`, and one for every district's. */
  forms(scored: Uint8Array, whole: string): Promise<readonly FormFile[]>;
  /** A PDF of each workbook, in order; throws an OfficeError where there is no LibreOffice. */
  toPdf(workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]>;
  /** Writes a file whole or not at all. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}
