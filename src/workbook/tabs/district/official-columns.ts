import { compare, ZERO } from '../../../scoring/index.ts';
import type { Round } from '../../round.ts';

/** The columns of a district's tab, counted from 0; both of its pages stand on them. */
export interface OfficialColumns {
  /** Pixels; together no more than a standing A4 page takes at a size that is read well. */
  readonly widths: readonly number[];
  readonly code: number;
  readonly name: number;
  /** Columns of levels 1–4; none where the office gave no levels. */
  readonly levels: readonly number[];
  readonly target: number;
  readonly result: number;
  readonly score: number;
  readonly weight: number;
  readonly weighted: number;
  /** On the second page: หลักฐาน, over all columns of levels where there are some, and สถานะ. */
  readonly evidence: number;
  readonly state: number;
  /** Where a line in the right half of the page is centred. */
  readonly rightHalf: number;
}

const PLAIN_WIDTHS = [44, 352, 108, 92, 66, 56, 102];
const LEVEL_WIDTHS = [40, 296, 36, 36, 36, 36, 72, 76, 64, 56, 72];

/** Five columns of levels where any of levels 1–4 is given to what stands on the form, otherwise the target alone. */
export function officialColumns({ rated }: Pick<Round, 'rated'>): OfficialColumns {
  const hasLevels = rated.some((rows) =>
    rows.some(({ indicator }) => indicator.hasLevels && compare(indicator.weight, ZERO) > 0),
  );
  const levels = hasLevels ? [2, 3, 4, 5] : [];
  const target = 2 + levels.length;
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
    state: hasLevels ? target : target + 1,
    rightHalf: hasLevels ? target : target + 1,
  };
}
