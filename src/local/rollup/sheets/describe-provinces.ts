import { ROLL_UP_TABS, rollUpSheets } from '../../../language/rollup/sheets.ts';
import { TabBuilder } from '../../../workbook/tabs/tab-builder.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { ROLL_UP_KEY } from '../reading/read-parts.ts';
import type { SheetView } from './sheet-view.ts';

const WIDTHS = [140, 80, 80, 90, 70, 70, 110, 190, 200, 320];

/** จังหวัด: a row each, with the file its figures come from. */
export function describeProvinces(view: SheetView): TabDescription {
  const { report, setOf, remarkOf, workbookOf } = view;
  const listed = new Map(report.workbooks.map((one) => [one.province, one]));
  const tab = new TabBuilder(WIDTHS);
  tab.line(ROLL_UP_TABS.provinces, 'title').line(rollUpSheets.meanNote, 'subtitle');
  tab.header([...rollUpSheets.provinceColumns]);
  tab.block(
    report.provinces.map(({ province, n, complete, mean }) => {
      const one = listed.get(province);
      return [
        province,
        n,
        complete,
        mean ?? rollUpSheets.none,
        one ? setOf(one.rulesId) : null,
        one?.unconfirmed || null,
        one?.ownTargets || null,
        remarkOf(province) || null,
        workbookOf(province)?.calculatedAt ?? null,
        one?.file ?? null,
      ];
    }),
    ['name', 'count', 'count', 'percent', 'center', 'count', 'count', 'text', 'center', 'text'],
  );
  return tab.build({
    key: `${ROLL_UP_KEY}:provinces`,
    title: ROLL_UP_TABS.provinces,
    frozenRows: 3,
    frozenColumns: 1,
    filterFrom: 2,
  });
}
