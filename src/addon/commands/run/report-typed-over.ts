import { problemText } from '../../../language/problems.ts';
import { a1 } from '../../../workbook/grid.ts';
import type { Problems } from '../../../workbook/problems/collector.ts';
import { textOf } from '../../../workbook/tabs/contents-mark.ts';
import { firstTypedOver } from '../../../workbook/tabs/inputs/find-typed-over.ts';
import { MARK_ROW } from '../../../workbook/tabs/people-lines.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import type { Standing } from '../../memory/what-stands.ts';

/** Says of each tab that somebody typed over where it begins and what stood there. `describe`: the tabs as they are to be. */
export function reportTypedOver(
  standing: ReadonlyMap<string, Standing>,
  describe: () => readonly TabDescription[],
  problems: Problems,
): void {
  if (!Array.from(standing.values()).some(({ state }) => state === 'typed-over')) return;
  for (const { key, title, values } of describe()) {
    const tab = standing.get(key);
    if (tab?.state !== 'typed-over') continue;
    const { how, staleLine } = tab;
    const isLineAlone = staleLine && how.now.whole === how.left?.whole;
    const { row, column } = isLineAlone ? { row: MARK_ROW, column: 0 } : firstTypedOver(how, values);
    const typed = textOf(how.cells[row]?.[column]);
    problems.add('tab-changed', { tab: title, cell: a1(row, column) }, problemText.tabChanged(typed));
  }
}
