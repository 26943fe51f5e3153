import type { Workbook } from '../../stand-in/workbook.ts';
import { openWorkbook } from '../../workbook-file/open-workbook.ts';
import { takeBookState } from '../history/book-state.ts';

/**
 * The workbook that the last call worked on, as its file has it. Most calls come with the same bytes as the one before:
 * what is checked while somebody types is calculated next, and opening a file takes as long as calculating it.
 */
let last: { readonly bytes: Uint8Array; readonly workbook: Workbook } | null = null;

/** Does something with a copy of a file. `isKept`: says afterwards that the copy was changed for good. */
export async function withCopy<T>(
  bytes: Uint8Array,
  act: (workbook: Workbook) => Promise<{ readonly result: T; readonly isKept: boolean }>,
): Promise<T> {
  const isSame = last !== null && Buffer.compare(last.bytes, bytes) === 0;
  const workbook = isSame && last ? last.workbook : await openWorkbook(bytes);
  last = null;
  const { restore } = takeBookState(workbook);
  const { result, isKept } = await act(workbook);
  if (!isKept) {
    restore();
    last = { bytes, workbook };
  }
  return result;
}
