import { spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { errorCode } from './error-code.ts';

/** Where LibreOffice is, where it is not on the path. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Milliseconds to start, and for a file: many times what a slow machine takes. */
const START = 120_000;
const EACH = 20_000;

/** LibreOffice is not there (`isMissing`), or did not make every file. */
export class OfficeError extends Error {
  override name = 'OfficeError';
  readonly isMissing: boolean;
  constructor(isMissing: boolean) {
    super(isMissing ? 'no LibreOffice' : 'LibreOffice made no PDF');
    this.isMissing = isMissing;
  }
}

/**
 * A PDF of each workbook, in order, by one run of LibreOffice with a profile of its own, so that a window that is open
 * neither hinders nor sees it.
 * @throws {OfficeError}
 */
export async function toPdf(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'khanaen-print-'));
  try {
    const out = path.join(folder, 'pdf');
    await mkdir(out);
    const inputs = workbooks.map((_, at) => path.join(folder, `${at}.xlsx`));
    for (const [at, input] of inputs.entries()) await writeFile(input, workbooks[at] ?? new Uint8Array());
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', out, ...inputs];
    await runFirst(options, START + EACH * inputs.length);
    return await Promise.all(
      inputs.map((_, at) =>
        readFile(path.join(out, `${at}.pdf`)).catch(() => {
          throw new OfficeError(false);
        }),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runFirst(options: readonly string[], timeout: number): Promise<void> {
  for (const program of PROGRAMS) {
    if (
      path.isAbsolute(program) &&
      !(await access(program).then(
        () => true,
        () => false,
      ))
    )
      continue;
    if (await isRun(program, options, timeout)) return;
  }
  throw new OfficeError(true);
}

/** False where there is no such program. */
const isRun = (program: string, options: readonly string[], timeout: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio: 'ignore', timeout });
    child.on('error', (error) =>
      errorCode(error) === 'ENOENT' ? resolve(false) : reject(new OfficeError(false)),
    );
    child.on('exit', (status) => (status === 0 ? resolve(true) : reject(new OfficeError(false))));
  });
