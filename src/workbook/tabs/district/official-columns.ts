import { compare, ZERO } from '../../../scoring/index.ts';
import type { Round } from '../../round.ts';

/** The columns of a district's tab, counted from 0; both of its pages stand on them. */
export interface OfficialColumns {
  /** Pixels; together no more than a standing A4 page takes at a size that is read well. */
  readonly widths: readonly number[];
  readonly code: number;
  readonly name: number;
  /** Columns of levels 1–4, narrow where the office gave none. */
  readonly levels: readonly number[];
  readonly target: number;
  readonly result: number;
  readonly score: number;
  readonly weight: number;
  readonly weighted: number;
  /** On the second page: หลักฐาน and สถานะ, and over how many columns each goes. */
  readonly evidence: number;
  readonly evidenceColumns: number;
  readonly state: number;
  readonly stateColumns: number;
  /** Where a line in the right half of the page is centred. */
  readonly rightHalf: number;
}

/** A weight of four decimals, 100.0000%, takes 74; neighbours of one width are set together. */
const PLAIN_WIDTHS = [40, 282, 16, 16, 16, 16, 116, 92, 74, 74, 74];
const LEVEL_WIDTHS = [40, 252, 38, 38, 38, 38, 78, 74, 74, 74, 74];

/** As on the office's own form: a column for each of the five targets, the fifth for what earns full marks. */
export function officialColumns({ rated }: Pick<Round, 'rated'>): OfficialColumns {
  const hasLevels = rated.some((rows) =>
    rows.some(({ indicator }) => indicator.hasLevels && compare(indicator.weight, ZERO) > 0),
  );
  const levels = [2, 3, 4, 5];
  const target = 6;
  return {
    widths: hasLevels ? LEVEL_WIDTHS : PLAIN_WIDTHS,
    code: 0,
    name: 1,
    levels,
    target,
    result: target + 1,
    score: target + 2,
    weight: target + 3,
    weighted: target + 4,
    evidence: 2,
    evidenceColumns: hasLevels ? 4 : 5,
    state: hasLevels ? target : target + 1,
    stateColumns: hasLevels ? 2 : 1,
    rightHalf: target + 2,
  };
}
