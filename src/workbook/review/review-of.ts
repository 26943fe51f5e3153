import type { Assessment } from '../assess.ts';
import type { Cells } from '../history/history-table.ts';
import { findAllAlike } from './all-alike.ts';
import { findDeciding } from './decides-ranking.ts';
import type { Finding } from './finding.ts';
import { findLevels } from './levels-apart.ts';
import { findLooser } from './looser-than-before.ts';
import { findTwice } from './measured-twice.ts';
import { findOutOfReach } from './out-of-reach.ts';
import { reviewView } from './view.ts';

/** What the strategy group may want to look at in the criteria. */
export interface Review {
  readonly findings: readonly Finding[];
  /** What could not be looked at yet, and why. */
  readonly notLooked: readonly string[];
}

const CHECKS = [findLevels, findAllAlike, findDeciding, findTwice, findOutOfReach, findLooser] as const;

/** Looks at the criteria of a scored round. `closed`: cells of ผลรอบที่ปิดแล้ว; null where there is no such tab. */
export function reviewOf(assessment: Assessment, closed: Cells | null): Review {
  const view = reviewView(assessment, closed);
  const looked = CHECKS.map((look) => look(view));
  return {
    findings: looked.flatMap(({ findings }) => findings),
    notLooked: looked.map(({ notLooked }) => notLooked).filter((why) => why !== ''),
  };
}
