import { formatDate } from '../../../language/dates.ts';
import { memoText } from '../../../language/memo.ts';
import { toThaiDigits } from '../../../language/numbers.ts';
import { tabText } from '../../../language/tabs.ts';
import { memoParts } from '../memo/memo-parts.ts';
import { memoTables } from '../memo/memo-tables.ts';
import { labelLine } from '../people-lines.ts';
import type { ScoredRun } from '../scored-run.ts';
import { dayOf } from '../shared/due.ts';
import { unitWords } from '../shared/unit-words.ts';

/** Sheets takes 50,000 letters in a cell. */
const LONGEST = 45_000;

/** บันทึกข้อความ as a text for the office's own template: whole paragraphs, and tables whose columns a tab parts. */
export function memoAsText(run: ScoredRun): string {
  const { round, districts } = run;
  const { settings } = round;
  const parts = memoParts(run);
  const date = formatDate(dayOf(run.calculatedAt.machine));
  const { rank, total, percent, grade } = tabText;
  const tables = memoTables(districts, settings.decimals).flatMap(({ kind, rows }) =>
    [[rank, kind || unitWords(districts).unit, total, percent, grade], ...rows].map((row) => row.join('\t')),
  );
  const lines = [
    `${memoText.from} ${parts.from}`,
    `${memoText.number} ${memoText.dots} ${memoText.date(date)}`,
    `${memoText.subject} ${memoText.subjectOf(parts.round)}`,
    `${memoText.to} ${settings.assessorPosition || memoText.dots}`,
    memoText.background,
    parts.background,
    memoText.facts,
    parts.facts(date),
    labelLine(round),
    ...tables,
    ...parts.open,
    ...parts.notAssessed,
    ...parts.leftOut,
    ...parts.targetChanges,
    memoText.proposal,
    memoText.proposalOf,
    ...parts.proposals.map((text, index) => `3.${index + 1} ${text}`),
    memoText.closing,
    memoText.sign,
    memoText.name(''),
    parts.signer,
  ];
  return toThaiDigits(lines.filter((line) => line !== '').join('\n')).slice(0, LONGEST);
}
