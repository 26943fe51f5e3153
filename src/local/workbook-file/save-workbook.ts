import type { Workbook } from '../stand-in/workbook.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { inThai } from './in-thai.ts';
import { OPTIONS } from './options.ts';

/**
 * Saves a workbook as .xlsx: the differences to the opened file are written into it, everything else stays as it was.
 * Without differences these are the opened bytes. Throws an Error, one line in Thai, for a title that .xlsx forbids.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  try {
    return await writeXlsx(workbook, OPTIONS);
  } catch (error) {
    throw inThai(error);
  }
}
