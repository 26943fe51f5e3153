import { levelsWords as words } from '../../language/criteria/levels.ts';
import { quantity } from '../../language/explanation.ts';
import { exact } from '../exact/exact.ts';
import { asTyped } from '../explain/figures.ts';
import type { CriterionDefinition } from './definition.ts';
import { ladder, rungReached } from './ladder.ts';
import { sayBelowFirst } from './say-below-first.ts';

/** ระดับ ไม่คิดทศนิยม: the highest level reached; a strict target just reached counts as 4. */
export const levelsSteps: CriterionDefinition = {
  word: words.steps,
  usesLevels: true,
  isStepped: true,
  needsPositiveTarget: false,
  isLenient: false,
  score(value, terms) {
    const rung = ladder(terms)[rungReached(value, terms)];
    return rung ? exact(Math.min(rung.score, 4)) : terms.lowest;
  },
  say(terms, { value, unit }, { figure }) {
    const rung = ladder(terms)[rungReached(value, terms)];
    if (!rung) return sayBelowFirst(terms, unit, figure);
    if (rung.score === 5) return words.stepStrictTarget(figure);
    return words.step(rung.score, quantity(asTyped(rung.bound), unit), figure);
  },
};
