import {
  type DistrictScore,
  exact,
  type Indicator,
  type Policy,
  type Result,
  type ScoringRound,
  scoreRound,
} from '../../../src/scoring/index.ts';
import { type Figure, POLICY } from './build.ts';

export interface RoundWords {
  readonly indicators: readonly Indicator[];
  /** Shares of the sections; one section of 100 unless given. */
  readonly shares?: readonly Figure[];
  /** One row of results per district. */
  readonly results: readonly (readonly Result[])[];
  readonly kinds?: readonly string[];
  readonly policy?: Partial<Policy>;
  /** Name and lower bound. */
  readonly grades?: readonly (readonly [string, Figure])[];
}

/** The five grades of product.md. */
export const GRADES: readonly (readonly [string, number])[] = [
  ['ดีเด่น', 90],
  ['ดีมาก', 80],
  ['ดี', 70],
  ['พอใช้', 60],
  ['ต้องปรับปรุง', 0],
];

/** A round whose indicators concern every district, with the same targets. */
export interface RoundForAll extends ScoringRound {
  readonly indicators: readonly Indicator[];
  /** results[district][indicator]. */
  readonly results: readonly (readonly Result[])[];
}

export function roundOf({
  indicators,
  shares = [100],
  results,
  kinds,
  policy,
  grades = GRADES,
}: RoundWords): RoundForAll {
  return {
    policy: { ...POLICY, ...policy },
    sections: shares.map((share, index) => ({ name: `องค์ประกอบ ${index + 1}`, share: exact(share) })),
    indicators,
    districts: results.map((row, index) => ({
      name: `อำเภอ ${index + 1}`,
      kind: kinds?.[index] ?? 'อำเภอ',
      indicators,
      results: row,
    })),
    grades: grades.map(([name, from]) => ({ name, from: exact(from) })),
    results,
  };
}

/** The scores of a round of one district. */
export function scoreDistrict(
  words: Omit<RoundWords, 'results' | 'kinds'> & { results: readonly Result[] },
): DistrictScore {
  const [district] = scoreRound(roundOf({ ...words, results: [words.results] }));
  if (!district) throw new Error('no district came back');
  return district;
}
