import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';

/** Saves and opens again. */
export async function again(workbook: Workbook): Promise<Workbook> {
  return openWorkbook(await saveWorkbook(workbook));
}
