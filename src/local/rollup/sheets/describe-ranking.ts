import { ROLL_UP_TABS, rollUpSheets } from '../../../language/rollup/sheets.ts';
import { partStyle, type StyleName, scoreStyle } from '../../../workbook/tabs/style.ts';
import { TabBuilder } from '../../../workbook/tabs/tab-builder.ts';
import type { TabDescription, TabValue } from '../../../workbook/tabs/tab-description.ts';
import { ROLL_UP_KEY } from '../reading/read-parts.ts';
import type { RankChange } from '../roll-up-report.ts';
import { changesByDistrict, placeKey } from './changes-by-district.ts';
import { digitsOf } from './digits.ts';
import type { SheetView } from './sheet-view.ts';

const WIDTHS = [70, 80, 60, 130, 150, 80, 80, 110, 240];
const CHANGE_WIDTHS = [90, 150, 110];
const looksOf = (digits: number): StyleName[] => [
  'center',
  'center',
  'center',
  'name',
  'name',
  'percent',
  scoreStyle(digits),
  'center',
  'text',
];
const CHANGE_LOOKS: StyleName[] = ['center', 'center', 'percent'];
/** Title, note, header. */
const HEADER_ROW = 2;

/** อันดับอำเภอ: who is ranked, and apart from them who is not, with what each can still reach. */
export function describeRanking(view: SheetView): TabDescription {
  const { report, history, setOf, remarkOf, workbookOf } = view;
  const { ranking, incomplete } = report;
  const digits = digitsOf([...ranking, ...incomplete].map(({ total }) => total));
  const kindOf = (province: string, district: string): string | null =>
    workbookOf(province)?.districts.find(({ name }) => name === district)?.kind ?? null;
  const changes = history ? changesByDistrict(history.changes) : null;
  const widths = changes ? [...WIDTHS, ...CHANGE_WIDTHS] : WIDTHS;
  const tab = new TabBuilder(widths);
  tab.line(ROLL_UP_TABS.ranking, 'title').line(rollUpSheets.rankingNote, 'subtitle');
  tab.header([...rollUpSheets.rankingColumns, ...(changes ? rollUpSheets.changeColumns : [])]);
  tab.block(
    ranking.map((one) => [
      setOf(one.rulesId),
      one.kind,
      one.rank,
      one.province,
      one.district,
      one.percent,
      one.total,
      one.grade,
      remarkOf(one.province) || null,
      ...(changes ? changeCells(changes.get(placeKey(one))) : []),
    ]),
    changes ? [...looksOf(digits), ...CHANGE_LOOKS] : looksOf(digits),
  );
  if (ranking.length === 0) tab.line(rollUpSheets.nobodyRanked, 'subtitle');
  const ranked = tab.next - HEADER_ROW;
  tab.row([]).line(rollUpSheets.incompleteTitle, 'heading').line(rollUpSheets.incompleteNote, 'subtitle');
  if (incomplete.length === 0) tab.line(rollUpSheets.nobodyOpen, 'subtitle');
  else {
    // Under the same headers, which are printed on top of every page.
    tab.row(
      [...rollUpSheets.rankingColumns],
      WIDTHS.map(() => 'header' as const),
    );
    tab.block(
      incomplete.map(({ province, district, total, range }) => [
        setOf(workbookOf(province)?.rulesId ?? ''),
        kindOf(province, district),
        rollUpSheets.none,
        province,
        district,
        null,
        total,
        rollUpSheets.none,
        [reachable(range, digits), remarkOf(province)].filter((words) => words !== '').join(' · '),
      ]),
      [
        'partCenter',
        'partCenter',
        'partCenter',
        'partName',
        'partName',
        'part2',
        partStyle(digits),
        'partCenter',
        'partText',
      ],
    );
  }
  const built = tab.build({
    key: `${ROLL_UP_KEY}:ranking`,
    title: ROLL_UP_TABS.ranking,
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    filterFrom: HEADER_ROW,
  });
  // Those without a rank are not sorted among the others.
  return built.filter ? { ...built, filter: { ...built.filter, rows: Math.max(2, ranked) } } : built;
}

const reachable = (range: readonly [number, number] | null, digits: number): string =>
  range
    ? rollUpSheets.reachable(range[0].toFixed(digits), range[1].toFixed(digits))
    : rollUpSheets.reachUnknown;

function changeCells(change: RankChange | undefined): TabValue[] {
  if (!change) return [null, null, null];
  const { rankBefore, placesGained, percentGained, sameRules } = change;
  if (!sameRules || placesGained === null) return [null, rollUpSheets.otherRules, null];
  const words =
    placesGained > 0
      ? rollUpSheets.upBy(placesGained)
      : placesGained < 0
        ? rollUpSheets.downBy(-placesGained)
        : rollUpSheets.same;
  return [rankBefore, words, percentGained];
}
