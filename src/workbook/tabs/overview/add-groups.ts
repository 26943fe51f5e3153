import { overviewText as words } from '../../../language/overview.ts';
import { statusText } from '../../../language/status.ts';
import { confirmationsOf, isConfirmed } from '../../confirmation/owner-confirmation.ts';
import { rowsByIndicator } from '../../rows-by-indicator.ts';
import type { ScoredRun } from '../scored-run.ts';
import { dayOf, dueOf } from '../shared/due.ts';
import { countHandIn, type HandInCount, handInStyle, handInWords, isAllIn } from '../shared/hand-in.ts';
import { ownersOf } from '../shared/owners.ts';
import { sayConfirmation } from '../shared/say-confirmation.ts';
import type { TabBuilder } from '../tab-builder.ts';
import { COLUMNS } from './overview-columns.ts';

/** Every work group with indicators: what it sent, whether it is late, and whether somebody stands for its figures. */
export function addGroups(
  tab: TabBuilder,
  { round, districts, calculatedAt, confirmations }: ScoredRun,
): void {
  const rowsOf = rowsByIndicator(districts);
  const today = dayOf(calculatedAt.machine);
  const owners = ownersOf(round).filter(({ indicators }) => indicators.length > 0);
  tab.row([]).line(words.groups, 'heading');
  const counts = owners.map(({ indicators }) => countHandIn(indicators.flatMap(rowsOf)));
  if (counts.every(isAllIn)) tab.line(words.allIn, 'plain');
  const top = tab.next;
  const [group = '', sent = '', due = '', confirmation = ''] = words.groupHeaders;
  // The confirmation takes what is left of the page.
  const rest = { column: 3, rows: 1, columns: COLUMNS - 3 };
  tab.merge({ row: tab.next, ...rest }).header([group, sent, due, confirmation, '', '']);
  owners.forEach((owner, index) => {
    const count = counts[index] ?? { all: 0, sent: 0, mend: 0, monitored: 0 };
    const { shown, isPast } = dueOf(owner, today);
    const isLate = isPast && !isAllIn(count);
    const states = confirmationsOf(owner, round.forms, confirmations);
    tab
      .merge({ row: tab.next, ...rest })
      .row(
        [
          owner.shortName || statusText.noOwner,
          sentWords(count),
          isLate ? statusText.overdue(shown) : shown || statusText.noDue,
          sayConfirmation(states),
        ],
        [
          'nameText',
          count.mend > 0 ? 'wrongCenter' : handInStyle(count),
          isLate ? 'late' : 'centerText',
          isConfirmed(states) ? 'text' : 'partText',
        ],
      );
  });
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: COLUMNS });
}

/** What is to be mended stands in a line of its own: the column is as narrow as a phone needs it. */
const sentWords = (count: HandInCount): string =>
  [handInWords({ ...count, mend: 0 }), count.mend > 0 ? words.toMend(count.mend) : '']
    .filter((line) => line !== '')
    .join('\n');
