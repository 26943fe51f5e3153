import { memoText } from '../../../language/memo.ts';
import type { Settings } from '../../round.ts';

/** What the memo and the papers around it call the round; numerals still 0–9. */
export const memoRound = ({ fiscalYear, round }: Pick<Settings, 'fiscalYear' | 'round'>): string =>
  memoText.round(String(fiscalYear ?? ''), String(round ?? ''));
