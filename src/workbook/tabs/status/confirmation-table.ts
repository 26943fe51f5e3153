import { statusText } from '../../../language/status.ts';
import { confirmationsOf, isConfirmed, ownRatees } from '../../confirmation/owner-confirmation.ts';
import type { Owner } from '../shared/owners.ts';
import { sayConfirmation } from '../shared/say-confirmation.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { StatusView } from './status-view.ts';

/** One row per work group: whether somebody stands for its figures, and what changed since. */
export function addConfirmationTable(tab: TabBuilder, view: StatusView): void {
  const { round, owners, confirmations } = view;
  const top = tab.next;
  tab.header([statusText.ownerHeader, statusText.confirmation]);
  for (const owner of owners) {
    const states = confirmationsOf(owner, round.forms, confirmations);
    const words = [sayConfirmation(states), sayOwnRatees(owner, view)].filter((part) => part !== '');
    tab.row(
      [owner.name || statusText.noOwner, words.join(' · ')],
      ['nameText', isConfirmed(states) ? 'text' : 'message'],
    );
  }
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: 2 });
}

function sayOwnRatees(owner: Owner, { districts }: StatusView): string {
  const own = ownRatees(owner, districts).filter(({ name }) =>
    districts.some(
      (district) =>
        district.name === name &&
        district.rows.some(({ indicator }) => owner.indicators.indexOf(indicator) >= 0),
    ),
  );
  return own.length === 0 ? '' : statusText.scoresItsOwn(own.map(({ name }) => name));
}
