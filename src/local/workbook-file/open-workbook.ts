import type { Workbook } from '../stand-in/workbook.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { fitGeneratedSheets } from './generated-sheets.ts';
import { inThai } from './in-thai.ts';
import { OPTIONS } from './options.ts';
import { rememberPages } from './page.ts';

/**
 * Opens an .xlsx file. The bytes are kept: saving writes the differences into them.
 * Throws UnreadableFileError, whose message is one line in Thai.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  try {
    const workbook = await readXlsx(bytes, OPTIONS);
    rememberPages(workbook);
    fitGeneratedSheets(workbook);
    return workbook;
  } catch (error) {
    throw inThai(error);
  }
}
