import { type ResultTable, ticks } from './sample-result.ts';

/** Invented results of ห1–ห3, district by district from เมืองสระแก้ว to วังสมบูรณ์. */
export const UNIT_RESULTS: readonly ResultTable[] = [
  {
    code: 'ห1',
    inputs: [
      [1_840_000, 2_000_000],
      [765_000, 900_000],
      [1_020_000, 1_200_000],
      [968_000, 1_100_000],
      [1_215_000, 1_500_000],
      [1_600_000, 1_600_000],
      [836_000, 950_000],
      [714_000, 850_000],
      [696_000, 800_000],
    ],
  },
  {
    code: 'ห2',
    inputs: [
      [48, 50],
      [27, 32],
      [34, 40],
      [33, 38],
      [36, 45],
      [46, 48],
      [30, 35],
      [28, 30],
      [33, 35],
    ],
  },
  {
    code: 'ห3',
    inputs: [
      ticks('ชชชชช'),
      ticks('ชชมชช'),
      ticks('ชชชชม'),
      ticks('ชชมชช'),
      ticks('ชชมมช'),
      ticks('ชชชชช'),
      ticks('ชมมชช'),
      ticks('ชชมชช'),
      ticks('ชชชชช'),
    ],
  },
];
