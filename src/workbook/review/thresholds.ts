/**
 * From where on something is worth a look. None of them is a rule of scoring: a remark that is seen too often is read by
 * nobody, one that is never seen helps nobody.
 */

/** Fewer districts than these are no pattern: of four, three alike are chance. */
export const LEAST_DISTRICTS = 5;

/** "Most" have the same score: four of five. At half of them two neighbouring levels would be blamed for nothing. */
export const MOST_ALIKE = 0.8;

/** Levels are close where the whole ladder is narrower than a fifth of the distance between the results. */
export const CLOSE_LADDER = 0.2;

/** One indicator decides the ranking where more than half of the spread of the totals comes from it. */
export const DECIDING_PART = 0.5;

/** With fewer indicators one of them always decides. */
export const LEAST_INDICATORS = 3;

/** Totals nearer to each other than this (of 5, a percent of all) are no spread to speak of. */
export const LEAST_SPREAD = 0.05;

/**
 * Two results go together where their correlation is at least this: among six districts and a hundred pairs of
 * indicators less would be met by chance.
 */
export const TWICE_CORRELATION = 0.99;
export const LEAST_FOR_CORRELATION = 6;

/** Results that take fewer different values than this go together by chance: ticks, counts of items. */
export const LEAST_VALUES = 4;

/** A target is looser than last round's results where more than half of the districts had done better already. */
export const LOOSER_PART = 0.5;
/** Fewer districts that stood in both rounds tell nothing. */
export const LEAST_FOR_LAST_ROUND = 3;
