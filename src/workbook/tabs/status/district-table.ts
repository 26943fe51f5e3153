import { statusText } from '../../../language/status.ts';
import type { Status } from '../../../scoring/index.ts';
import { officeName } from '../../districts/office-name.ts';
import { countHandIn, type HandIn, handInStyle, handInWords, isAllIn } from '../shared/hand-in.ts';
import { tellDistrict } from '../shared/tell-district.ts';
import { unitWords } from '../shared/unit-words.ts';
import type { StyleName } from '../style.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { TabValue } from '../tab-description.ts';
import { messageTo, type StatusView, withMessage } from './status-view.ts';

/** District × work group as `12/15`, and what to write to each district that misses something. */
export function addDistrictTable(tab: TabBuilder, view: StatusView): void {
  const { round, owners, statuses, columns } = view;
  const headers = [
    unitWords(round.districts).unit,
    statusText.sum,
    ...owners.map(({ shortName }) => shortName || statusText.noOwner),
  ];
  const top = tab.next;
  tab.header(withMessage<string>(headers, columns, statusText.message, ''));
  round.districts.forEach((district, index) => {
    const line = statuses[index] ?? [];
    const counts = countsOf([line], view);
    tab.row(
      withMessage<TabValue>(
        [district.name, ...counts.map(handInWords)],
        columns,
        messageCell(view, index),
        null,
      ),
      withMessage<StyleName | undefined>(
        ['nameText', ...counts.map(handInStyle)],
        columns,
        isAllIn(countHandIn(line)) ? 'text' : 'message',
        undefined,
      ),
    );
  });
  const sums = countsOf(statuses, view);
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
function countsOf(lines: readonly (readonly Status[])[], { owners }: StatusView): HandIn[] {
  return [
    countHandIn(lines.flat()),
    ...owners.map(({ indicators }) =>
      countHandIn(lines.flatMap((line) => indicators.map((index) => line[index] ?? 'missing'))),
    ),
  ];
}

function messageCell(view: StatusView, index: number): string | null {
  const { round, owners, statuses, today } = view;
  const district = round.districts[index];
  const line = statuses[index] ?? [];
  if (!district) return null;
  const { all, sent, mend } = countHandIn(line);
  if (sent === all && mend === 0) return statusText.complete;
  const words = tellDistrict(line, round.indicators, owners, today, false);
  return messageTo(view, officeName(district), words, sent < all);
}
