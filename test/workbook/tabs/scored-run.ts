import { assess } from '../../../src/workbook/assess.ts';
import type { Grid } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import type { ScoredRun } from '../../../src/workbook/tabs/scored-run.ts';
import type { TabDescription, TabValue } from '../../../src/workbook/tabs/tab-description.ts';
import { tidyRows } from '../../../src/workbook/tabs/tidy/describe-tidy.ts';

/** What a run over these tabs shows; computed on 1 กันยายน 2567 unless told, in a file on Google Drive. */
export function runOver(
  grids: readonly Grid[],
  day = '2024-09-01',
  fileUrl = 'https://docs.example/d/1',
): ScoredRun {
  const { round, problems } = parseRound(grids);
  if (!round) throw new Error(`no scores: ${problems.all.map(({ message }) => message).join(' / ')}`);
  const assessment = assess(round, problems);
  return {
    ...assessment,
    problems: problems.all,
    listed: { at: '' },
    tidy: tidyRows(assessment),
    calculatedAt: { people: '1 กันยายน 2567 เวลา 09:00', machine: `${day}T09:00:00+07:00`, by: '' },
    grids,
    summaryTitle: 'สรุปคะแนน',
    snapshotTitle: 'สำเนา',
    fileUrl,
    earlier: null,
    closed: null,
    confirmations: new Map(),
    trend: { months: [], lastRound: null },
    changes: null,
  };
}

/** The first row whose first cell says so, from a row on; throws where there is none. */
export function rowOf({ values }: TabDescription, name: string, from = 0): readonly TabValue[] {
  const row = values.slice(from).find(([first]) => first === name);
  if (!row) throw new Error(`no row ${name} among ${values.map(([first]) => first).join(' / ')}`);
  return row;
}

/** All texts of a tab, one after the other. */
export const textOf = ({ values }: TabDescription): string => values.flat().join('\n');
