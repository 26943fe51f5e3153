import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CallError } from '../call-error.ts';
import { checkWritten } from '../check-written.ts';
import { errorCode } from '../error-code.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { openInput, readInput } from '../read-input.ts';
import type { ScoreReport } from '../report.ts';
import { listIssues } from '../show-issues.ts';
import { writeOutput } from '../write-output.ts';

/**
 * `khanaen print FILE -o FOLDER`: scores in memory and makes a PDF of every district's form, and one of all. Nothing is
 * written before all of them are there; FILE stays as it is.
 */
export async function print(file: string, options: { output: string }, host: Host): Promise<ExitStatus> {
  const words = host.words.print;
  const bytes = await readInput(file, host);
  const folder = path.resolve(host.folder, options.output);
  const there = await stat(folder).catch(() => null);
  if (there && !there.isDirectory()) throw new CallError(words.notAFolder(options.output));
  const workbook = await openInput(file, bytes, host);
  // The add-on's answer is plain data in the contract's shape.
  const report = workbook.call('calculateScores') as ScoreReport;
  if (report.failed) {
    const list = listIssues(report.issues, { all: undefined, inTab: false }, host.words);
    host.warn(`${host.words.results.nothingScored}\n${list}\n`);
    return EXIT.nothingScored;
  }
  checkWritten(report.notWritten, host);
  const forms = await host.engine.forms(await workbook.save(), words.whole);
  if (forms.length === 0) throw new CallError(words.noForms);
  const pdfs = await host.engine.toPdf(forms.map((form) => form.bytes)).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'OfficeError') throw error;
    throw new CallError('isMissing' in error && error.isMissing ? words.noOffice : words.noPdf);
  });
  await makeFolder(folder, options.output, host);
  for (const [at, { name }] of forms.entries())
    await writeOutput(path.join(options.output, `${name}.pdf`), pdfs[at] ?? new Uint8Array(), host);
  host.print(`${words.made(forms.length - 1, folder)}\n`);
  return EXIT.done;
}

async function makeFolder(folder: string, typed: string, host: Host): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CallError(host.words.files.cannotWrite(typed, errorCode(error)));
  }
}
