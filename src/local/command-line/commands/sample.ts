import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { CallError } from '../call-error.ts';
import { checkWritten } from '../check-written.ts';
import { errorCode } from '../error-code.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import type { ScoreReport } from '../report.ts';
import { listIssues } from '../show-issues.ts';
import { showRanking } from '../show-ranking.ts';
import { checkOutput, writeOutput } from '../write-output.ts';

const OUTPUT = path.join('out', 'sample.xlsx');

/** No command: makes the sample with invented results, scores it and shows what came out. */
export async function makeSample(options: { all?: boolean }, host: Host): Promise<ExitStatus> {
  try {
    await mkdir(path.resolve(host.folder, path.dirname(OUTPUT)), { recursive: true });
  } catch (error) {
    throw new CallError(host.words.files.cannotWrite(OUTPUT, errorCode(error)));
  }
  await checkOutput(OUTPUT, host, true, host.words.files.exists);
  const workbook = await host.engine.create();
  workbook.call('setUpWorkbook');
  workbook.fillSample();
  // The add-on's answer is plain data in the contract's shape.
  const report = workbook.call('calculateScores') as ScoreReport;
  checkWritten(report.notWritten, host);
  const saved = await writeOutput(OUTPUT, await workbook.save(), host);
  const list = listIssues(report.issues, { all: options.all, inTab: true }, host.words);
  host.print(
    `${host.words.results.invented}\n${showRanking(report, host.words)}\n\n${list}\n${host.words.results.saved(saved)}\n`,
  );
  return report.failed ? EXIT.nothingScored : EXIT.done;
}
