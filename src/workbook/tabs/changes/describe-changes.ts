import { atTime, formatDate, meantDate } from '../../../language/dates.ts';
import { tabText } from '../../../language/tabs.ts';
import { targetChangeText as words } from '../../../language/targets.ts';
import { codeOf, FIRST_DATA_ROW } from '../../forms/form-layout.ts';
import { a1, type CellValue, type Grid } from '../../grid.ts';
import type { ReportedDistrict } from '../../report.ts';
import type { Head } from '../../round.ts';
import { GENERATED, TAB } from '../../vocabulary.ts';
import { type ChangeList, cellThen, dateThen, type Snapshot } from '../inputs/snapshot.ts';
import { labelLine, labelStyle } from '../people-lines.ts';
import { type StyleName, scoreStyle } from '../style.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription, TabValue } from '../tab-description.ts';

const WIDTHS = [150, 190, 190, 140, 140];
/** Rows above the list. */
export const LIST_HEAD = 4;
/** A table that was sorted moves every cell of it: so many are listed, the rest are counted. */
const MOST_LISTED = 300;

interface Change {
  readonly kind: string;
  readonly where: string;
  readonly what: string;
  readonly before: TabValue;
  readonly after: TabValue;
}

/**
 * Which cells and which scores the last run that moved a figure found changed, old and new; null where nothing did (a
 * run that died behind its last tab is only finished by the next one).
 */
export function listChanges(
  before: Snapshot,
  grids: readonly Grid[],
  districts: readonly ReportedDistrict[],
  calculatedAt: string,
): ChangeList | null {
  const changes = [
    ...changedTargets(before, districts),
    ...changedScores(before, districts),
    ...changedCells(before, grids),
  ];
  if (changes.length === 0) return null;
  return {
    line: tabText.calculatedAt(calculatedAt),
    more: Math.max(0, changes.length - MOST_LISTED),
    rows: changes
      .slice(0, MOST_LISTED)
      .map(({ kind, where, what, before: then, after: now }) => [
        kind,
        where,
        what === '' ? null : what,
        then ?? tabText.empty,
        now ?? tabText.empty,
      ]),
  };
}

/** เปลี่ยนแปลงล่าสุด. `grids`: the input tabs as they are now. */
export function describeChanges(list: ChangeList, grids: readonly Grid[], head: Head): TabDescription {
  const scoreLook = scoreStyle(head.settings?.decimals ?? 2);
  const tab = begun(head, list.line);
  tab.header(tabText.changeHeaders);
  for (const row of list.rows) {
    const [kind = null, where = null, , then = null, now = null] = row;
    const styleOf = (value: TabValue): StyleName => {
      if (typeof value !== 'number') return 'text';
      if (kind === words.target) return 'figure';
      if (kind !== tabText.cell) return scoreLook;
      return isForm(String(where), grids) ? amountStyle(value) : 'figure';
    };
    tab.row(row, ['center', 'nameText', 'text', styleOf(then), styleOf(now)]);
  }
  if (list.more > 0) tab.line(tabText.moreChanges(list.more), 'subtitle');
  return built(tab);
}

/** A form that was renamed is read as one all the same. */
function isForm(title: string, grids: readonly Grid[]): boolean {
  const { standsFor = title } = grids.filter((grid) => grid.title === title)[0] ?? {};
  return standsFor.indexOf(TAB.formPrefix) === 0;
}

/** The same tab where the calculation that listed its changes died, and the inputs are as they were before it. */
export const describeUndone = (head: Head): TabDescription =>
  built(begun(head, tabText.changesUndone).header(tabText.changeHeaders));

const begun = (head: Head, line: string): TabBuilder =>
  new TabBuilder(WIDTHS)
    .line(tabText.changesTitle, 'title')
    .line(labelLine(head), labelStyle(head))
    .line(line, 'subtitle');

const built = (tab: TabBuilder): TabDescription => ({
  ...tab.build({ key: 'changes', title: GENERATED.changes, frozenRows: LIST_HEAD, frozenColumns: 0 }),
  hidden: true,
});

/** True where a score or a total is another one than an earlier run left. */
export const haveScoresMoved = (before: Snapshot, districts: readonly ReportedDistrict[]): boolean =>
  changedScores(before, districts).length > 0;

/**
 * Targets of ค่าเป้าหมายรายอำเภอ that count now and did not at the last run, by which letter, and what the score would
 * be by that of ตัวชี้วัด. A day may bring them in, without any change of a cell.
 */
function changedTargets({ districts: earlier }: Snapshot, districts: readonly ReportedDistrict[]): Change[] {
  return districts.flatMap(({ name, indicators }): Change[] => {
    const then = earlier.find((one) => one.name === name)?.targets;
    if (!then) return [];
    return indicators.flatMap(({ code, target, targetFrom }): Change[] => {
      const old = then[code];
      if (!targetFrom || old === undefined || old === target) return [];
      const { reference, scoreBefore } = targetFrom;
      const what = words.targetOf(code, reference, scoreBefore === null ? '' : String(scoreBefore));
      return [{ kind: words.target, where: name, what, before: old, after: target }];
    });
  });
}

function changedScores({ districts: earlier }: Snapshot, districts: readonly ReportedDistrict[]): Change[] {
  return districts.flatMap(({ name, total, indicators }): Change[] => {
    const then = earlier.find((one) => one.name === name);
    if (!then) return [];
    const scores = indicators.flatMap(({ code, score }): Change[] => {
      const old = then.scores[code] ?? null;
      return old === score
        ? []
        : [{ kind: tabText.score, where: name, what: code, before: old, after: score }];
    });
    if (then.total === total) return scores;
    return [{ kind: tabText.total, where: name, what: '', before: then.total, after: total }, ...scores];
  });
}

function changedCells({ inputs }: Snapshot, grids: readonly Grid[]): Change[] {
  return grids.flatMap(({ title, values, standsFor = title }): Change[] => {
    const isOfForm = isForm(title, grids);
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
        const isResult = isOfForm && row >= FIRST_DATA_ROW && column > 0;
        const what = isResult ? tabText.formCell(cell, codeOf(code), district) : cell;
        const isDate = typeof values[row]?.[column] === 'object';
        // A number that stood where a date belongs was one; in a form or a list it was a number.
        const before = isDate && standsFor === TAB.settings ? momentWords(old) : old;
        const after = isDate ? momentWords(now) : now;
        changes.push({ kind: tabText.cell, where: title, what, before, after });
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
