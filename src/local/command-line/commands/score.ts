import { FILES, RESULTS } from '../../../language/command-line.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { openInput, readInput } from '../read-input.ts';
import type { ScoreReport } from '../report.ts';
import { countIssues, listIssues } from '../show-issues.ts';
import { showRanking } from '../show-ranking.ts';
import { checkOutput, writeOutput } from '../write-output.ts';

export interface ScoreOptions {
  output?: string;
  force?: boolean;
  json?: boolean;
}

/** `khanaen score FILE`: scores a workbook and saves it, by default beside FILE. */
export async function score(file: string, options: ScoreOptions, host: Host): Promise<ExitStatus> {
  const output = options.output ?? `${file.replace(/\.xlsx$/i, '')}-scored.xlsx`;
  const mayReplace = options.output !== undefined || options.force === true;
  const bytes = await readInput(file, host);
  await checkOutput(output, host, mayReplace, FILES.existsForScore);
  const workbook = await openInput(file, bytes, host);
  // The add-on's answer is plain data in the contract's shape.
  const report = workbook.call('calculateScores') as ScoreReport;
  const { failed, notWritten: _, ...published } = report;
  const json = (): void => host.print(`${JSON.stringify(published, null, 2)}\n`);
  if (failed) {
    if (options.json) json();
    else host.warn(`${RESULTS.nothingScored}\n${listIssues(report.issues)}\n`);
    return EXIT.nothingScored;
  }
  const saved = await writeOutput(output, await workbook.save(), host);
  if (options.json) json();
  else {
    const problems = countIssues(report.issues);
    const details = report.issues.length > 0 ? ` ${RESULTS.seeIssues}` : '';
    host.print(`${showRanking(report)}\n\n${problems}${details}\n${RESULTS.saved(saved)}\n`);
  }
  return EXIT.done;
}
