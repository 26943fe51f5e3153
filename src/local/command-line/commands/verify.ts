import { verifyCommand } from '../../../language/verify-command.ts';
import { readReceipt } from '../../../workbook/rules/receipt.ts';
import { CallError } from '../call-error.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { openInput, readInput } from '../read-input.ts';
import type { VerifyReport } from '../report.ts';

/** So many differences are listed for people; `--json` has them all. */
const MOST_LISTED = 30;

/**
 * `khanaen verify FILE`: computes the figures again and compares them with the generated tabs, or looks whose receipt a
 * code is. Writes nothing.
 */
export async function verify(
  file: string,
  options: { code?: string; json?: boolean },
  host: Host,
): Promise<ExitStatus> {
  const code = options.code === undefined ? null : readReceipt(options.code);
  if (options.code !== undefined && code === null) throw new CallError(verifyCommand.noCode(options.code));
  const workbook = await openInput(file, await readInput(file, host), host);
  // The add-on's answer is plain data in the contract's shape.
  const { state, differences, receipts } = workbook.call('compareFigures') as VerifyReport;
  const receipt = receipts.find((one) => one.code === code) ?? null;
  const same = state === 'compared' && differences.length === 0;
  if (options.json) {
    const found = receipt && { code: receipt.code, district: receipt.district };
    host.print(`${JSON.stringify({ same, differences, receipt: found }, null, 2)}\n`);
  } else if (code !== null && state !== 'stopped') {
    host.print(`${receipt ? verifyCommand.isOf(code, receipt.district) : verifyCommand.isOfNone(code)}\n`);
  } else host.print(`${[verifyCommand[state](differences.length), ...lines(differences)].join('\n')}\n`);
  return (code === null ? same : receipt !== null) ? EXIT.done : EXIT.nothingScored;
}

function lines(differences: VerifyReport['differences']): string[] {
  const first = differences
    .slice(0, MOST_LISTED)
    .map(({ tab, cell, there, recomputed }) => verifyCommand.difference(tab, cell, there, recomputed));
  const more = differences.length - first.length;
  return more > 0 ? [...first, verifyCommand.more(more)] : first;
}
