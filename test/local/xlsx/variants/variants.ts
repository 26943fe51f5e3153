import { CELL_VARIANTS } from './cells-variants.ts';
import { PACKAGE_VARIANTS } from './package-variants.ts';
import type { Variant } from './spellings.ts';
import { STRING_VARIANTS } from './strings-variants.ts';
import { XML_VARIANTS } from './xml-variants.ts';

/** Awkward and valid ways in which programs write one workbook. */
export const VARIANTS: Variant[] = [
  ...STRING_VARIANTS,
  ...CELL_VARIANTS,
  ...XML_VARIANTS,
  ...PACKAGE_VARIANTS,
];
