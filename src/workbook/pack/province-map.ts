/**
 * Where each province stands on a map of tiles: a row of codes from north to south, west at the left, two dots for no
 * province. Every one lies beside most of its neighbours; the place of Bangkok, which has no อำเภอ, stays free.
 */
const ROWS: readonly string[] = [
  '.. .. .. 57 .. .. .. .. .. ..',
  '.. 58 50 56 55 .. .. .. 38 ..',
  '.. .. 51 52 54 42 39 43 47 48',
  '.. 63 62 64 53 65 41 46 49 ..',
  '.. .. 61 60 66 67 40 44 45 37',
  '.. .. 18 17 16 36 30 31 35 34',
  '.. 71 72 15 14 19 26 32 33 ..',
  '.. 70 73 12 13 .. 24 25 27 ..',
  '.. 76 74 .. .. 11 20 22 23 ..',
  '.. 77 75 .. .. .. 21 .. .. ..',
  '85 86 .. .. .. .. .. .. .. ..',
  '82 84 80 .. .. .. .. .. .. ..',
  '83 81 92 93 .. .. .. .. .. ..',
  '.. .. 91 90 94 .. .. .. .. ..',
  '.. .. .. 95 96 .. .. .. .. ..',
];

export interface MapPlace {
  /** The province's code. */
  readonly code: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** The tiles from west to east, north to south. */
export const PROVINCE_MAP: readonly MapPlace[] = ROWS.flatMap((line, row) =>
  line.split(' ').flatMap((code, column) => (code === '..' ? [] : [{ code, row, column }])),
);
