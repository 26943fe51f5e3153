import type { SampleResult } from './sample-result.ts';
import type { ReadSheet, SheetLike } from './sheet-like.ts';

/** A cell, counted from 0. */
export interface FormCell {
  sheet: SheetLike;
  row: number;
  column: number;
}

/**
 * The first cell of the `กรอกผล…` tabs in the district's row, under the indicator's code (row 1, before the
 * first space) and the label (row 2). Throws if there is none.
 */
export function findFormCell(sheets: readonly ReadSheet[], result: Omit<SampleResult, 'value'>): FormCell {
  for (const { sheet, texts } of sheets) {
    if (!sheet.name.startsWith('กรอกผล')) continue;
    const [codes = [], labels = []] = texts;
    const row = texts.findIndex((cells, index) => index > 1 && cells[0] === result.district);
    const column = codes.findIndex(
      (text, index) => index > 0 && text.split(' ')[0] === result.code && labels[index] === result.label,
    );
    if (row >= 0 && column >= 0) return { sheet, row, column };
  }
  throw new Error(`sample: no cell for ${result.district}, ${result.code}, ${result.label}`);
}
