import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { scoreFixed, sectionParts } from '../../../scoring/index.ts';
import { itemAt } from '../../item-at.ts';
import type { ScoredSection } from '../../scored-district.ts';
import { openSumStyle, type StyleName, scoreStyle, sumStyle } from '../style.ts';
import { addRow, addTitle, boxFrom, type DistrictPage, type Placed } from './district-page.ts';
import { FORM_DECIMALS, formFigure } from './form-figure.ts';
import { type CountedWeight, makeHundred, weightCell } from './weights.ts';

/**
 * สรุปผลการประเมิน: how the sections make the total, the percent and the grade; of an incomplete district the total
 * so far, which is called so, and how far it can still go.
 */
export function addOverall(page: DistrictPage): void {
  const { columns, run, district, tab } = page;
  const { exact, sections } = district;
  addTitle(page, words.overall);
  const first = tab.next;
  const weightOf = ({ section, score }: ScoredSection): CountedWeight => ({
    weight: section.share,
    counts: score !== null,
  });
  const whole = makeHundred(sections.map(weightOf));
  joined(
    page,
    [
      [columns.name, words.section],
      [columns.score, words.scored],
      [columns.weight, words.weight],
      [columns.weighted, words.weighted(whole, columns.levels.length > 0)],
    ],
    'formHeader',
  );
  const parts = sectionParts(run.round.sections, exact.sections);
  sections.forEach((one) => {
    joined(page, [
      [columns.name, one.section.name, 'text'],
      [columns.score, formFigure(one.exact), scoreStyle(FORM_DECIMALS)],
      weightCell(columns.weight, weightOf(one), whole),
      [
        columns.weighted,
        formFigure(itemAt(parts, run.round.sections.indexOf(one.section))),
        scoreStyle(FORM_DECIMALS),
      ],
    ]);
  });
  const sum = (label: string, value: number | string | null, style: StyleName): void =>
    joined(
      page,
      [
        [columns.name, label],
        [columns.weighted, value ?? tabText.notYet, style],
      ],
      district.complete ? 'sumText' : 'partText',
    );
  const total = formFigure(exact.total);
  if (district.complete) {
    sum(tabText.outOf, total, sumStyle(FORM_DECIMALS));
    sum(words.percent, district.percent, 'sum2');
  } else {
    sum(words.totalSoFar, total, openSumStyle(FORM_DECIMALS));
    sum(words.percentSoFar, district.percent, 'openSum2');
  }
  sum(words.grade, district.grade, district.complete ? 'sumFigure' : 'openSum2');
  boxFrom(page, first);
  addReachable(page);
}

/** How far the total can still go. The row is there for every district, so that all tabs have the same rows. */
function addReachable(page: DistrictPage): void {
  const { columns, district, tab } = page;
  const { range } = district.exact;
  // Two figures and a word take the room of two columns.
  const { weight, weighted } = columns;
  tab.merge({ row: tab.next, column: weight, rows: 1, columns: weighted - weight + 1 });
  if (district.complete) {
    joined(page, []);
    return;
  }
  const reachable = range
    ? tabText.range(scoreFixed(range[0], FORM_DECIMALS), scoreFixed(range[1], FORM_DECIMALS))
    : tabText.notYet;
  joined(
    page,
    [
      [columns.name, words.reachable],
      [weight, reachable, 'openSum2'],
    ],
    'partText',
  );
}

/** A row whose first text has the room of the empty columns beside it. */
function joined(page: DistrictPage, cells: readonly Placed[], fill?: StyleName): void {
  const { columns, tab } = page;
  tab.merge({ row: tab.next, column: columns.name, rows: 1, columns: columns.score - columns.name });
  addRow(page, cells, fill);
}
