import { isoDate } from '../language/dates.ts';
import { type Status, toNumber } from '../scoring/index.ts';
import type { Assessment } from './assess.ts';
import type { Problem } from './problems/problem.ts';
import type { Head } from './round.ts';
import type { Moderated, ScoredDistrict, ScoredRow, ShownTotals } from './scored-district.ts';

/** The report of one run, as `khanaen score --json` prints it; figures rounded as they are shown. */
export interface Report {
  readonly round: {
    readonly province: string;
    readonly fiscalYear: number | null;
    readonly round: number | null;
    readonly unconfirmed: number;
  };
  readonly districts: readonly ReportedDistrict[];
  readonly issues: readonly Problem[];
}

export interface ReportedDistrict extends ShownTotals {
  readonly name: string;
  readonly kind: string;
  /** ผลหลังกลั่นกรอง; null where there is none. */
  readonly moderated: ReportedModerated | null;
  /** รหัสเทียบข้อมูล. */
  readonly receipt: string;
  readonly sections: readonly {
    readonly name: string;
    readonly share: number;
    readonly score: number | null;
  }[];
  readonly indicators: readonly ReportedIndicator[];
}

export interface TargetFrom {
  readonly cell: string;
  /** ISO; '' where it counts from the start. */
  readonly since: string;
  readonly reference: string;
  /** What the inputs give by the target of ตัวชี้วัด, as shown. */
  readonly scoreBefore: number | null;
}

type ReportedModerated = Pick<Moderated, 'percent' | 'grade' | 'reason'>;

export interface ReportedIndicator {
  readonly code: string;
  /** Not rounded. */
  readonly value: number | null;
  /** The number it is scored by; null where none is. */
  readonly target: number | null;
  /** The row of ค่าเป้าหมายรายอำเภอ that says so; absent where ตัวชี้วัด does. */
  readonly targetFrom?: TargetFrom;
  readonly score: number | null;
  readonly weight: number;
  readonly weighted: number | null;
  readonly status: Status;
  readonly explanation: string;
}

/** The districts of the report, in the order of their tab. */
export const reportDistricts = ({ districts }: Assessment): ReportedDistrict[] =>
  districts.map(reportDistrict);

function reportDistrict(district: ScoredDistrict): ReportedDistrict {
  const { name, kind, complete, total, percent, grade, rank, range, coverage, assessed, receipt } = district;
  return {
    name,
    kind,
    complete,
    total,
    percent,
    grade,
    rank,
    range,
    coverage,
    assessed,
    moderated: district.moderated && reportModerated(district.moderated),
    receipt,
    sections: district.sections.map(({ section, score }) => ({
      name: section.name,
      share: toNumber(section.share),
      score,
    })),
    indicators: district.rows.map(reportRow),
  };
}

const reportModerated = ({ percent, grade, reason }: Moderated): ReportedModerated => ({
  percent,
  grade,
  reason,
});

function reportRow(row: ScoredRow): ReportedIndicator {
  const { indicator, value, score, weighted, status, explanation } = row;
  const { code, criterion, weight } = indicator;
  const target = criterion && toNumber(criterion.target);
  const reported = { code, value, target, score, weight: toNumber(weight), weighted, status, explanation };
  const targetFrom = targetFromOf(row);
  return targetFrom ? { ...reported, targetFrom } : reported;
}

const targetFromOf = ({ own, scoreBefore }: ScoredRow): TargetFrom | null =>
  own && {
    cell: own.place.cell,
    since: own.since ? isoDate(own.since) : '',
    reference: own.reference,
    scoreBefore,
  };

/** Problems with nothing but what the report shows of them, in its order. */
export const reportIssues = (problems: readonly Problem[]): Problem[] =>
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
