import { statusText } from '../../../language/status.ts';
import { officeName } from '../../districts/office-name.ts';
import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';
import { countHandIn, type HandInCount, handInStyle, handInWords, isAllIn } from '../shared/hand-in.ts';
import { isOf } from '../shared/owners.ts';
import { sayDistrict } from '../shared/say-district.ts';
import { unitWords } from '../shared/unit-words.ts';
import type { StyleName } from '../style.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { TabValue } from '../tab-description.ts';
import { messageTo, type StatusView, withMessage } from './status-view.ts';

/** District × work group as `12/15`, and what to write to each district that misses something. */
export function addDistrictTable(tab: TabBuilder, view: StatusView): void {
  const { districts, owners, columns } = view;
  const headers = [
    unitWords(districts).unit,
    statusText.sum,
    ...owners.map(({ shortName }) => shortName || statusText.noOwner),
  ];
  const top = tab.next;
  tab.header(withMessage<string>(headers, columns, statusText.message, ''));
  for (const district of districts) {
    const counts = countsOf(district.rows, view);
    tab.row(
      withMessage<TabValue>(
        [district.name, ...counts.map(handInWords)],
        columns,
        messageCell(view, district),
        null,
      ),
      withMessage<StyleName | undefined>(
        ['nameText', ...counts.map(handInStyle)],
        columns,
        isAllIn(countHandIn(district.rows)) ? 'text' : 'message',
        undefined,
      ),
    );
  }
  const sums = countsOf(
    districts.flatMap(({ rows }) => rows),
    view,
  );
  tab.row(
    withMessage<TabValue>([statusText.sum, ...sums.map(handInWords)], columns, null, null),
    withMessage<StyleName>(
      ['sumText', ...sums.map(() => 'formHeader' as const)],
      columns,
      'sumText',
      'sumText',
    ),
  );
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: columns + 1 });
}

/** Of all indicators, then of those of each work group. */
function countsOf(rows: readonly ScoredRow[], { owners }: StatusView): HandInCount[] {
  return [
    countHandIn(rows),
    ...owners.map((owner) => countHandIn(rows.filter(({ indicator }) => isOf(owner, indicator)))),
  ];
}

function messageCell(view: StatusView, district: ScoredDistrict): string {
  const { all, sent, mend } = countHandIn(district.rows);
  if (sent === all && mend === 0) return statusText.complete;
  const words = sayDistrict(district.rows, view.owners, view.today);
  return messageTo(view, officeName(district), words, sent < all);
}
