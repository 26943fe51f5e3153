import { levelsWords } from '../../language/criteria/levels.ts';
import { quantity } from '../../language/explanation.ts';
import { asTyped } from '../explain/figures.ts';
import type { Terms } from './terms.ts';

/** Of a value that reaches no level; `score` as shown. */
export function sayBelowFirst({ levels, target }: Terms, unit: string, score: string): string {
  return levelsWords.belowFirst(quantity(asTyped(levels[0]?.bound ?? target), unit), score);
}
