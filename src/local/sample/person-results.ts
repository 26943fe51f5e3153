import { type ResultTable, ticks } from './sample-result.ts';

/**
 * Invented results of บ1–บ7, district by district from เมืองสระแก้ว to วังสมบูรณ์. บ6 is not here: it has one
 * figure for the province. On purpose: คลองหาด has not reported บ2 and บ7, วังน้ำเย็น typed Thai numerals
 * (read as a number), เขาฉกรรจ์ has nothing to assess in บ5.1, โคกสูง typed words where a number belongs.
 */
export const PERSON_RESULTS: readonly ResultTable[] = [
  {
    code: 'บ1',
    inputs: [
      [27, 240],
      [18, 120],
      [20, 160],
      [18, 130],
      [30, 210],
      [19, 200],
      [22, 145],
      [16, 110],
      [11, 95],
    ],
  },
  {
    code: 'บ2',
    inputs: [
      [64.2, 60.5],
      [],
      [21.9, 20.9],
      ['๑๒.๕', 11.9],
      [34.7, 33.4],
      [118.4, 110.2],
      [14.8, 14.3],
      [9.6, 9.1],
      [12.9, 12.4],
    ],
  },
  {
    code: 'บ3',
    inputs: [
      [62, 180],
      [24, 90],
      [29, 110],
      [26, 96],
      [31, 140],
      [47, 150],
      [26, 100],
      [21, 'รอข้อมูล'],
      [23, 72],
    ],
  },
  {
    code: 'บ4',
    inputs: [
      [96, 310],
      [37, 150],
      [55, 205],
      [42, 170],
      [56, 265],
      [88, 280],
      [42, 185],
      [36, 125],
      [31, 112],
    ],
  },
  {
    code: 'บ5.1',
    inputs: [
      [410_000, 5_200_000],
      [365_000, 2_600_000],
      [240_000, 3_100_000],
      [330_000, 2_750_000],
      [520_000, 4_000_000],
      [295_000, 4_600_000],
      ['ไม่ประเมิน', 'ไม่ประเมิน'],
      [180_000, 1_900_000],
      [150_000, 2_050_000],
    ],
  },
  {
    code: 'บ5.2',
    inputs: [
      [6, 52],
      [2, 24],
      [3, 36],
      [3, 31],
      [4, 44],
      [6, 48],
      [2, 27],
      [2, 19],
      [2, 22],
    ],
  },
  {
    code: 'บ7',
    inputs: [
      ticks('ชชชชช'),
      [],
      ticks('ชชชมช'),
      ticks('ชชชมช'),
      ticks('ชมชมช'),
      ticks('ชชชชช'),
      ticks('ชมชมช'),
      ticks('ชชมชช'),
      ticks('ชชชชช'),
    ],
  },
];
