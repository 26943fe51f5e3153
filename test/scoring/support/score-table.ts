import { expect, it } from 'vitest';
import { exact, scoreValue, toFixed } from '../../../src/scoring/index.ts';
import { type CriterionWords, criterion, type Figure } from './build.ts';

/** One test per row: a value and the score that a hand calculation gives, to six decimals and unrounded where it ends. */
export function scoreTable(
  words: CriterionWords,
  rows: readonly (readonly [value: Figure, score: string, why?: string])[],
): void {
  it.each(rows.map(([value, score, why = '']) => ({ value, score, why: why ? `: ${why}` : '' })))(
    '$value scores $score$why',
    ({ value, score }) => {
      const places = score.split('.')[1]?.length ?? 0;
      const exactly = scoreValue(exact(value), criterion(words));
      expect(toFixed(exactly, Math.max(places, 6))).toBe(withPlaces(score, 6));
    },
  );
}

function withPlaces(decimal: string, places: number): string {
  const [whole = '0', behind = ''] = decimal.split('.');
  return `${whole}.${behind.padEnd(places, '0')}`;
}
