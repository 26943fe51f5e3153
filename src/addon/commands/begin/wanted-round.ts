import { findProvince } from '../../../workbook/pack/find-province.ts';
import type { RoundWanted } from '../../../workbook/pack/pack-for.ts';
import { readFiscalYear, readRoundNumber } from '../../../workbook/pack/round-typed.ts';
import { recallTold, rememberTold } from '../../memory/told.ts';

/** What a program that sets a workbook up without questions passes to setUpWorkbook. */
export interface RoundAsked {
  readonly province: string;
  readonly fiscalYear: number;
  readonly round: number;
  readonly withLetter: boolean;
}

/** The round that was passed; null for anything else, as what Google passes to a function that it calls. */
export function roundPassed(passed: unknown): RoundWanted | null {
  const asked = typeof passed === 'object' && passed !== null ? (passed as Partial<RoundAsked>) : {};
  const found = findProvince(typeof asked.province === 'string' ? asked.province : '');
  const fiscalYear = readFiscalYear(String(asked.fiscalYear));
  const round = readRoundNumber(String(asked.round));
  if (found.kind !== 'found' || fiscalYear === null || round === null) return null;
  return { province: found.province, fiscalYear, round, withLetter: asked.withLetter !== false };
}

const NAME = 'set-up';

/** Keeps what was answered until all tabs are made: a second press after a run that died goes on with it. */
export function rememberWanted(wanted: RoundWanted): void {
  const { province, fiscalYear, round, withLetter } = wanted;
  rememberTold(NAME, JSON.stringify({ province: province.name, fiscalYear, round, withLetter }));
}

export const forgetWanted = (): void => rememberTold(NAME, '');

/** What was answered before a run that died; null where none did. */
export function recallWanted(): RoundWanted | null {
  try {
    return roundPassed(JSON.parse(recallTold(NAME) || 'null'));
  } catch {
    return null;
  }
}
