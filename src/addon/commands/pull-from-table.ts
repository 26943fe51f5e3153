import { olderTableText } from '../../language/older-table.ts';
import type { Place } from '../../workbook/grid.ts';
import type { PullPlan } from '../../workbook/older-table/plan-pull.ts';
import { fillBlanks, lookAtTables } from './older-table/pull-results.ts';
import { withLock } from './shared/lock.ts';
import { agree, showAlert, showNotWritten, showStopped, showToast } from './shared/show.ts';

/** What pulling results out of older tables came to. `plan`: null where nothing could be planned. */
export interface PullOutcome {
  readonly plan: PullPlan | null;
  readonly filled: number;
}

/** Says what it would fill, what differs and what it could not place; fills blank cells of the forms on yes. */
export function pullAndShow(): PullOutcome {
  const { issues, plan } = withLock(lookAtTables);
  if (!plan) {
    showStopped(issues, olderTableText.cannot, olderTableText.menu);
    return { plan, filled: 0 };
  }
  if (plan.tables.length === 0) {
    showAlert(olderTableText.title, olderTableText.noTable);
    return { plan, filled: 0 };
  }
  const text = wordsOf(plan);
  if (plan.fills.length === 0) {
    showAlert(olderTableText.title, text);
    return { plan, filled: 0 };
  }
  if (!agree(olderTableText.title, `${text}\n\n${olderTableText.ask}`)) {
    showToast(olderTableText.notFilled);
    return { plan, filled: 0 };
  }
  const { filled, notWritten } = withLock(() => fillBlanks(plan.fills));
  showToast(filled > 0 ? olderTableText.filled(filled) : olderTableText.notFilled);
  showNotWritten({ notWritten });
  return { plan, filled };
}

const where = ({ tab, cell }: Place): string => olderTableText.where(tab, cell);

/** The plan as people read it. */
function wordsOf({ tables, fills, differences, same, notPlaced, mended }: PullPlan): string {
  const forms = fills.map(({ title }) => title).filter((title, at, all) => all.indexOf(title) === at);
  return [
    ...tables.map(({ title, obstacle }) => (obstacle === '' ? '' : olderTableText.obstacle(title, obstacle))),
    fills.length > 0 ? olderTableText.fills(fills.length, forms) : olderTableText.nothingToFill,
    olderTableText.same(same),
    olderTableText.differences(
      differences.map(({ what, typed, from, standing, there }) =>
        olderTableText.difference(what, typed, where(from), standing, where(there)),
      ),
    ),
    olderTableText.notPlaced(
      notPlaced.map(({ place, what, why }) => olderTableText.left(where(place), what, why)),
    ),
    olderTableText.mended(mended.map(({ place, what, why }) => olderTableText.left(where(place), what, why))),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
