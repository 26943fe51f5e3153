import type { Exact } from '../exact/exact.ts';

/** เงื่อนไข on the target for 5 points; the direction (higher or lower is better) follows from it. */
export type Operator = '>=' | '>' | '<=' | '<';

/** One given level: its score 0–4 and the value (inclusive) that reaches it. */
export interface Level {
  readonly score: number;
  readonly bound: Exact;
}

/** What a criterion compares a value with, whatever its rule. */
export interface Terms {
  readonly operator: Operator;
  /** The value for 5 points. */
  readonly target: Exact;
  /** Levels 0–4 that are given, ascending by score; strictly in the direction of the operator. */
  readonly levels: readonly Level[];
  /** คะแนนขั้นต่ำ: 0 or 1. */
  readonly lowest: Exact;
}
