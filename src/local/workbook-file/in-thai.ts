import { unwritableTitle } from '../../language/files.ts';
import { XlsxReadError, XlsxTitleError } from '../xlsx/xlsx-errors.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

/** What a reader of .xlsx threw, as an error whose message is one line in Thai; anything else as it is. */
export function inThai(error: unknown): unknown {
  if (error instanceof XlsxReadError)
    return new UnreadableFileError(error.reason, error.place, { cause: error });
  if (error instanceof XlsxTitleError) return new Error(unwritableTitle(error.title), { cause: error });
  return error;
}
