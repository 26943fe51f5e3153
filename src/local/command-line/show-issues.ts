import type { CommandLineWords } from '../../language/command-line.ts';
import { onOneLine } from './on-one-line.ts';
import type { Issue } from './report.ts';

type Results = CommandLineWords['results'];

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** How many problems there are of each severity, in words. */
function countIssues(issues: readonly Issue[], results: Results): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count > 0 ? [results.count(results.severity[severity], count)] : [];
  });
  return counts.join(' ') || results.noIssues;
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
export function listIssues(
  issues: readonly Issue[],
  { all = false, inTab }: IssueList,
  { results }: CommandLineWords,
): string {
  const notices = issues.filter(({ severity }) => severity === 'notice');
  const head = [
    countIssues(issues, results),
    issues.length > 0 && inTab ? results.seeIssues : '',
    notices.length > 0 && !all ? results.seeAll : '',
  ];
  const severe = SEVERITIES.filter((severity) => severity !== 'notice').flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  const told = (issue: Issue): string => lineOf(issue, results);
  return [
    head.filter((part) => part !== '').join(' '),
    ...(all ? severe.map(told) : byCause(severe).map((some) => causeLine(some, results))),
    ...(all ? notices.map(told) : kindsOf(notices, results)),
  ].join('\n');
}

function lineOf({ severity, tab, cell, message, owner }: Issue, results: Results): string {
  const place = tab ? results.place(tab, cell) : '';
  const parts = [results.severity[severity], place, message, owner && results.ownedBy(owner)];
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
function causeLine(issues: readonly Issue[], results: Results): string {
  const [first] = issues;
  if (!first || issues.length === 1) return first ? lineOf(first, results) : '';
  const { severity, owner, message } = first;
  const text = results.cause(kindName(first.code, results), issues, message, issues.length);
  return onOneLine(
    `• ${[results.severity[severity], text, owner && results.ownedBy(owner)].filter(Boolean).join(' ')}`,
  );
}

/** In the order in which each kind is first met. */
function kindsOf(notices: readonly Issue[], results: Results): string[] {
  const counts = new Map<string, number>();
  for (const { code } of notices) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => onOneLine(results.kind(kindName(code, results), count)));
}

/** What problems of a code are about. */
function kindName(code: string, { kinds, otherKind }: Results): string {
  const names: Readonly<Record<string, string>> = kinds;
  return names[code] ?? otherKind(code);
}
