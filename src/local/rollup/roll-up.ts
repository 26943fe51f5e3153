import { readFile } from 'node:fs/promises';
import { DEFAULT_KIND } from '../../workbook/vocabulary.ts';
import { errorCode } from '../command-line/error-code.ts';
import { type BaseRules, sharedRules } from './checks/base-rules.ts';
import { chooseWorkbooks } from './checks/choose-workbooks.ts';
import { codesTwice } from './checks/codes-twice.ts';
import { SameFiles } from './checks/same-files.ts';
import { tooLarge } from './checks/too-large.ts';
import { askReport, type RoundAnswers } from './engine/ask-report.ts';
import { loadTables, ownTargets } from './engine/load-tables.ts';
import type { RollUpEngine } from './engine/open-engine.ts';
import type { FoundFile } from './find-files.ts';
import { byPlace, byRanking } from './order.ts';
import { readWorkbookFile, type Verify } from './reading/read-workbook-file.ts';
import type { MeasuredIndicator, RollUpHistory, RollUpReport } from './roll-up-report.ts';
import type { RolledWorkbook } from './rolled-workbook.ts';
import { type RollUpIssue, rollUpIssue } from './rollup-issue.ts';

/** All that the outputs are made of. */
export interface RollUp {
  readonly report: RollUpReport;
  readonly workbooks: readonly RolledWorkbook[];
  /** null where no rules could be read. */
  readonly base: BaseRules | null;
  /** Ids of the rules that were used: those the others are compared with first, then by how many share them. */
  readonly ruleSets: readonly string[];
  readonly measured: readonly MeasuredIndicator[];
  readonly history: RollUpHistory | null;
}

export interface RollUpCall {
  readonly files: readonly FoundFile[];
  /** What was found before anything was read. */
  readonly issues: readonly RollUpIssue[];
  /** Computes every file again; null where nobody asked. */
  readonly verify: Verify | null;
  /** Rules to compare with; null: those that most share. */
  readonly base: BaseRules | null;
  /** Told before each file. */
  readonly onFile: (at: number, of: number) => void;
}

/** Reads the files, one after another, and chooses those that belong together. */
export async function readWorkbooks(call: RollUpCall): Promise<{
  readonly workbooks: readonly RolledWorkbook[];
  readonly issues: readonly RollUpIssue[];
}> {
  const issues: RollUpIssue[] = [...call.issues];
  const workbooks: RolledWorkbook[] = [];
  const known = new SameFiles();
  for (const [at, { file, full }] of call.files.entries()) {
    call.onFile(at + 1, call.files.length);
    const bytes = await readFile(full).catch((error: unknown) => {
      issues.push(
        rollUpIssue('unreadable', file, (say) =>
          say.unreadable(`(${errorCode(error)})`, `(${errorCode(error)})`),
        ),
      );
      return null;
    });
    if (!bytes) continue;
    const other = known.first(file, bytes);
    if (other !== null) {
      issues.push(rollUpIssue('same-file', file, (say) => say.sameFile(other)));
      continue;
    }
    const read = await readWorkbookFile(file, bytes, call.verify);
    issues.push(...read.issues);
    // A copy: its texts are pieces of the file's, which would be kept whole with them.
    if (read.workbook) workbooks.push(structuredClone(read.workbook));
  }
  const chosen = chooseWorkbooks(workbooks);
  const used = new Set(chosen.workbooks.map(({ file }) => file));
  const dropped = new Set(workbooks.map(({ file }) => file).filter((file) => !used.has(file)));
  return {
    workbooks: chosen.workbooks,
    issues: [
      // What else is to be said of a file that is not used helps nobody.
      ...issues.filter(({ file }) => !dropped.has(file)),
      ...chosen.issues,
      ...codesTwice(chosen.workbooks),
      ...tooLarge(chosen.workbooks),
    ],
  };
}

/** Brings workbooks together. */
export async function rollUp(
  engine: RollUpEngine,
  workbooks: readonly RolledWorkbook[],
  issues: readonly RollUpIssue[],
  given: BaseRules | null,
): Promise<Omit<RollUp, 'history'>> {
  const base = given ?? sharedRules(workbooks);
  await loadTables(engine, workbooks, base?.facts ?? []);
  const answers = await askReport(engine);
  const ruleSets = ruleSetsOf(workbooks, base);
  const report = reportOf(workbooks, answers, ruleSets, base, issues);
  return { report, workbooks, base, ruleSets, measured: answers.measured };
}

function ruleSetsOf(workbooks: readonly RolledWorkbook[], base: BaseRules | null): string[] {
  const counts = new Map<string, number>();
  for (const { rulesId } of workbooks) counts.set(rulesId, (counts.get(rulesId) ?? 0) + 1);
  const isBase = (id: string): number => Number(id === base?.rulesId);
  return [...counts]
    .sort(([a, most], [b, more]) => isBase(b) - isBase(a) || more - most || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** Codes in the order of ตัวชี้วัด, as the workbooks have them whose rules most share. */
function codesOf(workbooks: readonly RolledWorkbook[], ruleSets: readonly string[]): string[] {
  const ordered = ruleSets.flatMap((id) => workbooks.filter(({ rulesId }) => rulesId === id));
  return [...new Set(ordered.flatMap(({ results }) => results.map(({ code }) => code)))];
}

function reportOf(
  workbooks: readonly RolledWorkbook[],
  answers: RoundAnswers,
  ruleSets: readonly string[],
  base: BaseRules | null,
  issues: readonly RollUpIssue[],
): RollUpReport {
  const place = (id: string): number => ruleSets.indexOf(id);
  const codes = codesOf(workbooks, ruleSets);
  return {
    workbooks: workbooks.map((one) => ({
      file: one.file,
      province: one.province,
      fiscalYear: one.fiscalYear,
      round: one.round,
      districts: one.districts.length,
      complete: one.districts.filter(({ complete }) => complete).length,
      rulesId: one.rulesId,
      unconfirmed: one.unconfirmed,
      ownTargets: ownTargets(one),
    })),
    ranking: [...answers.ranking].sort(byRanking(ruleSets, DEFAULT_KIND)),
    incomplete: [...answers.incomplete].sort(byPlace),
    indicators: [...answers.indicators].sort(
      (a, b) => codes.indexOf(a.code) - codes.indexOf(b.code) || place(a.rulesId) - place(b.rulesId),
    ),
    provinces: [...answers.provinces].sort(byPlace),
    ruleDifferences: base ? [...answers.differences].sort(byPlace) : [],
    issues,
  };
}
