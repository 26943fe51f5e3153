import { RESULTS } from '../../language/command-line.ts';
import { onOneLine } from './on-one-line.ts';
import type { Issue } from './report.ts';

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** How many problems there are of each severity, on one line. */
export function countIssues(issues: Issue[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count > 0 ? [RESULTS.count(RESULTS.severity[severity], count)] : [];
  });
  return counts.join(' ') || RESULTS.noIssues;
}

/** The count and every problem on a line of its own, the most severe first. */
export function listIssues(issues: Issue[]): string {
  const lines = SEVERITIES.flatMap((severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map(({ tab, cell, message, owner }) => {
        const place = tab ? RESULTS.place(tab, cell) : '';
        const parts = [RESULTS.severity[severity], place, message, owner && RESULTS.ownedBy(owner)];
        return onOneLine(`• ${parts.filter(Boolean).join(' ')}`);
      }),
  );
  return [countIssues(issues), ...lines].join('\n');
}
