import { provinceText } from '../../../language/begin.ts';
import { findProvince } from '../../../workbook/pack/find-province.ts';
import { LETTERS_ROUND, readFiscalYear, readRoundNumber } from '../../../workbook/pack/round-typed.ts';
import { CallError } from '../call-error.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { checkOutput, writeOutput } from '../write-output.ts';

export interface NewOptions {
  force?: boolean;
  province?: string;
  year?: string;
  round?: string;
  blank?: boolean;
}

/** `khanaen new FILE.xlsx`: a fresh workbook of a province and a round, its forms empty. */
export async function makeNew(file: string, options: NewOptions, host: Host): Promise<ExitStatus> {
  if (!/\.xlsx$/i.test(file)) throw new CallError(host.words.files.notXlsx(file));
  const wanted = readWanted(options);
  await checkOutput(file, host, options.force === true, host.words.files.exists);
  const workbook = await host.engine.create();
  workbook.call('setUpRound', wanted);
  const saved = await writeOutput(file, await workbook.save(), host);
  const { made, nextBlank, next } = host.words.results;
  host.print(`${made(saved)}\n${(options.blank ? nextBlank : next)(file)}\n`);
  return EXIT.done;
}

/** What setUpWorkbook takes instead of asking. */
function readWanted(options: NewOptions): Record<string, unknown> {
  const { province, year = String(LETTERS_ROUND.fiscalYear), round = String(LETTERS_ROUND.round) } = options;
  const typed = province ?? LETTERS_ROUND.province;
  const found = findProvince(typed);
  if (found.kind === 'capital') throw new CallError(provinceText.capital);
  if (found.kind === 'unknown') throw new CallError(provinceText.unknown(typed, found.near));
  const fiscalYear = readFiscalYear(year);
  if (fiscalYear === null) throw new CallError(provinceText.badYear(year));
  const roundNumber = readRoundNumber(round);
  if (roundNumber === null) throw new CallError(provinceText.badRound(round));
  return { province: found.province.name, fiscalYear, round: roundNumber, withLetter: !options.blank };
}
