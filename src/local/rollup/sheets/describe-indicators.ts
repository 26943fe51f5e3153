import { ROLL_UP_TABS, rollUpSheets } from '../../../language/rollup/sheets.ts';
import { SCALE } from '../../../workbook/tabs/style.ts';
import { TabBuilder } from '../../../workbook/tabs/tab-builder.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { ROLL_UP_KEY } from '../reading/read-parts.ts';
import type { SheetView } from './sheet-view.ts';

const WIDTHS = [70, 60, 320, 80, 70, 70, 90, 80, 90, 70, 90, 110];
/** Title, note, header. */
const HEADER_ROW = 2;
/** The figures of a row of quartiles: mean to highest. */
const FIGURES = { column: 4, columns: 6 };

/** ตัวชี้วัด: how the scores of each lie, and what the country reached together; below, how that went from round to round. */
export function describeRolledIndicators(view: SheetView): TabDescription {
  const { report, measured, history, setOf, nameOf } = view;
  const percents = new Map(measured.map((one) => [`${one.code}\n${one.rulesId}`, one.percent]));
  const tab = new TabBuilder(WIDTHS);
  tab.line(ROLL_UP_TABS.indicators, 'title').line(rollUpSheets.indicatorNote, 'subtitle');
  tab.header([...rollUpSheets.indicatorColumns]);
  tab.block(
    report.indicators.map((one) => [
      setOf(one.rulesId),
      one.code,
      nameOf(one.code),
      one.n,
      one.mean,
      one.min,
      one.q1,
      one.median,
      one.q3,
      one.max,
      one.atFull,
      percents.get(`${one.code}\n${one.rulesId}`) ?? null,
    ]),
    ['center', 'center', 'nameText', 'count', ...new Array(6).fill('cell2'), 'count', 'percent'],
  );
  const rows = report.indicators.length;
  if (rows > 0) tab.scale({ row: HEADER_ROW + 1, rows, ...FIGURES, ...SCALE });
  if (history) {
    tab.row([]).line(rollUpSheets.trendsTitle, 'heading');
    const [code, set, round, count, mean, full] = rollUpSheets.trendColumns;
    tab.row([set, code, round, count, mean, full], new Array(6).fill('header'));
    tab.block(
      history.trends.map((one) => [
        view.ruleSets.includes(one.rulesId) ? setOf(one.rulesId) : rollUpSheets.none,
        one.code,
        rollUpSheets.shortRound(one.fiscalYear, one.round),
        one.n,
        one.mean,
        one.atFull,
      ]),
      ['center', 'center', 'center', 'count', 'cell2', 'count'],
    );
  }
  return tab.build({
    key: `${ROLL_UP_KEY}:indicators`,
    title: ROLL_UP_TABS.indicators,
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
  });
}
