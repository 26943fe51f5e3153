import { type Exact, shownScore } from '../../../scoring/index.ts';

/**
 * What is signed has to come out by hand: with four decimals a product is at most 0.0002 off the product of what stands
 * beside it, a sum of n rows at most (n + 1) × 0.0001, and the total times 20 is the percent.
 */
export const FORM_DECIMALS = 4;

/** A score, product, sum or total as the signed form shows it: the exact one, rounded once; null for none. */
export const formFigure = (value: Exact | null): number | null =>
  value ? shownScore(value, FORM_DECIMALS) : null;

/** Decimals of all weights of a form. */
export type WeightDigits = 0 | 2 | 4;
