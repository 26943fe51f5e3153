import { districtText } from '../../../language/district.ts';
import { targetWords } from '../../../language/explanation.ts';
import { tickAnswer, tickGoal } from '../../../language/ticks.ts';
import { asTyped, MEASURES, sayTarget, wantedTick } from '../../../scoring/index.ts';
import type { ScoredRow } from '../../scored-district.ts';
import { STATUS_WORDS } from '../../vocabulary.ts';

/**
 * The target in words: ไม่น้อยกว่าร้อยละ 100; of a tick what is to be done. `bare`: beside levels, which are figures
 * alone, without its unit.
 */
export function targetOf({ indicator, own }: Pick<ScoredRow, 'indicator' | 'own'>, bare: boolean): string {
  const { criterion, labels, measure } = indicator;
  // A target of the district's own that says ไม่ประเมิน, or has to be mended.
  if (own?.barred) return STATUS_WORDS[own.barred.kind];
  if (!criterion) return districtText.given;
  const wanted = wantedTick(indicator, criterion);
  if (wanted !== null) return wanted ? tickGoal(labels[0] ?? '') : tickAnswer(labels[0] ?? '', false);
  if (bare && MEASURES[measure].reads !== 'tick')
    return targetWords(criterion.operator, asTyped(criterion.target), '');
  return sayTarget(indicator, criterion).replace(/^[: ]+/, '');
}

/** What a competency expects, in one cell: the target, and the levels where the office gave some. */
export function expectationOf(row: Pick<ScoredRow, 'indicator' | 'own'>): string {
  const { criterion, hasLevels } = row.indicator;
  const levels = hasLevels && criterion ? criterion.levels : [];
  return districtText.withLevels(
    targetOf(row, false),
    levels.map(({ score, bound }) => `${score}: ${asTyped(bound)}`),
  );
}
