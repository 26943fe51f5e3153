import { parseRound } from '../../src/workbook/parse-round.ts';
import type { Round } from '../../src/workbook/round.ts';
import { inputTitles } from '../../src/workbook/set-up/input-tabs.ts';
import { gridOf } from '../workbook/reading/grids.ts';
import type { Desk } from './support.ts';

/** What the input tabs on a desk come to, read in Node without the bundle; plain cells alone. */
export function roundIn({ workbook }: Desk): Round {
  const titles = inputTitles(workbook.sheets.map(({ name }) => name));
  const grids = titles.map((title) => gridOf(title, workbook.sheet(title)?.rows() ?? []));
  const { round, problems } = parseRound(grids);
  if (!round) throw new Error(problems.all.map(({ message }) => message).join('\n'));
  return round;
}
