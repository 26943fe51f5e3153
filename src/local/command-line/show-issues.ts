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
 * The counts; then what has to be mended or looked at, each on a line of its own, the most severe first; then the
 * notices, which are read by nobody by the dozen: a line for each kind, unless all are asked for.
 */
export function listIssues(issues: readonly Issue[], { all = false, inTab }: IssueList): string {
  const notices = issues.filter(({ severity }) => severity === 'notice');
  const head = [
    countIssues(issues),
    issues.length > 0 && inTab ? RESULTS.seeIssues : '',
    notices.length > 0 && !all ? RESULTS.seeAll : '',
  ];
  const full = SEVERITIES.filter((severity) => severity !== 'notice').flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  return [
    head.filter((part) => part !== '').join(' '),
    ...full.map(lineOf),
    ...(all ? notices.map(lineOf) : kindsOf(notices)),
  ].join('\n');
}

function lineOf({ severity, tab, cell, message, owner }: Issue): string {
  const place = tab ? RESULTS.place(tab, cell) : '';
  const parts = [RESULTS.severity[severity], place, message, owner && RESULTS.ownedBy(owner)];
  return onOneLine(`• ${parts.filter(Boolean).join(' ')}`);
}

/** In the order in which each kind is first met. */
function kindsOf(notices: readonly Issue[]): string[] {
  const counts = new Map<string, number>();
  for (const { code } of notices) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) =>
    onOneLine(RESULTS.kind(RESULTS.kinds[code] ?? RESULTS.otherKind(code), count)),
  );
}
