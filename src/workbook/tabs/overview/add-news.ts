import { overviewText as words } from '../../../language/overview.ts';
import { targetChangeText } from '../../../language/targets.ts';
import { GENERATED, OPTIONAL_TAB } from '../../vocabulary.ts';
import type { ChangeList } from '../inputs/snapshot.ts';
import type { ScoredRun } from '../scored-run.ts';
import { sayTargetChange, standingTargets, targetChanges } from '../shared/target-changes.ts';
import { scoreStyle } from '../style.ts';
import type { TabBuilder } from '../tab-builder.ts';
import { COLUMNS } from './overview-columns.ts';

/** So many changes are told; the rest stands in its own tab. */
const MOST_CHANGES = 6;

/** What the last calculation that moved a figure changed: totals and scores before cells. */
export function addChanges(tab: TabBuilder, { round, changes }: ScoredRun): void {
  if (!changes || changes.rows.length === 0) return;
  tab.row([]).line(words.changes, 'heading').line(changes.line, 'subtitle');
  const top = tab.next;
  tab.header([...words.changeHeaders, '']);
  const style = scoreStyle(round.settings.decimals);
  for (const [kind, where, what, before, after] of changes.rows.slice(0, MOST_CHANGES)) {
    const look = (value: unknown) => (typeof value === 'number' ? style : 'text');
    tab.row(
      [kind ?? null, where ?? null, what ?? null, before ?? null, after ?? null],
      ['text', 'text', 'text', look(before), look(after)],
    );
  }
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: COLUMNS });
  const more = countOf(changes) - MOST_CHANGES;
  if (more > 0) tab.line(words.moreChanges(more), 'subtitle');
}

const countOf = ({ rows, more }: ChangeList): number => rows.length + more;

/** Targets that moved during the round: what they were, by which letter, and both scores. */
export function addMovedTargets(tab: TabBuilder, run: ScoredRun): void {
  const moved = targetChanges(run);
  const standing = standingTargets(run);
  if (moved.length === 0 && standing === 0) return;
  tab.row([]).line(targetChangeText.heading, 'heading');
  for (const one of moved.slice(0, MOST_CHANGES))
    addWrapped(tab, sayTargetChange(one, run.round.settings.decimals));
  const more = moved.length - MOST_CHANGES;
  if (more > 0) tab.line(targetChangeText.more(more, GENERATED.tidy), 'subtitle');
  if (standing > 0) addWrapped(tab, targetChangeText.standing(standing, OPTIONAL_TAB.targets));
}

/** What is still open in the set-up: where, and where to read more. */
export function addOpenPoints(tab: TabBuilder, { round }: ScoredRun): void {
  if (round.unconfirmed === 0) return;
  const codes = round.indicators.filter(({ unconfirmed }) => unconfirmed !== '').map(({ code }) => code);
  tab.row([]).line(words.open(round.unconfirmed), 'heading');
  if (codes.length > 0) addWrapped(tab, words.openOf(codes));
  if (round.unconfirmed > codes.length) addWrapped(tab, words.openSections);
}

/** A text over the whole width, in as many lines as it takes. */
function addWrapped(tab: TabBuilder, text: string): void {
  tab.merge({ row: tab.next, column: 0, rows: 1, columns: COLUMNS }).row([text], ['text']);
}
