import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { openInput, readInput } from '../read-input.ts';
import type { CheckReport } from '../report.ts';
import { listIssues } from '../show-issues.ts';

/** `khanaen check FILE`: lists the problems and writes nothing. */
export async function check(
  file: string,
  options: { json?: boolean; all?: boolean },
  host: Host,
): Promise<ExitStatus> {
  const workbook = await openInput(file, await readInput(file, host), host);
  // The add-on's answer is plain data in the contract's shape.
  const { issues, failed } = workbook.call('checkData') as CheckReport;
  if (options.json) host.print(`${JSON.stringify({ issues }, null, 2)}\n`);
  else {
    const list = listIssues(issues, { all: options.all, inTab: false }, host.words);
    host.print(`${list}\n${failed ? `${host.words.results.cannotBeScored}\n` : ''}`);
  }
  return failed ? EXIT.nothingScored : EXIT.done;
}
