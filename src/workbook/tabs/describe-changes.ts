import { tabText } from '../../language/tabs.ts';
import { a1, type Grid } from '../grid.ts';
import type { ReportedDistrict } from '../report.ts';
import type { Head } from '../round.ts';
import { GENERATED } from '../vocabulary.ts';
import { labelLine } from './people-lines.ts';
import { cellThen, type Snapshot } from './snapshot.ts';
import { TabBuilder } from './tab-builder.ts';
import type { TabDescription, TabValue } from './tab-description.ts';

const WIDTHS = [150, 200, 90, 220, 220];
/** A table that was sorted moves every cell of it: so many are listed, the rest are counted. */
const MOST_LISTED = 300;

type Change = readonly [kind: string, where: string, what: string, before: TabValue, after: TabValue];

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
  const changes = [...changedScores(before, districts), ...changedCells(before, grids)];
  if (changes.length === 0) return null;
  const tab = begun(head, tabText.calculatedAt(calculatedAt));
  tab.header(tabText.changeHeaders);
  for (const [kind, where, what, then, now] of changes.slice(0, MOST_LISTED)) {
    tab.row(
      [kind, where, what, then ?? tabText.empty, now ?? tabText.empty],
      ['center', 'name', 'center', 'text', 'text'],
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
    .line(labelLine(head), 'mark')
    .line(line, 'subtitle');

const built = (tab: TabBuilder): TabDescription =>
  tab.build({ key: 'changes', title: GENERATED.changes, frozenRows: 4, frozenColumns: 0 });

/** True where a score or a total is another one than an earlier run left. */
export const haveScoresMoved = (before: Snapshot, districts: readonly ReportedDistrict[]): boolean =>
  changedScores(before, districts).length > 0;

function changedScores({ districts: earlier }: Snapshot, districts: readonly ReportedDistrict[]): Change[] {
  return districts.flatMap(({ name, total, indicators }): Change[] => {
    const then = earlier.find((one) => one.name === name);
    if (!then) return [];
    const scores = indicators.flatMap(({ code, score }): Change[] => {
      const old = then.scores[code] ?? null;
      return old === score ? [] : [[tabText.score, name, code, old, score]];
    });
    const totals: Change[] = then.total === total ? [] : [[tabText.total, name, '', then.total, total]];
    return [...totals, ...scores];
  });
}

function changedCells({ inputs }: Snapshot, grids: readonly Grid[]): Change[] {
  return grids.flatMap(({ title, values }): Change[] => {
    const then = inputs[title] ?? [];
    const rows = Math.max(values.length, then.length);
    const columns = Math.max(values[0]?.length ?? 0, then[0]?.length ?? 0);
    const changes: Change[] = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const old = then[row]?.[column] ?? null;
        const now = cellThen(values[row]?.[column] ?? '');
        if (old !== now) changes.push([tabText.cell, title, a1(row, column), old, now]);
      }
    }
    return changes;
  });
}
