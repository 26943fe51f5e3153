import { commandLineEnglish } from '../../../language/command-line-english.ts';
import type { CalendarDate } from '../../../language/dates.ts';
import type { RollUpFindings } from '../../../language/rollup/issues.ts';
import { type Assessment, assess } from '../../../workbook/assess.ts';
import { type ParsedRound, parseRound } from '../../../workbook/parse-round.ts';
import { rulesId, shortRulesId } from '../../../workbook/rules/rules-id.ts';
import type { VerifyReport } from '../../command-line/report.ts';
import { UnreadableFileError } from '../../workbook-file/unreadable-file-error.ts';
import type { RolledWorkbook } from '../rolled-workbook.ts';
import { type RollUpCode, type RollUpIssue, rollUpIssue } from '../rollup-issue.ts';
import { isStale } from './is-stale.ts';
import { rangesOf } from './ranges.ts';
import { readParts, type WorkbookParts } from './read-parts.ts';
import { readTidyRows, type TidyRow } from './read-tidy.ts';
import { districtsOf, resultsOf } from './rows-to-figures.ts';
import { ruleFacts } from './rule-facts.ts';

/** What came of reading a file. */
export interface ReadFile {
  /** null: it cannot be used. */
  readonly workbook: RolledWorkbook | null;
  readonly issues: readonly RollUpIssue[];
}

type Say = (words: RollUpFindings) => string;
type Report = (code: RollUpCode, say: Say) => void;

/** Computes the figures of a file again, and tells where its generated tabs show others. */
export type Verify = (bytes: Uint8Array) => Promise<Pick<VerifyReport, 'state' | 'differences'>>;

/**
 * Reads one scored workbook. Never throws: a bad file is told, and stops no other. `file`: as it is told; `verify`:
 * null where nobody asked.
 */
export async function readWorkbookFile(
  file: string,
  bytes: Uint8Array,
  verify: Verify | null,
): Promise<ReadFile> {
  const issues: RollUpIssue[] = [];
  const report: Report = (code, say) => issues.push(rollUpIssue(code, file, say));
  const parts = await readParts(bytes).catch((error: unknown) => {
    const [thai, english] = reasonsOf(error);
    report('unreadable', (say) => say.unreadable(thai, english));
    return null;
  });
  const rows = parts && scoredRows(parts, report);
  const head = rows && headOf(rows, report);
  if (!parts || !rows || !head) return { workbook: null, issues };
  const workbook = workbookOf(file, parts, rows, head, report);
  if (verify) reportAgain(await verify(bytes), report);
  return { workbook, issues };
}

/** The rows of ข้อมูลวิเคราะห์; null where it has none that can be used, which is told. */
function scoredRows({ tidy, inputs, isRollUp }: WorkbookParts, report: Report): readonly TidyRow[] | null {
  const none = (code: RollUpCode, say: Say): null => {
    report(code, say);
    return null;
  };
  if (isRollUp) return none('roll-up', (say) => say.rollUp);
  if (!tidy && inputs.length === 0) return none('not-a-workbook', (say) => say.notAWorkbook);
  if (!tidy || tidy.values.length < 2) return none('not-scored', (say) => say.notScored);
  const table = readTidyRows(tidy);
  if ('lacks' in table) return none('older-version', (say) => say.olderVersion(table.lacks));
  return table.rows.length > 0 ? table.rows : none('not-scored', (say) => say.notScored);
}

interface WorkbookHead {
  readonly province: string;
  readonly fiscalYear: number;
  readonly round: number;
}

/** What all rows are of; null where they do not say so with one voice, which is told. */
function headOf(rows: readonly TidyRow[], report: Report): WorkbookHead | null {
  const only = <T>(values: readonly T[]): T | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  const province = only(rows.map(({ text }) => text('province')));
  const fiscalYear = only(rows.map(({ number }) => number('fiscal_year')));
  const round = only(rows.map(({ number }) => number('round')));
  if (fiscalYear === null || round === null) report('no-round', (say) => say.noRound);
  if (!province) report('no-province', (say) => say.noProvince);
  return province && fiscalYear !== null && round !== null ? { province, fiscalYear, round } : null;
}

function workbookOf(
  file: string,
  parts: WorkbookParts,
  rows: readonly TidyRow[],
  head: WorkbookHead,
  report: Report,
): RolledWorkbook {
  const [first] = rows as readonly [TidyRow, ...TidyRow[]]; // told and left out where there is none
  // Targets that begin on a day counted up to the day that the table says, else the day of calculation.
  const parsed = parseRound(parts.inputs, dayOf(first.text('data_as_of') || first.text('calculated_at')));
  const { round } = parsed;
  const here = round ? rulesId(round) : '';
  // The figures of a workbook that keeps no id yet are those of its rules, unless an input changed since.
  const rules = first.text('rules_id') || here;
  const found = districtsOf(rows);
  const isOutdated = reportFreshness(parts, { rules, here }, report);
  const open = found.filter(({ complete }) => !complete);
  const again = open.length > 0 ? assessed(parsed) : null;
  const ranges = rangesOf(open, again, parts.summary);
  const unknown = open.filter(({ name, total }) => total !== null && !ranges.has(name)).length;
  if (unknown > 0) report('range-unknown', (say) => say.rangeUnknown(unknown));
  const results = resultsOf(rows);
  const unconfirmed = first.number('unconfirmed') ?? 0;
  const label = parsed.head.settings?.label ?? '';
  reportState(
    { ...head, unconfirmed, label, own: results.filter((one) => one.targetCell !== '').length },
    report,
  );
  return {
    file,
    ...head,
    rulesId: rules,
    calculatedAt: first.text('calculated_at'),
    unconfirmed,
    label,
    workbookId: first.text('workbook_id'),
    version: first.text('version'),
    roundStart: first.text('round_start'),
    roundEnd: first.text('round_end'),
    dataAsOf: first.text('data_as_of'),
    isStale: isOutdated,
    districts: found.map((district) => {
      const [low, high] = ranges.get(district.name) ?? [null, null];
      return district.complete ? district : { ...district, low, high };
    }),
    results,
    rules: round ? ruleFacts(round) : null,
  };
}

/** The day that an ISO date or moment begins with. */
function dayOf(iso: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}

const assessed = ({ round, problems }: ParsedRound): Assessment | null =>
  round ? assess(round, problems) : null;

/** True where the figures are not those of the inputs, or it cannot be told that they are. */
function reportFreshness(
  { inputs, copy, isUnfinished }: WorkbookParts,
  { rules, here }: { readonly rules: string; readonly here: string },
  report: Report,
): boolean {
  const changed = isStale(inputs, copy);
  const hasOtherRules = here !== '' && here !== rules;
  // One word a file: what weighs most.
  const why: Say | null = isUnfinished
    ? (say) => say.unfinished
    : hasOtherRules
      ? (say) => say.otherRules(shortRulesId(rules), shortRulesId(here))
      : changed === null
        ? (say) => say.noCopy
        : changed
          ? (say) => say.stale
          : null;
  if (why) report('stale', why);
  if (here === '') report('rules-unreadable', (say) => say.rulesUnreadable);
  return why !== null;
}

interface WorkbookState {
  readonly province: string;
  readonly unconfirmed: number;
  readonly label: string;
  /** Results that are scored by targets of the province's own. */
  readonly own: number;
}

function reportState({ province, unconfirmed, label, own }: WorkbookState, report: Report): void {
  if (unconfirmed > 0) report('unconfirmed', (say) => say.unconfirmed(unconfirmed));
  if (label !== '') report('marked', (say) => say.marked(label));
  if (own > 0) report('own-targets', (say) => say.ownTargets(province, own));
}

function reportAgain({ state, differences }: Awaited<ReturnType<Verify>>, report: Report): void {
  const [first] = differences;
  if (state !== 'compared') report('cannot-verify', (say) => say.cannotVerify);
  else if (first) report('figures-differ', (say) => say.figuresDiffer(differences.length, first));
}

/** Why a file cannot be read, in Thai and in English. */
function reasonsOf(error: unknown): [thai: string, english: string] {
  const thai = error instanceof Error ? error.message : String(error);
  return error instanceof UnreadableFileError
    ? [thai, commandLineEnglish.unreadable(error.reason, error.place)]
    : [thai, thai];
}
