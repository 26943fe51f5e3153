import { atTime, formatDate, meantDate } from '../../../language/dates.ts';
import { tabText } from '../../../language/tabs.ts';
import { codeOf, FIRST_DATA_ROW } from '../../forms/form-layout.ts';
import { a1, type CellValue, type Grid } from '../../grid.ts';
import type { ReportedDistrict } from '../../report.ts';
import type { Head } from '../../round.ts';
import { GENERATED, TAB } from '../../vocabulary.ts';
import { cellThen, dateThen, type Snapshot } from '../inputs/snapshot.ts';
import { labelLine, labelStyle } from '../people-lines.ts';
import { type StyleName, scoreStyle } from '../style.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription, TabValue } from '../tab-description.ts';

const WIDTHS = [150, 190, 190, 140, 140];
/** A table that was sorted moves every cell of it: so many are listed, the rest are counted. */
const MOST_LISTED = 300;

interface Change {
  readonly kind: string;
  readonly where: string;
  readonly what: string;
  readonly before: TabValue;
  readonly after: TabValue;
  /** Of its figures. */
  readonly look: (figure: number) => StyleName;
}

/**
 * เปลี่ยนแปลงล่าสุด: which cells and which scores the last run that moved a figure found changed, old and new;
 * null where nothing did (a run that died behind its last tab is only finished by the next one).
 */
export function describeChanges(
  before: Snapshot,
  grids: readonly Grid[],
  districts: readonly ReportedDistrict[],
  calculatedAt: string,
  head: Head,
): TabDescription | null {
  const scoreLook = scoreStyle(head.settings?.decimals ?? 2);
  const changes = [...changedScores(before, districts, () => scoreLook), ...changedCells(before, grids)];
  if (changes.length === 0) return null;
  const tab = begun(head, tabText.calculatedAt(calculatedAt));
  tab.header(tabText.changeHeaders);
  for (const { kind, where, what, before: then, after: now, look } of changes.slice(0, MOST_LISTED)) {
    const styleOf = (value: TabValue): StyleName => (typeof value === 'number' ? look(value) : 'text');
    tab.row(
      [kind, where, what, then ?? tabText.empty, now ?? tabText.empty],
      ['center', 'nameText', 'text', styleOf(then), styleOf(now)],
    );
  }
  if (changes.length > MOST_LISTED) tab.line(tabText.moreChanges(changes.length - MOST_LISTED), 'subtitle');
  return built(tab);
}

/** The same tab where the calculation that listed its changes died, and the inputs are as they were before it. */
export const describeUndone = (head: Head): TabDescription =>
  built(begun(head, tabText.changesUndone).header(tabText.changeHeaders));

const begun = (head: Head, line: string): TabBuilder =>
  new TabBuilder(WIDTHS)
    .line(tabText.changesTitle, 'title')
    .line(labelLine(head), labelStyle(head))
    .line(line, 'subtitle');

const built = (tab: TabBuilder): TabDescription =>
  tab.build({ key: 'changes', title: GENERATED.changes, frozenRows: 4, frozenColumns: 0 });

/** True where a score or a total is another one than an earlier run left. */
export const haveScoresMoved = (before: Snapshot, districts: readonly ReportedDistrict[]): boolean =>
  changedScores(before, districts, () => 'figure').length > 0;

function changedScores(
  { districts: earlier }: Snapshot,
  districts: readonly ReportedDistrict[],
  look: Change['look'],
): Change[] {
  return districts.flatMap(({ name, total, indicators }): Change[] => {
    const then = earlier.find((one) => one.name === name);
    if (!then) return [];
    const scores = indicators.flatMap(({ code, score }): Change[] => {
      const old = then.scores[code] ?? null;
      return old === score
        ? []
        : [{ kind: tabText.score, where: name, what: code, before: old, after: score, look }];
    });
    if (then.total === total) return scores;
    return [
      { kind: tabText.total, where: name, what: '', before: then.total, after: total, look },
      ...scores,
    ];
  });
}

function changedCells({ inputs }: Snapshot, grids: readonly Grid[]): Change[] {
  return grids.flatMap(({ title, standsFor = title, values }): Change[] => {
    const isForm = standsFor.indexOf(TAB.formPrefix) === 0;
    const look: Change['look'] = isForm ? amountStyle : () => 'figure';
    const then = inputs[title] ?? [];
    const rows = Math.max(values.length, then.length);
    const columns = Math.max(values[0]?.length ?? 0, then[0]?.length ?? 0);
    const changes: Change[] = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const old = then[row]?.[column] ?? null;
        const now = cellThen(values[row]?.[column] ?? '');
        if (old === now) continue;
        const cell = a1(row, column);
        const [code, district] = [textOf(values[0]?.[column]), textOf(values[row]?.[0])];
        const isResult = isForm && row >= FIRST_DATA_ROW && column > 0;
        const what = isResult ? tabText.formCell(cell, codeOf(code), district) : cell;
        const isDate = typeof values[row]?.[column] === 'object';
        // A number that stood where a date belongs was one; in a form or a list it was a number.
        const before = isDate && standsFor === TAB.settings ? momentWords(old) : old;
        const after = isDate ? momentWords(now) : now;
        changes.push({ kind: tabText.cell, where: title, what, before, after, look });
      }
    }
    return changes;
  });
}

/** What was typed into a result form; years and codes of other tabs take no commas. */
const amountStyle = (figure: number): StyleName => (Number.isInteger(figure) ? 'count' : 'amount');

const MINUTES = 1440;

/** A kept date as people read it, with the time behind it; anything else as it is. */
function momentWords(kept: TabValue): TabValue {
  if (typeof kept !== 'number') return kept;
  const date = dateThen(kept);
  const minutes = Math.round((date.time ?? 0) * MINUTES);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return minutes === 0 ? formatDate(meantDate(date)) : atTime(meantDate(date), clock.join(':'));
}

const textOf = (value: CellValue = ''): string => (typeof value === 'string' ? value.trim() : '');
