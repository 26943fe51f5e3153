/**
 * Which of the published figures in test/cases the rules of the product cover, by the test that repeats them.
 * published.test.ts makes sure that no case is forgotten.
 */
export const COVERED = {
  /** Levels 1–5 with a straight line between, lowest score 1, weights of 100. */
  scales: ['W001', 'W002', 'W004', 'W005', 'W006', 'W010', 'W019'],
  /** Weights of a unit that total 102. W019 stands here with its weighted score too. */
  weights102: ['W018', 'W019', 'W020', 'W021', 'W022'],
  /** A given score times its weight. */
  products: ['W023', 'W024', 'W025', 'W026', 'W032', 'W034'],
  /** One count over another. */
  percents: ['W056', 'W057', 'W059', 'W060', 'W064', 'W069', 'W070', 'W071', 'W072', 'W073'],
  /** Pass or fail against a published bound. */
  bounds: ['W059', 'W060', 'W064', 'W066'],
  /** Σ(weight · score) of a whole card. */
  cards: ['W076', 'W077', 'W078'],
  /** Totals that differ from the sum of their printed rows. */
  unroundedTotals: ['S02', 'S03', 'S04'],
  /** A pass/fail workbook with its own grades. */
  hospitals: ['S07', 'S08', 'S09', 'S10', 'S11', 'S12'],
  /** A ratio of sums, which is a mean weighted by the full marks. */
  ratioOfSums: ['S20'],
  /** A simple mean: equal weights. */
  simpleMean: ['S21'],
} as const;

/** Cases of which nothing can be repeated. There are none at present: id → reason. */
export const NOT_COVERED: Readonly<Record<string, string>> = {};

/** Figures of covered cases that stay out: id → what, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  S02: 't_score: the product has no standard scores (they need the mean and spread of all bodies)',
  S03: 't_score, as S02',
  S04: 't_score, as S02',
  W018: 'published_score: the levels are not given; its weighted score is repeated from the published score',
  W020: 'published_score, as W018',
  W021: 'published_score, as W018',
  W022: 'published_score, as W018',
  W056: 'published_level: the bands are not shown on the page; the percent is repeated',
  W057: 'published_level, as W056',
  W066: 'rate per 100,000: the product has no such measure; the rate 0 is put in as a number',
};
