import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { BaseRules } from '../../rollup/checks/base-rules.ts';
import { askHistory } from '../../rollup/engine/ask-history.ts';
import { openEngine, type RollUpEngine } from '../../rollup/engine/open-engine.ts';
import { findFiles } from '../../rollup/find-files.ts';
import { writeFolder } from '../../rollup/folder/write-folder.ts';
import { readBaseRules } from '../../rollup/reading/read-base-rules.ts';
import { type RollUp, readWorkbooks, rollUp } from '../../rollup/roll-up.ts';
import type { RolledWorkbook } from '../../rollup/rolled-workbook.ts';
import { showRollUp } from '../../rollup/show-roll-up.ts';
import { CallError } from '../call-error.ts';
import { errorCode } from '../error-code.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { readInput } from '../read-input.ts';
import type { VerifyReport } from '../report.ts';
import { checkOutput, writeOutput } from '../write-output.ts';

export interface RollUpOptions {
  output?: string[];
  rules?: string;
  verify?: boolean;
  force?: boolean;
  json?: boolean;
  all?: boolean;
}

/** `khanaen rollup FILE|FOLDER… -o OUT`: brings scored workbooks together. */
export async function runRollUp(names: string[], options: RollUpOptions, host: Host): Promise<ExitStatus> {
  const outputs = await outputsOf(options, host);
  const engine = await openEngine(host.words.rollUp.noEngine);
  try {
    const base = options.rules === undefined ? null : await baseRules(options.rules, host);
    const full = outputs.map(({ name }) => path.resolve(host.folder, name));
    const found = await findFiles(names, host.folder, full, host.words.files);
    const { workbooks, issues } = await readWorkbooks({
      ...found,
      base,
      // The add-on's answer is plain data in the contract's shape.
      verify: options.verify
        ? async (bytes) => (await host.engine.open(bytes)).call('compareFigures') as VerifyReport
        : null,
      onFile: (at, of) => host.progress?.at(host.words.rollUp.reading(at, of)),
    });
    host.progress?.at(host.words.rollUp.joining);
    const result = await rollUp(engine, workbooks, issues, base);
    const [first] = workbooks;
    const history = first ? await write(engine, result, first, outputs, options, host) : null;
    const { report, measured } = result;
    if (options.json) {
      const more = { measured, ...(history ? { history } : {}) };
      host.print(`${JSON.stringify({ ...report, ...more }, null, 2)}\n`);
    } else {
      const shown = showRollUp({ ...result, history }, options.all === true, host);
      const saved = outputs.map(
        ({ name }) => `${host.words.results.saved(path.resolve(host.folder, name))}\n`,
      );
      if (first) host.print(shown + saved.join(''));
      else host.warn(shown);
    }
    return first ? EXIT.done : EXIT.nothingScored;
  } finally {
    engine.close();
  }
}

interface Output {
  readonly kind: 'xlsx' | 'html' | 'folder';
  /** As typed. */
  readonly name: string;
}

/** Where to write, looked at before the work is done. */
async function outputsOf({ output = [], force, json }: RollUpOptions, host: Host): Promise<Output[]> {
  const outputs = output.map((name): Output => ({ kind: kindOf(name, host), name }));
  if (outputs.length === 0 && !json) throw new CallError(host.words.rollUp.noOutput);
  if (outputs.filter(({ kind }) => kind === 'folder').length > 1)
    throw new CallError(host.words.rollUp.twoFolders);
  for (const { kind, name } of outputs) {
    if (kind !== 'folder') await checkOutput(name, host, force === true, host.words.files.exists);
    else if (!(await canBeFolder(path.resolve(host.folder, name))))
      throw new CallError(host.words.rollUp.notAFolder(name));
  }
  return outputs;
}

function kindOf(name: string, host: Host): Output['kind'] {
  const ending = path.extname(name).toLowerCase();
  if (ending === '.xlsx') return 'xlsx';
  if (ending === '.html') return 'html';
  // A slip in the name of a file is no folder.
  if (/^\.(?:xlsm?|ods|csv|htm|pdf|json|parquet)$/.test(ending))
    throw new CallError(host.words.rollUp.badOutput(name));
  return 'folder';
}

/** True where a folder stands, or can be made, at this path: no file is in the way. */
async function canBeFolder(full: string): Promise<boolean> {
  const found = await stat(full).catch(() => null);
  const parent = path.dirname(full);
  return found ? found.isDirectory() : parent === full || canBeFolder(parent);
}

async function baseRules(file: string, host: Host): Promise<BaseRules> {
  const bytes = await readInput(file, host);
  const base = await readBaseRules(file, bytes).catch((error: unknown) => {
    throw new CallError(
      host.words.files.cannotRead(file, error instanceof Error ? error.message : String(error)),
    );
  });
  if (!base) throw new CallError(host.words.rollUp.badRules(file));
  return base;
}

/** The folder first: with it the others show what its earlier rounds tell. */
async function write(
  engine: RollUpEngine,
  result: Omit<RollUp, 'history'>,
  round: RolledWorkbook,
  outputs: readonly Output[],
  { force }: RollUpOptions,
  host: Host,
): Promise<RollUp['history']> {
  host.progress?.at(host.words.rollUp.writing);
  const folder = outputs.find(({ kind }) => kind === 'folder');
  const history = folder ? await keepRound(engine, folder.name, round, host) : null;
  const whole = { ...result, history };
  for (const { kind, name } of outputs) {
    if (kind === 'folder') continue;
    await checkOutput(name, host, force === true, host.words.files.exists);
    const bytes =
      kind === 'xlsx'
        ? await (await import('../../rollup/sheets/make-workbook.ts')).makeWorkbook(whole)
        : await (await import('../../rollup/page/make-page.ts')).makePage(whole);
    await writeOutput(name, bytes, host);
  }
  return history;
}

async function keepRound(
  engine: RollUpEngine,
  name: string,
  round: RolledWorkbook,
  host: Host,
): Promise<RollUp['history']> {
  const folder = path.resolve(host.folder, name);
  try {
    await writeFolder(engine, folder, round);
    await engine.setFolder(folder);
    await engine.run('duckdb/drop-tables');
    await engine.run('duckdb/read-folder');
    return await askHistory(engine, round);
  } catch (error) {
    throw new CallError(host.words.files.cannotWrite(name, errorCode(error)));
  }
}
