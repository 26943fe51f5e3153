import { ROLL_UP_TABS, RULE_FIELDS, rollUpSheets } from '../../../language/rollup/sheets.ts';
import { TabBuilder } from '../../../workbook/tabs/tab-builder.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { byThaiName } from '../order.ts';
import { ROLL_UP_KEY } from '../reading/read-parts.ts';
import { fullSetName, type SheetView } from './sheet-view.ts';

const WIDTHS = [150, 110, 200, 300, 300];

/** กติกาที่ต่างกัน: the sets of rules, every difference from those that count, and who has targets of its own. */
export function describeRules(view: SheetView): TabDescription {
  const { report, base, ruleSets, workbooks } = view;
  const tab = new TabBuilder(WIDTHS);
  tab.line(ROLL_UP_TABS.rules, 'title');
  const isListed = base !== null && ruleSets.includes(base.rulesId);
  const name = isListed ? fullSetName(ruleSets, base.rulesId) : '';
  tab.line(
    base ? rollUpSheets.rulesAgainst(base.file, name && ` ${name}`) : rollUpSheets.noRules,
    'subtitle',
  );
  const at = tab.next;
  if (report.ruleDifferences.length === 0) tab.line(rollUpSheets.noDifferences, 'subtitle');
  else {
    tab.header([...rollUpSheets.differenceColumns]);
    tab.block(
      report.ruleDifferences.map(({ province, code, field, here, there }) => [
        province,
        code || null,
        RULE_FIELDS[field] ?? field,
        here ?? rollUpSheets.none,
        there ?? rollUpSheets.none,
      ]),
      ['name', 'center', 'text', 'text', 'text'],
    );
    tab.box({ row: at, column: 0, rows: tab.next - at, columns: WIDTHS.length });
  }
  tab.row([]).line(rollUpSheets.setsTitle, 'heading');
  const setsAt = tab.next;
  tab.row([...rollUpSheets.setColumns], new Array(4).fill('header'));
  tab.block(
    ruleSets.map((id) => {
      const own = workbooks.filter(({ rulesId }) => rulesId === id);
      const names = own.map(({ province }) => province).sort(byThaiName);
      const districts = own.reduce((sum, one) => sum + one.districts.length, 0);
      return [fullSetName(ruleSets, id), own.length, districts, names.join(', ')];
    }),
    ['nameText', 'count', 'count', 'text'],
  );
  tab.box({ row: setsAt, column: 0, rows: tab.next - setsAt, columns: 4 });
  const own = report.workbooks.filter(({ ownTargets }) => ownTargets > 0);
  if (own.length > 0) {
    tab.row([]).line(rollUpSheets.ownTitle, 'heading').line(rollUpSheets.ownNote, 'subtitle');
    tab.row([...rollUpSheets.ownColumns], ['header', 'header']);
    tab.block(
      own.map(({ province, ownTargets }) => [province, ownTargets]),
      ['name', 'count'],
    );
  }
  return tab.build({
    key: `${ROLL_UP_KEY}:rules`,
    title: ROLL_UP_TABS.rules,
    frozenRows: 0,
    frozenColumns: 0,
  });
}
