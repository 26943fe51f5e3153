import { formatDate } from '../../../language/dates.ts';
import { breakLines } from '../../../language/lines.ts';
import { memoText } from '../../../language/memo.ts';
import { toThaiDigits } from '../../../language/numbers.ts';
import { tabText } from '../../../language/tabs.ts';
import { columnLetters } from '../../grid.ts';
import { GENERATED } from '../../vocabulary.ts';
import { labelLine, labelStyle, MARK_ROW } from '../people-lines.ts';
import type { ScoredRun } from '../scored-run.ts';
import { type PrintedPages, printedPages } from '../shared/printed-pages.ts';
import { unitWords } from '../shared/unit-words.ts';
import type { StyleName } from '../style.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';
import { memoParts } from './memo-parts.ts';
import { memoTables } from './memo-tables.ts';

/** Rank, name, total, percent, grade: as wide as an A4 page upright takes at full size, the third in its middle. */
const WIDTHS = [88, 192, 140, 140, 140];
/** Letters of running text that such a page takes beside each other. */
const ROOM = 97;
const FIELD_ROOM = 85;
const INDENT = ' '.repeat(14);

/**
 * บันทึกข้อความ: a print-ready memo with the ranking, from the strategy group to the one who evaluates. All numerals
 * are Thai, so its cells are texts. `outdated`: the formula that repeats the summary's mark.
 */
export function describeMemo(run: ScoredRun, outdated: string): TabDescription {
  const { round } = run;
  const { settings } = round;
  const parts = memoParts(run);
  const tab = new TabBuilder(WIDTHS);
  tab.line(GENERATED.memo, 'title');
  tab.line(labelLine(round), labelStyle(round));
  tab.line(memoText.hint, 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');

  /** In the middle of a column, running on over the empty cells on both sides. */
  const centred = (text: string, style: StyleName, column: number): void => {
    tab.style(tab.next, column, style).row([...WIDTHS.slice(0, column).map(() => null), toThaiDigits(text)]);
  };
  const field = (name: string, text: string, more = ''): void => {
    const values = [name || null, text || memoText.dots, more || null];
    tab.row(
      values.map((value) => value && toThaiDigits(value)),
      ['bodyStrong', 'bodyLine', 'bodyLine'],
    );
  };
  const paragraph = (text: string, style: StyleName = 'bodyLine'): void => {
    for (const line of breakLines(toThaiDigits(text), ROOM, INDENT)) tab.line(line, style);
  };
  const heading = (text: string): void => {
    tab.line(toThaiDigits(text), 'bodyStrong');
  };

  centred(GENERATED.memo, 'letterTitle', 2);
  // The emblem stands left of the heading, a row higher than it and a row lower.
  tab.row([]);
  breakLines(`${parts.from} ${memoText.phone}`.trim(), FIELD_ROOM, '').forEach((line, index) => {
    field(index === 0 ? memoText.from : '', line);
  });
  const [year = 0, month = 0, day = 0] = run.calculatedAt.machine.slice(0, 10).split('-').map(Number);
  const date = formatDate({ year, month, day });
  field(memoText.number, '', memoText.date(date));
  field(memoText.subject, memoText.subjectOf(parts.round));
  field(memoText.to, settings.assessorPosition);
  tab.row([]);
  heading(memoText.background);
  paragraph(parts.background);
  tab.row([]);
  heading(memoText.facts);
  paragraph(parts.facts(date));
  const label = labelLine(round);
  if (label !== '') paragraph(label, 'bodyStrong');
  for (const { kind, rows } of memoTables(run.districts, settings.decimals)) {
    if (kind !== '') heading(kind);
    const top = tab.next;
    const { rank, total, percent, grade } = tabText;
    const table = [[rank, kind || unitWords(run.districts).unit, total, percent, grade], ...rows];
    table.forEach((cells, index) => {
      const look = index === 0 ? 'formHeader' : 'formCenter';
      const nameLook = index === 0 ? 'formHeader' : 'formText';
      tab.row(cells.map(toThaiDigits), [look, nameLook, look, look, look]);
    });
    tab.box({ row: top, column: 0, rows: tab.next - top, columns: WIDTHS.length });
  }
  const { open, notAssessed, leftOut, targetChanges } = parts;
  for (const line of [...open, ...notAssessed, ...leftOut, ...targetChanges]) paragraph(line);
  tab.row([]);
  heading(memoText.proposal);
  paragraph(memoText.proposalOf);
  parts.proposals.forEach((text, index) => void paragraph(`3.${index + 1} ${text}`));
  tab.row([]);
  paragraph(memoText.closing);
  tab.row([]).row([]);
  for (const text of [memoText.sign, memoText.name(''), parts.signer]) centred(text, 'signature', 3);
  tab.row([]);
  tab.line(memoText.orders, 'bodyLine');
  tab.row([]).row([]);
  const { assessor, assessorPosition } = settings;
  const chief = [
    memoText.sign,
    memoText.name(assessor),
    assessorPosition || memoText.dots,
    memoText.signedOn,
  ];
  for (const text of chief) centred(text, 'signature', 3);
  return tab.build({
    key: 'memo',
    title: GENERATED.memo,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
  });
}

/** How the memo is printed: the letter, and above it what says that its figures are no longer the latest. */
export function memoPages(memo: TabDescription): PrintedPages {
  const range = `A${MARK_ROW + 1}:${columnLetters(WIDTHS.length - 1)}${memo.values.length}`;
  return { ...printedPages(memo), signed: { landscape: false, range } };
}
