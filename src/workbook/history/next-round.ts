import { BUDDHIST_ERA, type CalendarDate } from '../../language/dates.ts';

/** A round with its first and last day. */
export interface RoundDates {
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly round: 1 | 2;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Round 1 of a fiscal year: 1 October of the year before – 31 March; round 2: 1 April – 30 September. */
export function roundDates(fiscalYear: number, round: 1 | 2): RoundDates {
  const year = fiscalYear - BUDDHIST_ERA;
  return round === 1
    ? {
        fiscalYear,
        round,
        from: { year: year - 1, month: 10, day: 1 },
        to: { year, month: 3, day: 31 },
      }
    : { fiscalYear, round, from: { year, month: 4, day: 1 }, to: { year, month: 9, day: 30 } };
}

/** Round 2 of the same year after round 1, round 1 of the next year after round 2. */
export const nextRound = (fiscalYear: number, round: 1 | 2): RoundDates =>
  round === 1 ? roundDates(fiscalYear, 2) : roundDates(fiscalYear + 1, 1);
