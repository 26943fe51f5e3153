import type { Exact } from '../exact/exact.ts';
import type { ToldScore } from '../explain/figures.ts';
import type { Terms } from './terms.ts';

/** A value that missed its target, as a sentence tells it. */
export interface Missed {
  readonly value: Exact;
  readonly score: Exact;
  /** Of value and target: ร้อยละ, ข้อ …; '' where there is none. */
  readonly unit: string;
  /** ทศนิยม: 0–4. */
  readonly decimals: number;
}

/** เกณฑ์: how the value becomes a score, and in which words. */
export interface CriterionDefinition {
  /** As the drop-down of เกณฑ์ offers it. */
  readonly word: string;
  /** True where it needs at least one level below the target. */
  readonly usesLevels: boolean;
  /** True where a value between two levels earns no more than the lower one. */
  readonly isStepped: boolean;
  /** True where the target stands below a line. */
  readonly needsPositiveTarget: boolean;
  /** True where it gives more than most tables of levels do, so that their absence is told. */
  readonly isLenient: boolean;
  /** Of a value that misses the target; before the lowest score and the cap for missed targets. Unrounded. */
  readonly score: (value: Exact, terms: Terms) => Exact;
  /** How the score came about, and the score, of a value that misses the target and is not capped. */
  readonly say: (terms: Terms, missed: Missed, score: ToldScore) => string;
}
