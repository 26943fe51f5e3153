import {
  type DistrictScore,
  type Exact,
  type Status,
  shownPercent,
  shownScore,
  toNumber,
} from '../scoring/index.ts';
import type { Assessment } from './assess.ts';
import type { Problem } from './problems/problem.ts';
import type { Head } from './round.ts';

/** The report of one run, as `khanaen score --json` prints it; figures rounded as they are shown. */
export interface Report {
  readonly round: {
    readonly province: string;
    readonly fiscalYear: number | null;
    readonly round: number | null;
    readonly unconfirmed: number;
  };
  readonly districts: readonly ReportedDistrict[];
  readonly issues: readonly ReportedIssue[];
}

export interface ReportedDistrict {
  readonly name: string;
  readonly kind: string;
  readonly complete: boolean;
  readonly total: number | null;
  readonly percent: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly range: readonly [number, number] | null;
  readonly coverage: number | null;
  /** Percent of the weights that are assessed at all. */
  readonly assessed: number | null;
  /** ผลหลังกลั่นกรอง; null where there is none. */
  readonly moderated: null;
  /** รหัสเทียบข้อมูล; null until receipts are given. */
  readonly receipt: null;
  readonly sections: readonly {
    readonly name: string;
    readonly share: number;
    readonly score: number | null;
  }[];
  readonly indicators: readonly ReportedIndicator[];
}

export interface ReportedIndicator {
  readonly code: string;
  /** Not rounded. */
  readonly value: number | null;
  /** The number it is scored by; null where no criterion is. */
  readonly target: number | null;
  readonly score: number | null;
  readonly weight: number;
  readonly weighted: number | null;
  readonly status: Status;
  readonly explanation: string;
}

export interface ReportedIssue {
  readonly severity: string;
  readonly code: string;
  readonly tab: string;
  readonly cell: string;
  readonly message: string;
  readonly owner: string;
}

const figure = (value: Exact | null | undefined, decimals: number): number | null =>
  value ? shownScore(value, decimals) : null;

const percentFigure = (value: Exact | null): number | null => (value ? shownPercent(value) : null);

/** The districts of the report, in the order of their tab. */
export function reportDistricts({ round, scores, explanations }: Assessment): ReportedDistrict[] {
  const { decimals } = round.settings;
  const shares = round.sections.map(({ share }) => toNumber(share));
  const weights = round.indicators.map(({ weight }) => toNumber(weight));
  const targets = round.indicators.map(({ criterion }) => (criterion ? toNumber(criterion.target) : null));
  return scores.map((score, d) => ({
    ...reportTotals(score, decimals),
    sections: round.sections.map(({ name }, s) => ({
      name,
      share: shares[s] ?? 0,
      score: figure(score.sections[s], decimals),
    })),
    indicators: round.indicators.map(({ code }, i) => ({
      code,
      value: score.indicators[i]?.value ? toNumber(score.indicators[i].value) : null,
      target: targets[i] ?? null,
      score: figure(score.indicators[i]?.score, decimals),
      weight: weights[i] ?? 0,
      weighted: figure(score.weighted[i], decimals),
      status: score.indicators[i]?.status ?? 'missing',
      explanation: explanations[d]?.[i] ?? '',
    })),
  }));
}

function reportTotals(score: DistrictScore, decimals: number) {
  const { name, kind, complete, total, percent, grade, rank, range, coverage, assessed } = score;
  return {
    name,
    kind,
    complete,
    total: figure(total, decimals),
    percent: percentFigure(percent),
    grade,
    rank,
    range: range ? ([shownScore(range[0], decimals), shownScore(range[1], decimals)] as const) : null,
    coverage: percentFigure(coverage),
    assessed: percentFigure(assessed),
    moderated: null,
    receipt: null,
  };
}

export const reportIssues = (problems: readonly Problem[]): ReportedIssue[] =>
  problems.map(({ severity, code, tab, cell, message, owner }) => ({
    severity,
    code,
    tab,
    cell,
    message,
    owner,
  }));

/** The whole report; after a run-level error it has no districts. */
export function reportOf(
  districts: readonly ReportedDistrict[],
  head: Head,
  problems: readonly Problem[],
): Report {
  const { settings, unconfirmed } = head;
  return {
    round: {
      province: settings?.province ?? '',
      fiscalYear: settings?.fiscalYear ?? null,
      round: settings?.round ?? null,
      unconfirmed,
    },
    districts,
    issues: reportIssues(problems),
  };
}
