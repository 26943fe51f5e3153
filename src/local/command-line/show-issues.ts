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
 * The counts; then what has to be mended or looked at, each on a line of its own, the most severe first; then the
 * notices, which are read by nobody by the dozen: a line for each kind, unless all are asked for.
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
  const full = SEVERITIES.filter((severity) => severity !== 'notice').flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  return [
    head.filter((part) => part !== '').join(' '),
    ...full.map((issue) => lineOf(issue, results)),
    ...(all ? notices.map((issue) => lineOf(issue, results)) : kindsOf(notices, results)),
  ].join('\n');
}

function lineOf({ severity, tab, cell, message, owner }: Issue, results: Results): string {
  const place = tab ? results.place(tab, cell) : '';
  const parts = [results.severity[severity], place, message, owner && results.ownedBy(owner)];
  return onOneLine(`• ${parts.filter(Boolean).join(' ')}`);
}

/** In the order in which each kind is first met. */
function kindsOf(notices: readonly Issue[], results: Results): string[] {
  const names: Readonly<Record<string, string>> = results.kinds;
  const counts = new Map<string, number>();
  for (const { code } of notices) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) =>
    onOneLine(results.kind(names[code] ?? results.otherKind(code), count)),
  );
}
