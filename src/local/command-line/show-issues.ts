import { causeName, causeText } from '../../language/causes.ts';
import { RESULTS } from '../../language/command-line.ts';
import { onOneLine } from './on-one-line.ts';
import type { Issue } from './report.ts';

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** How many problems there are of each severity, in words. */
function countIssues(issues: readonly Issue[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count > 0 ? [RESULTS.count(RESULTS.severity[severity], count)] : [];
  });
  return counts.join(' ') || RESULTS.noIssues;
}

export interface IssueList {
  /** `--all`: every notice on a line of its own too. */
  readonly all: boolean | undefined;
  /** ตรวจสอบข้อมูล was written and lists them. */
  readonly inTab: boolean;
}

/**
 * The counts; then what has to be mended or looked at, a line for each cause and work group, the most severe
 * first; then the notices, which are read by nobody by the dozen: a line for each kind; unless all are asked for.
 */
export function listIssues(issues: readonly Issue[], { all = false, inTab }: IssueList): string {
  const notices = issues.filter(({ severity }) => severity === 'notice');
  const head = [
    countIssues(issues),
    issues.length > 0 && inTab ? RESULTS.seeIssues : '',
    notices.length > 0 && !all ? RESULTS.seeAll : '',
  ];
  const severe = SEVERITIES.filter((severity) => severity !== 'notice').flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  return [
    head.filter((part) => part !== '').join(' '),
    ...(all ? severe.map(lineOf) : byCause(severe).map(causeLine)),
    ...(all ? notices.map(lineOf) : kindsOf(notices)),
  ].join('\n');
}

function lineOf({ severity, tab, cell, message, owner }: Issue): string {
  const place = tab ? RESULTS.place(tab, cell) : '';
  const parts = [RESULTS.severity[severity], place, message, owner && RESULTS.ownedBy(owner)];
  return onOneLine(`• ${parts.filter(Boolean).join(' ')}`);
}

/** Those of one code and one work group, in the order in which each is first met. */
function byCause(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code} ${issue.owner}`;
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()];
}

/** One that stands alone in full; several with all their cells, and what the first says. */
function causeLine(issues: readonly Issue[]): string {
  const [first] = issues;
  if (!first || issues.length === 1) return first ? lineOf(first) : '';
  const { severity, owner, message } = first;
  const text = causeText.line(causeName(first.code), issues, message, issues.length);
  return onOneLine(
    `• ${[RESULTS.severity[severity], text, owner && RESULTS.ownedBy(owner)].filter(Boolean).join(' ')}`,
  );
}

/** In the order in which each kind is first met. */
function kindsOf(notices: readonly Issue[]): string[] {
  const counts = new Map<string, number>();
  for (const { code } of notices) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => onOneLine(RESULTS.kind(causeName(code), count)));
}
