import type { Figure } from '../rolled-workbook.ts';

/** So many decimals as the figures of the workbooks have, 2 at least. */
export const digitsOf = (figures: readonly Figure[]): number =>
  figures.reduce<number>((most, one) => Math.max(most, String(one ?? 0).split('.')[1]?.length ?? 0), 2);
