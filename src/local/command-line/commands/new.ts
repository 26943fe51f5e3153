import { CallError } from '../call-error.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { checkOutput, writeOutput } from '../write-output.ts';

/** `khanaen new FILE.xlsx`: a fresh workbook from the built-in pack, its forms empty. */
export async function makeNew(file: string, options: { force?: boolean }, host: Host): Promise<ExitStatus> {
  if (!/\.xlsx$/i.test(file)) throw new CallError(host.words.files.notXlsx(file));
  await checkOutput(file, host, options.force === true, host.words.files.exists);
  const workbook = await host.engine.create();
  workbook.call('setUpWorkbook');
  const saved = await writeOutput(file, await workbook.save(), host);
  host.print(`${host.words.results.made(saved)}\n${host.words.results.next(file)}\n`);
  return EXIT.done;
}
