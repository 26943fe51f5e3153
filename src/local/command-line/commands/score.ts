import { checkWritten } from '../check-written.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { openInput, readInput } from '../read-input.ts';
import type { ScoreReport } from '../report.ts';
import { listIssues } from '../show-issues.ts';
import { showRanking } from '../show-ranking.ts';
import { checkOutput, writeOutput } from '../write-output.ts';

export interface ScoreOptions {
  output?: string;
  force?: boolean;
  json?: boolean;
  /** A tab for each district, however many they are. */
  districtTabs?: boolean;
  /** Every notice instead of a count of each kind. */
  all?: boolean;
}

/** `khanaen score FILE`: scores a workbook and saves it, by default beside FILE. */
export async function score(file: string, options: ScoreOptions, host: Host): Promise<ExitStatus> {
  const output = options.output ?? `${file.replace(/\.xlsx$/i, '')}-scored.xlsx`;
  const mayReplace = options.output !== undefined || options.force === true;
  const bytes = await readInput(file, host);
  await checkOutput(output, host, mayReplace, host.words.files.existsForScore);
  const workbook = await openInput(file, bytes, host);
  const entryPoint = options.districtTabs ? 'calculateWithDistrictTabs' : 'calculateScores';
  // The add-on's answer is plain data in the contract's shape.
  const report = workbook.call(entryPoint) as ScoreReport;
  const { failed, notWritten, ...published } = report;
  const json = (): void => host.print(`${JSON.stringify(published, null, 2)}\n`);
  if (failed) {
    if (options.json) json();
    else {
      const list = listIssues(report.issues, { all: options.all, inTab: false }, host.words);
      host.warn(`${host.words.results.nothingScored}\n${list}\n`);
    }
    return EXIT.nothingScored;
  }
  checkWritten(notWritten, host);
  const saved = await writeOutput(output, await workbook.save(), host);
  if (options.json) json();
  else {
    const list = listIssues(report.issues, { all: options.all, inTab: true }, host.words);
    host.print(`${showRanking(report, host.words)}\n\n${list}\n${host.words.results.saved(saved)}\n`);
  }
  return EXIT.done;
}
