import { breakLines } from '../../../language/lines.ts';
import { targetChangeText } from '../../../language/targets.ts';
import { GENERATED, OPTIONAL_TAB } from '../../vocabulary.ts';
import type { ScoredRun } from '../scored-run.ts';
import { sayTargetChange, standingTargets, targetChanges } from '../shared/target-changes.ts';
import type { TabBuilder } from '../tab-builder.ts';

/** So many changes are told; more are counted. */
const MOST = 20;
/** Letters of a line, which runs on over the empty cells beside it. */
const ROOM = 140;
const INDENT = '    ';

/** Where targets changed during the round: what they were, by which letter, and both scores. Nothing where none did. */
export function addTargetChanges(tab: TabBuilder, run: ScoredRun): void {
  const changes = targetChanges(run);
  const standing = standingTargets(run);
  if (changes.length === 0 && standing === 0) return;
  tab.row([]).line(targetChangeText.heading, 'heading');
  const { decimals } = run.round.settings;
  for (const change of changes.slice(0, MOST)) {
    const [first = '', ...rest] = breakLines(sayTargetChange(change, decimals), ROOM, '');
    tab.line(first, 'plain');
    for (const line of rest) tab.line(INDENT + line, 'plain');
  }
  if (changes.length > MOST)
    tab.line(targetChangeText.more(changes.length - MOST, GENERATED.tidy), 'subtitle');
  if (standing > 0) tab.line(targetChangeText.standing(standing, OPTIONAL_TAB.targets), 'subtitle');
}
