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
  if (options.code !== undefined && code === null)
    throw new CallError(host.words.verify.noCode(options.code));
  const workbook = await openInput(file, await readInput(file, host), host);
  // The add-on's answer is plain data in the contract's shape.
  const { state, differences, receipts } = workbook.call('compareFigures') as VerifyReport;
  const receipt = receipts.find((one) => one.code === code) ?? null;
  const same = state === 'compared' && differences.length === 0;
  if (options.json) {
    const found = receipt && { code: receipt.code, district: receipt.district };
    host.print(`${JSON.stringify({ same, differences, receipt: found }, null, 2)}\n`);
  } else if (code !== null && state !== 'stopped') {
    host.print(
      `${receipt ? host.words.verify.isOf(code, receipt.district) : host.words.verify.isOfNone(code)}\n`,
    );
  } else
    host.print(`${[host.words.verify[state](differences.length), ...lines(differences, host)].join('\n')}\n`);
  return (code === null ? same : receipt !== null) ? EXIT.done : EXIT.nothingScored;
}

function lines(differences: VerifyReport['differences'], host: Host): string[] {
  const first = differences
    .slice(0, MOST_LISTED)
    .map(({ tab, cell, there, recomputed }) => host.words.verify.difference(tab, cell, there, recomputed));
  const more = differences.length - first.length;
  return more > 0 ? [...first, host.words.verify.more(more)] : first;
}
