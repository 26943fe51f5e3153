import type { Host } from '../command-line/host.ts';
import { onOneLine } from '../command-line/on-one-line.ts';
import { textTable } from '../command-line/table.ts';
import type { RollUp } from './roll-up.ts';
import { messageIn, type RollUpIssue } from './rollup-issue.ts';

/** The words of the language that was asked for. */
type Speech = Pick<Host, 'words' | 'language'>;

/** So many of the ranking, and of what was found, are shown; the outputs have all. */
const MOST_RANKED = 10;
const MOST_FOUND = 30;

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** What a person at the terminal is shown: counts, the head of the ranking, what was found. `all`: all of both. */
export function showRollUp(
  { report, workbooks, ruleSets, history }: RollUp,
  all: boolean,
  speech: Speech,
): string {
  const { rollUp: words } = speech.words;
  const found = listFound(report.issues, all, speech);
  const [first] = workbooks;
  if (!first) return `${found}${words.noWorkbook}\n`;
  const sum = (of: (one: (typeof report.workbooks)[number]) => number): number =>
    report.workbooks.reduce((total, one) => total + of(one), 0);
  const differing = new Set(report.ruleDifferences.map(({ province }) => province)).size;
  const lines = [
    words.title(words.round(first.fiscalYear, first.round)),
    words.counts(
      workbooks.length,
      sum(({ districts }) => districts),
      sum(({ complete }) => complete),
    ),
    words.ruleSets(ruleSets.length),
    ...(differing > 0 ? [words.differences(differing, report.ruleDifferences.length)] : []),
    ...(history ? [words.history(words.round(history.before.fiscalYear, history.before.round))] : []),
  ];
  return `${lines.join('\n')}\n\n${ranking(report.ranking, all, speech)}\n${found}`;
}

function ranking(ranked: RollUp['report']['ranking'], all: boolean, { words }: Speech): string {
  const { columns, more } = words.rollUp;
  const shown = all ? ranked : ranked.slice(0, MOST_RANKED);
  if (shown.length === 0) return '';
  const table = textTable(
    [
      { title: columns.rank, align: 'right' },
      { title: columns.province, align: 'left' },
      { title: columns.district, align: 'left' },
      { title: columns.percent, align: 'right' },
      { title: columns.grade, align: 'left' },
    ],
    shown.map(({ rank, province, district, percent, grade }) => [
      String(rank),
      province,
      district,
      percent.toFixed(2),
      grade ?? '',
    ]),
  );
  const rest = ranked.length - shown.length;
  return `${table}\n${rest > 0 ? `${more(rest)}\n` : ''}`;
}

/** The most severe first. */
function listFound(issues: readonly RollUpIssue[], all: boolean, { words, language }: Speech): string {
  const ordered = SEVERITIES.flatMap((severity) => issues.filter((one) => one.severity === severity));
  const shown = all ? ordered : ordered.slice(0, MOST_FOUND);
  const lines = shown.map((issue) => {
    const severity = words.results.severity[issue.severity];
    return onOneLine(words.rollUp.finding(severity, issue.file, messageIn(issue, language)));
  });
  const rest = ordered.length - shown.length;
  return [...lines, ...(rest > 0 ? [words.rollUp.moreFindings(rest)] : [])]
    .map((line) => `${line}\n`)
    .join('');
}
