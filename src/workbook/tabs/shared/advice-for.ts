import { type Advice, adviseDistrict } from '../../../scoring/index.ts';
import { itemAt } from '../../item-at.ts';
import type { Round } from '../../round.ts';
import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';

/** แนวทางเพิ่มคะแนน of a district: each step and each result that is awaited with its row. */
export interface AdviceFor {
  readonly advice: Advice;
  readonly steps: readonly { readonly row: ScoredRow; readonly step: Advice['steps'][number] }[];
  readonly handIns: readonly { readonly row: ScoredRow; readonly handIn: Advice['handIns'][number] }[];
}

export function adviceFor(round: Round, { exact, rows }: ScoredDistrict): AdviceFor {
  const results = rows.map(({ result }) => result);
  const indicators = rows.map(({ indicator }) => indicator);
  const advice = adviseDistrict({ ...round, indicators, policy: round.settings }, results, exact);
  return {
    advice,
    steps: advice.steps.map((step) => ({ row: itemAt(rows, step.indicator), step })),
    handIns: advice.handIns.map((handIn) => ({ row: itemAt(rows, handIn.indicator), handIn })),
  };
}
